"""XML that lists colours with names, of no particular program, or themes of Blender: only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.palette import Palette
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import bare_hex_or_none, collected, css_color_or_none
from huescope.palette.reading.text import stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NAME = "named-xml"
LABEL = marked("XML with colours")
FAMILY = "data"
SUFFIXES = (".xml",)
DESCRIPTION = marked("Elements called color, with their value as text or attribute; only read.")
RANK = 150

_START = re.compile(rb"\s*(?:\xef\xbb\xbf)?(?:<\?xml|<palette|<colors|<colours|<swatches|<bpy>)")
_THEME_HEX = re.compile(r"#[0-9a-fA-F]{6}(?:[0-9a-fA-F]{2})?")
_VALUES = ("hex", "value", "rgb", "color", "argb")
_NAMES = ("name", "label", "title", "id")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by a document with elements called color, or the like."""
    start = _START.match(data[:4096]) is not None
    if start and b"<bpy>" in data[:4096]:
        return b"<Theme" in data
    return start and re.search(rb"<(?:\w+:)?colou?r\b", data, re.IGNORECASE) is not None


def read(data: bytes, name: str) -> Palette:
    """Read all elements called ``color`` that have a value, or all colours of a theme of Blender.

    Parameters
    ----------
    data : bytes
        XML.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called as the outermost element says.

    Raises
    ------
    DamagedPalette
        If the XML is broken or hostile, or there is no colour in it.
    """
    root = parse(data, name)
    if local(root.tag) == "bpy":
        return Palette(stem(name), collected(_theme(root, (), 0), name), source=name)
    title = root.get("name") or stem(name)
    return Palette(title, collected(_swatches(root), name), source=name)


def _swatches(root: Element) -> Iterator[Swatch]:
    for element in root.iter():
        if local(element.tag).lower() not in {"color", "colour", "swatch"}:
            continue
        fields = {local(key).lower(): value for key, value in element.attrib.items()}
        texts = [fields[key] for key in _VALUES if key in fields] + [(element.text or "").strip()]
        colors = (css_color_or_none(text) or bare_hex_or_none(text) for text in texts)
        color = next((each for each in colors if each is not None), None)
        if color is not None:
            yield Swatch.of(color, next((fields[key] for key in _NAMES if key in fields), ""))


def _theme(element: Element, path: tuple[str, ...], depth: int) -> Iterator[Swatch]:
    """Give the attributes of a theme of Blender, whose elements are groups."""
    if depth > MAX_DEPTH:
        return
    for key, value in element.attrib.items():
        color = css_color_or_none(value) if _THEME_HEX.fullmatch(value) else None
        if color is not None:
            yield Swatch.of(color, key, group="/".join(path))
    for child in element:
        tag = local(child.tag)
        deeper = path if tag.startswith("Theme") else (*path, tag)
        yield from _theme(child, deeper, depth + 1)
