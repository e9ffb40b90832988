"""Swatches of InDesign's exchange format: a zip file of XML, only read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.entries import Entry, numbers_of, swatches_of_entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.reading.zip import MAGIC, Members
from huescope.palette.swatch import PROCESS, SPOT
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "idml"
LABEL = marked("InDesign document (IDML)")
FAMILY = "adobe"
SUFFIXES = (".idml",)
DESCRIPTION = marked("The swatches of a document of InDesign, saved as IDML; it cannot be written.")

_DOCUMENT, _MAP = "Resources/Graphic.xml", "designmap.xml"
_FULL = {"RGB": ("srgb", 255.0), "CMYK": ("cmyk", 100.0), "LAB": ("lab", 1.0)}
_OWN = "$ID/"  # what names of InDesign's own begin with, to be translated


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a zip file with the list of swatches in it."""
    return data.startswith(MAGIC) and _DOCUMENT.encode() in data


def read(data: bytes, name: str) -> Palette:
    """Read the swatches that a person sees.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file, with its colour groups.

    Raises
    ------
    DamagedPalette
        If the zip file or its XML is broken, or there is no colour in it.
    """
    members = Members(data, name)
    root = parse(members.read(_DOCUMENT), name)
    groups = dict(_groups(root))
    if _MAP in members.names:
        groups |= dict(_groups(parse(members.read(_MAP), name)))
    left_out = LeftOut()
    found = swatches_of_entries(_entries(root, groups, left_out), left_out)
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _groups(root: Element) -> Iterator[tuple[str, str]]:
    """Give the group of each swatch in one; the group around all is none."""
    for group in root.iter():
        if local(group.tag) != "ColorGroup" or group.get("IsRootColorGroup") == "true":
            continue
        for member in group:
            yield member.get("SwatchItemRef", ""), group.get("Name", "").removeprefix(_OWN)


def _entries(root: Element, groups: dict[str, str], left_out: LeftOut) -> Iterator[Entry]:
    for color in root.iter():
        title = color.get("Name", "")
        if local(color.tag) != "Color" or color.get("Visible") == "false" or title.startswith(_OWN):
            continue
        space, full = _FULL.get(color.get("Space", ""), ("", 1.0))
        try:
            values = tuple(value / full for value in numbers_of(color.get("ColorValue", "")))
        except ValueError:
            values = ()
        if not space or len(values) != (4 if space == "cmyk" else 3):
            left_out.add(title, marked("in no space that is known here"))
            continue
        kind = SPOT if color.get("Model") == "Spot" else PROCESS
        yield Entry(space, values, title, groups.get(color.get("Self", ""), ""), kind)
