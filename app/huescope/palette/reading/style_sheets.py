"""Reading colours from CSS, SCSS and Less: variables, other declarations, and plain lists."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.palette.reading.swatches import collected, color_or_none
from huescope.palette.reading.text import begins_with, decode, is_text, line_of, quoted, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.lines import GROUP, MADE_WITH, NO_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.color.coordinates import Coordinates

_SUFFIXES = (".css", ".scss", ".less")
_LIST_SUFFIXES = (".txt", ".hex")
_LONGEST_LIST = 1_000_000  # characters

_TOKEN = re.compile(
    r"""(?P<comment>/\*.*?(?:\*/|\Z)|(?<!:)//[^\n]*)
    |(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)"'\n]*\)|\#\{[^}\n]*\})
    |(?P<mark>[{};])""",
    re.DOTALL | re.VERBOSE,
)
# CSS Syntax Level 3, 4.3.7: a code point in hex, which a blank ends, or any other character.
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
_VARIABLE = re.compile(
    r"(--|\$|@)((?:[^\s:;{}()\\]|\\[0-9a-fA-F]{1,6}\s?|\\.)+)\s*:\s*(.+)", re.DOTALL
)
_ORDINARY = re.compile(r"[\w-]+\s*:\s*(.+)", re.DOTALL)
_REFERENCE = re.compile(r"(?:var\(\s*(--[^\s,)]+)\s*(?:,.*)?\)|([$@][\w-]+))", re.DOTALL)
_FLAG = re.compile(r"!\s*(?:default|important|global)\s*$", re.IGNORECASE)
_ENTRY = re.compile(
    r"""["']?([^\s"':,()][^"':,()]{0,100})["']?\s*:\s*([^,()]{1,99}(?:\([^()]{0,200}\))?)"""
)
# One colour: a hash, a function, or a word.
_COLOR = re.compile(
    r"#[0-9a-fA-F]{3,8}\b|\b[a-zA-Z][\w-]{0,30}\([^()]{0,200}\)|\b[a-zA-Z]{3,30}\b|\b[0-9a-fA-F]{6}\b"
)
_SEPARATORS = re.compile(r"[\s,;|\[\]\"']+")
_FOUND = re.compile(r"(?<![\w-])(?:--|\$|@)[\w-]+\s*:\s*(?:#[0-9a-fA-F]{3,8}\b|[a-z]+)")
_ROOTS = re.compile(
    r":root|:host|html|\*|@(?:theme|supports|layer)\b.*|@media.*color-gamut.*", re.DOTALL
)


@dataclass(slots=True)
class _Variable:
    value: str
    offset: int
    group: str
    title: str
    sigil: str


