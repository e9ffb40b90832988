"""Colour themes of kitty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.terminal import swatches_of
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.writing.terminal import ANSI, hex_of, terminal_colors
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "kitty"
LABEL = marked("kitty theme")
FAMILY = "app"
SUFFIXES = (".conf",)
DESCRIPTION = marked("A theme of the sixteen colours of a terminal, to include in kitty.conf.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=16)

_LIMIT = 200
_LINE = re.compile(r"[ \t]*([a-z][a-z0-9_]*)[ \t]+(#[0-9a-fA-F]{3,8})[ \t]*(?:#.*)?")
_NUMBER = re.compile(r"color(\d{1,3})")
_MARK = re.compile(rb"^[ \t]*color\d{1,2}[ \t]+#[0-9a-fA-F]{3,8}", re.MULTILINE)
_TITLE = re.compile(r"^## name:\s*(.+)$", re.MULTILINE)


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write a theme.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.terminal.terminal_colors`.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        UTF-8.
    """
    colors = terminal_colors(palette)
    lines = [
        f"## name: {one_line(palette.name, _LIMIT) or 'Palette'}",
        f"background {hex_of(colors.background)}",
        f"foreground {hex_of(colors.foreground)}",
        f"cursor {hex_of(colors.foreground)}",
        f"selection_background {hex_of(colors.foreground)}",
        f"selection_foreground {hex_of(colors.background)}",
        *(f"color{number} {hex_of(rgb)}" for number, rgb in enumerate(colors.ansi)),
    ]
    return ("\n".join(lines) + "\n").encode()


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by lines such as ``color0 #000000``."""
    return is_text(data) and len(_MARK.findall(data[:65536])) > 1


def read(data: bytes, name: str) -> Palette:
    """Read the colours: the sixteen by their numbers, then the others.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as a comment says, or as the file.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data)
    found: list[tuple[int, tuple[str, str, str]]] = []
    for line in text.split("\n"):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        number = _NUMBER.fullmatch(match[1])
        place = int(number[1]) if number else 1000
        title = ANSI[place] if place < len(ANSI) else match[1].replace("_", " ")
        found.append((place, ("", title, match[2])))
    left_out = LeftOut()
    listed = (entry for _, entry in sorted(found, key=lambda each: each[0]))
    swatches = collected(swatches_of(listed, left_out), name, left_out)
    title = _TITLE.search(text)
    return Palette(title[1].strip() if title else stem(name), swatches, remarks=left_out.remarks)
