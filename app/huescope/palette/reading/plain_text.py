"""Reading colours from plain text, as people type and paste them.

A line holds one colour with its name before or after it, or several colours. Colours are any of
CSS, ``0xRRGGBB``, and, where the whole text is made of them, bare hexadecimal digits and three
decimal numbers. Addresses of web sites that state a palette's colours count as the colours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.color.single import of_rgb_u8
from huescope.errors import DamagedPalette
from huescope.palette.palette import Palette
from huescope.palette.reading.palette_address import colors_of_address, site_of_address
from huescope.palette.reading.swatches import (
    bare_hex_or_none,
    collected,
    css_color_or_none,
    with_clean_name,
)
from huescope.palette.reading.text import begins_with, decode, is_text, stem
from huescope.palette.swatch import Swatch
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.color.coordinates import Coordinates

_MAX_BYTES = 2**20
_MAX_LINE = 2000  # characters
_NAME_WORDS, _NUMBER_WORDS = 12, 3  # the most words beside a colour, and beside "#236"
_SUFFIXES = (".txt", ".hex", ".md", ".text", ".lst")
_FUNCTIONS = r"(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\([^()\n]{1,200}\)"
# A colour that nothing else is: it may stand anywhere in a line.
_PLAIN = re.compile(
    rf"""(?<![\w&/#])\#(?:[0-9a-f]{{8}}|[0-9a-f]{{6}}|[0-9a-f]{{3,4}})(?![\w-])
    |\b{_FUNCTIONS}
    |\b0x(?:[0-9a-f]{{8}}|[0-9a-f]{{6}})\b""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE = re.compile(r"(?<![\w#])(?:[0-9a-f]{8}|[0-9a-f]{6})(?![\w-])", re.IGNORECASE)
_DECIMALS = re.compile(
    r"(?<![\w.%-])\(?\s*(\d{1,3})(?:\s*[,;]\s*|\s+)(\d{1,3})(?:\s*[,;]\s*|\s+)(\d{1,3})\s*\)?(?![\w.%])"
)
_WORD = re.compile(r"[a-zA-Z]{3,24}")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_HAS_WORDS = re.compile(r"[^\W_]")  # or it only closes a bracket
_COMMENT = re.compile(r"\s*(?://|;|--\s|#(?:\s|$)|\*)")
_AROUND_NAMES = " \t\"'`:=,;|-–—>()[]{}*_•·→\\/"
_SEPARATORS = re.compile(r"[\s,;|\[\]\"'(){}]+")
_LABELLED = re.compile(
    r"\bR\s*[:=]?\s*(\d{1,3})\W+G\s*[:=]?\s*(\d{1,3})\W+B\s*[:=]?\s*(\d{1,3})\b", re.IGNORECASE
)
_JOINED = re.compile(r"\s*[0-9a-fA-F]{6}(?:-[0-9a-fA-F]{6})+\s*")
_NUMBERED = re.compile(r"\(?\d{1,4}[.):]?")
_TITLE = re.compile(r"\s*-?\s*[\"']?(?:name|title|label)[\"']?\s*[:=]\s*(.+)", re.IGNORECASE)
_KEYS = frozenset({"hex", "value", "color", "colour", "rgb", "code", "css"})
_TAIL = re.compile(
    r"[\s:=,;](?:(?P<hex>[0-9a-f]{6})|(?P<rgb>\d{1,3}[\s,;]+\d{1,3}[\s,;]+\d{1,3}))\s*\Z",
    re.IGNORECASE,
)
_MOST_NAMED = 100  # characters of a line with a name and a code at its end
# The quoted key before a value in source code: {"sky": ( or ['sky', and what stands before it.
_KEY_BEFORE = re.compile(r"[{\[(,]\s*([\"'])([^\"'\n]{1,80})\1\s*[:,=]\s*[\[({\w.]*\s*[\"']?\s*\Z")
_PREFIX = re.compile(r"\A\s*(?:(?:const|let|var|static|public|final|#define)\s+)+")


def recognizes(data: bytes, name: str) -> bool:
    """Tell by colours in a text that is not too long for a list of them."""
    if not data or len(data) > _MAX_BYTES or not is_text(data) or begins_with(data, b"<{"):
        return False
    text = decode(data)
    return next(_swatches(text, name), None) is not None or _site_in(text) != ""


def read(data: bytes, name: str) -> Palette:
    """Read the colours of a text.

    Parameters
    ----------
    data : bytes
        Text, of any encoding.
    name : str
        What the file is called.

    Returns
    -------
    Palette
        Named as the file. Where a line holds one colour, what else is on it is the colour's name;
        a line above colours that holds none is their group where several such lines are there.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    text = decode(data)
    site = _site_in(text)
    if site and next(_swatches(text, name), None) is None:
        raise DamagedPalette(
            name,
            marked(
                "the address of {site} names a palette, but not its colours, and nothing "
                "is fetched; open the file that the page offers, or a text with the "
                "codes that it shows",
                site=site,
            ),
        )
    swatches = _swatches(text, name)
    return Palette(stem(name), collected(map(with_clean_name, swatches), name), source=name)


def _site_in(text: str) -> str:
    """Name the site of palettes whose address is all that a short text holds."""
    found = _ADDRESS.findall(text)
    return site_of_address(found[0]) if len(found) == 1 and len(text) <= _MAX_LINE else ""


def _swatches(text: str, name: str) -> Iterator[Swatch]:
    lines = [line for line in text.split("\n") if line.strip() and len(line) <= _MAX_LINE]
    stated = list(_stated(lines))
    if stated:
        yield from stated
        return
    content = [line for line in lines if _HAS_WORDS.search(line) and not _COMMENT.match(line)]
    for found in (_all_words(content), _all_bare(content, name), _all_decimals(content)):
        if found:
            yield from found
            return


def _stated(lines: list[str]) -> Iterator[Swatch]:
    """Give the colours of lines in which a colour can be nothing else.

    Where there are such lines, others may have a name and a code at their end.
    """
    if not any(each.search(line) for line in lines for each in (_PLAIN, _ADDRESS, _LABELLED)):
        return
    title = ""
    for line in lines:
        titled = _TITLE.fullmatch(line)
        if titled is not None and not _PLAIN.search(line):
            title = _cleaned(titled[1])
            continue
        address = _ADDRESS.search(line)
        if address is not None:
            yield from map(Swatch.of, colors_of_address(address[0]))
            continue
        line = _LABELLED.sub(r"rgb(\1, \2, \3)", line)  # noqa: PLW2901 - the same, written out
        found = [(match, _plain(match[0])) for match in _PLAIN.finditer(line)]
        colors = [(match, color) for match, color in found if color is not None]
        if len(colors) == 1:
            match, color = colors[0]
            if _is_prose(line, match):
                continue
            listed = _listed_words(line, match, color)
            name = "" if listed else _name_around(line, match.start(), match.end())
            if title and name.lower() in _KEYS:
                name, title = title, ""
            yield from listed or [Swatch.of(color, name)]
        elif colors:
            yield from _several(line, colors)
        else:
            yield from _at_the_end(line)


def _at_the_end(line: str) -> Iterator[Swatch]:
    """Read a short name with bare digits or three decimals behind it."""
    match = _TAIL.search(line) if len(line) <= _MOST_NAMED else None
    name = _cleaned(line[: match.start()]) if match else ""
    if match is None or not any(map(str.isalpha, name)) or any(map(str.isdigit, name)):
        return
    if len(name.split()) > _NUMBER_WORDS or _COMMENT.match(line):
        return
    if match["hex"]:
        color = None if match["hex"].isdecimal() else bare_hex_or_none(match["hex"])
    else:
        red, green, blue = (int(part) for part in re.findall(r"\d+", match["rgb"]))
        color = of_rgb_u8((red, green, blue)) if max(red, green, blue) <= 255 else None
    if color is not None:
        yield Swatch.of(color, name)


def _is_prose(line: str, match: re.Match[str]) -> bool:
    """Tell a sentence from a name: "#236" within words is the number of something else."""
    words = len(line[: match.start()].split()) + len(line[match.end() :].split())
    digits = match[0][1:]
    is_number = match[0][0] == "#" and digits.isdecimal() and len(digits) < 6
    return words > (_NUMBER_WORDS if is_number else _NAME_WORDS)


def _listed_words(line: str, match: re.Match[str], color: Coordinates) -> list[Swatch]:
    """Take ``rebeccapurple; rgb(1 2 3)`` for two colours, but ``red, #f00`` for one with a name."""
    found = []
    for part in re.split(r"[,;|]", line[: match.start()] + "\0" + line[match.end() :]):
        word = part.strip()
        stated = color if word == "\0" else css_color_or_none(word)
        if stated is None:
            return []
        found.append(Swatch.of(stated))
    alike = all(_near(found[0], other) for other in found[1:])
    return [] if alike else found


def _several(line: str, colors: list[tuple[re.Match[str], Coordinates]]) -> Iterator[Swatch]:
    """Tell one colour in several notations from several colours, each with its name before it."""
    first = Swatch.of(colors[0][1])
    others = (Swatch.of(color) for _, color in colors[1:])
    if all(_near(first, other) for other in others):
        rest = _PLAIN.sub(" ", line)
        yield Swatch.of(colors[0][1], _cleaned(rest))
        return
    between = 0
    for match, color in colors:
        name = _cleaned(line[between : match.start()])
        between = match.end()
        yield Swatch.of(color, name)


def _near(one: Swatch, other: Swatch) -> bool:
    return all(abs(a - b) <= 4 for a, b in zip(one.rgb, other.rgb, strict=True))


def _plain(text: str) -> Coordinates | None:
    if text[:2].lower() != "0x":
        return css_color_or_none(text)
    digits = text[2:]
    # Eight digits are ARGB: so Flutter, Android and Windows write them.
    return bare_hex_or_none(digits[2:] + digits[:2] if len(digits) == 8 else digits)


def _all_words(lines: list[str]) -> list[Swatch]:
    """Take lines of nothing but the names of CSS's colours, or such names and other notations."""
    words = [word for line in lines for word in _SEPARATORS.split(line) if word]
    if not words or not all(_WORD.fullmatch(word) for word in words):
        return []
    colors = [css_color_or_none(word) for word in words]
    if any(color is None for color in colors):
        return []
    return [Swatch.of(color, word) for color, word in zip(colors, words, strict=True) if color]


def _all_bare(lines: list[str], name: str) -> list[Swatch]:
    """Take lines that each hold one code of bare digits, or nothing but such codes."""
    found: list[Swatch] = []
    is_list = name.lower().endswith(_SUFFIXES)
    has_letters = has_words = False
    for line in lines:
        if _JOINED.fullmatch(line):
            line = line.replace("-", " ")  # noqa: PLW2901 - a list, as Coolors has it
        matches = list(_BARE.finditer(line))
        if not matches:
            return []
        has_letters |= any(not match[0].isdecimal() for match in matches)
        rest = _SEPARATORS.sub("", _BARE.sub("", line))
        has_words |= bool(rest)
        if rest and len(matches) > 1:
            return []
        label = _name_around(line, matches[0].start(), matches[0].end()) if rest else ""
        for match in matches:
            color = bare_hex_or_none(match[0])
            if color is not None:
                found.append(Swatch.of(color, label))
    return found if has_letters or (is_list and not has_words) else []


def _all_decimals(lines: list[str]) -> list[Swatch]:
    """Take lines that each hold red, green and blue from 0 to 255, and perhaps a name."""
    found = []
    for line in lines:
        match = _DECIMALS.search(line)
        if match is None:
            return []
        red, green, blue = map(int, match.groups())
        rest = line[: match.start()] + line[match.end() :]
        if max(red, green, blue) > 255 or any(each.isdecimal() for each in _cleaned(rest).split()):
            return []
        label = _name_around(line, match.start(), match.end())
        found.append(Swatch.of(of_rgb_u8((red, green, blue)), label))
    return found


def _name_around(line: str, start: int, end: int) -> str:
    before, after = _cleaned(line[:start]), _cleaned(line[end:])
    return before or after


def _cleaned(text: str) -> str:
    quoted_key = _KEY_BEFORE.search(text)
    if quoted_key is not None:
        text = quoted_key[2]
    name = _PREFIX.sub("", text.replace("\0", " ")).strip(_AROUND_NAMES)
    return "" if _NUMBERED.fullmatch(name) else " ".join(name.split())[:200]
