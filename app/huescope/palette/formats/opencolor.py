"""Palettes in the Open Color format, with nested groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.color.single import css_text
from huescope.palette.losses import Holds
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import collected, css_color_or_none
from huescope.palette.reading.text import decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.names import FreeNamer, nested_names
from huescope.palette.writing.text import one_line
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.color.coordinates import Coordinates

NAME = "opencolor"
LABEL = marked("Open Color")
FAMILY = "data"
SUFFIXES = (".oco",)
DESCRIPTION = marked(
    "A text that people and programs read alike, with groups and several notations."
)
OPTIONS = ()
IS_TEXT = True
HOLDS = Holds(kinds=False)

_LIMIT = 200
_KEY = re.compile(r"(?P<key>[^:]+):(?:\s+(?P<value>\S.*))?")
_COMMENT = re.compile(r"(?:^|\s)//.*$")
_DEFINITION = re.compile(r"'?(#[0-9a-fA-F]{3,8})'?|[\w-]+\([^()]*\)")
_REFERENCE = re.compile(r"=\s*(.+)")
_UNSAFE = str.maketrans({":": "∶", "/": "∕", "=": "＝", ".": "·", ",": "‚"})


def write(palette: Palette, _options: Mapping[str, str]) -> bytes:
    """Write the palette, its groups one level deep.

    Parameters
    ----------
    palette : Palette
        Signs that would end a name or make it a reference are replaced by ones that look alike.
    _options : mapping of str to str
        There are none.

    Returns
    -------
    bytes
        UTF-8.
    """
    lines = [f"oct/name: {one_line(palette.name, _LIMIT)}"] if palette.name.strip() else []
    levels: dict[str, list[str]] = {}
    named = nested_names(palette, lambda: FreeNamer(_clean))
    for (group, name), swatch in zip(named, palette.swatches, strict=True):
        line = f"{name}: {css_text(swatch.coordinates, 'hex')}"
        levels.setdefault(group or f"\0{name}", []).append(line)
    for group, members in levels.items():
        if group.startswith("\0"):
            lines += members
        else:
            lines += [f"{group}:", *(f"  {member}" for member in members)]
    return ("\n".join(lines) + "\n").encode()


def _clean(name: str) -> str:
    text = one_line(name, _LIMIT).translate(_UNSAFE).strip()
    return f"’{text}" if text.startswith(("#", "'", "‘")) else text or "color"


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix: the content could be that of other formats."""
    return name.lower().endswith(SUFFIXES) and is_text(data)


def read(data: bytes, name: str) -> Palette:
    """Read colours, groups and references.

    Parameters
    ----------
    data : bytes
        UTF-8.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Of several definitions of one colour the first that is a colour counts. A remark names
        references that lead nowhere.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.

    Notes
    -----
    Open Color Format Specification 1.0, https://github.com/opencolor-tools/opencolor-spec.
    """
    title = stem(name)
    left_out = LeftOut()
    found: list[tuple[tuple[str, ...], str]] = []
    for path, value in _entries(decode(data)):
        if any("/" in key for key in path):
            title = value if path in {("oct/name",), ("/name",)} and value else title
        elif value:
            found.append((path, value))
    swatches = collected(_swatches(found, left_out), name, left_out)
    return Palette(title, swatches, remarks=left_out.remarks)


def _entries(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Give the ways to all keys with one value each: definitions may stand below their key."""
    levels: list[tuple[int, str]] = []
    for line in text.split("\n"):
        content = _COMMENT.sub("", line).rstrip()
        stripped = content.strip()
        if not stripped:
            continue
        indent = len(content.expandtabs(8)) - len(content.expandtabs(8).lstrip())
        while levels and levels[-1][0] >= indent:
            levels.pop()
        way = tuple(key for _, key in levels)
        match = _KEY.fullmatch(stripped)
        if _DEFINITION.match(stripped) and not (match and not match["key"].startswith("#")):
            if way:
                yield way, stripped
        elif match is not None and len(levels) < MAX_DEPTH:
            levels.append((indent, match["key"].strip()))
            yield (*way, match["key"].strip()), match["value"] or ""


def _swatches(found: list[tuple[tuple[str, ...], str]], left_out: LeftOut) -> Iterator[Swatch]:
    known: dict[tuple[str, ...], Coordinates] = {}
    for path, value in found:
        color = _color(value)
        if color is not None:
            known.setdefault(path, color)
    seen: set[tuple[str, ...]] = set()
    values = dict(reversed(found))
    for path, value in found:
        if path in seen:
            continue
        seen.add(path)
        color = known.get(path) or _referred(path, value, known, values)
        if color is None:
            left_out.add(".".join(path), marked("no colour, or leads to none"))
        else:
            yield Swatch.of(color, path[-1], group="/".join(path[:-1]))


def _color(value: str) -> Coordinates | None:
    for match in _DEFINITION.finditer(value):
        color = css_color_or_none(match[1] or match[0])
        if color is not None:
            return color
    return None


def _referred(
    path: tuple[str, ...],
    value: str,
    known: Mapping[tuple[str, ...], Coordinates],
    values: Mapping[tuple[str, ...], str],
) -> Coordinates | None:
    """Follow a reference from its group upwards."""
    for _ in range(MAX_DEPTH):
        match = _REFERENCE.fullmatch(value)
        if match is None:
            return None
        target = tuple(key.strip() for key in match[1].split("."))
        ways = [(*path[:depth], *target) for depth in range(len(path) - 1, -1, -1)]
        way = next((each for each in ways if each in values and each != path), None)
        if way is None:
            return None
        if way in known:
            return known[way]
        path, value = way, values[way]
    return None
