"""Palettes of Microsoft Windows: RIFF files, which are only read."""

from __future__ import annotations

from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import stem
from huescope.texts import marked, marked_plural

NAME = "riff"
LABEL = marked("Windows palette")
FAMILY = "paint"
SUFFIXES = (".pal",)
DESCRIPTION = marked("Colours without names of older Windows programs.")

_PALETTE = 0x0300  # the version, the same in all files


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the marks of the container and its content."""
    return data.startswith(b"RIFF") and data[8:12] == b"PAL "


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
        If the file ends early, or a length or count lies.
    """
    file = Cursor(data, name)
    file.take(12, marked("the header"))
    while not file.starts_with(b"data"):
        _, length = file.unpack("<4sI", marked("the header of a chunk"))
        file.take(length + length % 2, marked("a chunk"))
    _, length = file.unpack("<4sI", marked("the header of the colours"))
    chunk = file.part(length, marked("the list of colours"))
    version, count = chunk.unpack("<HH", marked("the number of colours"))
    if version != _PALETTE:
        raise chunk.damage(
            marked(
                "the version is {version:#06x}, and only {palette:#06x} is known",
                version=version,
                palette=_PALETTE,
            )
        )
    entries = chunk.take(
        4 * count,
        marked("the list of {count}", count=marked_plural("{n} colour", "{n} colours", count)),
    )
    colors = zip(entries[::4], entries[1::4], entries[2::4], strict=True)
    swatches = [make_swatch("srgb", [value / 255 for value in rgb]) for rgb in colors]
    return Palette(stem(name), tuple(swatches))
