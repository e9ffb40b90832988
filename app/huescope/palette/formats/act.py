"""Adobe colour tables: up to 256 colours without names, for indexed pictures."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import stem
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "act"
LABEL = marked("Adobe colour table")
FAMILY = "adobe"
SUFFIXES = (".act",)
DESCRIPTION = marked(
    "Up to 256 colours without names, for indexed pictures in Photoshop and others."
)
OPTIONS = ()
IS_TEXT = False
RANK = 120  # it has no mark at all: every other format is asked first
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=256)

_ENTRIES = 256
_TABLE = 3 * _ENTRIES
_NONE = 0xFFFF


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the first 256 colours, their number, and which one is transparent.

    Parameters
    ----------
    palette : Palette
        The first colour that is wholly transparent becomes the table's.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The 772 bytes of an ``.act`` file.
    """
    swatches = palette.swatches[:_ENTRIES]
    table = b"".join(bytes(swatch.rgb) for swatch in swatches).ljust(_TABLE, b"\0")
    clear = (index for index, swatch in enumerate(swatches) if swatch.alpha == 0)
    return table + struct.pack(">HH", len(swatches), next(clear, _NONE))


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the length, and by the suffix or numbers that fit."""
    if name.lower().endswith(SUFFIXES):
        return True
    if len(data) != _TABLE + 4:
        return False
    count, clear = struct.unpack_from(">HH", data, _TABLE)
    return bool(0 < count <= _ENTRIES and (clear < count or clear == _NONE))


def read(data: bytes, name: str) -> Palette:
    """Read the colours.

    Parameters
    ----------
    data : bytes
        The content of the file: 768 bytes, or 772 where their number is known; up to three bytes
        of that may be missing.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file.

    Raises
    ------
    DamagedPalette
        If the file has another length, or no colours, or more than 256.
    """
    if not _TABLE <= len(data) <= _TABLE + 4:
        raise DamagedPalette(
            name,
            marked(
                "a colour table has {table} or {table2} bytes, and this has {data}",
                table=_TABLE,
                table2=_TABLE + 4,
                data=len(data),
            ),
        )
    count, clear = _ENTRIES, _NONE
    if len(data) == _TABLE + 4:
        count, clear = struct.unpack_from(">HH", data, _TABLE)
    remarks = []
    if count == 0 and any(data[:_TABLE]):
        remarks.append(marked("The file counts no colours, and holds {entries}.", entries=_ENTRIES))
        count = _ENTRIES
    elif count == 0:
        raise DamagedPalette(name, marked("the colour table is empty: it counts no colours"))
    if count > _ENTRIES:
        raise DamagedPalette(
            name,
            marked(
                "at byte {table}, {count} colours are promised, not 256", table=_TABLE, count=count
            ),
        )
    swatches = []
    for index in range(count):
        rgb = [value / 255 for value in data[3 * index : 3 * index + 3]]
        swatches.append(make_swatch("srgb", rgb, alpha=0.0 if index == clear else 1.0))
    return Palette(stem(name), tuple(swatches), remarks=tuple(remarks))
