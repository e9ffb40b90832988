"""Colour sets of Scribus: XML, only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.swatch import PROCESS, SPOT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "scribus"
LABEL = marked("Scribus colours")
FAMILY = "paint"
SUFFIXES = (".xml",)
DESCRIPTION = marked(
    "A colour set of Scribus; it can be opened, but not written: Scribus opens .gpl."
)

_CHANNELS = {"RGB": ("R", "G", "B"), "CMYK": ("C", "M", "Y", "K"), "LAB": ("L", "A", "B")}


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element."""
    return b"<SCRIBUSCOLORS" in data[:4096]


def read(data: bytes, name: str) -> Palette:
    """Read colours of RGB, CMYK and Lab, of versions before and from 1.5.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called as the file says.

    Raises
    ------
    DamagedPalette
        If the XML is broken or hostile, or there is no colour in it.
    """
    root = parse(data, name)
    left_out = LeftOut()
    found = swatches_of_entries(_entries(root, left_out), left_out)
    title = root.get("Name") or root.get("NAME") or stem(name)
    return Palette(title, collected(found, name, left_out), remarks=left_out.remarks)


def _entries(root: Element, left_out: LeftOut) -> Iterator[Entry]:
    for color in root.iter():
        if local(color.tag) != "COLOR":
            continue
        title = color.get("NAME") or color.get("Name") or ""
        kind = SPOT if color.get("Spot") == "1" else PROCESS
        try:
            space, values = _coordinates(color)
        except (ValueError, KeyError):
            left_out.add(title, marked("no colour"))
        else:
            yield Entry(space, values, title, kind=kind)


def _coordinates(color: Element) -> tuple[str, tuple[float, ...]]:
    for key, space, count in (("RGB", "srgb", 3), ("CMYK", "cmyk", 4)):
        text = color.get(key, "")
        if text:
            raw = bytes.fromhex(text.removeprefix("#"))
            if len(raw) != count:
                raise ValueError(text)
            return space, tuple(value / 255 for value in raw)
    stated = color.attrib["SPACE"].upper()
    values = tuple(float(color.attrib[key]) for key in _CHANNELS[stated])
    if stated == "LAB":
        return "lab", values
    full = 255 if stated == "RGB" else 100
    return ("srgb" if stated == "RGB" else "cmyk"), tuple(value / full for value in values)
