"""Texts as XML takes them."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from huescope.palette.writing.text import one_line


def attribute(text: str) -> str:
    """Quote a text as the value of an attribute, with what XML cannot hold made visible."""
    return quoteattr(one_line(text))


def attribute_of_lines(text: str) -> str:
    """Quote a text as the value of an attribute, with its line ends kept."""
    lines = (escape(one_line(line), {'"': "&quot;"}) for line in text.splitlines())
    return '"' + "&#10;".join(lines) + '"'
