"""Palettes of sK1: XML, only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "sk1"
LABEL = marked("sK1 palette")
FAMILY = "paint"
SUFFIXES = (".skp",)
DESCRIPTION = marked("A palette of the drawing program sK1; it can be opened, but not written.")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element and the description that follows."""
    start = data[:2048]
    return b"<palette" in start and b"<description" in start and b"type=" in start


def read(data: bytes, name: str) -> Palette:
    """Read colours of CMYK or RGB, both from 0 to 1.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the description says.

    Raises
    ------
    DamagedPalette
        If the XML is broken or hostile, or there is no colour in it.
    """
    root = parse(data, name)
    left_out = LeftOut()
    title = stem(name)
    for element in root.iter():
        if local(element.tag) == "description":
            title = element.get("name") or title
    swatches = collected(swatches_of_entries(_entries(root, left_out), left_out), name, left_out)
    return Palette(title, swatches, remarks=left_out.remarks)


def _entries(root: Element, left_out: LeftOut) -> Iterator[Entry]:
    for element in root.iter():
        if local(element.tag) != "color":
            continue
        title = element.get("name", "")
        keys, space = ("cmyk", "cmyk") if element.get("c") is not None else ("rgb", "srgb")
        try:
            values = tuple(float(element.get(key, "")) for key in keys)
        except ValueError:
            left_out.add(title, marked("a channel is no number"))
        else:
            yield Entry(space, values, title)
