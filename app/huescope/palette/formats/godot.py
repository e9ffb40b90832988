"""Palettes of the Godot engine, as a resource in text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import decode, stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "godot"
LABEL = marked("Godot palette")
FAMILY = "app"
SUFFIXES = (".tres",)
DESCRIPTION = marked("A ColorPalette resource for the colour picker of Godot 4.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False)

_MARK = re.compile(r'\[gd_resource\b[^\]\n]*\btype="ColorPalette"')
_ARRAY = re.compile(r"\bcolors\s*=\s*(?:PackedColorArray|PoolColorArray)\((.*?)\)\s*$",
                    re.DOTALL | re.MULTILINE)  # fmt: skip
_CHANNELS = 4


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the colours, with their alpha.

    Parameters
    ----------
    palette : Palette
        Names have no place.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.tres`` file.
    """
    numbers = [
        f"{value:.7g}"
        for swatch in palette.swatches
        for value in (*(channel / 255 for channel in swatch.rgb), swatch.alpha)
    ]
    lines = [
        '[gd_resource type="ColorPalette" format=3]',
        "",
        "[resource]",
        f"colors = PackedColorArray({', '.join(numbers)})",
    ]
    return ("\n".join(lines) + "\n").encode("ascii")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the type of the resource."""
    return _MARK.search(decode(data[:1024])) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the colours.

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
        If there is no list of colours, or its numbers are no whole colours.
    """
    match = _ARRAY.search(decode(data))
    if match is None:
        raise DamagedPalette(name, marked("it has no list of colours"))
    fields = re.sub(r"Color\(|\)", "", match[1]).split(",")
    try:
        numbers = [float(field) for field in fields if field.strip()]
    except ValueError as error:
        raise DamagedPalette(name, marked("a channel of a colour is no number")) from error
    if len(numbers) % _CHANNELS:
        raise DamagedPalette(
            name, marked("its {numbers} numbers are no whole colours", numbers=len(numbers))
        )
    left_out = LeftOut()
    found = swatches_of_entries(_entries(numbers), left_out)
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _entries(numbers: list[float]) -> Iterator[Entry]:
    for place in range(0, len(numbers), _CHANNELS):
        red, green, blue, alpha = numbers[place : place + _CHANNELS]
        yield Entry("srgb", (red, green, blue), alpha=alpha)
