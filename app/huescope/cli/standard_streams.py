"""Files on standard input and standard output, for which ``-`` stands on the command line."""

from __future__ import annotations

import sys
import threading
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from huescope.cli.arguments.types import STANDARD
from huescope.cli.terminal import write_error, write_output, write_output_bytes
from huescope.errors import OptionError, ReadError, printable
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.memory import MemoryPicture

if TYPE_CHECKING:
    from pathlib import Path

INPUT_NAME = "standard input"
"""How standard input is called in output."""

_READING = threading.Lock()  # pictures are read in several threads


def standard_input() -> MemoryPicture:
    """Read all of standard input; a second call returns the same bytes.

    Returns
    -------
    MemoryPicture
        Whose content, not its name, decides whether it is a picture or a palette.

    Raises
    ------
    ReadError
        If standard input is closed, a terminal, or larger than a file may be.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise ReadError(INPUT_NAME, "it is closed")
    if sys.stdin.isatty():
        reason = "it is the keyboard; pipe a file into it, or give the name of a file"
        raise ReadError(INPUT_NAME, reason)
    with _READING:
        return MemoryPicture(INPUT_NAME, _content(sys.stdin.buffer))


def is_standard(output: Path | None) -> bool:
    """Return whether a result goes to standard output."""
    return output is None or str(output) == STANDARD


def output_name(output: Path | None) -> str:
    """Return how the place of a result is called in output."""
    return "standard output" if is_standard(output) else printable(str(output))


def write_file(data: bytes, label: str, *, is_text: bool) -> None:
    """Write the content of a file to standard output.

    Parameters
    ----------
    data : bytes
        The content.
    label : str
        What kind of file it is, for an error.
    is_text : bool
        Whether a terminal may show it.

    Raises
    ------
    OptionError
        If a binary file would be written to a terminal.
    BrokenPipeError, WriteError
        As `huescope.cli.terminal.write_output`.
    """
    if is_text:
        write_output(data.decode().removesuffix("\n"))
        return
    if sys.stdout is not None and sys.stdout.isatty():
        raise OptionError(f"{label} is no text; pipe it, or give it the name of a file.")
    write_output_bytes(data)


def report(sentence: str, output: Path | None) -> None:
    """Write what was done: to standard error where standard output holds the result."""
    (write_error if is_standard(output) else write_output)(sentence)


@lru_cache(maxsize=1)
def _content(stream: BinaryIO) -> bytes:
    try:
        data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise ReadError(
            INPUT_NAME, f"the system cannot read it ({error.strerror or error})"
        ) from error
    if len(data) > MAX_FILE_BYTES:
        reason = f"it is larger than {MAX_FILE_BYTES // 2**30} GiB, the most that Huescope reads"
        raise ReadError(INPUT_NAME, reason)
    return data
