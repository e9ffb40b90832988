"""Photoshop's descriptors: the part of them that lists of presets need.

Adobe Photoshop File Formats Specification, "Descriptor structure".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.reading.limits import MAX_DEPTH
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.palette.reading.binary import Cursor

_NUMBERS = {b"long": ">i", b"doub": ">d", b"bool": ">?", b"comp": ">q"}

Value = str | int | float | bool | list["Value"] | tuple[str, dict[str, "Value"]]


def read_object(part: Cursor, depth: int = 0) -> tuple[str, dict[str, Value]]:
    """Read an object.

    Parameters
    ----------
    part : Cursor
        At the object's name, which is passed over.
    depth : int
        How many objects and lists this one lies within.

    Returns
    -------
    tuple
        Its class, and its values by their keys.

    Raises
    ------
    DamagedPalette
        If it ends early, nests too deep, or holds a value of a kind that lists of presets do not.
    """
    if depth > MAX_DEPTH:
        raise part.damage(marked("the description is nested too deep"))
    part.utf16(part.u32(marked("the length of a name")), marked("a name"))
    title = _key(part)
    count = part.u32(marked("the number of values"))
    values: dict[str, Value] = {}
    for _ in range(count):
        key = _key(part)
        values[key] = _value(part, depth + 1)
    return title, values


def _value(part: Cursor, depth: int) -> Value:
    kind = part.take(4, marked("the kind of a value"))
    if kind == b"TEXT":
        return part.utf16(part.u32(marked("the length of a text")), marked("a text"))
    if kind == b"Objc":
        return read_object(part, depth)
    if kind == b"VlLs" and depth <= MAX_DEPTH:
        count = part.u32(marked("the number of values"))
        return [_value(part, depth + 1) for _ in range(count)]
    if kind in _NUMBERS:
        (number,) = part.unpack(_NUMBERS[kind], marked("a number"))
        return number  # type: ignore[no-any-return]
    if kind == b"UntF":  # a number with its unit, such as degrees or percent
        _unit, value = part.unpack(">4sd", marked("a number with a unit"))
        return float(value)
    if kind == b"enum":
        _key(part)
        return _key(part)
    if kind == b"tdta":
        return part.take(part.u32(marked("the length of raw data")), marked("raw data")).hex()
    raise part.damage(
        marked("{kind} is no known kind of value", kind=ascii(kind)), at=part.position - 4
    )


def _key(part: Cursor) -> str:
    """Read a key or class; those of four characters have a length of 0."""
    length = part.u32(marked("the length of a key")) or 4
    return part.take(length, marked("a key")).decode("latin-1")
