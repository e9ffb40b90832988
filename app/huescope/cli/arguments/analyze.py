"""Arguments of ``huescope analyze``."""

from __future__ import annotations

from argparse import Action
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.arguments.cluster_options import (
    NO_CLUSTER,
    ClusterOptions,
    add_cluster_options,
    cluster_options,
)
from huescope.cli.arguments.clustering_options import (
    add_palette_options,
    add_picture_options,
    add_working_space_option,
    clustering_options,
)
from huescope.cli.arguments.help_lists import AnalyzeParser
from huescope.cli.arguments.parser import (
    DEFAULT_COLORS,
    PICTURE_REGION,
    add_recursive,
    parse_pictures,
)
from huescope.cli.arguments.rendering_options import add_rendering_options, rendering
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import colors, formula, order
from huescope.cli.terminal import write_output
from huescope.dataclass import dataclass
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.imaging.rendering import Rendering
from huescope.resources import resource

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class AnalyzeArguments:
    """Print the colours of pictures.

    Attributes
    ----------
    pictures : tuple of str
        Files, folders and addresses as typed, at least one.
    colors : int
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`.
    order, formula : str or None
        Valid names; None for the default.
    json : bool
        Whether to print a JSON object per line instead of a table.
    rounds : bool
        Whether to print the score of each round of the search.
    curve : bool
        Whether to measure the palettes of all sizes.
    options : ClusteringOptions
        How the palette is computed, and of which pixels.
    values : tuple of tuple of str
        Options for network sources.
    rendering : Rendering
        How a picture's colour profile is applied.
    recursive : bool
        Whether to analyse the folders in folders, too.
    page : int
        Which page or frame of each file, from 0.
    output : pathlib.Path or None
        A file for the results of all pictures; None for standard output.
    cluster : ClusterOptions
        Where the work is done.
    """

    pictures: tuple[str, ...]
    colors: int = DEFAULT_COLORS
    order: str | None = None
    formula: str | None = None
    json: bool = False
    rounds: bool = False
    curve: bool = False
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()
    rendering: Rendering = DEFAULT_RENDERING
    recursive: bool = False
    page: int = 0
    output: Path | None = None
    cluster: ClusterOptions = NO_CLUSTER


class _PrintSchema(Action):
    """Print the schema and leave, as ``--version`` does."""

    def __call__(self, parser: ArgumentParser, *_others: object) -> None:
        write_output(resource("schemas", "analysis.schema.json").read_text("utf-8").rstrip())
        parser.exit()


def build_parser() -> AnalyzeParser:
    """Return the parser of the command, without any argument parsed."""
    parser = AnalyzeParser(
        "analyze",
        usage="huescope analyze PICTURE ... [options]",
        description="Print the palette of each picture, with shares and colour differences.",
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        nargs="*",
        help="a file, a folder, a bucket, an address, also with wildcards, or - for standard "
        "input; one that cannot be read is named and passed over",
    )
    add_recursive(parser)
    parser.add_argument(
        "--colors",
        "--colours",
        metavar="K",
        type=colors,
        default=DEFAULT_COLORS,
        help=f"size of the palette, {MIN_COLORS} to {MAX_COLORS}; %(default)s if not given",
    )
    parser.add_argument(
        "--order", metavar="NAME", type=order, help="how the palette is arranged: see below"
    )
    parser.add_argument(
        "--formula", metavar="NAME", type=formula, help="how neighbours are compared: see below"
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object per picture and line, for scripts"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="write the results of all pictures to a file: .jsonl, .csv or .parquet; a run that "
        "ended early goes on",
    )
    parser.add_argument(
        "--schema", action=_PrintSchema, nargs=0, help="print the JSON Schema of --json, and leave"
    )
    parser.add_argument(
        "--rounds",
        action="store_true",
        help="the lowest squared error after each round of the search for the palette",
    )
    parser.add_argument(
        "--curve",
        action="store_true",
        help="how near the palettes of all sizes are, and how many colours are enough",
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_rendering_options(parser)
    add_working_space_option(parser)
    parser.set_defaults(page=0)
    add_cluster_options(parser)
    add_source_options(parser, taken=PICTURE_REGION)
    return parser


def parse(argv: Sequence[str]) -> AnalyzeArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parse_pictures(parser, argv)
    if not found.pictures:
        parser.error("which PICTURE?")
    if found.scheduler is not None and found.output is None:
        parser.error("the results of a cluster are written to a file: -o FILE")
    return AnalyzeArguments(
        tuple(found.pictures),
        found.colors,
        found.order,
        found.formula,
        found.json,
        found.rounds,
        found.curve,
        clustering_options(found),
        source_values(found),
        rendering(found),
        found.recursive,
        found.page,
        found.output,
        cluster_options(parser, found),
    )
