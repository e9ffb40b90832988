"""Colours and letters of a terminal."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from huescope.errors import RemoteError, WriteError, printable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.errors import HuescopeError


_OUTPUT = "standard output"


def prepare() -> None:
    """Make standard output and error take every letter, and on Windows every colour."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not where there is none, or it was replaced
            stream.reconfigure(errors="replace")
    if sys.platform == "win32":
        _enable_escapes()


def say(text: str) -> None:
    """Write a line, or several, to standard output, at once.

    Parameters
    ----------
    text : str
        Without the last line's end.

    Raises
    ------
    BrokenPipeError
        If the reader went away.
    WriteError
        If it cannot be written, such as to a full disk, or where it is closed.
    """
    if sys.stdout is None:
        raise WriteError(_OUTPUT, "it is closed")
    try:
        print(text, flush=True)
    except OSError as error:
        _discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        reason = f"cannot be written ({error.strerror})"
        raise WriteError(_OUTPUT, reason) from error


def complain(sentence: str) -> None:
    """Write what went wrong to standard error; where that fails too, there is nobody to tell.

    Parameters
    ----------
    sentence : str
        For a person; without the last line's end.
    """
    try:
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Let the rest of a stream that failed go nowhere.

    What could not be written stays in its buffer. The interpreter flushes that when it ends, fails
    again, prints a traceback and sets the exit status to 120.
    """
    with contextlib.suppress(OSError):  # no file of the system, as in a test
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def told(error: HuescopeError) -> str:
    """Say what went wrong, and what a service's support wants to know of it.

    Parameters
    ----------
    error : HuescopeError
        Any.

    Returns
    -------
    str
        One line.
    """
    if isinstance(error, RemoteError) and error.request_id:
        return f"{error} Request ID: {printable(error.request_id)}"
    return str(error)


def wants_color(stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Tell whether to colour what is written.

    Parameters
    ----------
    stream : file or None
        Where the text goes.
    environ : mapping of str to str
        As `os.environ`. A NO_COLOR that is not empty says no, then a FORCE_COLOR says yes.

    Returns
    -------
    bool
        Otherwise, whether the stream is a terminal that is not "dumb".

    Notes
    -----
    https://no-color.org and https://force-color.org.
    """
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return stream is not None and stream.isatty() and environ.get("TERM") != "dumb"


def block(width: int, rgb: tuple[int, int, int]) -> str:
    """Draw a piece of a colour.

    Parameters
    ----------
    width : int
        In letters.
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.

    Returns
    -------
    str
        Spaces on the colour, by the 24-bit escape of ISO/IEC 8613-6 as terminals write it.
    """
    red, green, blue = rgb
    return f"\x1b[48;2;{red};{green};{blue}m{' ' * width}\x1b[0m"


def _enable_escapes() -> None:
    """Ask the Windows console to obey escapes; a file or pipe in its place does not mind."""
    if sys.platform == "win32":
        import ctypes

        kernel32 = ctypes.windll.kernel32
        standard_output = -11
        processed, wrapped, with_escapes = 1, 2, 4
        kernel32.SetConsoleMode(
            kernel32.GetStdHandle(standard_output), processed | wrapped | with_escapes
        )