@dataclass(slots=True)
class _Sheet:
    """What was found in a sheet."""

    variables: dict[tuple[str, str], _Variable] = field(default_factory=dict)
    maps: list[tuple[str, str, Coordinates]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    head: str = ""


def recognizes(data: bytes, name: str) -> bool:
    """Tell by the suffix, by variables, or by being nothing but colours."""
    if not data or not is_text(data) or begins_with(data, b"<"):
        return False
    if name.lower().endswith(_SUFFIXES):
        return True
    text = decode(data)
    return _FOUND.search(text) is not None or _is_list(text, name)


def read(data: bytes, name: str) -> Palette:
    """Read the colours of a style sheet, or of a list.

    Parameters
    ----------
    data : bytes
        CSS, SCSS or Less; or colours of CSS, between which stand spaces, commas or ends of lines.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        The variables that are colours, with the name and group that Huescope wrote, or their
        selector where it is not the root. Where there are none, each colour of other declarations
        once, or of the list.

    Raises
    ------
    DamagedPalette
        If a block or comment does not end, or a variable that begins like a colour is none; says
        in which line.
    """
    text = decode(data)
    if not name.lower().endswith(_SUFFIXES) and _is_list(text, name):
        return Palette(stem(name), collected(_listed(text), name), source=name)
    sheet = _parsed(text, name)
    title, source = _origin(sheet.head)
    swatches = list(_swatches(sheet, text, name))
    if not swatches:
        found = dict.fromkeys(each for value in sheet.others for each in _colors_in(value))
        swatches = [Swatch.of(color) for color in found] or list(_listed(text))
    return Palette(title or stem(name), collected(swatches, name), source or name)


def _parsed(text: str, name: str) -> _Sheet:
    """Go through a sheet, statement by statement."""
    sheet = _Sheet()
    blocks: list[tuple[str, int]] = []
    statement, start, group = "", 0, ""
    last: _Variable | None = None
    position = 0
    for match in _TOKEN.finditer(text):
        statement += text[position : match.start()]
        position = match.end()
        if match["comment"]:
            words = _words(match["comment"], line_of(text, match.start()), name)
            sheet.head = sheet.head or (words if words.endswith(MADE_WITH) else "")
            if not sheet.head:
                continue
            if words == NO_GROUP or words.startswith(GROUP):
                group = words.removeprefix(GROUP) if words != NO_GROUP else ""
            elif last is not None and "\n" not in text[start : match.start()]:
                last.title = words
            continue
        if match["string"]:
            statement += match["string"]
            continue
        if match["mark"] == "{":
            blocks.append((" ".join(statement.split()), match.start()))
            group = ""
        else:
            scope = "/".join(each for each, _ in blocks if not _is_root(each))
            last = _declared(sheet, statement, (scope, group), match.start(), text, name)
            if match["mark"] == "}":
                _ended(blocks, line_of(text, match.start()), name)
        statement, start = "", match.end()
    if blocks:
        line = line_of(text, blocks[-1][1])
        raise DamagedPalette(name, f"the block that begins in line {line} does not end")
    _declared(sheet, statement + text[position:], ("", group), len(text), text, name)
    return sheet


def _ended(blocks: list[tuple[str, int]], line: int, name: str) -> None:
    if not blocks:
        raise DamagedPalette(name, f"line {line} ends a block that never began")
    blocks.pop()


def _words(comment: str, line: int, name: str) -> str:
    """Take what a comment says, as `block_comment` and `line_comment` wrote it."""
    if comment.startswith("//"):
        return comment[2:].strip()
    if not comment[2:].endswith("*/"):
        raise DamagedPalette(name, f"the comment that begins in line {line} does not end")
    return comment[2:-2].replace("*\\/", "*/").strip()


def _is_root(selector: str) -> bool:
    return all(_ROOTS.fullmatch(part.strip()) for part in selector.split(","))


def _declared(
    sheet: _Sheet, statement: str, where: tuple[str, str], end: int, text: str, name: str
) -> _Variable | None:
    """Take a statement that declares something."""
    scope, group = where
    stripped = _FLAG.sub("", statement.strip()).rstrip()
    match = _VARIABLE.fullmatch(stripped)
    if match is None:
        other = _ORDINARY.fullmatch(stripped)
        if other is not None:
            sheet.others.append(other[1])
        return None
    sigil, written, value = match.groups()
    value = value.strip()
    if value.startswith("("):
        sheet.maps += _of_map(written, value)
        return None
    value = value.removeprefix("~").strip("\"'") if sigil == "@" else value
    title = _ESCAPE.sub(_unescaped, written)
    key = (f"{scope}/{group}" if scope else "", f"{sigil}{written}")
    known = sheet.variables.get(key)
    if known is not None:  # a later one counts, as that within @supports
        if color_or_none(value) is not None:
            known.value = value
        return None
    if value.startswith("#") and color_or_none(value) is None and " " not in value:
        line = line_of(text, end)
        raise DamagedPalette(name, f"line {line}: {quoted(value)} is no colour")
    variable = _Variable(value, end, group or scope, title, sigil)
    sheet.variables[key] = variable
    return variable


def _unescaped(escape: re.Match[str]) -> str:
    """Give the character that an escape of CSS stands for."""
    if not escape[1]:
        return escape[2]
    code = int(escape[1], 16)
    is_character = 0 < code <= sys.maxunicode and not 0xD800 <= code <= 0xDFFF
    return chr(code) if is_character else "\ufffd"


def _of_map(title: str, value: str) -> list[tuple[str, str, Coordinates]]:
    """Give the colours of a map of SCSS; what refers to variables is known already."""
    inner = value.strip().removeprefix("(").removesuffix(")")
    found = ((key.strip(), color_or_none(text)) for key, text in _ENTRY.findall(inner))
    return [(title, key, color) for key, color in found if color is not None]


def _swatches(sheet: _Sheet, text: str, name: str) -> Iterator[Swatch]:
    by_name: dict[str, str] = {}
    for (_, written), variable in sheet.variables.items():
        by_name.setdefault(written, variable.value)
    for variable in sheet.variables.values():
        color = _resolved(variable, by_name, text, name)
        if color is not None:
            yield Swatch.of(color, variable.title, group=variable.group)
    for group, title, color in sheet.maps:
        yield Swatch.of(color, title, group=group)


def _resolved(
    variable: _Variable, by_name: dict[str, str], text: str, name: str
) -> Coordinates | None:
    """Follow references to a colour; None where there is another kind of value."""
    value, seen = variable.value, set[str]()
    while (match := _REFERENCE.fullmatch(value)) is not None:
        target = match[1] or match[2]
        if target in seen or len(seen) > MAX_DEPTH:
            line = line_of(text, variable.offset)
            reason = f"line {line}: {quoted(variable.title)} leads round in a circle"
            raise DamagedPalette(name, reason)
        seen.add(target)
        if target not in by_name:
            return None
        value = by_name[target]
    return color_or_none(value) if _COLOR.match(value) else None


def _origin(head: str) -> tuple[str, str]:
    """Take a name and a source from the comment that Huescope writes."""
    title = head.removesuffix(MADE_WITH)
    name, _, source = title.rpartition(", from ")
    return (name, source) if name else (title, "")


def _colors_in(text: str) -> Iterator[Coordinates]:
    for match in _COLOR.finditer(text):
        color = color_or_none(match[0])
        if color is not None:
            yield color


def _is_list(text: str, name: str) -> bool:
    """Tell whether a text is nothing but colours; bare digits count by the suffix only."""
    if not text.strip() or len(text) > _LONGEST_LIST:
        return False
    bare = name.lower().endswith(_LIST_SUFFIXES)
    left = _COLOR.sub(
        lambda match: (
            ""
            if (bare or not match[0][0].isdecimal()) and color_or_none(match[0]) is not None
            else "?"
        ),
        text,
    )
    return not _SEPARATORS.sub("", left)


def _listed(text: str) -> Iterator[Swatch]:
    for color in _colors_in(text):
        yield Swatch.of(color)
