"""The table of system libraries is what the installed Qt loads."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import PySide6
import pytest

import debian
import qt_libraries
from console import Progress, SetupError

QT = Path(PySide6.__file__).parent / "Qt"
LOADED = [
    "lib/libQt6Core.so.6",
    "lib/libQt6DBus.so.6",
    "lib/libQt6Gui.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6WaylandClient.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6XcbQpa.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqwayland.so",
    "plugins/platforms/libqxcb.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
]
OF_EVERY_SYSTEM = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libdl.so.2", "libpthread.so.0"}


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of Linux")
@pytest.mark.parametrize("file", LOADED)
def test_the_table_holds_all_that_qt_loads(file):
    # The names stand in the file's table of strings, between zero bytes.
    names = re.findall(rb"(?<=\0)lib[\w+.-]+\.so\.\d+(?=\0)", (QT / file).read_bytes())
    needed = {name.decode() for name in names if not name.startswith((b"libQt6", b"libicu"))}
    assert needed <= qt_libraries.PACKAGES.keys() | OF_EVERY_SYSTEM


def test_a_renamed_package_is_asked_for_by_the_name_that_the_release_knows(monkeypatch):
    monkeypatch.setattr(debian, "_is_known", {"new"}.__contains__)
    assert debian.first_known(("new", "old")) == "new"
    assert debian.first_known(("newer", "old")) == "old"


@pytest.fixture
def without_cursor(monkeypatch):
    """Pretend that this machine lacks one library, and return what apt is asked to install."""
    present = set(qt_libraries.PACKAGES) - {"libxcb-cursor.so.0"}
    asked = []

    def install(packages, _progress):
        asked.extend(packages)
        present.add("libxcb-cursor.so.0")

    monkeypatch.setattr(qt_libraries, "_can_be_loaded", lambda name: name in present)
    monkeypatch.setattr(qt_libraries, "has_font", lambda: True)
    monkeypatch.setattr(debian, "update_lists", lambda _progress: None)
    monkeypatch.setattr(debian, "install", install)
    monkeypatch.setattr(debian, "has_apt", lambda: True)
    return asked


def test_root_gets_the_missing_packages(without_cursor, monkeypatch, capsys):
    monkeypatch.setattr(debian, "may_install", lambda: True)
    assert qt_libraries.make_available(Progress())
    assert without_cursor == ["libxcb-cursor0"]
    assert capsys.readouterr().err == ""


def test_anybody_else_is_told_the_one_command(without_cursor, monkeypatch, capsys):
    monkeypatch.setattr(debian, "may_install", lambda: False)
    assert not qt_libraries.make_available(Progress())
    assert without_cursor == []
    assert capsys.readouterr().err.endswith("with: sudo apt-get install libxcb-cursor0\n")


@pytest.mark.usefixtures("without_cursor")
def test_a_system_without_apt_is_told_what_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(debian, "may_install", lambda: False)
    monkeypatch.setattr(debian, "has_apt", lambda: False)
    assert not qt_libraries.make_available(Progress())
    assert capsys.readouterr().err.endswith("with your system: libxcb-cursor.so.0\n")


@pytest.mark.usefixtures("without_cursor")
def test_a_failure_of_apt_shows_what_it_said(monkeypatch, capsys):
    def fail(_progress):
        raise SetupError("No lists.", "E: why\n")

    monkeypatch.setattr(debian, "may_install", lambda: True)
    monkeypatch.setattr(debian, "update_lists", fail)
    assert not qt_libraries.make_available(Progress())
    assert capsys.readouterr().err.startswith("No lists.\nE: why\n")
