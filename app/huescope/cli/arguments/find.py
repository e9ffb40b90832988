"""Arguments of ``huescope find``."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from huescope.cli.arguments.index import add_index_option
from huescope.cli.arguments.memory_option import add_memory_option
from huescope.cli.arguments.parser import CommandParser
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import whole_number
from huescope.dataclass import dataclass
from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MOST_PICTURES = 999_999
_HELP = """\
A colour is a name, such as "dark teal", or any CSS notation; several are looked for together.
Amounts are parts of the picture: teal:40 orange:5, or "40% teal, 5% orange". Words do, too:
"dark teal with a little orange". Without amounts, the colours shall cover half of the picture.

The number before a picture is its distance: 0 is exactly these colours, and 0.02 is a difference
that is hardly seen. "huescope index" tells what is searched.
"""

DEFAULT_COUNT = 20
"""How many pictures are found, where nothing is said."""


@dataclass(frozen=True, slots=True)
class FindArguments:
    """Find pictures by their colours.

    Attributes
    ----------
    colors : tuple of str
        As typed; empty with `like` or `palette`.
    like : str or None
        A picture, as typed.
    palette : str or None
        A palette file, as typed.
    places : tuple of str
        Where to look, as typed; empty for everywhere.
    orientation : str
        "landscape", "portrait", "square", or empty for all.
    since, until : datetime.date or None
        Limits of the day of the last change, which are found, too.
    count : int
        How many to find.
    json : bool
        Whether to print a JSON object per line.
    index : pathlib.Path or None
        The index file; None for that of this person.
    values : tuple of tuple of str
        Options for network sources.
    """

    colors: tuple[str, ...] = ()
    like: str | None = None
    palette: str | None = None
    places: tuple[str, ...] = ()
    orientation: str = ""
    since: dt.date | None = None
    until: dt.date | None = None
    count: int = DEFAULT_COUNT
    json: bool = False
    index: Path | None = None
    values: Values = ()


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "find",
        usage="huescope find COLOUR ... [options]",
        description="Find pictures in the colour index, those nearest in colour first.",
        epilog=_HELP,
    )
    parser.add_argument(
        "colors", metavar="COLOUR", nargs="*", help="a colour, or a few words on colours"
    )
    parser.add_argument("--like", metavar="PICTURE", help="find what looks like a picture instead")
    parser.add_argument("--palette", metavar="FILE", help="find the colours of a palette instead")
    parser.add_argument(
        "--place",
        dest="places",
        metavar="PLACE",
        action="append",
        default=[],
        help="look only in this folder or bucket; may be given several times",
    )
    parser.add_argument(
        "--orientation",
        choices=("landscape", "portrait", "square"),
        default="",
        help="only pictures of this shape",
    )
    parser.add_argument(
        "--since", metavar="DATE", type=_date, help="changed on this day or later, as 2026-05-03"
    )
    parser.add_argument(
        "--until", metavar="DATE", type=_date, help="changed on this day or earlier"
    )
    parser.add_argument(
        "--count",
        metavar="N",
        type=_count,
        default=DEFAULT_COUNT,
        help="how many pictures; %(default)s if not given",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object per picture and line, for scripts"
    )
    add_index_option(parser)
    add_memory_option(parser)
    add_source_options(parser)
    return parser


def parse(argv: Sequence[str]) -> FindArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_intermixed_args(argv)
    asked = sum(map(bool, (found.colors, found.like, found.palette)))
    if asked != 1:
        parser.error("which COLOUR?" if not asked else "give colours, --like or --palette")
    return FindArguments(
        tuple(found.colors),
        found.like,
        found.palette,
        tuple(found.places),
        found.orientation,
        found.since,
        found.until,
        found.count,
        found.json,
        found.index,
        source_values(found),
    )


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{printable(text)} is no date such as 2026-05-03") from error


def _count(text: str) -> int:
    return whole_number(text, 1, _MOST_PICTURES, "number of pictures")
