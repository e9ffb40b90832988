"""Parsing of a whole command line: the command and its arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments import (
    analyze,
    completion,
    difference,
    export,
    formats,
    man,
    plot,
    reduce,
    window,
)
from huescope.cli.arguments import list as list_
from huescope.cli.arguments.analyze import AnalyzeArguments
from huescope.cli.arguments.completion import CompletionArguments
from huescope.cli.arguments.difference import DifferenceArguments
from huescope.cli.arguments.export import ConvertArguments, ExportArguments
from huescope.cli.arguments.formats import FormatsArguments
from huescope.cli.arguments.list import ListArguments
from huescope.cli.arguments.man import ManArguments
from huescope.cli.arguments.plot import PlotArguments
from huescope.cli.arguments.reduce import ReduceArguments
from huescope.cli.arguments.window import WindowArguments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Arguments = (
    WindowArguments
    | AnalyzeArguments
    | ReduceArguments
    | PlotArguments
    | ListArguments
    | DifferenceArguments
    | ExportArguments
    | ConvertArguments
    | FormatsArguments
    | CompletionArguments
    | ManArguments
)

_COMMANDS: Mapping[str, Callable[[Sequence[str]], Arguments]] = {
    "analyze": analyze.parse,
    "analyse": analyze.parse,
    "reduce": reduce.parse,
    "plot": plot.parse,
    "list": list_.parse,
    "difference": difference.parse,
    "export": export.parse_export,
    "convert": export.parse_convert,
    "formats": formats.parse,
    "completion": completion.parse,
    "man": man.parse,
}


def parse(argv: Sequence[str]) -> Arguments:
    """Parse a command line.

    Parameters
    ----------
    argv : sequence of str
        Without the name of the program.

    Returns
    -------
    one of `Arguments`
        That of the command in the first argument.

    Raises
    ------
    SystemExit
        With status 2 and a message on stderr if the arguments are wrong; with status 0 after
        ``--help`` and ``--version``.
    """
    command = _COMMANDS.get(argv[0]) if argv else None
    return window.parse(argv) if command is None else command(argv[1:])
