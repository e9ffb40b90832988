"""Palettes of CorelDRAW 3 and 4: lines of a quoted name and four percentages, only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import decode, is_text, stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "corel-text"
LABEL = marked("CorelDRAW 3 palette")
FAMILY = "paint"
SUFFIXES = (".pal",)
DESCRIPTION = marked(
    "Colours of CMYK in a text, of old versions of CorelDRAW; it cannot be written."
)
RANK = 116

_LINE = re.compile(r'\s*"([^"]*)"((?:[ \t]+\d{1,3}(?:\.\d+)?){4})\s*')


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a first line of a quoted name and four numbers."""
    if not is_text(data[:4096]):
        return False
    first = decode(data[:4096]).lstrip().partition("\n")[0]
    return _LINE.fullmatch(first) is not None


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
        If there is no colour in it.
    """
    left_out = LeftOut()
    found = swatches_of_entries(_entries(decode(data), left_out), left_out)
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _entries(text: str, left_out: LeftOut) -> Iterator[Entry]:
    for number, line in enumerate(text.split("\n"), start=1):
        match = _LINE.fullmatch(line)
        if match is not None:
            inks = tuple(float(part) / 100 for part in match[2].split())
            yield Entry("cmyk", inks, match[1].strip())
        elif line.strip():
            left_out.add(
                marked("line {number}", number=number), marked("no name with four numbers")
            )
