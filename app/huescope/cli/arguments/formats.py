"""Arguments of ``huescope formats``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class FormatsArguments:
    """Print the formats of palettes.

    Attributes
    ----------
    json : bool
        Whether to print a JSON array instead of a table.
    """

    json: bool = False


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "formats",
        usage="huescope formats [options]",
        description="Print the files that palettes travel in: what they are called, whether they\n"
        "are read or written, and their options.",
    )
    parser.add_argument("--json", action="store_true", help="a JSON array, for scripts")
    return parser


def parse(argv: Sequence[str]) -> FormatsArguments:
    """Parse the arguments after the command."""
    parser = build_parser()
    found = parser.parse_args(argv)
    return FormatsArguments(found.json)
