"""Colour themes of Alacritty: TOML, and the YAML of before 0.13."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.indented import entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.terminal import swatches_of
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.writing.terminal import ANSI, hex_of, terminal_colors
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "alacritty"
LABEL = marked("Alacritty theme")
FAMILY = "app"
SUFFIXES = (".toml",)
DESCRIPTION = marked("A theme of the sixteen colours of a terminal, to import in alacritty.toml.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=16)

_TABLE = re.compile(rb"^\s*\[\s*colors\s*\.|^colors\s*:\s*(?:#.*)?$", re.MULTILINE)
_MOST_BYTES = 2**20
_PLACES = {f"{kind}/{name}": f"bright {name}" if kind == "bright" else name
           for kind in ("normal", "bright") for name in ANSI[:8]}  # fmt: skip


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
        TOML in ASCII.
    """
    colors = terminal_colors(palette)
    lines = [
        "[colors.primary]",
        f'background = "{hex_of(colors.background)}"',
        f'foreground = "{hex_of(colors.foreground)}"',
    ]
    for title, first in (("normal", 0), ("bright", 8)):
        lines += ["", f"[colors.{title}]"]
        lines += [f'{ANSI[n]} = "{hex_of(colors.ansi[first + n])}"' for n in range(8)]
    return ("\n".join(lines) + "\n").encode("ascii")


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the table of colours."""
    return len(data) <= _MOST_BYTES and is_text(data) and _TABLE.search(data) is not None


def read(data: bytes, name: str) -> Palette:
    """Read all colours of a theme: the sixteen first, then the others by their tables.

    Parameters
    ----------
    data : bytes
        TOML or YAML.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data)
    try:
        found = list(_of_toml(tomllib.loads(text).get("colors", {}), (), 0))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        found = [(path[1:], value) for path, value in entries(text) if path[0] == "colors"]
    ordered = sorted(found, key=lambda each: _place("/".join(each[0])))
    left_out = LeftOut()
    listed = (_named(path, value) for path, value in ordered if _is_color(value))
    swatches = collected(swatches_of(listed, left_out), name, left_out)
    return Palette(stem(name), swatches, remarks=left_out.remarks)


def _of_toml(
    table: object, path: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(table, dict) and depth < MAX_DEPTH:
        for key, value in table.items():
            yield from _of_toml(value, (*path, str(key)), depth + 1)
    elif isinstance(table, str) and path:
        yield path, table


def _is_color(value: str) -> bool:
    return value.startswith(("#", "0x", "0X"))


def _place(key: str) -> int:
    return list(_PLACES).index(key) if key in _PLACES else len(_PLACES)


def _named(path: tuple[str, ...], value: str) -> tuple[str, str, str]:
    key = "/".join(path)
    if key in _PLACES:
        return "", _PLACES[key], value
    group = "/".join(path[:-1])
    return ("" if group == "primary" else group), path[-1], value
