"""XML that may be hostile: no entities, no document types, nothing fetched, only so deep."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import escape, quoteattr

from huescope.errors import DamagedPalette
from huescope.palette.formats._text import one_line

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SIZE_LIMIT = 64 * 1024 * 1024


def parse(data: bytes, subject: str) -> Element:
    """Read a document.

    Raises
    ------
    DamagedPalette
        If it is not well-formed, or declares entities, which no palette needs.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(data) > _SIZE_LIMIT:
        raise DamagedPalette(subject, "its XML is larger than that of any palette")
    try:
        root: Element = fromstring(data)
    except ParseError as error:
        line, column = error.position
        raise DamagedPalette(
            subject, f"its XML is broken in line {line}, column {column + 1}"
        ) from error
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise DamagedPalette(subject, "its XML declares entities or an unknown encoding") from error
    return root


def local(tag: str) -> str:
    """Give the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def attribute(text: str) -> str:
    """Quote a text as the value of an attribute, with what XML cannot hold made visible."""
    return quoteattr(one_line(text))


def attribute_of_lines(text: str) -> str:
    """Quote a text as the value of an attribute, with its line ends kept."""
    lines = (escape(one_line(line), {'"': "&quot;"}) for line in text.splitlines())
    return '"' + "&#10;".join(lines) + '"'
