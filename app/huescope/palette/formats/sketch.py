"""Palettes of the plugin "Sketch Palettes"."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import begins_with, stem
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.swatch import Swatch

NAME = "sketch"
LABEL = marked("Sketch palette")
FAMILY = "app"
SUFFIXES = (".sketchpalette",)
DESCRIPTION = marked("Colours for the Sketch Palettes plugin of Sketch, transparency included.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False)

_HEX = re.compile(r"#?(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})")


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette.

    Parameters
    ----------
    palette : Palette
        A swatch without a name gets its hex notation as name.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.sketchpalette`` file.
    """
    colors = []
    for swatch in palette.swatches:
        red, green, blue = swatch.srgb
        channels = {"red": red, "green": green, "blue": blue, "alpha": swatch.alpha}
        colors.append({"name": one_line(swatch.name).strip() or swatch.hex, **channels})
    document = {"compatibleVersion": "1.4", "pluginVersion": "1.5", "colors": colors}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the keys that such a file begins or ends with."""
    return begins_with(data, b"{") and (
        b'"compatibleVersion"' in data or name.lower().endswith(SUFFIXES)
    )


def read(data: bytes, name: str) -> Palette:
    """Read the colours: numbers, or the hex notation of older versions.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or there is no colour in it.
    """
    document = parse(data, name).value
    colors = document.get("colors") if isinstance(document, dict) else None
    if not isinstance(colors, list):
        raise DamagedPalette(name, marked("it has no list of colours"))
    check_count(len(colors), name)
    swatches = []
    left_out = LeftOut()
    for place, entry in enumerate(colors, start=1):
        try:
            swatches.append(_swatch(entry))
        except ValueError as error:
            left_out.add(marked("colour {place}", place=place), str(error))
    return Palette(stem(name), collected(swatches, name, left_out), remarks=left_out.remarks)


def _swatch(entry: object) -> Swatch:
    if isinstance(entry, str) and _HEX.fullmatch(entry):
        red, green, blue, alpha = bytes.fromhex(entry.lstrip("#").ljust(8, "f"))
        return make_swatch("srgb", (red / 255, green / 255, blue / 255), alpha=alpha / 255)
    if not isinstance(entry, dict):
        raise ValueError("it is no colour")  # noqa: TRY004 - one error for all that is wrong
    stated = Checked(entry)
    rgb = [stated[key].number() for key in ("red", "green", "blue")]
    opacity, title = stated.get("alpha"), entry.get("name")
    return make_swatch(
        "srgb",
        rgb,
        title if isinstance(title, str) else "",
        alpha=1.0 if opacity is None else opacity.number(),
    )
