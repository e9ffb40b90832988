"""Arguments of ``huescope difference``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.help_lists import DifferenceParser
from huescope.cli.arguments.types import EVERY, color_and_alpha, formula_or_all
from huescope.dataclass import dataclass

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
    alphas : tuple of float
        How opaque the two are as typed, 0 to 1; they are compared as if they were opaque.
    """

    rgb_1: tuple[int, int, int]
    rgb_2: tuple[int, int, int]
    formula: str | None = None
    json: bool = False
    alphas: tuple[float, float] = (1.0, 1.0)


def build_parser() -> DifferenceParser:
    """Return the parser of the command, without any argument parsed."""
    parser = DifferenceParser(
        "difference",
        usage="huescope difference COLOUR COLOUR [options]",
        description="Tell how far apart two colours look, and whether anyone sees it.",
    )
    for place, what in (
        ("first", "such as '#1e90ff', red or 'oklch(60%% .2 30)', in quotes"),
        ("second", "another; alpha is left out"),
    ):
        parser.add_argument(place, metavar="COLOUR", type=color_and_alpha, help=what)
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
    (rgb_1, alpha_1), (rgb_2, alpha_2) = found.first, found.second
    return DifferenceArguments(rgb_1, rgb_2, found.formula, found.json, (alpha_1, alpha_2))
