"""Options for the output format of a palette."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cli.arguments.types import STANDARD
from huescope.errors import HuescopeError, printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from huescope.cli.arguments.source_options import Values


def add_format_options(parser: ArgumentParser) -> None:
    """Add the options for a format and its own options."""
    parser.add_argument(
        "--format", metavar="NAME", help='one of those that "huescope formats" lists'
    )
    parser.add_argument(
        "--option",
        metavar="NAME=VALUE",
        type=_option,
        action="append",
        default=[],
        help="an option of the format, such as notation=oklch; may be given several times",
    )


def format_options(parser: ArgumentParser, found: Namespace) -> tuple[Path | None, str, Values]:
    """Resolve the output and its format; loads all formats.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        Reports errors, and exits.
    found : argparse.Namespace
        With ``output``, ``format`` and ``option``.

    Returns
    -------
    output : pathlib.Path or None
        None for standard output.
    format : str
        Its name.
    chosen : tuple of tuple of str
        Names and values of its options.
    """
    from huescope.palette import formats

    output = None if found.output == STANDARD else Path(found.output)
    try:
        if found.format is not None:
            name = formats.get(found.format).NAME
        elif output is None:
            parser.error("which --format?")
        else:
            name = formats.for_file(output.name).NAME
        formats.check(name, dict(found.option))
    except HuescopeError as error:
        parser.error(str(error))
    return output, name, tuple(found.option)


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ArgumentTypeError(f"{printable(text)} is no option such as notation=oklch")
    return name, value
