"""Terminal output: standard output and error, and 24-bit colour escapes."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from huescope.errors import RemoteError, WriteError, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.errors import HuescopeError


_OUTPUT = "standard output"


def prepare() -> None:
    """Make standard output and error accept any character, and on Windows colour escapes."""
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
        Without a final line break.

    Raises
    ------
    BrokenPipeError
        If the reader has closed the pipe.
    WriteError
        If it cannot be written, such as to a full disk, or if it is closed.
    """
    with _told_failures() as stream:
        print(text, file=stream, flush=True)


def write_output_bytes(data: bytes) -> None:
    """Write the content of a file to standard output and flush it; raises as `write_output`.

    Parameters
    ----------
    data : bytes
        Written as they are.
    """
    with _told_failures() as stream:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()


@contextlib.contextmanager
def _told_failures() -> Iterator[TextIO]:
    """Give standard output, and turn a failure to write to it into an error for the user."""
    if sys.stdout is None:
        raise WriteError(_OUTPUT, "it is closed")
    try:
        yield sys.stdout
    except OSError as error:
        _discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        reason = f"cannot be written ({error.strerror})"
        raise WriteError(_OUTPUT, reason) from error


def write_error(sentence: str) -> None:
    """Write a sentence to standard error; a failure is ignored, since it could not be shown.

    Parameters
    ----------
    sentence : str
        The error, without a final line break.
    """
    try:
        print(sentence, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Redirect the buffer of a failed stream to the null device.

    What could not be written stays in the buffer. The interpreter would flush it on exit, fail
    again, print a traceback and set the exit status to 120.
    """
    with contextlib.suppress(OSError):  # no file of the system, as in a test
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def error_line(error: HuescopeError) -> str:
    """Format an error for standard error, with the request ID of the service if there is one.

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


def tell(error: HuescopeError) -> None:
    """Write an error to standard error, and go on."""
    write_error(error_line(error))


def wants_color(stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Return whether to use colours.

    Parameters
    ----------
    stream : file or None
        Where the text goes.
    environ : mapping of str to str
        As `os.environ`. A non-empty NO_COLOR disables colours, else a FORCE_COLOR enables them.

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
        Spaces on the colour, by the 24-bit escape of ISO/IEC 8613-6 in the form of terminals.
    """
    red, green, blue = rgb
    return f"\x1b[48;2;{red};{green};{blue}m{' ' * width}\x1b[0m"


def _enable_escapes() -> None:
    """Enable escape sequences in the Windows console; no effect on a file or pipe."""
    if sys.platform == "win32":
        import ctypes

        kernel32 = ctypes.windll.kernel32
        standard_output = -11
        processed, wrapped, with_escapes = 1, 2, 4
        kernel32.SetConsoleMode(
            kernel32.GetStdHandle(standard_output), processed | wrapped | with_escapes
        )
