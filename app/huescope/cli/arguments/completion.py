"""Arguments of ``huescope completion``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")
"""The shells that completions are written for."""

_HELP = """\
bash         huescope completion bash > ~/.local/share/bash-completion/completions/huescope
zsh          huescope completion zsh > a file called _huescope in a folder of $fpath
fish         huescope completion fish > ~/.config/fish/completions/huescope.fish
tcsh         huescope completion tcsh >> ~/.tcshrc
powershell   huescope completion powershell >> $PROFILE
"""


@dataclass(frozen=True, slots=True)
class CompletionArguments:
    """Print the completions of a shell.

    Attributes
    ----------
    shell : str
        One of `SHELLS`.
    """

    shell: str


def build_parser() -> CommandParser:
    """Return the parser of the command, without any argument parsed."""
    parser = CommandParser(
        "completion",
        usage="huescope completion SHELL",
        description="Print what makes a shell complete commands, options and their values.",
        epilog=_HELP,
    )
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))
    return parser


def parse(argv: Sequence[str]) -> CompletionArguments:
    """Parse the arguments after the command."""
    return CompletionArguments(build_parser().parse_args(argv).shell)
