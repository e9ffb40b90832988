"""Mime data and files of palettes that are dragged out of the window."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import swatch as independent_ase
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from huescope.palette import formats
from huescope.ui.state import events
from huescope.ui.widgets.drag_gesture import DragGesture


@pytest.fixture
def drags(monkeypatch):
    """Record drags instead of running them."""
    taken = []

    def start_drag(drag_gesture, source, mime, pixmap):
        assert not pixmap.isNull()
        if drag_gesture.is_held:
            taken.append((source, mime))

    monkeypatch.setattr(DragGesture, "start_drag", start_drag)
    return taken


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


@pytest.fixture
def flagged(window_with_flag):
    window = window_with_flag
    found = window.store.state.palette
    by_red = sorted(found.swatches, key=lambda each: each.rgb)
    palette = replace(found, name="Łódź: gold/rot", swatches=tuple(by_red))
    window.store.send(events.EditPalette("Rename Palette", palette))
    return window


def drag(qtbot, widget, start, until):
    """Press on a widget and move until a condition holds."""
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for step in (2, 40, 60):
        qtbot.mouseMove(widget, start + QPoint(step, step))
    qtbot.waitUntil(until)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 60))


def files_of(mime):
    return [Path(url.toLocalFile()) for url in mime.urls()]


def test_the_handle_drags_the_palette_as_files_and_text(flagged, drags, qtbot):
    handle = flagged.colors.head.handle
    drag(qtbot, handle, handle.rect().center(), lambda: bool(drags))
    [(source, mime)] = drags
    assert source is handle
    assert mime.text() == "#012169\n#c8102e\n#ffffff"
    files = files_of(mime)
    assert [path.name for path in files] == [
        "Łódź gold rot.ase", "Łódź gold rot.css", "Łódź gold rot.gpl",
    ]  # fmt: skip
    palette = flagged.store.state.palette
    for path in files:
        again = formats.read(path.read_bytes(), path.name)
        assert [each.rgb for each in again.swatches] == [each.rgb for each in palette.swatches]
    assert len(independent_ase.parse(str(files[0]))) == 3
    if sys.platform != "win32":
        assert files[0].parent.stat().st_mode & 0o077 == 0
    flagged.projects.discard()
    flagged.close()
    assert not any(path.exists() for path in files)
    assert not files[0].parent.parent.exists()


def test_a_tab_drags_its_own_palette(flagged, drags, qtbot):
    flagged.editor.duplicate_palette()
    flagged.editor.add(flagged.store.state.palette.swatches[:1])
    tabs = flagged.colors.tabs
    qtbot.waitUntil(tabs.isVisible)
    drag(qtbot, tabs, tabs.tabRect(0).center(), lambda: bool(drags))
    [(source, mime)] = drags
    assert source is tabs
    assert len(mime.text().splitlines()) == 3
    assert files_of(mime)[1].name == "Łódź gold rot.css"
    drag(qtbot, tabs, tabs.tabRect(1).center(), lambda: len(drags) == 2)
    second = files_of(drags[1][1])
    assert second[1].name == "Łódź gold rot copy.css"
    assert len(formats.read(second[1].read_bytes(), second[1].name).swatches) == 4
    assert all(path.exists() for path in files_of(mime))  # the first may still be read


def test_a_click_on_a_tab_drags_nothing(flagged, drags, qtbot):
    flagged.editor.duplicate_palette()
    tabs = flagged.colors.tabs
    qtbot.waitUntil(tabs.isVisible)
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert flagged.store.state.documents.place == 0
    assert drags == []


def test_an_empty_palette_cannot_be_dragged(window, drags, qtbot):
    handle = window.colors.head.handle
    drag(qtbot, handle, handle.rect().center(), lambda: window.runner.is_idle)
    assert drags == []


def test_a_release_before_the_files_are_written_drags_nothing(flagged, drags, qtbot):
    handle = flagged.colors.head.handle
    drag(qtbot, handle, handle.rect().center(), lambda: True)
    qtbot.waitUntil(lambda: not flagged.runner.busy("carrying"))
    assert drags == []


@pytest.fixture
def without_drag_folder(kept_window):
    """Begin with a new window, which has made no folder for the files yet."""
    kept_window.close()


@pytest.mark.usefixtures("without_drag_folder")
def test_unwritable_drag_files_are_reported_and_the_text_is_dragged(
    flagged, drags, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    with qtbot.waitSignal(flagged.export_commands.notified) as signal:
        handle = flagged.colors.head.handle
        drag(qtbot, handle, handle.rect().center(), lambda: bool(drags))
    assert "cannot be written" in signal.args[0]
    [(_source, mime)] = drags
    assert mime.text().splitlines()[0] == "#012169"
    assert not mime.hasUrls()


def test_several_swatches_are_text_and_one_is_a_colour_too(flagged):
    grid = flagged.colors.grid
    swatches = flagged.store.state.palette.swatches
    one, several = grid.mime_of(swatches[:1]), grid.mime_of(swatches)
    assert QColor(one.colorData()) == QColor("#012169")
    assert one.text() == "#012169"
    assert several.text() == "#012169\n#c8102e\n#ffffff"
    assert not several.hasColor()
