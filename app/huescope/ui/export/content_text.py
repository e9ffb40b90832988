"""Texts about written contents: size, lines, colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.language.translation import tr, tr_plural
from huescope.ui.style.numbers import colors_text, count_text

if TYPE_CHECKING:
    from huescope.palette.palette import Palette
    from huescope.ui.export.writing import Written

_SHOWN_CHARACTERS = 100_000  # longer texts make the text field slow


def summary(written: Written) -> str:
    """Format the size of the contents: ``4 818 bytes, 130 lines``."""
    content = written.content
    if not isinstance(content, bytes):
        size = sum(map(len, content.values()))
        return tr_plural(
            "A folder of {n} file, {size}",
            "A folder of {n} files, {size}",
            len(content),
            size=_bytes_text(size),
        )
    parts = [_bytes_text(len(content))]
    if written.text is not None:
        parts.append(lines_text(written.text))
    elif written.image is None:
        parts += _read_back_words(written)
    return ", ".join(parts)


def lines_text(text: str) -> str:
    """Format the number of lines: ``1 line``, ``130 lines``."""
    return tr_plural("{n} line", "{n} lines", len(text.splitlines()))


def file_text(content: bytes) -> str:
    """Return the text of a file, or that it is binary."""
    try:
        return shortened(content.decode())
    except UnicodeDecodeError:
        return tr("{content}, no text", content=_bytes_text(len(content)))


def read_back_text(read_back: Palette) -> str:
    """List the colours read back from a file, a line each, under their groups."""
    lines = []
    for group, swatches in read_back.runs:
        indent = ""
        if group:
            lines.append(group)
            indent = "    "
        lines += [f"{indent}{each.hex}  {each.name}".rstrip() for each in swatches]
    return shortened("\n".join(lines))


def shortened(text: str) -> str:
    """Truncate a very long text, with a note."""
    if len(text) <= _SHOWN_CHARACTERS:
        return text
    left = count_text(len(text) - _SHOWN_CHARACTERS)
    return "\n".join([text[:_SHOWN_CHARACTERS], tr("… characters left out: {left}", left=left)])


def _read_back_words(written: Written) -> list[str]:
    """Describe what was read back from the contents."""
    read_back = written.read_back
    if read_back is None:
        return [tr("written from {swatches}", swatches=colors_text(len(written.palette.swatches)))]
    groups = {swatch.group for swatch in read_back.swatches} - {""}
    words = [tr("holds {swatches}", swatches=colors_text(len(read_back.swatches)))]
    if groups:
        words.append(tr_plural("{n} group", "{n} groups", len(groups)))
    return words


def _bytes_text(size: int) -> str:
    return tr_plural("{n} byte", "{n} bytes", size)
