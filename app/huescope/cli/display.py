"""Detection of a display for the window."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Libraries that Qt loads for X11, including those required since 6.5. If one is missing, Qt aborts
# the process.
_X_LIBRARIES = ("libxcb.so.1", "libxcb-cursor.so.0")


def why_no_window(platform: str, environ: Mapping[str, str]) -> str | None:
    """Return why a window cannot be opened here.

    Parameters
    ----------
    platform : str
        As `sys.platform`.
    environ : mapping of str to str
        As `os.environ`.

    Returns
    -------
    str or None
        A sentence without a full stop; None if a window can be opened, as is assumed on macOS and
        Windows, and if a Qt platform was chosen.
    """
    if platform in {"darwin", "win32"} or environ.get("QT_QPA_PLATFORM"):
        return None
    if environ.get("WAYLAND_DISPLAY"):
        return None
    if not environ.get("DISPLAY"):
        return "No display was found"
    missing = next((name for name in _X_LIBRARIES if _load(name) is None), None)
    if missing is not None:
        return f"The system library {missing} is missing, without which no window opens"
    if not _answers(environ["DISPLAY"]):
        return f"The display {environ['DISPLAY']} does not answer"
    return None


def _load(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


def _answers(display: str) -> bool:
    """Try to connect to an X server, since Qt would abort the process if that failed."""
    xcb = _load(_X_LIBRARIES[0])
    if xcb is None:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
