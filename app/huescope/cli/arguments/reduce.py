"""What may be typed after ``huescope reduce``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.arguments.clustering_options import (
    add_palette_options,
    add_picture_options,
    clustering_options,
)
from huescope.cli.arguments.parser import PICTURE_REGION, CommandParser
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import colors, png_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_HELP = """\
The file is an indexed PNG with exactly the palette that "huescope analyze" prints. Fully
transparent pixels stay so, through one more entry. Where pixels are translucent, or where that
entry would be the 257th, the file is an RGBA PNG instead: same colours, alpha as it was.
What is ignored keeps its own colour beside the palette; a region limits where the palette is
found, and the whole picture is painted with it.
The picture itself is never written over.
"""


@dataclass(frozen=True, slots=True)
class ReduceArguments:
    """Write a picture in few colours.

    Attributes
    ----------
    picture : str
        As typed.
    colors : int
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`.
    output : pathlib.Path
        Ends in ``.png``.
    options : ClusteringOptions
        How the palette is found, and of which pixels; all pixels are painted with it.
    values : tuple of tuple of str
        How places on the network are reached.
    """

    picture: str
    colors: int
    output: Path
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()


def parse(argv: Sequence[str]) -> ReduceArguments:
    """Understand what follows the command."""
    parser = CommandParser(
        "reduce",
        description="Write a picture, at its full size, in few colours.",
        epilog=_HELP,
    )
    parser.add_argument("picture", metavar="PICTURE")
    parser.add_argument(
        "--colors",
        metavar="K",
        type=colors,
        required=True,
        help=f"how many, {MIN_COLORS} to {MAX_COLORS}",
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT.png", type=png_path, required=True, help="where to write"
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_source_options(parser, taken=PICTURE_REGION)
    found = parser.parse_args(argv)
    return ReduceArguments(
        found.picture, found.colors, found.output, clustering_options(found), source_values(found)
    )
