"""What may be typed after ``huescope plot``."""

from __future__ import annotations

from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT as DEFAULT_OPTIONS
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, ClusteringOptions
from huescope.cli.arguments.clustering_options import (
    add_palette_options,
    add_picture_options,
    clustering_options,
)
from huescope.cli.arguments.memory_option import add_memory_option
from huescope.cli.arguments.parser import (
    DEFAULT_COLORS,
    PICTURE_REGION,
    CommandParser,
    add_recursive,
    add_resume,
    parse_pictures,
)
from huescope.cli.arguments.source_options import Values, add_source_options, source_values
from huescope.cli.arguments.types import colors, names_folder
from huescope.dataclass import dataclass
from huescope.errors import printable

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

SUFFIXES = (".png", ".pdf")
"""What the file may end in."""

_HELP = """\
Four panels: the picture, all colours of the palette stacked by their shares, the main and the
second colour of the picture. With --sheet, the picture in 2, 4, 8, 16, 32 and 64 colours instead.
"""


@dataclass(frozen=True, slots=True)
class PlotArguments:
    """Draw a picture and its colours.

    Attributes
    ----------
    pictures : tuple of str
        Files, folders and addresses as typed, at least one.
    output : pathlib.Path
        A file, a folder, or ``-`` for standard output.
    sheet : bool
        The picture in the classic numbers of colours, in place of the panels.
    colors : int
        Size of the palette, `MIN_COLORS` to `MAX_COLORS`.
    options : ClusteringOptions
        How the palette is found, and of which pixels.
    values : tuple of tuple of str
        How places on the network are reached.
    recursive : bool
        Whether to draw the pictures of folders in folders, too.
    resume : bool
        Whether to leave out what is there already.
    format : str
        "png" or "pdf", of the files in a folder or on standard output.
    into_folder : bool
        Whether the output is a folder, even of one picture.
    """

    pictures: tuple[str, ...]
    output: Path
    sheet: bool = False
    colors: int = DEFAULT_COLORS
    options: ClusteringOptions = DEFAULT_OPTIONS
    values: Values = ()
    recursive: bool = False
    resume: bool = False
    format: str = "png"
    into_folder: bool = False


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "plot",
        usage="huescope plot PICTURE ... -o FILE [options]",
        description="Draw a picture and its colours as a PNG or PDF file.",
        epilog=_HELP,
    )
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        nargs="*",
        help="a file, a folder, a bucket or an address; several go into a folder",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE.png|.pdf", type=_output, required=True,
        help="where to write, a folder where there are several pictures; - is standard output",
    )  # fmt: skip
    parser.add_argument(
        "--format",
        choices=[suffix.removeprefix(".") for suffix in SUFFIXES],
        help="of the files in a folder, or on standard output; png if not given",
    )
    add_recursive(parser)
    add_resume(parser)
    parser.add_argument("--sheet", action="store_true", help="six numbers of colours side by side")
    parser.add_argument(
        "--colors",
        "--colours",
        metavar="K",
        type=colors,
        help=f"size of the palette, {MIN_COLORS} to {MAX_COLORS}; {DEFAULT_COLORS} if not given",
    )
    add_palette_options(parser)
    add_picture_options(parser)
    add_memory_option(parser)
    add_source_options(parser, taken=PICTURE_REGION)
    return parser


def parse(argv: Sequence[str]) -> PlotArguments:
    """Parse the arguments of ``plot``."""
    parser = build_parser()
    found = parse_pictures(parser, argv)
    if not found.pictures:
        parser.error("which PICTURE?")
    if found.sheet and found.colors is not None:
        parser.error("--sheet has numbers of colours of its own; leave --colors out")
    return PlotArguments(
        tuple(found.pictures),
        Path(found.output),
        found.sheet,
        found.colors or DEFAULT_COLORS,
        clustering_options(found),
        source_values(found),
        found.recursive,
        found.resume,
        _format(parser, found),
        names_folder(found.output),
    )


def _format(parser: CommandParser, found: Namespace) -> str:
    """Take the format of files in a folder or on standard output; a suffix must not differ."""
    suffix = "" if names_folder(found.output) else Path(found.output).suffix.lower()
    if suffix and found.format not in {None, suffix.removeprefix(".")}:
        name = printable(found.output)
        parser.error(f"{name} does not end in .{found.format}, the suffix of --format")
    return found.format or "png"


def _output(text: str) -> str:
    suffix = Path(text).suffix.lower()
    if not suffix or suffix in SUFFIXES or names_folder(text):
        return text
    raise ArgumentTypeError(f"{printable(text)} does not end in {' or '.join(SUFFIXES)}")
