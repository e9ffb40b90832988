"""What the command lines of several commands share."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from huescope.cli.terminal import write_error, write_output

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _typeshed import SupportsWrite

DEFAULT_COLORS = 8
"""The size of a palette where nobody gave one."""

PICTURE_REGION = frozenset({"region"})
"""As pictures have one, the region of a cloud goes by its longer name beside them."""


class CommandParser(argparse.ArgumentParser):
    """Reads what follows a command: help keeps its lines, and options are written in full.

    Parameters
    ----------
    command : str
        Its name; empty for the window.
    **others
        As of `argparse.ArgumentParser`.
    """

    def __init__(self, command: str, **others: Any) -> None:  # noqa: ANN401 - as argparse has it
        super().__init__(
            prog=f"huescope {command}".rstrip(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            **others,
        )

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Write help, version and errors as all else is written.

        The method of `argparse.ArgumentParser` leaves what fails to the end of the process, or from
        Python 3.12 on ignores it.
        """
        if message:
            write = write_output if file is sys.stdout else write_error
            write(message.removesuffix("\n"))


def parse_pictures(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Let pictures and options come in any order, and after ``--`` pictures only."""
    arguments = list(argv)
    end = arguments.index("--") if "--" in arguments else len(arguments)
    found = parser.parse_intermixed_args(arguments[:end])  # it mistakes what follows a "--"
    found.pictures += arguments[end + 1 :]
    return found
