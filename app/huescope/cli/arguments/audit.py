"""Arguments of ``huescope audit``."""

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
from huescope.cli.arguments.types import number_to
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELP = """\
Each line tells the part of a picture that is within the distance of a colour of the palette, the
colours of the palette that it does not have, and the picture; the worst first. A report (.html,
.csv or .pdf) has the strongest foreign colours, too. Beside an HTML report, a folder of maps (PNG)
shows each picture in pale grey, and what is off brand in its colour.

The exit status is 3 if a picture is under --fail-under, 1 if one could not be read, else 0.
"""

DEFAULT_WITHIN = 5.0
"""Distance in CIEDE2000, where nothing is said."""

_MOST_DELTA_E = 100.0


@dataclass(frozen=True, slots=True)
class AuditArguments:
    """Hold the pictures of a place against a palette.

    Attributes
    ----------
    palette : str
        A palette file as typed.
    place : str
        A folder, bucket or picture as typed.
    within : float
        How near in CIEDE2000 a pixel has to be to a colour of the palette.
    fail_under : float or None
        The least share, 0 to 1, that each picture shall have.
    reports : tuple of pathlib.Path
        Files to write.
    json : bool
        Whether to print a JSON object per line.
    values : tuple of tuple of str
        Options for network sources.
    cluster : ClusterOptions
        Where the work is done.
    """

    palette: str
    place: str
    within: float = DEFAULT_WITHIN
    fail_under: float | None = None
    reports: tuple[Path, ...] = ()
    json: bool = False
    values: Values = ()
    cluster: ClusterOptions = NO_CLUSTER


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "audit",
        usage="huescope audit PALETTE PLACE [options]",
        description="Tell which pictures of a place are in the colours of a brand.",
        epilog=_HELP,
    )
    parser.add_argument("palette", metavar="PALETTE", help="a palette file, such as brand.ase")
    parser.add_argument(
        "place", metavar="PLACE", help="a folder, a bucket, or a picture; at every depth"
    )
    parser.add_argument(
        "--within",
        metavar="DE00",
        type=_delta_e,
        default=DEFAULT_WITHIN,
        help="how near a pixel has to be, in CIEDE2000; %(default)g if not given",
    )
    parser.add_argument(
        "--fail-under",
        metavar="PERCENT",
        type=_percent,
        help="exit with status 3 if less of any picture is on brand",
    )
    parser.add_argument(
        "-o",
        "--output",
        dest="reports",
        metavar="REPORT",
        type=Path,
        action="append",
        default=[],
        help="write a report: .html, .csv or .pdf; may be given several times",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object per picture and line, for scripts"
    )
    add_cluster_options(parser)
    add_memory_option(parser)
    add_source_options(parser)
    return parser


def parse(argv: Sequence[str]) -> AuditArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_intermixed_args(argv)
    return AuditArguments(
        found.palette,
        found.place,
        found.within,
        found.fail_under,
        tuple(found.reports),
        found.json,
        source_values(found),
        cluster_options(parser, found),
    )


def _percent(text: str) -> float:
    return number_to(text.removesuffix("%"), 100, "number of percent from 0 to 100") / 100


def _delta_e(text: str) -> float:
    return number_to(text, _MOST_DELTA_E, f"distance from 0 to {_MOST_DELTA_E:g}")
