"""Arguments of ``huescope man``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ManArguments:
    """Print the manual page."""


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    return CommandParser(
        "man",
        usage="huescope man",
        description="Print the manual page, as man and groff read it.",
        epilog="huescope man > huescope.1; man ./huescope.1",
    )


def parse(argv: Sequence[str]) -> ManArguments:
    """Parse the arguments after the command: none."""
    build_parser().parse_args(argv)
    return ManArguments()
