"""Photoshop's descriptors, as far as lists of presets need them; see the reading ones."""

from __future__ import annotations

import struct


def write_object(title: str, values: list[tuple[str, bytes]]) -> bytes:
    """Write an object without a name: its class, and its values as `write_text` and others do."""
    items = b"".join(_written_key(key) + value for key, value in values)
    return _unicode("") + _written_key(title) + struct.pack(">I", len(values)) + items


def write_list(objects: list[bytes]) -> bytes:
    """Write a list of objects as a value."""
    return struct.pack(">4sI", b"VlLs", len(objects)) + b"".join(b"Objc" + one for one in objects)


def write_text(text: str) -> bytes:
    """Write a text as a value."""
    return b"TEXT" + _unicode(text)


def _unicode(text: str) -> bytes:
    encoded = (text.replace("\0", "␀") + "\0").encode("utf-16-be", "backslashreplace")
    return struct.pack(">I", len(encoded) // 2) + encoded


def _written_key(key: str) -> bytes:
    length = 0 if len(key) == 4 else len(key)
    return struct.pack(">I", length) + key.encode("ascii")
