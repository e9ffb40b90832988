"""Colour schemes of Windows Terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.errors import DamagedPalette
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.json import parse
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.terminal import swatches_of
from huescope.palette.reading.text import begins_with, stem
from huescope.palette.writing.json import dumped
from huescope.palette.writing.terminal import ANSI, hex_of, terminal_colors
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "windows-terminal"
LABEL = marked("Windows Terminal scheme")
FAMILY = "app"
SUFFIXES = (".json",)
DESCRIPTION = marked("A scheme of the sixteen colours of a terminal, to paste under schemes.")
OPTIONS = ()
IS_TEXT = True
RANK = 50
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=16)

_LIMIT = 200
_OTHERS = ("background", "foreground", "cursorColor", "selectionBackground")


def _key(name: str) -> str:
    """Name a colour as the program does, to which magenta is purple."""
    words = name.replace("magenta", "purple").split()
    return words[0] + "".join(word.title() for word in words[1:])


_KEYS = {_key(name): name for name in ANSI}


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write a scheme.

    Parameters
    ----------
    palette : Palette
        See `huescope.palette.writing.terminal.terminal_colors`.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        JSON in UTF-8.
    """
    colors = terminal_colors(palette)
    scheme = {
        "name": one_line(palette.name, _LIMIT) or "Palette",
        "background": hex_of(colors.background),
        "foreground": hex_of(colors.foreground),
        "cursorColor": hex_of(colors.foreground),
        "selectionBackground": hex_of(colors.ansi[8]),
    }
    scheme |= {key: hex_of(rgb) for key, rgb in zip(_KEYS, colors.ansi, strict=True)}
    return dumped(scheme)


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the keys of bright colours."""
    if not begins_with(data, b"{[") or b'"brightBlack"' not in data:
        return False
    try:
        return bool(_schemes(parse(data, name).value))
    except DamagedPalette:
        return False


def read(data: bytes, name: str) -> Palette:
    """Read one scheme, or all of the program's settings as groups.

    Parameters
    ----------
    data : bytes
        JSON.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the one scheme.

    Raises
    ------
    DamagedPalette
        If it is no JSON, or there is no colour in it.
    """
    schemes = _schemes(parse(data, name).value)
    titles = [each.get("name") for each in schemes]
    title = titles[0] if len(titles) == 1 and isinstance(titles[0], str) else stem(name)
    left_out = LeftOut()
    found = swatches_of(_found(schemes), left_out)
    return Palette(title or stem(name), collected(found, name, left_out), remarks=left_out.remarks)


def _schemes(root: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 - as parsed
    if isinstance(root, dict) and isinstance(root.get("schemes"), list):
        root = root["schemes"]
    listed = root if isinstance(root, list) else [root]
    return [each for each in listed if isinstance(each, dict) and "brightBlack" in each]


def _found(schemes: list[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for scheme in schemes:
        group = str(scheme.get("name", "")) if len(schemes) > 1 else ""
        for key in (*_KEYS, *_OTHERS):
            if key in scheme:
                yield group, _KEYS.get(key, key), str(scheme[key])
