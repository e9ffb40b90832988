"""Colour books of Photoshop: only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.swatch import PROCESS, SPOT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "acb"
LABEL = marked("Adobe colour book")
FAMILY = "adobe"
SUFFIXES = (".acb",)
DESCRIPTION = marked("A book of Photoshop; it can be opened, but not written.")

_MAGIC = b"8BCB"
_CODE = 6  # bytes of a colour's key in the book
_CHANNELS = {0: 3, 2: 4, 7: 3}  # RGB, CMYK, Lab
_SPOT = b"spflspot"


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first four bytes."""
    return data.startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read the colours with their full names.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called by the book's title. Empty places, which only fill pages, are left out.

    Raises
    ------
    DamagedPalette
        If the file ends early, a length lies, or the book is in an unknown space.

    Notes
    -----
    https://ates.dev/pages/acb-spec/
    """
    file = Cursor(data, name)
    file.take(len(_MAGIC), marked("the header"))
    file.unpack(">HH", marked("the version and the book's number"))
    title, prefix, suffix, note = (_text(file) for _ in range(4))
    count, _page, _key, model = file.unpack(">4H", marked("the number of colours"))
    if model not in _CHANNELS:
        raise file.damage(
            marked("{model} is no known colour space", model=model), at=file.position - 2
        )
    listed = list(_listed(file, count, model))
    kind = SPOT if file.starts_with(_SPOT) else PROCESS
    entries = (
        Entry(space, values, f"{prefix}{text}{suffix}", kind=kind)
        for text, space, values in listed
        if text
    )
    left_out = LeftOut()
    swatches = collected(swatches_of_entries(entries, left_out), name, left_out)
    return Palette(title or stem(name), swatches, note=note, remarks=left_out.remarks)


def _text(file: Cursor) -> str:
    """Read a text without the key by which it is translated, and with its signs."""
    text = file.utf16(file.u32(marked("the length of a text")), marked("a text"))
    text = text.partition("=")[2] if text.startswith("$$$/") else text
    return text.replace("^C", "©").replace("^R", "®")


def _listed(file: Cursor, count: int, model: int) -> Iterator[tuple[str, str, tuple[float, ...]]]:
    for _ in range(count):
        text = _text(file)
        file.take(_CODE, marked("the key of a colour"))
        raw = file.take(_CHANNELS[model], marked("a colour"))
        if model == 0:
            yield text, "srgb", tuple(value / 255 for value in raw)
        elif model == 2:
            yield text, "cmyk", tuple(1 - value / 255 for value in raw)
        else:
            yield text, "lab", (raw[0] * 100 / 255, raw[1] - 128.0, raw[2] - 128.0)
