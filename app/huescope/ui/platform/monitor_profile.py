"""The ICC profile of a monitor, as the system states it.

- X11: the root window's property ``_ICC_PROFILE``, or ``_ICC_PROFILE_n`` of the n-th further
  monitor (freedesktop.org, "ICC Profiles in X Specification 0.4"), which colord and session
  managers set.
- Windows: `GetICMProfileW` of wingdi.h.
- Wayland and macOS: none. There, the compositor converts from sRGB by itself.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

log = logging.getLogger(__name__)

MOST_BYTES = 8 * 2**20
"""Larger ones are not read; profiles with look-up tables have a megabyte or two."""

_ATOM = "_ICC_PROFILE"
_NEAREST = 2  # MONITOR_DEFAULTTONEAREST


@dataclass(frozen=True, slots=True)
class Monitor:
    """Which monitor is meant.

    Attributes
    ----------
    platform : str
        Qt's platform plugin, such as "xcb" or "windows".
    number : int
        Its place among all monitors, from 0.
    middle_px : tuple of int
        A point in it, in physical pixels of the desktop.
    """

    platform: str
    number: int = 0
    middle_px: tuple[int, int] = (0, 0)


def monitor_of(screen: QScreen) -> Monitor:
    """Tell which monitor a screen of Qt is; in the GUI thread."""
    from PySide6.QtGui import QGuiApplication

    area, ratio = screen.geometry(), screen.devicePixelRatio()
    middle_px = (
        area.x() + round(area.width() * ratio / 2),
        area.y() + round(area.height() * ratio / 2),
    )
    screens = QGuiApplication.screens()
    number = screens.index(screen) if screen in screens else 0  # it may just have been unplugged
    return Monitor(QGuiApplication.platformName(), number, middle_px)


def profile_of(monitor: Monitor) -> bytes | None:
    """Read the profile of a monitor; in a worker.

    Parameters
    ----------
    monitor : Monitor
        Any.

    Returns
    -------
    bytes or None
        None where the system states none.
    """
    try:
        if monitor.platform == "xcb":
            suffix = f"_{monitor.number}" if monitor.number else ""
            return root_property(f"{_ATOM}{suffix}")
        if monitor.platform == "windows" and sys.platform == "win32":
            return _windows_profile(*monitor.middle_px)
    except (OSError, AttributeError, ValueError):  # of a library that is missing, or another one
        log.warning("The profile of the monitor could not be read", exc_info=True)
    return None


class _Cookie(ctypes.Structure):
    """``xcb_*_cookie_t`` of xcb.h."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    """``xcb_screen_iterator_t`` of xproto.h."""

    _fields_ = (("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _AtomReply(ctypes.Structure):
    """``xcb_intern_atom_reply_t`` of xproto.h."""

    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


def root_property(name: str, display: str | None = None) -> bytes | None:
    """Read a property of the root window of an X server, by a connection of its own.

    Parameters
    ----------
    name : str
        Of the property.
    display : str, optional
        As in the variable ``DISPLAY``, which counts if not given.

    Returns
    -------
    bytes or None
        None where there is none, or no server.

    Raises
    ------
    OSError
        If there is no libxcb.
    """
    xcb, c = _xcb(), ctypes.CDLL(None)
    c.free.argtypes = (ctypes.c_void_p,)
    number = ctypes.c_int(0)
    connection = xcb.xcb_connect(display and display.encode(), ctypes.byref(number))
    try:
        if xcb.xcb_connection_has_error(connection):
            return None
        roots = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
        for _ in range(number.value):
            xcb.xcb_screen_next(ctypes.byref(roots))
        # The first member of ``xcb_screen_t`` is the root window.
        root = ctypes.cast(roots.data, ctypes.POINTER(ctypes.c_uint32))[0]
        asked = xcb.xcb_intern_atom(connection, 1, len(name), name.encode())
        known = xcb.xcb_intern_atom_reply(connection, asked, None)
        atom = known.contents.atom if known else 0
        c.free(known)
        if not atom:
            return None
        asked = xcb.xcb_get_property(connection, 0, root, atom, 0, 0, MOST_BYTES // 4)
        reply = xcb.xcb_get_property_reply(connection, asked, None)
        if not reply:
            return None
        size = xcb.xcb_get_property_value_length(reply)
        found = ctypes.string_at(xcb.xcb_get_property_value(reply), size)
        c.free(reply)
        return found or None
    finally:
        xcb.xcb_disconnect(connection)


def _xcb() -> Any:  # noqa: ANN401 - a library of C
    """Load libxcb, and declare what is called of it."""
    xcb = ctypes.CDLL("libxcb.so.1")
    pointer, u8, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
    declared: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "xcb_connect": (pointer, (ctypes.c_char_p, pointer)),
        "xcb_disconnect": (None, (pointer,)),
        "xcb_connection_has_error": (ctypes.c_int, (pointer,)),
        "xcb_get_setup": (pointer, (pointer,)),
        "xcb_setup_roots_iterator": (_Roots, (pointer,)),
        "xcb_screen_next": (None, (pointer,)),
        "xcb_intern_atom": (_Cookie, (pointer, u8, ctypes.c_uint16, ctypes.c_char_p)),
        "xcb_intern_atom_reply": (ctypes.POINTER(_AtomReply), (pointer, _Cookie, pointer)),
        "xcb_get_property": (_Cookie, (pointer, u8, u32, u32, u32, u32, u32)),
        "xcb_get_property_reply": (pointer, (pointer, _Cookie, pointer)),
        "xcb_get_property_value": (pointer, (pointer,)),
        "xcb_get_property_value_length": (ctypes.c_int, (pointer,)),
    }
    for name, (result, arguments) in declared.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


class _MonitorInfo(ctypes.Structure):
    """``MONITORINFOEXW`` of winuser.h."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("area", ctypes.c_int32 * 4),
        ("work", ctypes.c_int32 * 4),
        ("flags", ctypes.c_uint32),
        ("device", ctypes.c_wchar * 32),
    )


class _Point(ctypes.Structure):
    """``POINT`` of windef.h."""

    _fields_ = (("x", ctypes.c_int32), ("y", ctypes.c_int32))


def _windows_profile(x: int, y: int) -> bytes | None:
    """Read the file that Windows names for the monitor at a point."""
    libraries = getattr(ctypes, "windll")  # noqa: B009 - only there
    user, gdi = libraries.user32, libraries.gdi32
    user.MonitorFromPoint.restype = gdi.CreateDCW.restype = ctypes.c_void_p
    user.MonitorFromPoint.argtypes = (_Point, ctypes.c_uint32)
    user.GetMonitorInfoW.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    gdi.CreateDCW.argtypes = (ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_void_p)
    gdi.GetICMProfileW.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_wchar_p)
    gdi.DeleteDC.argtypes = (ctypes.c_void_p,)
    info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
    monitor = user.MonitorFromPoint(_Point(x, y), _NEAREST)
    if not user.GetMonitorInfoW(monitor, ctypes.byref(info)):
        return None
    context = gdi.CreateDCW("DISPLAY", info.device, None, None)
    if not context:
        return None
    try:
        size = ctypes.c_uint32(0)
        gdi.GetICMProfileW(context, ctypes.byref(size), None)  # which tells the length
        path = ctypes.create_unicode_buffer(max(size.value, 1))
        if not size.value or not gdi.GetICMProfileW(context, ctypes.byref(size), path):
            return None
    finally:
        gdi.DeleteDC(context)
    file = Path(path.value)
    return file.read_bytes() if file.stat().st_size <= MOST_BYTES else None
