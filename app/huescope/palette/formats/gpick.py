"""Palettes of Gpick, a colour picker for Linux."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import stem
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.swatch import Swatch

NAME = "gpick"
LABEL = marked("Gpick palette")
FAMILY = "paint"
SUFFIXES = (".gpa",)
DESCRIPTION = marked("A palette for the colour picker Gpick.")
OPTIONS = ()
IS_TEXT = False
HOLDS = Holds(groups=False, kinds=False)

_MAGIC = b"GPA version"
_VERSION = 0x10000
_COLOR, _STRING = 0, 1  # the places of the two types in the map that is written
_FIXED = {"bool": 1, "float": 4, "int32": 4}  # bytes of a value without a length
_NAME_LIMIT = 1000


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette.

    Parameters
    ----------
    palette : Palette
        A swatch without a name has none in the file.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.gpa`` file.

    Notes
    -----
    The layout is that of Gpick 0.3, ``source/FileFormat.cpp`` and ``source/dynv``: chunks of a
    type in 16 bytes and a length, all little-endian.
    """
    types = struct.pack("<I", 2) + _text("color") + _text("string")
    colors = b"".join(map(_entry, palette.swatches))
    positions = struct.pack(f"<{len(palette.swatches)}I", *range(len(palette.swatches)))
    return b"".join(
        [
            _chunk(_MAGIC, struct.pack("<I", _VERSION)),
            _chunk(b"handler_map", types),
            _chunk(b"color_list", colors),
            _chunk(b"color_positions", positions),
        ]
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack("<16sQ", kind, len(content)) + content


def _text(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<I", len(encoded)) + encoded


def _entry(swatch: Swatch) -> bytes:
    red, green, blue = swatch.srgb
    color = struct.pack("<I4f", 16, red, green, blue, swatch.alpha)
    name = _text(one_line(swatch.name, _NAME_LIMIT))
    return b"".join(
        [
            struct.pack("<I", 2),
            bytes([_COLOR]) + _text("color") + color,
            bytes([_STRING]) + _text("name") + name,
        ]
    )


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first chunk."""
    return data.startswith(_MAGIC)


def read(data: bytes, name: str) -> Palette:
    """Read the colours in the order of their positions.

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
        If the file ends early, a length lies, or there is no colour in it.
    """
    file = Cursor(data, name)
    types: list[str] = []
    listed: list[tuple[str, tuple[float, ...]]] = []
    positions: list[int] = []
    while file.remaining:
        kind, length = file.unpack("<16sQ", marked("the header of a chunk"))
        chunk = file.part(min(length, file.remaining + 1), marked("a chunk"))
        title = kind.partition(b"\0")[0]
        if title == b"handler_map":
            types = [_string(chunk) for _ in range(_u32(chunk) & 0xFF)]
        elif title == b"color_list":
            while chunk.remaining:
                listed.append(_listed(chunk, types))
                check_count(len(listed), name)
        elif title == b"color_positions":
            positions = [_u32(chunk) for _ in range(chunk.remaining // 4)]
    left_out = LeftOut()
    swatches = collected(_swatches(listed, positions, left_out), name, left_out)
    return Palette(stem(name), swatches, remarks=left_out.remarks)


def _u32(chunk: Cursor) -> int:
    (number,) = chunk.unpack("<I", marked("a number"))
    return int(number)


def _string(chunk: Cursor) -> str:
    return chunk.take(_u32(chunk), marked("a text")).decode("utf-8", "replace")


def _listed(chunk: Cursor, types: list[str]) -> tuple[str, tuple[float, ...]]:
    """Read the values of one colour: what it is called, and its channels."""
    title, channels = "", ()
    for _ in range(_u32(chunk)):
        place = chunk.take(1, marked("the type of a value"))[0]
        key = _string(chunk)
        kind = types[place] if place < len(types) else ""
        if kind in _FIXED:
            chunk.take(_FIXED[kind], marked("a value"))
            continue
        content = chunk.take(_u32(chunk), marked("a value"))
        if kind == "string" and key == "name":
            title = content.decode("utf-8", "replace")
        elif kind == "color" and key == "color" and len(content) >= 16:
            channels = struct.unpack("<4f", content[:16])
    return title, channels


def _swatches(
    listed: list[tuple[str, tuple[float, ...]]], positions: list[int], left_out: LeftOut
) -> Iterator[Swatch]:
    has_alpha = any(len(channels) == 4 and channels[3] for _, channels in listed)
    ordered = list(enumerate(listed))
    if len(positions) == len(listed):
        ordered.sort(key=lambda each: positions[each[0]])
    for place, (title, channels) in ordered:
        try:
            red, green, blue, alpha = channels
            alpha = alpha if has_alpha else 1.0  # versions before 0.3 left it at 0
            yield make_swatch("srgb", (red, green, blue), title, alpha=alpha)
        except ValueError as error:
            left_out.add(title or marked("colour {place}", place=place + 1), str(error))
