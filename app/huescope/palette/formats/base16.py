"""Schemes of Base16 and Base24, which editors and terminals are themed by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.indented import entries
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import collected
from huescope.palette.reading.terminal import swatches_of
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.writing.terminal import TerminalColors, hex_of, terminal_colors
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "base16"
LABEL = marked("Base16 scheme")
FAMILY = "app"
SUFFIXES = (".yaml", ".yml")
DESCRIPTION = marked("A scheme of sixteen colours by their roles, for editors and terminals.")
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(names=False, groups=False, kinds=False, alpha=False, limit=16)

_KEY = re.compile(r"base[0-9A-Fa-f]{2}")
# Without a comma at the end, which JavaScript has.
_LINE = re.compile(rb"^\s*[\"']?base0[0-9A-Fa-f][\"']?\s*:(?![^\n]*,\s*$)", re.MULTILINE)
_TITLES = ("name", "scheme")
_LIMIT = 200


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write a scheme in the form of the tinted-theming project.

    Parameters
    ----------
    palette : Palette
        Swatches called ``base00`` to ``base0F`` take these places, where all sixteen are there;
        other palettes are dealt to the roles by lightness and hue.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        YAML in UTF-8.
    """
    named = {swatch.name.lower(): swatch.rgb for swatch in palette.swatches}
    keys = [f"base{number:02X}" for number in range(16)]
    if all(key.lower() in named for key in keys):
        colors = [named[key.lower()] for key in keys]
    else:
        colors = _dealt(terminal_colors(palette))
    variant = "dark" if sum(colors[0]) < sum(colors[7]) else "light"
    title = one_line(palette.name, _LIMIT).replace("\\", "＼").replace('"', "”") or "Palette"
    lines = ['system: "base16"', f'name: "{title}"', f'variant: "{variant}"', "palette:"]
    lines += [f'  {key}: "{hex_of(rgb)}"' for key, rgb in zip(keys, colors, strict=True)]
    return ("\n".join(lines) + "\n").encode()


def _dealt(terminal: TerminalColors) -> list[tuple[int, int, int]]:
    """Deal the colours of a terminal to the roles: a ramp of grounds, then the accents.

    https://github.com/tinted-theming/home/blob/main/styling.md
    """
    ground, text = terminal.background, terminal.foreground

    def between(part: float) -> tuple[int, int, int]:
        red, green, blue = (round(a + (b - a) * part) for a, b in zip(ground, text, strict=True))
        return red, green, blue

    ramp = [ground, *(between(part) for part in (0.1, 0.2, 0.35, 0.7)), text, between(1), text]
    _, red, green, yellow, blue, magenta, cyan, _ = terminal.ansi[:8]
    orange = tuple((a + b) // 2 for a, b in zip(red, yellow, strict=True))
    brown = tuple(value * 2 // 3 for value in orange)
    accents = [red, orange, yellow, green, cyan, blue, magenta, brown]
    return [*ramp, *((r, g, b) for r, g, b in accents)]


def recognizes(data: bytes, _name: str) -> bool:
    """Tell by the keys ``base00`` to ``base0F`` at the start of lines."""
    return is_text(data) and len(_LINE.findall(data[:65536])) > 1


def read(data: bytes, name: str) -> Palette:
    """Read a scheme, of the older form or of the one with ``palette:``.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the scheme says; swatches are called by their keys.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    title, author = "", ""
    found: list[tuple[str, str, str]] = []
    for path, value in entries(decode(data)):
        if _KEY.fullmatch(path[-1]):
            found.append(("", path[-1], value))
        elif path[-1] in _TITLES and len(path) == 1:
            title = title or value
        elif path == ("author",):
            author = value
    left_out = LeftOut()
    swatches = collected(swatches_of(found, left_out), name, left_out)
    note = marked("By {author}", author=author) if author else ""
    return Palette(title or stem(name), swatches, note=note, remarks=left_out.remarks)
