"""Parsing of a whole command line: the command and its arguments."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from huescope.cli.arguments.window_arguments import WindowArguments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from huescope.cli.run import CommandArguments

# The module and the function that parses each command. Only those of one command are imported:
# all of them take a tenth of the time until the window is painted.
_PARSERS: Mapping[str, tuple[str, str]] = {
    "analyze": ("analyze", "parse"),
    "analyse": ("analyze", "parse"),
    "reduce": ("reduce", "parse"),
    "plot": ("plot", "parse"),
    "list": ("list", "parse"),
    "index": ("index", "parse"),
    "find": ("find", "parse"),
    "audit": ("audit", "parse"),
    "library": ("library", "parse"),
    "difference": ("difference", "parse"),
    "export": ("export", "parse_export"),
    "convert": ("export", "parse_convert"),
    "formats": ("formats", "parse"),
    "thumbnail": ("thumbnail", "parse"),
    "completion": ("completion", "parse"),
    "man": ("man", "parse"),
}
_WINDOW = ("window", "parse")


def parse(argv: Sequence[str]) -> WindowArguments | CommandArguments:
    """Parse a command line.

    Parameters
    ----------
    argv : sequence of str
        Without the name of the program.

    Returns
    -------
    WindowArguments or one of CommandArguments
        Those of the command in the first argument.

    Raises
    ------
    SystemExit
        With status 2 and a message on stderr if the arguments are wrong; with status 0 after
        ``--help`` and ``--version``.
    """
    if not argv:
        return WindowArguments(())  # the window is painted before argparse would be imported
    command = argv[0] if argv[0] in _PARSERS else ""
    module, function = _PARSERS.get(command, _WINDOW)
    found: Callable[[Sequence[str]], WindowArguments | CommandArguments]
    found = getattr(import_module(f"huescope.cli.arguments.{module}"), function)
    return found(argv[1:] if command else argv)
