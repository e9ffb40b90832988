"""Reading colours from declarations in source code, each on a line, as Huescope writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.palette.palette import Palette
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import bare_hex_or_none, collected
from huescope.palette.reading.text import decode, stem
from huescope.palette.swatch import Swatch
from huescope.palette.writing.lines import GROUP, MADE_WITH, NO_GROUP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST_LINE = 2000
_NUMBER = r"-?\d+(?:\.\d+)?"
_QUOTIENT = re.compile(rf"({_NUMBER})f?\s*(?:/\s*(255)(?:\.0)?f?)?\s*")
_NAMED = re.compile(r"\b(red|green|blue|alpha|opacity|white)\s*:\s*([^,)]+)")
_HEX = re.compile(r"\b0x([0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b|\"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{8})\"")


def read_declarations(
    data: bytes,
    name: str,
    declaration: re.Pattern[str],
    color: Callable[[str], Coordinates | None],
    comment: re.Pattern[str] = re.compile(r"//\s?(.*)"),
) -> Palette:
    """Read the colours of source code.

    Parameters
    ----------
    data : bytes
        The content of the file.
    name : str
        What the file is called.
    declaration : pattern
        Matches within a line; its groups ``name`` and ``value``.
    color : callable
        Gives the colour of a value; None where it is none.
    comment : pattern
        Matches a comment, its group the text.

    Returns
    -------
    Palette
        With the name, source, groups and full names that Huescope keeps in comments; those of
        other programs are called by their identifiers.

    Raises
    ------
    DamagedPalette
        If there is no colour in it.
    """
    lines = decode(data).split("\n")
    head = _head(lines, comment)
    title, _, source = head.rpartition(", from ")
    title, source = (title, source) if title else (head, "")
    left_out = LeftOut()
    found = _declared(lines, declaration, color, comment, is_ours=bool(head))
    return Palette(title or stem(name), collected(found, name, left_out), source or name)


def _head(lines: list[str], comment: re.Pattern[str]) -> str:
    for line in lines[:5]:
        match = comment.search(line)
        if match is not None and match[1].strip().endswith(MADE_WITH):
            return match[1].strip().removesuffix(MADE_WITH)
    return ""


def _declared(
    lines: list[str],
    declaration: re.Pattern[str],
    color: Callable[[str], Coordinates | None],
    comment: re.Pattern[str],
    *,
    is_ours: bool,
) -> Iterator[Swatch]:
    group = ""
    for line in lines:
        if len(line) > _LONGEST_LINE:
            continue
        match = declaration.search(line)
        if match is None:
            words = _words(line, comment) if is_ours else ""
            if words == NO_GROUP or words.startswith(GROUP):
                group = "" if words == NO_GROUP else words.removeprefix(GROUP)
            continue
        found = color(match["value"])
        if found is not None:
            title = _words(line[match.end() :], comment) if is_ours else ""
            yield Swatch.of(found, title or match["name"], group=group)


def _words(text: str, comment: re.Pattern[str]) -> str:
    match = comment.search(text)
    return match[1].strip() if match else ""


def argb(digits: str) -> Coordinates | None:
    """Read six digits of RGB, or eight with the alpha first."""
    return bare_hex_or_none(digits[2:] + digits[:2] if len(digits) == 8 else digits)


def hex_argument(text: str) -> Coordinates | None:
    """Read the first ``0xAARRGGBB``, ``0xRRGGBB`` or quoted code of a text."""
    match = _HEX.search(text)
    if match is None:
        return None
    return argb(match[1]) if match[1] else bare_hex_or_none(match[2])


def named_arguments(text: str, space: str = "srgb") -> Coordinates | None:
    """Read ``red: 0.5, green: 128/255, …`` with an alpha or opacity, or ``white: 0.5``."""
    values = {}
    for match in _NAMED.finditer(text):
        number = quotient(match[2])
        if number is not None:
            values[match[1]] = number
    if "white" in values:
        values |= dict.fromkeys(("red", "green", "blue"), values["white"])
    alpha = values.get("alpha", values.get("opacity", 1.0))
    try:
        channels = tuple(values[key] for key in ("red", "green", "blue"))
        return _snapped(space, channels, min(1.0, max(0.0, alpha)))
    except (KeyError, ValueError):
        return None


def quotient(text: str) -> float | None:
    """Read a number, or one over 255."""
    match = _QUOTIENT.fullmatch(text.strip())
    if match is None:
        return None
    return float(match[1]) / (255 if match[2] else 1)


def _snapped(space: str, channels: tuple[float, ...], alpha: float) -> Coordinates:
    """Take numbers that were rounded to four digits for the 8-bit ones that they were."""
    steps = [round(255 * value) for value in channels]
    exact = all(abs(255 * v - step) < 0.05 for v, step in zip(channels, steps, strict=True))
    if space == "srgb" and exact:
        channels = tuple(step / 255 for step in steps)
    return Coordinates(space, channels, alpha)
