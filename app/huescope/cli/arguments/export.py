"""Arguments of ``huescope export`` and ``huescope convert``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import FOR_PEOPLE, MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.arguments.clustering_options import (
    add_palette_options,
    add_picture_options,
    add_working_space_option,
    clustering_options,
)
from huescope.cli.arguments.format_options import add_format_options, format_options
from huescope.cli.arguments.parser import (
    DEFAULT_COLORS,
    PICTURE_REGION,
    CommandParser,
    add_recursive,
    add_resume,
    arguments_of,
    parse_pictures,
)
from huescope.cli.arguments.rendering_options import add_rendering_options, rendering
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import colors, order
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.imaging.rendering import Rendering

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_FOR_PICTURES = frozenset(
    {
        *("colors", "order", "mood", "accent", "space", "fixed", "represent", "ignore", "region"),
        *("count_transparent", "page", "intent", "no_black_point_compensation", "working_space"),
    }
)

_HELP = """\
The format is that of the file's suffix, or the one that --format names; "huescope formats" prints
all, with their options. Where formats share a suffix, .css is of custom properties, .json of all
that is known, and .tokens.json of design tokens. The file that is read is never written over.
"""


@dataclass(frozen=True, slots=True)
class ExportArguments:
    """Write the palette of a picture or a palette file.

    Attributes
    ----------
    sources : tuple of str
        Files, folders and addresses as typed, at least one.
    output : pathlib.Path or None
        Where to write, a folder where there are several; None for standard output.
    format : str
        Name of a writable format.
    chosen : tuple of tuple of str
        Names and values of its options.
    colors : int
        Size of a picture's palette, `MIN_COLORS` to `MAX_COLORS`.
    order : str or None
        Name of the order of a picture's palette; None for the default.
    options : ClusteringOptions
        How a picture's palette is computed, and of which pixels.
    values : tuple of tuple of str
        Options for network sources.
    rendering : Rendering
        How a picture's colour profile is applied.
    shared : bool
        Whether to write one palette of all pictures.
    recursive : bool
        Whether to read the folders in folders, too.
    page : int
        Which page or frame of each file, from 0.
    resume : bool
        Whether to leave out what is there already.
    for_pictures : tuple of str
        The options that were typed and have no effect on a palette file, such as ``--colors``.
    """

    sources: tuple[str, ...]
    output: Path | None
    format: str
    chosen: Values = ()
    colors: int = DEFAULT_COLORS
    order: str | None = None
    options: ClusteringOptions = FOR_PEOPLE
    values: Values = ()
    rendering: Rendering = DEFAULT_RENDERING
    shared: bool = False
    recursive: bool = False
    page: int = 0
    resume: bool = False
    for_pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConvertArguments:
    """Write a palette file in another format.

    Attributes
    ----------
    source : str
        As typed.
    output, format, chosen
        As in `ExportArguments`.
    """

    source: str
    output: Path | None
    format: str
    chosen: Values = ()


def export_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "export",
        usage="huescope export PICTURE_OR_PALETTE ... -o OUT [options]",
        description="Write the palettes of pictures or palette files for another program.",
        epilog=_HELP,
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE_OR_PALETTE",
        nargs="*",
        help="a file, a folder, an address, or - for standard input; of several, each has a file "
        "in the folder OUT",
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", required=True, help="where to write; - is standard output"
    )
    parser.add_argument(
        "--shared",
        action="store_true",
        help="one palette of all pictures, each of which counts for as much, in one file",
    )
    add_recursive(parser)
    add_resume(parser)
    add_format_options(parser)
    parser.add_argument(
        "--colors",
        "--colours",
        metavar="K",
        type=colors,
        help=f"of a picture: size of the palette, {MIN_COLORS} to {MAX_COLORS}; {DEFAULT_COLORS} "
        "if not given",
    )
    parser.add_argument(
        "--order", metavar="NAME", type=order, help="of a picture: how the palette is arranged"
    )
    add_palette_options(parser, FOR_PEOPLE)
    add_picture_options(parser)
    add_rendering_options(parser)
    add_working_space_option(parser)
    parser.set_defaults(page=0)
    add_source_options(parser, taken=PICTURE_REGION)
    return parser


def parse_export(argv: Sequence[str]) -> ExportArguments:
    """Parse the arguments after ``export``."""
    parser = export_parser()
    found = parse_pictures(parser, argv)
    if not found.pictures:
        parser.error("which PICTURE_OR_PALETTE?")
    output, format_, chosen = format_options(parser, found)
    if found.shared and found.working_space != SRGB:
        parser.error("--shared finds a palette in sRGB; leave --working-space out")
    usual = DEFAULT_OPTIONS if found.shared else FOR_PEOPLE  # moods look at one picture
    return ExportArguments(
        tuple(found.pictures),
        output,
        format_,
        chosen,
        found.colors or DEFAULT_COLORS,
        found.order,
        clustering_options(found, usual),
        source_values(found),
        rendering(found),
        found.shared,
        found.recursive,
        found.page,
        found.resume,
        tuple(_typed_for_pictures(parser, found)),
    )


def _typed_for_pictures(parser: CommandParser, found: Namespace) -> Iterator[str]:
    for option in arguments_of(parser):
        if option.dest in _FOR_PICTURES and getattr(found, option.dest) != option.default:
            yield option.option_strings[0]


def convert_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "convert",
        usage="huescope convert IN OUT [options]",
        description="Turn a palette file into one of another program.",
        epilog=_HELP,
    )
    parser.add_argument("source", metavar="IN")
    parser.add_argument("output", metavar="OUT", help="where to write; - is standard output")
    add_format_options(parser)
    return parser


def parse_convert(argv: Sequence[str]) -> ConvertArguments:
    """Parse the arguments after ``convert``."""
    parser = convert_parser()
    found = parser.parse_args(argv)
    return ConvertArguments(found.source, *format_options(parser, found))
