"""Palettes of Pixelorama, a pixel art editor: only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.json import NotAsAgreed, parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import begins_with, stem
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch

NAME = "pixelorama"
LABEL = marked("Pixelorama palette")
FAMILY = "paint"
SUFFIXES = (".json",)
DESCRIPTION = marked(
    "A palette of the pixel art editor Pixelorama; it can be opened, but not written."
)

_MARK = re.compile(rb'"color"\s*:\s*"\([\d.,\s eE+-]+\)"')


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by colours that are four numbers in brackets, as Godot writes them."""
    return begins_with(data, b"{") and _MARK.search(data) is not None


def read(data: bytes, name: str) -> Palette:
    """Read the colours by their places in the grid.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called, which is the palette's name in Pixelorama, too.

    Returns
    -------
    Palette
        Its note is the comment.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or there is no colour in it.
    """
    document = parse(data, name)
    left_out = LeftOut()
    found: list[tuple[int, Swatch]] = []
    entries = document.value.get("colors") if isinstance(document.value, dict) else None
    for place, entry in enumerate(entries if isinstance(entries, list) else []):
        index = entry.get("index", place) if isinstance(entry, dict) else place
        try:
            found.append((index if isinstance(index, int) else place, _swatch(entry)))
        except (ValueError, NotAsAgreed) as error:
            left_out.add(marked("colour {place}", place=place + 1), str(error))
    ordered = (swatch for _, swatch in sorted(found, key=lambda each: each[0]))
    swatches = collected(ordered, name, left_out)
    comment = document.value.get("comment")
    note = comment if isinstance(comment, str) else ""
    return Palette(stem(name), swatches, note=note, remarks=left_out.remarks)


def _swatch(entry: object) -> Swatch:
    text = entry.get("color") if isinstance(entry, dict) else None
    if not isinstance(text, str):
        raise ValueError("no colour")  # noqa: TRY004 - one error for all that is wrong
    red, green, blue, *alpha = (float(part) for part in text.strip("() ").split(","))
    return make_swatch("srgb", (red, green, blue), alpha=alpha[0] if alpha else 1.0)
