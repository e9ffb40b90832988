"""Palettes of Paint.NET: lines of eight hexadecimal digits, alpha first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import check_count
from huescope.palette.reading.swatches import collected, make_swatch
from huescope.palette.reading.text import decode, stem
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "paintnet"
LABEL = marked("Paint.NET palette")
FAMILY = "paint"
SUFFIXES = (".txt",)
DESCRIPTION = marked("Up to 96 colours for Paint.NET, transparency included.")
OPTIONS = ()
IS_TEXT = True
RANK = 115
HOLDS = Holds(names=False, groups=False, kinds=False, limit=96)

_TITLE = "paint.net Palette File"
_TITLE_LINE = re.compile(r"^;\s*Palette Name:(.*)$", re.MULTILINE | re.IGNORECASE)
_LINE = re.compile(r"\s*(?:;.*|([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})?\s*(?:;.*)?)$")
_LIMIT = 200  # characters of a comment


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the first 96 colours, and a comment that says how many there are.

    Parameters
    ----------
    palette : Palette
        Names stand in comments.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        The content of a ``.txt`` file, in UTF-8 with a mark and the line ends of Windows.
    """
    swatches = palette.swatches[: HOLDS.limit]
    lines = [f"; {_TITLE}", f"; {one_line(palette.name, _LIMIT)}"]
    if len(swatches) < len(palette.swatches):
        lines.append(f"; The first {len(swatches)} of {len(palette.swatches)} colours.")
    for swatch in swatches:
        if swatch.name:
            lines.append(f"; {one_line(swatch.name, _LIMIT)}")
        lines.append(f"{round(255 * swatch.alpha):02X}{swatch.hex[1:].upper()}")
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the comment at the start, or a text file of nothing but hexadecimal digits."""
    start = decode(data[:400]).lower()
    if start.startswith(("; paint.net", ";paint.net")):
        return True
    if not name.lower().endswith((".txt", ".hex")):
        return False
    lines = decode(data).split("\n")
    matches = [_LINE.match(line) for line in lines]
    return all(matches) and any(match and match[1] for match in matches)


def read(data: bytes, name: str) -> Palette:
    """Read the colours; six digits without an alpha are taken too.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as a comment of Lospec says, else as the file.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    swatches = []
    left_out = LeftOut()
    text = decode(data)
    title = _TITLE_LINE.search(text)
    for number, line in enumerate(text.split("\n"), start=1):
        match = _LINE.match(line)
        if match is None:
            left_out.add(
                marked("line {number}", number=number),
                marked("{line} is no colour", line=ascii(line.strip()[:40])),
            )
        elif match[1]:
            alpha, *rgb = bytes.fromhex(match[1].rjust(8, "F"))
            swatches.append(make_swatch("srgb", [value / 255 for value in rgb], alpha=alpha / 255))
            check_count(len(swatches), name)
    called = title[1].strip() if title else ""
    return Palette(
        called or stem(name), collected(swatches, name, left_out), remarks=left_out.remarks
    )
