"""XML that may be hostile: no entities, no document types, nothing fetched, only so deep."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from huescope.errors import DamagedPalette
from huescope.palette.reading.limits import check_size
from huescope.texts import marked

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parse(data: bytes, subject: str) -> Element:
    """Read a document.

    Raises
    ------
    DamagedPalette
        If it is not well-formed, or declares entities, which no palette needs.
    PaletteTooLarge
        If it is larger than any palette.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    check_size(data, subject)
    try:
        root: Element = fromstring(data)
    except ParseError as error:
        line, column = error.position
        raise DamagedPalette(
            subject,
            marked(
                "its XML is broken in line {line}, column {column}", line=line, column=column + 1
            ),
        ) from error
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise DamagedPalette(
            subject, marked("its XML declares entities or an unknown encoding")
        ) from error
    return root


def local(tag: str) -> str:
    """Give the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]
