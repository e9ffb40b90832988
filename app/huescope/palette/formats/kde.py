"""Palettes and colour schemes of KDE."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.decimals import color_of
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.text import decode, stem
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.palette.swatch import Swatch

NAME = "kde"
LABEL = marked("KDE palette")
FAMILY = "paint"
SUFFIXES = (".colors",)
DESCRIPTION = marked("A palette for KDE's programs; colour schemes of Plasma can be opened, too.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(groups=False, kinds=False, alpha=False)

_MAGIC = "KDE RGB Palette"
_LIMIT = 200  # characters of a name
_SECTION = re.compile(r"\[(.+)\]")
_SCHEME = re.compile(r"^\[(?:Colors:|ColorEffects:|WM\])", re.MULTILINE)
_VALUE = re.compile(r"([\w-]+)\s*=\s*(\d{1,3}(?:,\d{1,3}){2,3})\s*")


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette in UTF-8.

    Parameters
    ----------
    palette : Palette
        Its own name is the file's. A swatch without a name gets its hex notation.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.colors`` file.
    """
    lines = [_MAGIC]
    for swatch in palette.swatches:
        red, green, blue = swatch.rgb
        name = one_line(swatch.name, _LIMIT).strip() or swatch.hex
        lines.append(f"{red:3d} {green:3d} {blue:3d}\t{name}")
    return ("\n".join(lines) + "\n").encode()


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the first line, or the sections of a colour scheme."""
    start = decode(data[:4096])
    if start.lstrip().startswith(_MAGIC):
        return True
    return name.lower().endswith(SUFFIXES) and _SCHEME.search(start) is not None


def read(data: bytes, name: str) -> Palette:
    """Read a palette, or the colours of a scheme with its sections as groups.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file, or as a scheme says.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data).lstrip()
    left_out = LeftOut()
    if text.startswith(_MAGIC):
        found = collected(_listed(text, left_out), name, left_out)
        return Palette(stem(name), found, remarks=left_out.remarks)
    title = re.search(r"^Name=(.+)$", text, re.MULTILINE)
    found = collected(_scheme(text, left_out), name, left_out)
    return Palette(title[1].strip() if title else stem(name), found, remarks=left_out.remarks)


def _listed(text: str, left_out: LeftOut) -> Iterator[Swatch]:
    for number, line in enumerate(text.split("\n")[1:], start=2):
        fields = line.split(None, 3)
        if not fields or line.lstrip().startswith("#"):
            continue
        title = fields[3] if len(fields) > 3 else ""
        try:
            yield color_of(fields[:3], "", number, title)
        except DamagedPalette as error:
            left_out.add(title or marked("line {number}", number=number), error.reason)


def _scheme(text: str, left_out: LeftOut) -> Iterator[Swatch]:
    from dataclasses import replace

    group = ""
    for number, line in enumerate(text.split("\n"), start=1):
        section = _SECTION.fullmatch(line.strip())
        value = _VALUE.fullmatch(line.strip())
        if section is not None:
            group = section[1].removeprefix("Colors:").replace("][", "/")
        elif value is not None:
            try:
                swatch = color_of(value[2].split(","), "", number, value[1])
            except DamagedPalette as error:
                left_out.add(value[1], error.reason)
            else:
                yield replace(swatch, group=group)
