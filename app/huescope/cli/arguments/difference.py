"""Arguments of ``huescope difference``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.cli.arguments.help_lists import DifferenceParser
from huescope.cli.arguments.types import EVERY, color, formula_or_all

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class DifferenceArguments:
    """Compare two colours.

    Attributes
    ----------
    rgb_1, rgb_2 : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    formula : str or None
        A valid name, or `huescope.cli.arguments.types.EVERY`; None for the default.
    json : bool
        Whether to print a JSON object instead of a table.
    """

    rgb_1: tuple[int, int, int]
    rgb_2: tuple[int, int, int]
    formula: str | None = None
    json: bool = False


def build_parser() -> DifferenceParser:
    """Return the parser of the command, without any argument parsed."""
    parser = DifferenceParser(
        "difference",
        usage="huescope difference COLOUR COLOUR [options]",
        description="Tell how far apart two colours look, and whether anyone sees it.",
    )
    for place, what in (
        ("rgb_1", "such as '#1e90ff', red or 'oklch(60%% .2 30)', in quotes"),
        ("rgb_2", "another"),
    ):
        parser.add_argument(place, metavar="COLOUR", type=color, help=what)
    parser.add_argument(
        "--formula",
        metavar="NAME",
        type=formula_or_all,
        help=f'how they are compared: see below, or "{EVERY}"',
    )
    parser.add_argument("--json", action="store_true", help="a JSON object, for scripts")
    return parser


def parse(argv: Sequence[str]) -> DifferenceArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_args(argv)
    return DifferenceArguments(found.rgb_1, found.rgb_2, found.formula, found.json)
