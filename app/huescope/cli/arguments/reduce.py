"""What may be typed after ``huescope reduce``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from huescope.analysis.dithering import USUAL as USUAL_DITHERING
from huescope.analysis.dithering import DitheringOptions
from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.arguments.clustering_options import (
    add_palette_options,
    add_picture_options,
    clustering_options,
)
from huescope.cli.arguments.dithering_options import add_dithering_options, dithering_options
from huescope.cli.arguments.help_lists import ReduceParser
from huescope.cli.arguments.parser import PICTURE_REGION, add_recursive, add_resume, parse_pictures
from huescope.cli.arguments.rendering_options import add_rendering_options, rendering
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import STANDARD, colors, names_folder, picture_format
from huescope.dataclass import dataclass
from huescope.errors import HuescopeError, printable
from huescope.imaging.rendering import DEFAULT as DEFAULT_RENDERING
from huescope.imaging.rendering import Rendering

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ReduceArguments:
    """Write pictures in few colours.

    Attributes
    ----------
    pictures : tuple of str
        As typed, at least one.
    output : pathlib.Path
        A file, or a folder.
    colors : int or None
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`; None with a palette file.
    palette : str or None
        A palette file, as typed.
    shared : bool
        Whether all pictures get one common palette.
    format : str or None
        Name of a picture format; None for that of the suffix.
    dithering : DitheringOptions
        How the pictures are dithered.
    options : ClusteringOptions
        How the palette is found, and of which pixels; all pixels are painted with it.
    values : tuple of tuple of str
        How places on the network are reached.
    rendering : Rendering
        How a picture's colour profile is applied.
    page : int or None
        Which page or frame of each file, from 0; None for the first, and for all of an animation.
    recursive : bool
        Whether to reduce the pictures of folders in folders, too.
    resume : bool
        Whether to leave out what is there already.
    into_folder : bool
        Whether the output is a folder, even of one picture.
    """

    pictures: tuple[str, ...]
    output: Path
    colors: int | None = None
    palette: str | None = None
    shared: bool = False
    format: str | None = None
    dithering: DitheringOptions = USUAL_DITHERING
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()
    rendering: Rendering = DEFAULT_RENDERING
    page: int | None = None
    recursive: bool = False
    resume: bool = False
    into_folder: bool = False


def build_parser() -> ReduceParser:
    """Return the parser of the command, without any argument parsed."""
    parser = ReduceParser(
        "reduce",
        usage="huescope reduce PICTURE ... (--colors K | --palette FILE) -o OUT [options]",
        description="Write pictures, at their full size, in few colours.",
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        nargs="*",
        help="a file, a folder, a bucket or an address; several go into a folder, and one that "
        "cannot be read is named and passed over",
    )
    add_recursive(parser)
    add_resume(parser)
    parser.add_argument(
        "--colors",
        "--colours",
        metavar="K",
        type=colors,
        help=f"how many, {MIN_COLORS} to {MAX_COLORS}",
    )
    parser.add_argument(
        "--palette", metavar="FILE", help="the colours of any palette file that Huescope reads"
    )
    parser.add_argument(
        "--shared",
        action="store_true",
        help="one palette for all pictures, each of which counts for as much",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file or the folder to write; its suffix is the format, .png where it has none; "
        "- is standard output",
    )
    parser.add_argument(
        "--format", metavar="NAME", type=picture_format, help="one of those below, by its name"
    )
    add_dithering_options(parser)
    add_palette_options(parser)
    add_picture_options(parser)
    add_rendering_options(parser)
    add_source_options(parser, taken=PICTURE_REGION)
    return parser


def parse(argv: Sequence[str]) -> ReduceArguments:
    """Understand what follows the command."""
    parser = build_parser()
    found = parse_pictures(parser, argv)
    _check(parser, found)
    dithering = dithering_options(parser, found)
    options = clustering_options(found)
    if found.palette is None:
        options = dithering.suited(options, found.space)
    return ReduceArguments(
        tuple(found.pictures),
        Path(found.output),
        found.colors,
        found.palette,
        found.shared,
        found.format,
        dithering,
        options,
        source_values(found),
        rendering(found),
        found.page,
        found.recursive,
        found.resume,
        names_folder(found.output),
    )


def _check(parser: ArgumentParser, found: Namespace) -> None:
    if not found.pictures:
        parser.error("which PICTURE?")
    if (found.colors is None) == (found.palette is None):
        parser.error("give either --colors or --palette")
    _check_output(parser, found)
    if found.palette is None:
        return
    if found.shared:
        parser.error("--shared finds a palette, and --palette gives one")
    chosen = clustering_options(found)
    without = ClusteringOptions(ignore=chosen.ignore, count_transparent=chosen.count_transparent)
    if chosen != without or found.space is not None or found.mood is not None:
        parser.error("--palette gives the colours: how to find them cannot be said as well")
    if found.count_transparent and not found.ignore:
        parser.error("--count-transparent is for finding colours, which --palette gives")


def _check_output(parser: ArgumentParser, found: Namespace) -> None:
    """Refuse a suffix that is of no format, or not of the chosen one, and of a folder."""
    from huescope.imaging import writing

    if names_folder(found.output):
        return
    suffix = Path(found.output).suffix
    if len(found.pictures) > 1:
        if found.output == STANDARD:
            parser.error("several pictures go into a folder, not to standard output")
        if suffix:
            name = printable(found.output)
            parser.error(
                f"several pictures go into a folder, and the name {name} is that of a file"
            )
        return
    try:
        writing.format_for(suffix, found.format)
    except HuescopeError as error:
        parser.error(str(error))
