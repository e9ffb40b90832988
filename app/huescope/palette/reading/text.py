"""Texts that other programs wrote: their encoding, their lines, and how they are quoted."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

from huescope.errors import printable

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ANY_MARK = tuple(mark for mark, _ in _MARKS)
_LINE_COMMENTS = re.compile(rb"\A(?://[^\n]*\n\s*)+(?=[{\[])")
_START_BYTES = 4096
_QUOTED_CHARACTERS = 40


def decode(data: bytes) -> str:
    r"""Read the bytes of a text file.

    Parameters
    ----------
    data : bytes
        UTF-8, UTF-16 with a byte order mark, or Windows-1252 (Latin-1 with typographic quotes),
        which older programs wrote and some spreadsheets still write.

    Returns
    -------
    str
        Without the mark; line ends are ``\n``. Bytes that stand for nothing become U+FFFD.
    """
    mark, encoding = _mark_of(data)
    try:
        text = data[len(mark) :].decode(encoding, "strict" if encoding == "utf-8" else "replace")
    except UnicodeDecodeError:
        text = data[len(mark) :].decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def begins_with(data: bytes, starts: bytes) -> bool:
    """Tell whether the first letter of a text is one of some, without decoding it all."""
    mark, _ = _mark_of(data)
    start = data[len(mark) : _START_BYTES].replace(b"\0", b"").lstrip()
    if b"{" in starts:  # what may be JSON may have comments before it
        start = _LINE_COMMENTS.sub(b"", start)
    first = start[:1]
    return first != b"" and first in starts


def is_text(data: bytes) -> bool:
    """Tell whether this may be a text: its only control characters end and indent lines."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return _CONTROL.search(data) is None


def stem(name: str) -> str:
    """Call a palette by its file: the last part of a path, without its suffix."""
    return PurePath(name).stem.removesuffix(".tokens") or name


def quoted(text: object) -> str:
    """Quote a short piece of what was found."""
    shown = printable(str(text)[: _QUOTED_CHARACTERS + 1])
    if len(shown) > _QUOTED_CHARACTERS:
        shown = f"{shown[:_QUOTED_CHARACTERS]}…"
    return f"“{shown}”"


def _mark_of(data: bytes) -> tuple[bytes, str]:
    """Tell an encoding by its byte order mark; UTF-8 where there is none."""
    if data.startswith(_ANY_MARK):  # asked for each format that a file may be of
        return next(each for each in _MARKS if data.startswith(each[0]))
    return b"", "utf-8"
