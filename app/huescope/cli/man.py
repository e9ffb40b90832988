"""``huescope man``: the manual page, made from the parsers."""

from __future__ import annotations

from argparse import SUPPRESS
from typing import TYPE_CHECKING

from huescope import __version__
from huescope.cli.arguments import window
from huescope.cli.arguments.parser import arguments_of
from huescope.cli.arguments.whole import PARSERS
from huescope.cli.terminal import write_output

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Iterator

    from huescope.cli.arguments.parser import CommandParser

_STATUS = (
    ("0", "All went well."),
    ("1", "Something could not be read or written; the rest was."),
    ("2", "The arguments are wrong."),
    ("130", "Ctrl+C was pressed."),
    ("141", "The reader of the output went away."),
)


def man() -> int:
    """Print the manual page; the exit status is 0."""
    write_output(manual_page())
    return 0


def manual_page() -> str:
    """Return the manual page.

    Returns
    -------
    str
        In the man macros of roff; see man(7).
    """
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    parser = window.build_parser()
    yield f'.TH HUESCOPE 1 "" "Huescope {__version__}" "User Commands"'
    yield from (".SH NAME", r"huescope \- see the colours of a picture, and take them with you")
    yield ".SH SYNOPSIS"
    yield from _usage(parser)
    yield from (".SH DESCRIPTION", _escaped(parser.description or ""))
    yield ".SH OPTIONS"
    yield from _arguments(parser)
    yield ".SH COMMANDS"
    for name, build in PARSERS.items():
        yield from _command(name, build())
    yield ".SH EXIT STATUS"
    for status, meaning in _STATUS:
        yield from (".TP", status, _escaped(meaning))


def _command(name: str, parser: CommandParser) -> Iterator[str]:
    parser.format_help()  # some commands list names in the epilog then
    yield f'.SS "huescope {name}"'
    yield from _usage(parser)
    yield from (".PP", _escaped(parser.description or ""))
    yield from _arguments(parser)
    if parser.epilog:
        yield from (".PP", ".nf", _escaped(parser.epilog.rstrip()), ".fi")


def _usage(parser: CommandParser) -> Iterator[str]:
    usage = parser.format_usage().removeprefix("usage:")
    for line in usage.strip().splitlines():
        yield from (_escaped(line.strip()), ".br")


def _arguments(parser: CommandParser) -> Iterator[str]:
    for action in arguments_of(parser):
        if action.help != SUPPRESS:
            yield from (".TP", rf"\fB{_escaped(_names(action))}\fR", _escaped(_help(action)))


def _names(action: Action) -> str:
    value = action.metavar or action.dest.upper()
    value = " ".join(value) if isinstance(value, tuple) else value
    if not action.option_strings:
        return value
    if action.choices is not None and action.metavar is None:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def _help(action: Action) -> str:
    return (action.help or "") % {**vars(action), "prog": "huescope"}


def _escaped(text: str) -> str:
    """Escape what roff would interpret, also a dot or a quote at the start of a line."""
    lines = text.replace("\\", r"\e").replace("-", r"\-").splitlines()
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in lines)
