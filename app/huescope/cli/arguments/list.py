"""Arguments of ``huescope list``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELP = """\
A line tells name, size in bytes, etag, time of the last change (UTC) and tier, with tabs between;
a line of a prefix, which a person sees as a folder, tells its name and "prefix". What would break
a line is written as an escape, such as \\n.

oci:// lists the compartments of an account, and oci://?compartment=OCID the buckets of one.
A passphrase is asked for in the terminal. Accounts of Oracle Cloud are those of ~/.oci/config.
"""


@dataclass(frozen=True, slots=True)
class ListArguments:
    """Print what is in a place.

    Attributes
    ----------
    place : str
        As typed.
    json : bool
        Whether to print a JSON object per line.
    recursive : bool
        Whether to descend into folders.
    values : tuple of tuple of str
        Options for network sources.
    """

    place: str
    json: bool = False
    recursive: bool = False
    values: Values = ()


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "list",
        usage="huescope list PLACE [options]",
        description="Print what is in a bucket, under a prefix, behind a link, or in a folder.",
        epilog=_HELP,
    )
    parser.add_argument(
        "place",
        metavar="PLACE",
        help="such as oci://BUCKET@NAMESPACE/PREFIX/, oci:// for the account, a link, or a folder",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for scripts")
    parser.add_argument(
        "--recursive", action="store_true", help="also what lies deeper, instead of prefixes"
    )
    add_source_options(parser)
    return parser


def parse(argv: Sequence[str]) -> ListArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_args(argv)
    return ListArguments(found.place, found.json, found.recursive, source_values(found))
