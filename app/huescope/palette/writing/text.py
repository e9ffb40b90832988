"""Texts on their way into a file that cannot hold every text."""

from __future__ import annotations

import re

_CONTROL_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_LINE_ENDS = dict.fromkeys((0x85, 0x2028, 0x2029), "␤")
_VISIBLE = _CONTROL_PICTURES | _LINE_ENDS
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]|[\x80-\x9f]")


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


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape", "surrogatepass").decode("ascii")
