"""Palettes of Skencil, which was called Sketch: only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import decode, stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "skencil"
LABEL = marked("Skencil palette")
FAMILY = "paint"
SUFFIXES = (".spl",)
DESCRIPTION = marked("A palette of the drawing program Skencil; it can be opened, but not written.")

_MAGIC = "##Sketch RGBPalette 0"


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first line."""
    return decode(data[:64]).startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read lines of red, green and blue from 0 to 1, and a name.

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
    entries = _entries(decode(data), left_out)
    swatches = collected(swatches_of_entries(entries, left_out), name, left_out)
    return Palette(stem(name), swatches, remarks=left_out.remarks)


def _entries(text: str, left_out: LeftOut) -> Iterator[Entry]:
    for number, line in enumerate(text.split("\n")[1:], start=2):
        fields = line.split(None, 3)
        if not fields or line.startswith("#"):
            continue
        title = fields[3] if len(fields) > 3 else ""
        try:
            red, green, blue = map(float, fields[:3])
        except ValueError:
            left_out.add(
                title or marked("line {number}", number=number), marked("no three numbers")
            )
        else:
            yield Entry("srgb", (red, green, blue), title)
