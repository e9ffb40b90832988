"""Palettes of Paint Shop Pro (JASC), which many paint and pixel programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.decimals import color_of, line_damage
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.text import decode, stem
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "jasc"
LABEL = marked("Paint Shop Pro palette")
FAMILY = "paint"
SUFFIXES = (".pal",)
DESCRIPTION = marked("Colours without names for PaintShop Pro, Aseprite, Krita and game tools.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False)

_MAGIC = "JASC-PAL"
_VERSION = "0100"
_HEADER = 3  # lines


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the colours, with the line ends of Windows, as the format wants.

    Parameters
    ----------
    palette : Palette
        Names have no place.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.pal`` file.
    """
    lines = [_MAGIC, _VERSION, str(len(palette.swatches))]
    lines += [" ".join(map(str, swatch.rgb)) for swatch in palette.swatches]
    return ("\r\n".join(lines) + "\r\n").encode("ascii")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first line."""
    return decode(data[:32]).startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read a palette; a fourth number on a line is its alpha.

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
        If there are more or fewer colours than the file says, or a line is no colour.
    """
    lines = decode(data).rstrip().split("\n")
    if len(lines) < _HEADER or lines[1].strip() != _VERSION:
        raise line_damage(
            name,
            2,
            marked("the version {version} and a number of colours should stand", version=_VERSION),
        )
    count = lines[2].strip()
    if not (count.isascii() and count.isdecimal() and len(count) < 10):
        raise line_damage(
            name, 3, marked("{count} is no number of colours", count=ascii(count[:40]))
        )
    check_count(max(int(count), len(lines) - _HEADER), name)
    if int(count) != len(lines) - _HEADER:
        promised = marked_plural("{n} colour is promised", "{n} colours are promised", int(count))
        found = marked_plural("{n} is there", "{n} are there", len(lines) - _HEADER)
        raise line_damage(name, 3, marked("{promised} and {found}", promised=promised, found=found))
    colors = enumerate(lines[_HEADER:], start=_HEADER + 1)
    swatches = tuple(color_of(line.split()[:4], name, number) for number, line in colors)
    return Palette(stem(name), swatches)
