"""Palettes of Affinity: only read.

The format is not documented. What is read here is what two independent readers agree on: tags
spelled backwards, little-endian numbers behind them.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "afpalette"
LABEL = marked("Affinity palette")
FAMILY = "paint"
SUFFIXES = (".afpalette",)
DESCRIPTION = marked(
    "A palette of Affinity; it can be opened, but not written: Affinity opens .ase."
)

_MAGIC = b"\x00\xffKA"
_TITLE, _LIST, _NAMES = b"NClP", b"VlaP", b"VNaP"
# The tag of a colour's space, and its values behind a second tag of four letters.
_COLOR = re.compile(rb"(ABGR|ABAL|KYMC|ALSH|YARG).{0,24}?[DH<]loc_", re.DOTALL)
_LAYOUTS = {b"ABGR": "<4f", b"KYMC": "<4f", b"ALSH": "<3f", b"ABAL": "<3H", b"YARG": "<f"}
_MOST_NAME = 1000


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first bytes and the tag of a palette."""
    return data.startswith(_MAGIC) and _LIST in data


def read(data: bytes, name: str) -> Palette:
    """Read the colours, and their names where there is one for each.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called as the file says. A remark tells where names could not be matched: a colour that
        repeats is only referred to in the file.

    Raises
    ------
    DamagedPalette
        If the file ends early, or there is no colour in it.
    """
    start = data.find(_LIST, data.find(_TITLE) + len(_TITLE))
    end = data.find(_NAMES)
    if start < 0:
        raise DamagedPalette(name, marked("there is no list of colours in it"))
    content = data[start : end if end > start else len(data)]
    entries = list(_entries(content, name))
    names = _names(Cursor(data, name, end + len(_NAMES)), len(data)) if end > start else []
    remarks: list[str] = []
    if len(names) == len(entries):
        entries = [
            Entry(each.space, each.values, title, alpha=each.alpha)
            for each, title in zip(entries, names, strict=True)
        ]
    elif names:
        remarks.append(
            marked(
                "The file has {names} names and {entries} colours that can be read; the "
                "names are left out.",
                names=len(names),
                entries=len(entries),
            )
        )
    left_out = LeftOut()
    swatches = collected(swatches_of_entries(entries, left_out), name, left_out)
    title = _title(data, name)
    return Palette(title or stem(name), swatches, remarks=(*remarks, *left_out.remarks))


def _title(data: bytes, name: str) -> str:
    place = data.find(_TITLE)
    return _string(Cursor(data, name, place + len(_TITLE))) if place >= 0 else ""


def _string(file: Cursor) -> str:
    (length,) = file.unpack("<I", marked("the length of a name"))
    if length > _MOST_NAME:
        raise file.damage(marked("a name is longer than any"))
    return file.take(length, marked("a name")).decode("utf-8", "replace").rstrip("\0")


def _names(file: Cursor, most: int) -> list[str]:
    _size, count = file.unpack("<II", marked("the number of names"))
    if count > most:
        raise file.damage(marked("more names are promised than there is room for"))
    return [_string(file) for _ in range(count)]


def _entries(content: bytes, name: str) -> Iterator[Entry]:
    for number, match in enumerate(_COLOR.finditer(content), start=1):
        check_count(number, name)
        layout = _LAYOUTS[match[1]]
        raw = content[match.end() : match.end() + struct.calcsize(layout)]
        if len(raw) < struct.calcsize(layout):
            raise DamagedPalette(name, marked("it ends within a colour"))
        values = struct.unpack(layout, raw)
        if match[1] == b"ABGR":
            yield Entry("srgb", values[:3], alpha=values[3])
        elif match[1] == b"KYMC":
            yield Entry("cmyk", values)
        elif match[1] == b"ALSH":
            yield Entry("hsl", (360 * values[0], values[1], values[2]))
        elif match[1] == b"YARG":
            yield Entry("gray", values)
        else:
            lightness, a, b = (value / 0xFFFF for value in values)
            yield Entry("lab", (100 * lightness, 256 * a - 128, 256 * b - 128))
