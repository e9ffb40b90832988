"""Files on standard input and output, for which ``-`` stands on the command line, and in pipes."""

from __future__ import annotations

import stat
import sys
import threading
from functools import cache, lru_cache
from pathlib import Path
from typing import BinaryIO

from huescope.cli.arguments.types import STANDARD
from huescope.cli.terminal import write_error, write_output, write_output_bytes
from huescope.errors import OptionError, ReadError, printable
from huescope.sources.local import MAX_FILE_BYTES
from huescope.sources.memory import MemoryPicture

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


def is_pipe(text: str) -> bool:
    """Return whether a name is that of a pipe, such as shells give for ``<(command)``."""
    try:
        return stat.S_ISFIFO(Path(text).stat().st_mode)
    except (OSError, ValueError):
        return False


def piped(text: str) -> MemoryPicture:
    """Read all that is written to a pipe; waits for who writes.

    Parameters
    ----------
    text : str
        The name of the pipe, which is opened once, however often it is asked for.

    Raises
    ------
    ReadError
        If it cannot be read, or holds more than a file may.
    """
    with _READING:
        return MemoryPicture(Path(text).name, _content_of_pipe(text))


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
        return _all_of(stream, INPUT_NAME)
    except OSError as error:
        raise _unreadable(INPUT_NAME, error) from error


@cache
def _content_of_pipe(text: str) -> bytes:
    try:
        with Path(text).open("rb") as stream:
            return _all_of(stream, text)
    except OSError as error:
        raise _unreadable(text, error) from error


def _all_of(stream: BinaryIO, name: str) -> bytes:
    data = stream.read(MAX_FILE_BYTES + 1)
    if len(data) > MAX_FILE_BYTES:
        reason = f"it is larger than {MAX_FILE_BYTES // 2**30} GiB, the most that Huescope reads"
        raise ReadError(name, reason)
    return data


def _unreadable(name: str, error: OSError) -> ReadError:
    return ReadError(name, f"the system cannot read it ({error.strerror or error})")
