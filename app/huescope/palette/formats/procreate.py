"""Palettes of Procreate: a zip file with one JSON document."""

from __future__ import annotations

import colorsys
import json
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, parse
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import stem
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.writing.text import one_line
from huescope.palette.writing.zip import packed
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.swatch import Swatch

NAME = "procreate"
LABEL = marked("Procreate swatches")
FAMILY = "paint"
SUFFIXES = (".swatches",)
DESCRIPTION = marked("Up to 30 colours without names for Procreate on the iPad.")
OPTIONS = ()
IS_TEXT = False
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, spaces=("display-p3",), limit=30)

_MEMBER = "Swatches.json"
_SPACES = {0: "srgb", 1: "display-p3"}
_NAME_LIMIT = 200  # characters


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the first 30 colours; where there are more, the palette's name says so.

    Parameters
    ----------
    palette : Palette
        Colours stated in Display P3 stay there, all else is in sRGB.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.swatches`` file.
    """
    swatches = palette.swatches[: HOLDS.limit]
    title = one_line(palette.name, _NAME_LIMIT) or "Palette"
    if len(swatches) < len(palette.swatches):
        title += f" ({len(swatches)} of {len(palette.swatches)})"
    document = {"name": title, "swatches": [_entry(swatch) for swatch in swatches]}
    text = json.dumps(document, ensure_ascii=False)
    return packed({_MEMBER: text.encode()})


def _entry(swatch: Swatch) -> dict[str, float]:
    stated = swatch.coordinates
    space, rgb = 0, swatch.srgb
    if stated.space == "display-p3" and all(0 <= value <= 1 for value in stated.values):
        space, rgb = 1, (stated.values[0], stated.values[1], stated.values[2])
    hue, saturation, brightness = colorsys.rgb_to_hsv(*rgb)
    channels = {"hue": hue, "saturation": saturation, "brightness": brightness}
    return {**channels, "alpha": 1, "colorSpace": space}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a zip file with that member."""
    return data.startswith(MAGIC) and _MEMBER.encode() in data


def read(data: bytes, name: str) -> Palette:
    """Read one palette, or several, which become groups.

    Parameters
    ----------
    data : bytes
        The content of the file. Empty places in a palette are passed over.
    name : str
        What the file is called, for a palette without a name.

    Returns
    -------
    Palette
        In sRGB or Display P3.

    Raises
    ------
    DamagedPalette
        If the zip file or its JSON is broken, or an entry is no colour; says which.
    """
    document = parse(Members(data, name).read(_MEMBER), name).value
    palettes = document if isinstance(document, list) else [document]
    swatches: list[Swatch] = []
    titles = []
    for one in palettes:
        fields = one if isinstance(one, dict) else {}
        entries = fields.get("swatches")
        if not isinstance(entries, list):
            raise DamagedPalette(name, marked("{member} has no list of swatches", member=_MEMBER))
        check_count(len(swatches) + len(entries), name)
        title = fields.get("name")
        titles.append(title if isinstance(title, str) else "")
        group = titles[-1] if len(palettes) > 1 else ""
        for place, entry in enumerate(entries, start=1):
            if entry is not None:
                swatches.append(_swatch(entry, group, name, place))
    title = titles[0] if len(titles) == 1 and titles[0] else stem(name)
    return Palette(title, tuple(swatches))


def _swatch(entry: object, group: str, subject: str, place: int) -> Swatch:
    if not isinstance(entry, dict):
        raise DamagedPalette(subject, marked("swatch {place} is no colour", place=place))
    try:
        stated = Checked(entry)
        hsv = [stated[key].number(0, 1) for key in ("hue", "saturation", "brightness")]
        space, alpha = stated.get("colorSpace"), stated.get("alpha")
        return make_swatch(
            _SPACES.get(0 if space is None else int(space.number()), "srgb"),
            colorsys.hsv_to_rgb(*hsv),
            alpha=1.0 if alpha is None else alpha.number(),
            group=group,
        )
    except ValueError as error:
        raise DamagedPalette(
            subject, marked("swatch {place} is wrong: {error}", place=place, error=error)
        ) from error
