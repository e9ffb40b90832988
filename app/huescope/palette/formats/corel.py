"""Palettes of CorelDRAW X5 and later: XML, only read."""

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

NAME = "corel"
LABEL = marked("CorelDRAW palette")
FAMILY = "paint"
SUFFIXES = (".xml",)
DESCRIPTION = marked(
    "A palette of CorelDRAW, with spot colours; it can be opened, but not written."
)


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element, and colours with tints."""
    return b"<palette" in data[:4096] and b"tints=" in data and b"cs=" in data


def read(data: bytes, name: str) -> Palette:
    """Read the colours, in the order of the pages.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called as the file says. Colours of books take the values that the file states for them.

    Raises
    ------
    DamagedPalette
        If the XML is broken or hostile, or there is no colour in it.

    Notes
    -----
    The meaning of tints is as SwatchBooker reads them.
    """
    root = parse(data, name)
    texts = {each.get("id", ""): each for each in root.iter() if local(each.tag) == "resource"}
    title = root.get("name") or _localized(texts.get(root.get("resid", ""))) or stem(name)
    left_out = LeftOut()
    found = swatches_of_entries(_entries(root, texts, left_out), left_out)
    return Palette(title, collected(found, name, left_out), remarks=left_out.remarks)


def _localized(resource: Element | None) -> str:
    if resource is None:
        return ""
    languages = {local(each.tag): each.text or "" for each in resource}
    return languages.get("EN") or next(iter(languages.values()), "")


def _entries(root: Element, texts: dict[str, Element], left_out: LeftOut) -> Iterator[Entry]:
    books: dict[str, tuple[Element, str]] = {}
    for book in root.iter():
        if local(book.tag) == "cs" and len(book):
            kind = PROCESS if "process" in book.attrib else SPOT
            books[book.get("name", "")] = book[0], kind
    for page in root.iter():
        if local(page.tag) != "page":
            continue
        for color in page:
            stated, kind = books.get(color.get("cs", ""), (color, PROCESS))
            title = color.get("name") or _localized(texts.get(color.get("resid", "")))
            title = title or (color.get("cs", "") if stated is not color else "")
            try:
                space, values = _coordinates(stated)
            except ValueError as error:
                left_out.add(title or marked("a colour"), str(error))
            else:
                yield Entry(space, values, title, kind=kind)


def _coordinates(color: Element) -> tuple[str, tuple[float, ...]]:
    space = color.get("cs", "")
    tints = numbers_of(color.get("tints", ""))
    if space in {"RGB", "sRGB"} and len(tints) == 3:
        return "srgb", tints
    if space == "AdobeRGB" and len(tints) == 3:
        return "a98-rgb", tints
    if space == "CMYK" and len(tints) == 4:
        return "cmyk", tints
    if space == "LAB" and len(tints) == 3:
        lightness, a, b = tints
        return "lab", (100 * lightness, 255 * a - 128, 255 * b - 128)
    if space.lower() in {"gray", "grey"} and len(tints) == 1:
        return "gray", tints
    raise ValueError(f"in the space {space!a}, which is not known here")
