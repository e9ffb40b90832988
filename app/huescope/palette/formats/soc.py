"""Colour tables of LibreOffice and OpenOffice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.naming import UniqueNames
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import quoted, stem
from huescope.palette.reading.xml import local, parse
from huescope.palette.writing.text import one_line
from huescope.palette.writing.xml import attribute
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "soc"
LABEL = marked("LibreOffice colours")
FAMILY = "paint"
SUFFIXES = (".soc",)
DESCRIPTION = marked("A colour table for LibreOffice and OpenOffice.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False, alpha=False)

_NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "ooo": "http://openoffice.org/2004/office",
}
_HEX_LENGTH = 7


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette, each name once: LibreOffice keeps one colour of each name.

    Parameters
    ----------
    palette : Palette
        A swatch without a name gets its hex notation as name.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.soc`` file.
    """
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    names = UniqueNames(counts_on=False)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f"<ooo:color-table {spaces}>"]
    for swatch in palette.swatches:
        name = names.give(one_line(swatch.name).strip() or swatch.hex)
        lines.append(f'  <draw:color draw:name={attribute(name)} draw:color="{swatch.hex}"/>')
    lines.append("</ooo:color-table>")
    return ("\n".join(lines) + "\n").encode()


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the root element, in the old namespace as in the new."""
    start = data[:4096]
    return b"color-table" in start and b"openoffice.org/" in start and b"<" in start[:4]


def read(data: bytes, name: str) -> Palette:
    """Read the colours.

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
    swatches = []
    left_out = LeftOut()
    for number, element in enumerate(parse(data, name), start=1):
        if local(element.tag) != "color":
            continue
        fields = {local(key): value for key, value in element.attrib.items()}
        color = fields.get("color", "")
        try:
            rgb = bytes.fromhex(color[1:]) if len(color) == _HEX_LENGTH else b""
        except ValueError:
            rgb = b""
        if len(rgb) != 3 or color[0] != "#":
            left_out.add(
                fields.get("name") or marked("entry {number}", number=number),
                marked("{color} is no colour", color=quoted(color)),
            )
            continue
        title = fields.get("name", "").strip()
        swatches.append(make_swatch("srgb", [value / 255 for value in rgb], title))
        check_count(len(swatches), name)
    return Palette(stem(name), collected(swatches, name, left_out), remarks=left_out.remarks)
