"""Sharing the board from the window: preview, copying, saving and dragging it out."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from huescope.palette.palette import Palette
from huescope.ui.share.drawing import Subject
from huescope.ui.widgets.drag_gesture import DragGesture


@pytest.fixture
def sharing(window, flag, open_in, qtbot):
    """A window that shares the palette of a flag."""
    open_in(window, flag)
    window.actions_by_id["share"].trigger()
    dialog = window.export_commands.sharer.dialog
    qtbot.waitUntil(lambda: is_current(dialog))
    yield dialog
    dialog.reject()


def is_current(dialog):
    drawn = dialog._drawn
    return drawn is not None and (drawn.subject, drawn.look) == dialog._wanted


def choose(dialog, name, value):
    made = dialog.form.inputs[name]
    made.setCurrentIndex(made.findData(value))


def test_a_board_is_previewed_copied_saved_and_dragged(sharing, qtbot, tmp_path, monkeypatch):
    dialog = sharing
    assert any(dialog._drawn.subject.pinned.pins)
    assert (dialog.view.image.width(), dialog.view.image.height()) == (1080, 1080)
    assert dialog.view.image.pixelColor(2, 2).name() == "#ffffff"
    choose(dialog, "theme", "dark")
    choose(dialog, "shape", "story")
    dialog.copy_button.click()  # of the board that is wanted, not of the one still shown
    qtbot.waitUntil(lambda: dialog.message.text() == "Copied an image of 1080 × 1920 pixels.")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    copied = Image.open(io.BytesIO(bytes(mime.data("image/png"))))
    assert copied.size == (1080, 1920)
    assert copied.getpixel((2, 2)) == (28, 28, 28)
    assert dialog._settings.board_options["shape"] == "story"

    for suffix, start in (("png", b"\x89PNG"), ("pdf", b"%PDF-"), ("svg", b"<?xml")):
        path = tmp_path / f"board.{suffix}"
        dialog.save_to(dialog._drawn, str(path))
        qtbot.waitUntil(lambda path=path: path.name in dialog.message.text())
        assert path.read_bytes().startswith(start)
    dialog.save_to(dialog._drawn, str(tmp_path / "missing" / "board.png"))
    qtbot.waitUntil(lambda: "there is no folder" in dialog.message.text())

    dragged = []
    monkeypatch.setattr(
        DragGesture, "start_drag", lambda _self, _source, mime, _pixmap: dragged.append(mime)
    )
    qtbot.mousePress(dialog.view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    for step in (20, 40):
        qtbot.mouseMove(dialog.view, QPoint(100 + step, 100))
    qtbot.waitUntil(lambda: bool(dragged))
    qtbot.mouseRelease(dialog.view, Qt.MouseButton.LeftButton)
    [url] = dragged[0].urls()
    with Image.open(url.toLocalFile()) as image:
        assert image.size == (1080, 1920)

    dialog.show_subject(Subject(Palette("Empty")))
    assert not dialog.copy_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert "no colours yet" in dialog.view.accessibleDescription()
    unnamed = [each for each in dialog.form.inputs.values() if not each.accessibleName()]
    assert not unnamed
