"""Sources as typed, prompts for secrets, and protection of the files that are read."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, TypeVar

from huescope.cli.arguments.types import STANDARD
from huescope.cli.standard_streams import is_pipe, piped, standard_input
from huescope.errors import ReadError, SecretNeeded
from huescope.sources.resolve import picture_from

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from huescope.cli.arguments.source_options import Values
    from huescope.sources.source import Source

_Result = TypeVar("_Result")

_MOST_ASKED = 3


def source_typed(text: str, values: Mapping[str, str]) -> Source:
    """Resolve a picture or palette file that was typed.

    Parameters
    ----------
    text : str
        As typed; ``-`` is standard input, which is read at once, and so is a pipe.
    values : mapping of str to str
        As for `huescope.sources.resolve.source_from_text`.

    Raises
    ------
    ReadError
        If it is a place, a malformed address, or standard input or a pipe that cannot be read.
    """
    if not text:
        raise ReadError("“”", "an empty name is no file")
    if text == STANDARD:
        return standard_input()
    return piped(text) if is_pipe(text) else picture_from(text, values)


def with_secrets(attempt: Callable[[Mapping[str, str]], _Result], values: Values) -> _Result:
    """Call a function, prompting for a secret in the terminal if it needs one.

    Parameters
    ----------
    attempt : callable
        Takes the values, including the secrets entered meanwhile.
    values : tuple
        The values from the command line.

    Returns
    -------
    object
        What `attempt` returned.

    Raises
    ------
    ReadError
        If a secret is needed but there is no terminal, or it was wrong three times.
    """
    known = dict(values)
    for _ in range(_MOST_ASKED):
        try:
            return attempt(known)
        except SecretNeeded as needed:
            if sys.stdin is None or not sys.stdin.isatty():
                reason = f"{needed.reason}, and there is no terminal to type it"
                raise ReadError(needed.subject, reason) from None
            question = f"{needed} {needed.field.replace('_', ' ').capitalize()}: "
            known[needed.field] = getpass.getpass(question)
    return attempt(known)
