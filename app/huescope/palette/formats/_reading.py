"""What the readers of text share."""

from __future__ import annotations

import codecs
import json
import re
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING

from huescope.color.single import parse_css
from huescope.errors import ColorError, DamagedPalette, printable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.color.coordinates import Coordinates
    from huescope.palette.swatch import Swatch

MOST_SWATCHES = 10_000
"""The most colours that are read from a text."""

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(data: bytes, name: str) -> str:
    """Decode a text in UTF-8, or in UTF-16 with its mark.

    Raises
    ------
    DamagedPalette
        If it is neither; says in which line.
    """
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DamagedPalette(name, f"line {line} is no text in UTF-8") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def begins_with(data: bytes, starts: bytes) -> bool:
    """Tell whether the first letter of a text is one of some, without decoding it all."""
    mark = next(((mark, each) for mark, each in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    text = data[len(mark[0]) : 4096].replace(b"\0", b"").lstrip()
    return text[:1] != b"" and text[:1] in [starts[i : i + 1] for i in range(len(starts))]


def is_text(data: bytes) -> bool:
    """Tell whether this may be a text: its only control characters end and indent lines."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return _CONTROL.search(data) is None


def line_of(text: str, offset: int) -> int:
    """Give the line, from 1, of a place in a text."""
    return text.count("\n", 0, offset) + 1


def color_or_none(text: str) -> Coordinates | None:
    """Read a colour of CSS, if it is one."""
    try:
        return parse_css(text)
    except ColorError:
        return None


def stem(name: str) -> str:
    """Call a palette by its file, without the suffix."""
    return PurePath(name).name.partition(".")[0] or name


def parsed_json(data: bytes, name: str) -> object:
    """Parse JSON.

    Raises
    ------
    DamagedPalette
        If it is none; says in which line.
    """
    try:
        parsed: object = json.loads(decoded(data, name), parse_constant=_refused)
    except json.JSONDecodeError as error:
        reason = f"line {error.lineno} breaks the rules of JSON ({error.msg})"
        raise DamagedPalette(name, reason) from error
    except RecursionError as error:
        raise DamagedPalette(name, "it is nested too deeply") from error
    except ValueError as error:
        raise DamagedPalette(name, f"it breaks the rules of JSON ({error})") from error
    return parsed


def checked_count(found: Iterable[Swatch], name: str) -> tuple[Swatch, ...]:
    """Refuse more colours than anyone wants to look at.

    Raises
    ------
    DamagedPalette
        If there are more than `MOST_SWATCHES`, or none.
    """
    swatches = tuple(islice(found, MOST_SWATCHES + 1))
    if not swatches:
        raise DamagedPalette(name, "there is no colour in it")
    if len(swatches) > MOST_SWATCHES:
        raise DamagedPalette(name, f"it has more than {MOST_SWATCHES:,} colours")
    return swatches


def quoted(text: object) -> str:
    """Quote a short piece of what was found."""
    shown = printable(str(text))
    return f"“{shown[:40]}…”" if len(shown) > 40 else f"“{shown}”"


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
