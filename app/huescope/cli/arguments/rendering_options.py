"""The options that say how a picture is opened, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.memory_option import add_memory_option
from huescope.cli.arguments.types import page
from huescope.imaging.rendering import DEFAULT, INTENTS, Rendering

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_rendering_options(parser: ArgumentParser) -> None:
    """Let a command take the page to open, the memory for it, and how a profile is applied."""
    parser.add_argument(
        "--page",
        metavar="N",
        type=page,
        help="which page or frame of a file that has several; the first if not given",
    )
    add_memory_option(parser)
    group = parser.add_argument_group("how a picture's colour profile is applied")
    group.add_argument(
        "--intent",
        choices=list(INTENTS),
        default=DEFAULT.intent,
        help="rendering intent; %(default)s colorimetric if not given",
    )
    group.add_argument(
        "--no-black-point-compensation",
        action="store_true",
        help="leave the black of the profile as light as it is",
    )


def rendering(found: Namespace) -> Rendering:
    """Take the options out of what was typed."""
    return Rendering(found.intent, not found.no_black_point_compensation)
