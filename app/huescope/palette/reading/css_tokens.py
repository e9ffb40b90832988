"""Tokens of a style sheet, as tinycss2 gives them: cutting, stripping and telling them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tinycss2.ast import Node


def stripped(tokens: Sequence[Node]) -> list[Node]:
    """Leave out comments, and blanks at both ends."""
    kept = [token for token in tokens if token.type != "comment"]
    while kept and kept[0].type == "whitespace":
        kept.pop(0)
    while kept and kept[-1].type == "whitespace":
        kept.pop()
    return kept


def split(tokens: Sequence[Node], separator: str) -> list[list[Node]]:
    """Cut tokens at a comma or, where `separator` is a blank, at blanks and around slashes."""
    parts: list[list[Node]] = [[]]
    for token in tokens:
        if separator == " " and is_literal(token, "/"):
            parts += [[token], []]
        elif token.type == "whitespace" if separator == " " else is_literal(token, separator):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def is_literal(token: Node, value: str) -> bool:
    """Tell whether a token is this sign."""
    return bool(token.type == "literal" and token.value == value)


def variable_name(tokens: Sequence[Node]) -> str:
    """Give the name in ``var(--name)``."""
    words = stripped(tokens)
    return str(words[0].value) if len(words) == 1 and words[0].type == "ident" else ""


def parsed(text: str) -> list[Node]:
    """Parse a value."""
    import tinycss2

    return list(tinycss2.parse_component_value_list(text, skip_comments=True))


def key_text(token: Node) -> str:
    """Write the key of a map of Sass as the sheet has it: 500 for a number, a string unquoted."""
    text = str(getattr(token, "representation", "") or getattr(token, "value", ""))
    return text.strip("\"'")


def word(token: Node) -> str:
    """Give an identifier in lower case; empty for any other token."""
    return str(token.lower_value) if token.type == "ident" else ""
