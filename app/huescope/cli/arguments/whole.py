"""The parsers of all commands as one, for shell completions and the manual page."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from huescope.cli.arguments import (
    analyze,
    audit,
    completion,
    difference,
    export,
    find,
    formats,
    index,
    library,
    man,
    plot,
    reduce,
    thumbnail,
    window,
)
from huescope.cli.arguments import list as list_
from huescope.cli.arguments.parser import arguments_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from huescope.cli.arguments.parser import CommandParser

PARSERS: Mapping[str, Callable[[], CommandParser]] = {
    "analyze": analyze.build_parser,
    "reduce": reduce.build_parser,
    "plot": plot.build_parser,
    "list": list_.build_parser,
    "index": index.build_parser,
    "find": find.build_parser,
    "audit": audit.build_parser,
    "library": library.build_parser,
    "difference": difference.build_parser,
    "export": export.export_parser,
    "convert": export.convert_parser,
    "formats": formats.build_parser,
    "thumbnail": thumbnail.build_parser,
    "completion": completion.build_parser,
    "man": man.build_parser,
}
"""How the parser of each command is built, in the order of help."""

FILES = frozenset(
    {
        "library",
        "like",
        "output",
        "palette",
        "picture",
        "pictures",
        "place",
        "places",
        "reports",
        "screenshot",
        "source",
    }
)
"""The arguments that take the path of a file."""


def whole_parser() -> ArgumentParser:
    """Return a parser with the commands as subparsers, and with names as choices.

    Returns
    -------
    argparse.ArgumentParser
        To be read, not to parse with: on a command line, pictures may stand for a command.
    """
    root = ArgumentParser("huescope", add_help=False, parents=[window.build_parser(pictures=False)])
    commands = root.add_subparsers(metavar="COMMAND", parser_class=ArgumentParser)
    for name, build in PARSERS.items():
        parser = build()
        for action in arguments_of(parser):
            if action.choices is None and not action.nargs:
                action.choices = choices_of(name, action.dest)
        commands.add_parser(name, help=window.COMMANDS[name], add_help=False, parents=[parser])
    return root


def choices_of(command: str, dest: str) -> list[str] | None:
    """Return the names that an option takes; loads all of them.

    Parameters
    ----------
    command : str
        The command.
    dest : str
        The option, as argparse stores it.

    Returns
    -------
    list of str or None
        None for an option that takes something else.
    """
    from huescope.analysis import dithering, orders
    from huescope.color import difference as differences
    from huescope.imaging import writing
    from huescope.palette import formats as palette_formats

    if dest == "format":
        return list(writing.registry() if command == "reduce" else palette_formats.writers())
    named = {
        "order": orders.registry,
        "formula": differences.registry,
        "dither": dithering.registry,
    }
    return list(named[dest]()) if dest in named else None
