"""Text between a palette and a file that cannot hold every text."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath

_CONTROL_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_LINE_ENDS = dict.fromkeys((0x85, 0x2028, 0x2029), "␤")
_VISIBLE = _CONTROL_PICTURES | _LINE_ENDS
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]|[\x80-\x9f]")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def stem(name: str) -> str:
    """Name a palette after its file: the last part of a path, without its suffix."""
    return PurePath(name).stem


def decode(data: bytes) -> str:
    r"""Read the bytes of a text file.

    Parameters
    ----------
    data : bytes
        UTF-8, UTF-16 with a byte order mark, or Latin-1, which older programs wrote.

    Returns
    -------
    str
        Without the mark; line ends are ``\n``.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            break
    else:
        try:
            text = data.decode()
        except UnicodeDecodeError:
            text = data.decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def one_line(text: str, limit: int | None = None) -> str:
    r"""Make a text fit on one line of any file.

    Parameters
    ----------
    text : str
        Any.
    limit : int, optional
        The most characters that the result may have.

    Returns
    -------
    str
        Encodes as UTF-8 and is legal in XML. Control characters and line ends are shown by
        pictures (``␊``), lone surrogates and what is no character as escapes (``\ud800``), and a
        text that is too long ends in ``…``.
    """
    shown = _UNWRITABLE.sub(_escape, text.translate(_VISIBLE))
    return shorten(shown, limit) if limit else shown


def shorten(text: str, limit: int) -> str:
    """Cut a text to so many characters, the last of which then is ``…``."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def unique(names: list[str]) -> list[str]:
    """Tell names apart that are the same, by a number after all but the first."""
    taken: set[str] = set()
    counts: dict[str, int] = {}
    result = []
    for name in names:
        candidate = name
        while candidate in taken:
            counts[name] = counts.get(name, 1) + 1
            candidate = f"{name} {counts[name]}"
        taken.add(candidate)
        result.append(candidate)
    return result


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape", "surrogatepass").decode("ascii")
