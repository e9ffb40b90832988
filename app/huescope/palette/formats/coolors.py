"""The "code" export of Coolors, which lists one palette in many notations: only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.json import Checked, NotAsAgreed
from huescope.palette.reading.swatches import bare_hex_or_none, collected
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "coolors"
LABEL = marked("Coolors code")
FAMILY = "web"
SUFFIXES = (".txt",)
DESCRIPTION = marked("What Coolors exports as code: arrays, objects and XML of the same colours.")

_SECTION = re.compile(r"/\*\s*(CSV|Array|Object|Extended Array|XML)\s*\*/\s*", re.IGNORECASE)
_HEX = re.compile(r'(?:"|\b)#?([0-9a-fA-F]{6})\b')
_XML = re.compile(r'<color\b[^>]*\bname="([^"]*)"[^>]*\bhex="([0-9a-fA-F]{6})"')


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the comments above its sections."""
    return is_text(data) and len(data) < 2**20 and len(_SECTION.findall(decode(data))) > 1


def read(data: bytes, name: str) -> Palette:
    """Read each colour once, with its name where a section has it.

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
        If there is no colour in it.
    """
    parts = _SECTION.split(decode(data))
    sections = dict(zip((part.lower() for part in parts[1::2]), parts[2::2], strict=True))
    return Palette(stem(name), collected(_swatches(sections), name), source=name)


def _swatches(sections: dict[str, str]) -> Iterator[Swatch]:
    named = _named(sections)
    if named:
        pairs = named
    else:
        text = sections.get("array") or sections.get("csv") or ""
        pairs = [("", match[1]) for match in _HEX.finditer(text)]
    for title, code in pairs:
        color = bare_hex_or_none(code)
        if color is not None:
            yield Swatch.of(color, title)


def _named(sections: dict[str, str]) -> list[tuple[str, str]]:
    try:
        document = Checked.parse(sections.get("object", "").strip().encode()).value
    except NotAsAgreed:
        document = None
    if isinstance(document, dict):
        return [(key, value) for key, value in document.items() if isinstance(value, str)]
    return _XML.findall(sections.get("xml", ""))
