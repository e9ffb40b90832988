"""The profile of a monitor, from a real X server where there is one to start."""

import ctypes
import os
import shutil
import subprocess

import pytest
from PySide6.QtGui import QGuiApplication

from huescope.ui.platform import monitor_profile
from huescope.ui.platform.monitor_profile import (
    Monitor,
    monitor_of,
    profile_of,
    root_property,
)

XVFB = shutil.which("Xvfb")


@pytest.fixture(scope="module")
def display():
    if XVFB is None:
        pytest.skip("Xvfb is not installed")
    reads, writes = os.pipe()
    command = [XVFB, "-displayfd", str(writes), "-screen", "0", "64x64x24", "-noreset"]
    with subprocess.Popen(command, pass_fds=(writes,), stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def set_property(display, name, data):
    """Let the root window have a property, as colord does."""
    xcb = monitor_profile._xcb()
    xcb.xcb_change_property.restype = None
    xcb.xcb_change_property.argtypes = (
        ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32,
        ctypes.c_uint8, ctypes.c_uint32, ctypes.c_char_p,
    )  # fmt: skip
    connection = xcb.xcb_connect(display.encode(), None)

    def atom(text):
        asked = xcb.xcb_intern_atom(connection, 0, len(text), text.encode())
        return xcb.xcb_intern_atom_reply(connection, asked, None).contents.atom

    roots = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
    root = ctypes.cast(roots.data, ctypes.POINTER(ctypes.c_uint32))[0]
    cardinal, bits = 6, 8
    xcb.xcb_change_property(connection, 0, root, atom(name), cardinal, bits, len(data), data)
    atom("WAIT")  # until the server has done it
    xcb.xcb_disconnect(connection)


def test_the_root_window_has_the_profiles_of_all_monitors(display, monkeypatch):
    monkeypatch.setenv("DISPLAY", display)
    assert profile_of(Monitor("xcb")) is None
    first, second = bytes(range(256)) * 40, b"\0second\0"
    set_property(display, "_ICC_PROFILE", first)
    set_property(display, "_ICC_PROFILE_1", second)
    assert profile_of(Monitor("xcb", 0)) == first
    assert profile_of(Monitor("xcb", 1)) == second
    assert profile_of(Monitor("xcb", 2)) is None
    assert root_property("_ICC_PROFILE", display) == first


def test_where_no_system_states_one(monkeypatch):
    assert profile_of(Monitor("wayland")) is None
    assert profile_of(Monitor("cocoa")) is None

    def missing(_name):
        raise OSError("no such library")

    monkeypatch.setattr(monitor_profile.ctypes, "CDLL", missing)
    assert profile_of(Monitor("xcb")) is None


def test_a_screen_is_told_by_its_number_and_middle(qapp):
    screen = QGuiApplication.primaryScreen()
    found = monitor_of(screen)
    assert (found.platform, found.number) == ("offscreen", 0)
    width, height = screen.geometry().width(), screen.geometry().height()
    assert found.middle_px == (width // 2, height // 2)
