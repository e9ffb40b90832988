"""Runs a command that was parsed."""

from __future__ import annotations

from huescope.cli.arguments.analyze import AnalyzeArguments
from huescope.cli.arguments.audit import AuditArguments
from huescope.cli.arguments.completion import CompletionArguments
from huescope.cli.arguments.difference import DifferenceArguments
from huescope.cli.arguments.export import ConvertArguments, ExportArguments
from huescope.cli.arguments.find import FindArguments
from huescope.cli.arguments.formats import FormatsArguments
from huescope.cli.arguments.index import IndexArguments
from huescope.cli.arguments.library import LibraryArguments
from huescope.cli.arguments.list import ListArguments
from huescope.cli.arguments.man import ManArguments
from huescope.cli.arguments.plot import PlotArguments
from huescope.cli.arguments.reduce import ReduceArguments
from huescope.cli.arguments.thumbnail import ThumbnailArguments

CommandArguments = (
    AnalyzeArguments
    | ReduceArguments
    | PlotArguments
    | ListArguments
    | IndexArguments
    | AuditArguments
    | FindArguments
    | LibraryArguments
    | DifferenceArguments
    | ExportArguments
    | ConvertArguments
    | FormatsArguments
    | ThumbnailArguments
    | CompletionArguments
    | ManArguments
)
"""The arguments of any command."""


def run(arguments: CommandArguments) -> int:
    """Run a command, whose own module is imported now.

    Parameters
    ----------
    arguments : CommandArguments
        The parsed arguments.

    Returns
    -------
    int
        The exit status.
    """
    match arguments:
        case AnalyzeArguments():
            from huescope.cli.analyze import analyze

            return analyze(arguments)
        case ReduceArguments():
            from huescope.cli.reduce import reduce

            return reduce(arguments)
        case PlotArguments():
            from huescope.cli.plot import plot

            return plot(arguments)
        case ListArguments():
            from huescope.cli.list import list_

            return list_(arguments)
        case IndexArguments() | FindArguments() | AuditArguments():
            return _many(arguments)
        case DifferenceArguments():
            from huescope.cli.difference import compare

            return compare(arguments)
        case ExportArguments() | ConvertArguments() | ThumbnailArguments() | LibraryArguments():
            return _write_palette(arguments)
        case FormatsArguments():
            from huescope.cli.formats import list_formats

            return list_formats(arguments)
        case CompletionArguments() | ManArguments():
            return _document(arguments)


def _many(arguments: IndexArguments | FindArguments | AuditArguments) -> int:
    if isinstance(arguments, AuditArguments):
        from huescope.cli.audit import audit

        return audit(arguments)
    if isinstance(arguments, IndexArguments):
        from huescope.cli.index import index

        return index(arguments)
    from huescope.cli.find import find

    return find(arguments)


def _write_palette(
    arguments: ExportArguments | ConvertArguments | ThumbnailArguments | LibraryArguments,
) -> int:
    if isinstance(arguments, LibraryArguments):
        from huescope.cli.library import library

        return library(arguments)
    if isinstance(arguments, ThumbnailArguments):
        from huescope.cli.thumbnail import thumbnail

        return thumbnail(arguments)
    from huescope.cli.export import convert, export

    if isinstance(arguments, ExportArguments):
        return export(arguments)
    return convert(arguments)


def _document(arguments: CompletionArguments | ManArguments) -> int:
    if isinstance(arguments, CompletionArguments):
        from huescope.cli.completion import completion

        return completion(arguments)
    from huescope.cli.man import man

    return man()
