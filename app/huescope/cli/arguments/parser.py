"""The argument parser that all commands share."""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from huescope.cli.terminal import write_error, write_output
from huescope.errors import printable, suggestion
from huescope.sources.resolve import is_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from _typeshed import SupportsWrite

_UNKNOWN_OPTION = re.compile(r"^unrecognized arguments: (?:.* )?(--[^ =]+)")
_UNKNOWN_FILE = re.compile(r"^unrecognized arguments: (-.+)$")
_UNKNOWN_CHOICE = re.compile(r"invalid choice: '(.*?)' \(choose from (.*)\)$")

DEFAULT_COLORS = 8
"""The default size of a palette."""

PICTURE_REGION = frozenset({"region"})
"""Pictures have a region, so beside them a cloud's region only has its longer name."""


class CommandParser(argparse.ArgumentParser):
    """A parser that preserves line breaks in help, and accepts no abbreviated options.

    Parameters
    ----------
    command : str
        Its name; empty for that of the window.
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

    def error(self, message: str) -> NoReturn:
        """Write the short usage and the error, two lines, and exit with status 2."""
        usage = self.format_usage().splitlines()[0]
        self.exit(2, f"{usage}\n{self.prog}: error: {self._with_suggestion(message)}\n")

    def _with_suggestion(self, message: str) -> str:
        """Append the options or values that are spelled like one that is unknown."""
        meant = ""
        if unknown := _UNKNOWN_OPTION.search(message):
            known = [flag for flag in self._option_string_actions if flag.startswith("--")]
            meant = suggestion(unknown[1], known)
        elif choice := _UNKNOWN_CHOICE.search(message):
            meant = suggestion(choice[1], [each.strip("'") for each in choice[2].split(", ")])
        elif (file := _UNKNOWN_FILE.search(message)) and os.path.lexists(file[1]):
            meant = f" The file of that name is ./{printable(file[1])}"
        return f"{message}.{meant}" if meant else message

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Write help, version and errors like all other output.

        The method of `argparse.ArgumentParser` defers a write error to the end of the process, or
        ignores it from Python 3.12 on.
        """
        if message:
            write = write_output if file is sys.stdout else write_error
            write(message.removesuffix("\n"))


def arguments_of(
    parser: argparse.ArgumentParser, *, deep: bool = False
) -> Iterator[argparse.Action]:
    """List the arguments and options of a parser, for which argparse has no public name.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        Any.
    deep : bool
        Whether to list those of its subparsers, too.
    """
    for action in parser._actions:  # noqa: SLF001
        yield action
        if deep and isinstance(action.choices, dict):
            for below in action.choices.values():
                yield from arguments_of(below, deep=True)


def add_recursive(parser: argparse.ArgumentParser) -> None:
    """Let a command descend into folders."""
    parser.add_argument(
        "--recursive", "-r", action="store_true", help="also the folders in folders, at any depth"
    )


def add_resume(parser: argparse.ArgumentParser) -> None:
    """Let a command leave out what an earlier run has written."""
    parser.add_argument(
        "--resume",
        action="store_true",
        help="leave out pictures whose file is there already",
    )


def parse_pictures(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Parse pictures and options in any order, and only pictures after ``--``.

    Wildcards that the shell left as they are, as that of Windows does, are expanded.
    """
    arguments = list(argv)
    end = arguments.index("--") if "--" in arguments else len(arguments)
    found = parser.parse_intermixed_args(arguments[:end])  # it mistakes what follows a "--"
    found.pictures += arguments[end + 1 :]
    found.pictures = [each for text in found.pictures for each in _expanded(text)]
    return found


def _expanded(text: str) -> list[str]:
    """Return the paths that match a wildcard, or the text itself if it is none or none match."""
    if not any(sign in text for sign in "*?[") or is_address(text) or os.path.lexists(text):
        return [text]
    import glob

    from huescope.sources.natural_order import natural_key

    return sorted(glob.glob(text, recursive=True), key=natural_key) or [text]  # noqa: PTH207
