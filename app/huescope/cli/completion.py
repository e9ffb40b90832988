"""``huescope completion``: shell completions, made from the parsers by shtab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shtab

from huescope.cli.arguments.parser import arguments_of
from huescope.cli.arguments.whole import FILES, whole_parser
from huescope.cli.terminal import write_output

if TYPE_CHECKING:
    from huescope.cli.arguments.completion import CompletionArguments

# Where no command fits, bash completes the names of pictures.
_BASH, _BASH_WITH_FILES = "complete -o filenames", "complete -o default -o filenames"


def completion(arguments: CompletionArguments) -> int:
    """Print the completions of a shell.

    Parameters
    ----------
    arguments : CompletionArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.
    """
    write_output(script(arguments.shell).rstrip())
    return 0


def script(shell: str) -> str:
    """Return the completions of a shell, as its own code.

    Parameters
    ----------
    shell : str
        One of `huescope.cli.arguments.completion.SHELLS`.
    """
    parser = whole_parser()
    for each in arguments_of(parser, deep=True):
        if each.dest in FILES and each.choices is None:
            each.complete = shtab.FILE  # type: ignore[attr-defined]
    return str(shtab.complete(parser, shell=shell)).replace(_BASH, _BASH_WITH_FILES)
