"""Whether there is a screen to open a window on."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# What Qt loads to reach an X server, and what it cannot do without since 6.5. Where one is missing,
# Qt ends the whole process.
_X_LIBRARIES = ("libxcb.so.1", "libxcb-cursor.so.0")


def why_no_window(platform: str, environ: Mapping[str, str]) -> str | None:
    """Tell why a window cannot be opened here.

    Parameters
    ----------
    platform : str
        As `sys.platform`.
    environ : mapping of str to str
        As `os.environ`.

    Returns
    -------
    str or None
        The beginning of a sentence, without its full stop; None where a window can be opened, as
        always on macOS and Windows, and wherever Qt was told what to paint on.
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
    """Connect to an X server and leave again; Qt would abort the process if that failed."""
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
