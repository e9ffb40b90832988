"""Arguments of ``huescope index``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cli.arguments.cluster_options import (
    NO_CLUSTER,
    ClusterOptions,
    add_cluster_options,
    cluster_options,
)
from huescope.cli.arguments.memory_option import add_memory_option
from huescope.cli.arguments.parser import CommandParser
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence

_HELP = """\
Each picture is read once, at every depth of the place. A later run reads what is new or changed
(by ETag, or by size and time of the last change), and forgets what is gone. Ctrl+C loses nothing:
the next run goes on. The index holds colours and locations, less than 1 KB a picture, and no
thumbnails; it lies in the folder of your data, or where --index says.

"huescope find" searches it.
"""


@dataclass(frozen=True, slots=True)
class IndexArguments:
    """Keep the colours of places in the index, for search.

    Attributes
    ----------
    places : tuple of str
        Folders, buckets and pictures as typed; empty only with `delete`.
    forget : bool
        Whether to remove the places instead.
    delete : bool
        Whether to delete the whole index instead.
    index : pathlib.Path or None
        The index file; None for that of this person.
    json : bool
        Whether to print the counts of each place as a JSON object.
    values : tuple of tuple of str
        Options for network sources.
    cluster : ClusterOptions
        Where the work is done.
    """

    places: tuple[str, ...]
    forget: bool = False
    delete: bool = False
    index: Path | None = None
    json: bool = False
    values: Values = ()
    cluster: ClusterOptions = NO_CLUSTER


def add_index_option(parser: ArgumentParser) -> None:
    """Let a command use another index than this person's."""
    parser.add_argument(
        "--index", metavar="FILE", type=Path, help="another index file than your own"
    )


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "index",
        usage="huescope index PLACE ... [options]",
        description='Remember the colours of all pictures of a place, for "huescope find".',
        epilog=_HELP,
    )
    parser.add_argument(
        "places",
        metavar="PLACE",
        nargs="*",
        help="a folder, a bucket such as oci://BUCKET@NAMESPACE/PREFIX/, or a picture",
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--forget", action="store_true", help="remove these places instead")
    instead.add_argument("--delete", action="store_true", help="delete the whole index instead")
    add_index_option(parser)
    parser.add_argument(
        "--json", action="store_true", help="print the counts of each place as a JSON object"
    )
    add_cluster_options(parser)
    add_memory_option(parser)
    add_source_options(parser)
    return parser


def parse(argv: Sequence[str]) -> IndexArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_intermixed_args(argv)
    if not found.places and not found.delete:
        parser.error("which PLACE?")
    if found.places and found.delete:
        parser.error("--delete is of the whole index; --forget is of a place")
    return IndexArguments(
        tuple(found.places),
        found.forget,
        found.delete,
        found.index,
        found.json,
        source_values(found),
        cluster_options(parser, found),
    )
