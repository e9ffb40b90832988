"""Swatch books of SwatchBooker: a zip file with an XML document, only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, numbers_of, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_COLORS, MAX_DEPTH
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.swatch import PROCESS, SPOT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "swatchbooker"
LABEL = marked("SwatchBooker book")
FAMILY = "data"
SUFFIXES = (".sbz",)
DESCRIPTION = marked("A book of SwatchBooker, with groups and spot colours; it cannot be written.")

_DOCUMENT = "swatchbook.xml"
# The model of values, with the space and what its numbers are multiplied by.
_MODELS = {
    "sRGB": ("srgb", (1.0, 1.0, 1.0)),
    "RGB": ("srgb", (1.0, 1.0, 1.0)),
    "Lab": ("lab", (1.0, 1.0, 1.0)),
    "LCH": ("lch", (1.0, 1.0, 1.0)),
    "HSV": ("hsv", (360.0, 1.0, 1.0)),
    "HSL": ("hsl", (360.0, 1.0, 1.0)),
    "CMYK": ("cmyk", (1.0, 1.0, 1.0, 1.0)),
    "GRAY": ("gray", (1.0,)),
}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a zip file with the document in it."""
    return data.startswith(MAGIC) and _DOCUMENT.encode() in data


def read(data: bytes, name: str) -> Palette:
    """Read all swatches in the order of the book.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called by the book's title. Of several values of a colour, that in the first known space
        counts. Profiles of the file are not applied.

    Raises
    ------
    DamagedPalette
        If the zip file or its XML is broken, or there is no colour in it.
    """
    root = parse(Members(data, name).read(_DOCUMENT), name)
    materials: dict[str, Element] = {}
    for element in _children(root, "materials"):
        materials[_told(element, "identifier") or _told(element, "title")] = element
    left_out = LeftOut()
    book = next((each for each in root if local(each.tag) == "book"), None)
    entries = _entries(book, materials, (), left_out) if book is not None else iter(())
    swatches = collected(swatches_of_entries(entries, left_out), name, left_out)
    return Palette(_told(root, "title") or stem(name), swatches, remarks=left_out.remarks)


def _children(element: Element, tag: str) -> Iterator[Element]:
    for child in element:
        if local(child.tag) == tag:
            yield from child


def _told(element: Element, key: str) -> str:
    """Take a field of the metadata."""
    for child in _children(element, "metadata"):
        if local(child.tag) == key and child.text:
            return child.text.strip()
    return ""


def _entries(
    level: Element, materials: dict[str, Element], path: tuple[str, ...], left_out: LeftOut
) -> Iterator[Entry]:
    if len(path) > MAX_DEPTH or len(materials) > MAX_COLORS:
        return
    for item in level:
        kind = local(item.tag)
        if kind == "group":
            title = _told(item, "title")
            yield from _entries(item, materials, (*path, title), left_out)
        elif kind == "swatch":
            key = item.get("material", "").strip()
            material = materials.get(key)
            if material is None or local(material.tag) != "color":
                left_out.add(key, marked("no colour"))
                continue
            entry = _entry(material, key, " / ".join(filter(None, path)))
            if entry is None:
                left_out.add(key, marked("in no space that is known here"))
            else:
                yield entry


def _entry(material: Element, key: str, group: str) -> Entry | None:
    kind = SPOT if "spot" in material.get("usage", "").split(",") else PROCESS
    title = _told(material, "title") or key
    for values in material:
        space, factors = _MODELS.get(values.get("model", ""), ("", ()))
        if local(values.tag) != "values" or not space:
            continue
        try:
            numbers = numbers_of(values.text or "")
        except ValueError:
            continue
        if len(numbers) != len(factors):
            continue
        scaled = tuple(number * factor for number, factor in zip(numbers, factors, strict=True))
        if space == "gray":  # counted as ink there
            scaled = (1 - scaled[0],)
        return Entry(space, scaled, title, group, kind)
    return None
