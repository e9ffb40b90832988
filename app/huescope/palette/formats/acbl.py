"""Colour book libraries of Illustrator and InDesign: XML, only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, numbers_of, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.swatch import PROCESS, SPOT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "acbl"
LABEL = marked("Adobe colour book library")
FAMILY = "adobe"
SUFFIXES = (".acbl",)
DESCRIPTION = marked("A book of Illustrator and InDesign; it can be opened, but not written.")

_CHANNELS = {"CMYK": ("cmyk", 4), "RGB": ("srgb", 3), "Lab": ("lab", 3), "LAB": ("lab", 3)}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element."""
    return b"<AdobeSwatchbook" in data[:4096]


def read(data: bytes, name: str) -> Palette:
    """Read the colours with their full names.

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
        If the XML is broken or hostile, or there is no colour in it.
    """
    root = parse(data, name)
    left_out = LeftOut()
    found = swatches_of_entries(_entries(root, left_out), left_out)
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _entries(root: Element, left_out: LeftOut) -> Iterator[Entry]:
    prefix = suffix = ""
    formats: list[str] = []
    for element in root.iter():
        tag = local(element.tag)
        if tag == "PrefixPostfixPair" and element.get("ID") is None:
            prefix, suffix = element.get("Prefix", ""), element.get("Postfix", "")
        elif tag == "Format":
            formats.append(element.get("ColorSpace", ""))
        elif tag in {"Sp", "Pr"}:
            title = f"{prefix}{element.get('N', '')}{suffix}"
            entry = _entry(element, formats, title, SPOT if tag == "Sp" else PROCESS)
            if entry is None:
                left_out.add(title, marked("in no space that is known here"))
            else:
                yield entry


def _entry(element: Element, formats: list[str], title: str, kind: str) -> Entry | None:
    """Take the first of a swatch's values whose space is known."""
    values = [child for child in element if local(child.tag) == "C"]
    for child, stated in zip(values, formats, strict=False):
        space, count = _CHANNELS.get(stated, ("", 0))
        try:
            numbers = numbers_of(child.text or "")
        except ValueError:
            continue
        if space and len(numbers) == count:
            return Entry(space, numbers, title, kind=kind)
    return None
