"""Writing to standard output and standard error, and 24-bit colours of a terminal."""

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
    """Let standard output and error take any character, and on Windows escapes for colours."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not where there is none, or it was replaced
            stream.reconfigure(errors="replace")
    if sys.platform == "win32":
        _enable_escapes()


def write_output(text: str) -> None:
    """Write lines to standard output and flush it.

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


def write_error(sentence: str) -> None:
    """Write a sentence to standard error; a failure of that is ignored, as nobody would see it.

    Parameters
    ----------
    sentence : str
        What went wrong; without the last line's end.
    """
    try:
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Send what is left in the buffer of a stream that failed to the null device.

    What could not be written stays in its buffer. The interpreter flushes that when it ends, fails
    again, prints a traceback and sets the exit status to 120.
    """
    with contextlib.suppress(OSError):  # no file of the system, as in a test
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def error_line(error: HuescopeError) -> str:
    """Format an error for standard error, with the request ID where a service gave one.

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
    """Tell whether to write colours.

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
    """Format spaces on a background colour.

    Parameters
    ----------
    width : int
        In characters.
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
    """Let the Windows console interpret escape sequences; no effect on a file or pipe."""
    if sys.platform == "win32":
        import ctypes

        kernel32 = ctypes.windll.kernel32
        standard_output = -11
        processed, wrapped, with_escapes = 1, 2, 4
        kernel32.SetConsoleMode(
            kernel32.GetStdHandle(standard_output), processed | wrapped | with_escapes
        )
