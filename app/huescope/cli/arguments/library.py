"""Arguments of ``huescope library``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cli.arguments.format_options import add_format_options, format_options
from huescope.cli.arguments.parser import CommandParser
from huescope.cli.arguments.types import STANDARD
from huescope.dataclass import dataclass
from huescope.library.search import BY_DATE, ORDERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cli.arguments.source_options import Values

SHOW = "show"
_USUAL_FORMAT = "css"
_HELP = """\
A line tells name, number of colours, date (UTC), what was done with the palette, and its id, with
tabs between; starred ones begin with *. The library is filled by the window, and is nothing but a
folder of files.

"huescope library show NAME" writes one of them, as CSS or in any format of "huescope formats". NAME
is the name, or the id or its beginning.
"""


@dataclass(frozen=True, slots=True)
class LibraryArguments:
    """Print the palettes of the library, or write one of them in a format.

    Attributes
    ----------
    name : str or None
        The name or id of the one to write; None to print all that are found.
    search : str
        Words to find, as `huescope.library.search.Search` has them.
    colors : tuple of str
        Colours to find, as typed.
    starred : bool
        Whether to print starred ones only.
    order : str
        One of `huescope.library.search.ORDERS`.
    json : bool
        Whether to print a JSON object per line.
    folder : pathlib.Path or None
        The folder of the library; None for that of this person.
    output : pathlib.Path or None
        Where to write; None for standard output.
    format : str
        The name of the format to write.
    chosen : tuple of tuple of str
        Options of the format.
    """

    name: str | None = None
    search: str = ""
    colors: tuple[str, ...] = ()
    starred: bool = False
    order: str = BY_DATE
    json: bool = False
    folder: Path | None = None
    output: Path | None = None
    format: str = _USUAL_FORMAT
    chosen: Values = ()


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "library",
        usage="huescope library [show NAME] [options]",
        description="Print the palettes of the library, or write one of them in a format.",
        epilog=_HELP,
    )
    parser.add_argument("command", metavar="show", nargs="?", choices=(SHOW,), help="write one")
    parser.add_argument("name", metavar="NAME", nargs="?", help="which one: its name or id")
    parser.add_argument(
        "--search", metavar="TEXT", default="", help="words of the name, tags, note or source"
    )
    parser.add_argument(
        "--color",
        "--colour",
        dest="colors",
        metavar="COLOUR",
        action="append",
        default=[],
        help="a colour that it has, or nearly has; may be given several times",
    )
    parser.add_argument("--starred", action="store_true", help="starred ones only")
    parser.add_argument(
        "--order", choices=ORDERS, default=BY_DATE, help="%(default)s if not given: newest first"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")
    parser.add_argument(
        "--library", metavar="FOLDER", type=Path, help="another folder than that of the window"
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", default=STANDARD, help="where to write the one shown"
    )
    add_format_options(parser)
    return parser


def parse(argv: Sequence[str]) -> LibraryArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_intermixed_args(argv)
    if found.command != SHOW:
        if found.output != STANDARD or found.format is not None or found.option:
            parser.error('only "show NAME" writes a palette')
        return LibraryArguments(
            None,
            found.search,
            tuple(found.colors),
            found.starred,
            found.order,
            found.json,
            found.library,
        )
    if not found.name:
        parser.error("show which NAME?")
    if found.format is None and found.output == STANDARD:
        found.format = _USUAL_FORMAT
    output, name, chosen = format_options(parser, found)
    return LibraryArguments(
        found.name, folder=found.library, output=output, format=name, chosen=chosen
    )
