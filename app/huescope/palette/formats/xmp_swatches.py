"""Swatches of Illustrator and InDesign documents, as their metadata lists them: only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
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

NAME = "xmp-swatches"
LABEL = marked("Illustrator and InDesign documents")
FAMILY = "adobe"
SUFFIXES = (".ai", ".ait", ".indd", ".indt", ".eps", ".pdf")
DESCRIPTION = marked("The swatches that a document's metadata lists; its artwork is not looked at.")

_MARK = b":SwatchGroups>"
_PACKET = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta>", re.DOTALL)
_CHANNELS = {
    "RGB": ("srgb", ("red", "green", "blue"), 255.0),
    "CMYK": ("cmyk", ("cyan", "magenta", "yellow", "black"), 100.0),
    "LAB": ("lab", ("L", "A", "B"), 1.0),
}


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, and a list of swatches in the metadata."""
    return name.lower().endswith(SUFFIXES) and _MARK in data


def read(data: bytes, name: str) -> Palette:
    """Read the swatches of the document's metadata.

    Parameters
    ----------
    data : bytes
        A document with metadata that is not compressed, as these programs save it.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file, with the groups of the swatches panel. Patterns and gradients are not in
        the list.

    Raises
    ------
    DamagedPalette
        If the metadata is broken or hostile, or lists no colour.

    Notes
    -----
    XMP Specification Part 2, "Paged-text namespace" and "Colorant".
    """
    packets = [match[0] for match in _PACKET.finditer(data) if _MARK in match[0]]
    if not packets:
        raise DamagedPalette(name, marked("the list of swatches is cut off"))
    root = parse(packets[-1], name)
    left_out = LeftOut()
    found = swatches_of_entries(_entries(root, left_out), left_out)
    return Palette(stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _entries(root: Element, left_out: LeftOut) -> Iterator[Entry]:
    for groups in root.iter():
        if local(groups.tag) != "SwatchGroups":
            continue
        for group in groups.iter():
            fields = _fields(group)
            if "Colorants" not in fields:
                continue
            is_whole = fields.get("groupType", "0").strip() == "0"
            title = "" if is_whole else fields.get("groupName", "")
            for colorant in group.iter():
                stated = _fields(colorant)
                if "mode" in stated:
                    yield from _entry(stated, title, left_out)


def _fields(element: Element) -> dict[str, str]:
    """Give a structure's fields, which XMP writes as elements or as attributes."""
    found = {local(key): value for key, value in element.attrib.items()}
    return found | {local(child.tag): child.text or "" for child in element}


def _entry(stated: dict[str, str], group: str, left_out: LeftOut) -> Iterator[Entry]:
    title = stated.get("swatchName", "")
    space, keys, full = _CHANNELS.get(stated["mode"].upper(), ("", (), 1.0))
    try:
        values = tuple(float(stated[key]) / full for key in keys)
    except (KeyError, ValueError):
        values = ()
    if not values:
        left_out.add(title, marked("in no space that is known here"))
        return
    kind = SPOT if stated.get("type") == "SPOT" else PROCESS
    yield Entry(space, values, title, group, kind)
