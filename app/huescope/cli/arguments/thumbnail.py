"""What may be typed after ``huescope thumbnail``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser
from huescope.cli.arguments.types import whole_number
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

_USUAL_PX, _LEAST_PX, _MOST_PX = 256, 16, 2048


@dataclass(frozen=True, slots=True)
class ThumbnailArguments:
    """Draw a small picture of a project or a palette.

    Attributes
    ----------
    source, output : pathlib.Path
        What is read, and the PNG file that is written.
    side_px : int
        The longer side of the picture.
    """

    source: Path
    output: Path
    side_px: int = _USUAL_PX


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "thumbnail",
        usage="huescope thumbnail FILE OUT.png [--size PIXELS]",
        description="Draw a small picture of a project or a palette, for file managers.",
    )
    parser.add_argument("source", metavar="FILE", type=Path, help="a project or a palette")
    parser.add_argument("output", metavar="OUT.png", type=Path, help="the picture to write")
    parser.add_argument(
        "--size",
        metavar="PIXELS",
        type=_side_px,
        default=_USUAL_PX,
        help=f"its longer side, from {_LEAST_PX} to {_MOST_PX}; {_USUAL_PX} if not given",
    )
    return parser


def parse(argv: Sequence[str]) -> ThumbnailArguments:
    """Parse the arguments after the command."""
    found = build_parser().parse_args(argv)
    return ThumbnailArguments(found.source, found.output, found.size)


def _side_px(text: str) -> int:
    wanted = f"number of pixels from {_LEAST_PX} to {_MOST_PX}"
    return whole_number(text, _LEAST_PX, _MOST_PX, wanted)
