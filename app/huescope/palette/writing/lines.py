"""The shape that source files of many languages share: a head, groups, one line for each colour."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from huescope.errors import printable
from huescope.palette.writing.names import chosen_names, says_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch
    from huescope.palette.writing.names import Rules

MADE_WITH = ", made with Huescope"
"""How the first comment of a file ends."""

GROUP, NO_GROUP = "Group: ", "No group"
"""What the comment above a group begins with, and the comment above what stands in none."""


def block_comment(text: str) -> str:
    """Write a comment of CSS; nothing in it can end it."""
    text = printable(text).replace("*/", "*\\/")
    return f"/* {text} */"


def line_comment(text: str) -> str:
    """Write a comment that lasts to the end of its line."""
    return f"// {printable(text)}"


def head(palette: Palette, comment: Callable[[str], str]) -> list[str]:
    """Say in comments what the palette is: its name, its source, and its note, a line each."""
    origin = f", from {palette.source}" if palette.source else ""
    return [
        comment(f"{palette.name}{origin}{MADE_WITH}"),
        *(comment(line) for line in palette.note.splitlines() if line.strip()),
    ]


def declarations(
    palette: Palette,
    names: Sequence[str],
    options: Mapping[str, str],
    rules: Rules,
    declare: Callable[[str, Swatch], str],
    comment: Callable[[str], str],
) -> list[str]:
    """Declare each colour in a line.

    Parameters
    ----------
    palette : Palette
        Any.
    names : sequence of str
        One for each swatch.
    options : mapping of str to str
        With a value of `huescope.palette.writing.choices.GROUPS`.
    rules : Rules
        By which the names were made; a swatch's own name stands in a comment if they do not say
        it.
    declare : callable
        Writes the line of a name and its swatch.
    comment : callable
        Writes a comment.

    Returns
    -------
    list of str
        Lines without their ends.
    """
    with_groups = options["groups"] == "comments" and any(each.group for each in palette.swatches)
    return list(
        _declared(zip(names, palette.swatches, strict=True), with_groups, rules, declare, comment)
    )


def variables_and_map(
    palette: Palette,
    options: Mapping[str, str],
    rules: Rules,
    declare: Callable[[str, Swatch], str],
    mapped: Callable[[str, list[str]], list[str]],
    comment: Callable[[str], str] = line_comment,
) -> bytes:
    """Write a style sheet of variables, and below them a map of all under the palette's name.

    Parameters
    ----------
    palette, options, rules, declare, comment
        As for `declarations`.
    mapped : callable
        Writes the lines of the map, of its name and those of the variables; at least one.

    Returns
    -------
    bytes
        UTF-8.
    """
    namer, named = chosen_names(palette, options, rules)
    name = namer.name(palette.name, instead=("palette",))
    lines = [
        *head(palette, comment),
        *declarations(palette, named, options, rules, declare, comment),
    ]
    return joined([*lines, "", *mapped(name, named)] if named else lines)


def _declared(
    named: Iterator[tuple[str, Swatch]],
    with_groups: bool,
    rules: Rules,
    declare: Callable[[str, Swatch], str],
    comment: Callable[[str], str],
) -> Iterator[str]:
    for group, members in groupby(named, key=lambda each: each[1].group):
        if with_groups:
            yield comment(f"{GROUP}{group}" if group else NO_GROUP)
        for name, swatch in members:
            line = declare(name, swatch)
            told = says_all(swatch.name, rules)
            yield line if told else f"{line} {comment(swatch.name)}"


def indented(lines: Sequence[str], by: int = 2) -> list[str]:
    """Put spaces before each line."""
    return [f"{' ' * by}{line}" for line in lines]


def joined(lines: Sequence[str]) -> bytes:
    """Make a file of lines, in UTF-8."""
    return ("\n".join(lines) + "\n").encode()
