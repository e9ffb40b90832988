"""A script that makes a palette in Blender, which opens no palette files of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette, printable
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.reading.text import decode, stem
from huescope.palette.writing.lines import MADE_WITH
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "blender"
LABEL = marked("Blender script")
FAMILY = "app"
SUFFIXES = (".py",)
DESCRIPTION = marked("A script for Blender's text editor, which makes the palette for painting.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False)

_COLOR = re.compile(r"^    0x([0-9A-F]{6}),", re.MULTILINE)
_TITLE = re.compile(r"^# (.*)$", re.MULTILINE)
_MARK = "import bpy"
_SCRIPT = """\
# {head}
import bpy

NAME = {name!a}
COLORS = [
{colors}
]


def channel(value):
    # Older versions keep sRGB in a palette, newer ones linear light.
    color = bpy.types.PaletteColor.bl_rna.properties["color"]
    if color.subtype != "COLOR":
        return value
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


palette = bpy.data.palettes.new(NAME)
palette.use_fake_user = True
for code in COLORS:
    rgb = code >> 16, code >> 8 & 255, code & 255
    palette.colors.new().color = [channel(value / 255) for value in rgb]
"""


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the script.

    Parameters
    ----------
    palette : Palette
        Names of swatches have no place in Blender; they stand in comments.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        Python in UTF-8.

    Notes
    -----
    https://docs.blender.org/api/current/bpy.types.PaletteColors.html
    """
    lines = []
    for swatch in palette.swatches:
        name = printable(swatch.name)
        remark = f"  # {name}" if name else ""
        lines.append(f"    0x{swatch.hex[1:].upper()},{remark}")
    head = f"{printable(palette.name)}{MADE_WITH}"
    name = palette.name.encode("utf-8", "replace").decode() or "Palette"
    return _SCRIPT.format(head=head, name=name, colors="\n".join(lines)).encode()


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the first comment, and what is imported: only scripts of Huescope are read."""
    start = decode(data[:4096])
    title = _TITLE.match(start)
    return title is not None and title[1].endswith(MADE_WITH) and _MARK in start


def read(data: bytes, name: str) -> Palette:
    """Read the colours of a script that Huescope wrote; it is not run.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Called as the script says.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data)
    codes = _COLOR.findall(text)
    check_count(len(codes), name)
    if not codes:
        raise DamagedPalette(name, marked("there is no colour in it"))
    title = _TITLE.match(text)
    told = title[1].removesuffix(MADE_WITH) if title else ""
    swatches = (make_swatch("srgb", [v / 255 for v in bytes.fromhex(code)]) for code in codes)
    return Palette(told or stem(name), tuple(swatches))
