"""The reduced picture is saved and copied from the window."""

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from huescope.ui.main_window.nearness import rounds_text
from huescope.ui.state.taking_away import reduced_subject
from huescope.ui.tasks import reduced_files

SIZE = (80, 60)


def palette_of(window):
    return {swatch.rgb for swatch in window.store.state.swatches}


@pytest.mark.usefixtures("background_work")
@pytest.mark.long
def test_the_reduced_picture_is_measured_saved_and_copied(
    window, photo, open_in, qtbot, tmp_path, monkeypatch
):
    actions, commands = window.actions_by_id, window.reduced_commands
    assert not actions["save_reduced"].isEnabled()  # there is no picture yet
    assert not actions["copy_reduced"].isEnabled()
    Image.open(photo).resize(SIZE).save(photo)
    open_in(window, photo)
    assert actions["save_reduced"].isEnabled()

    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    monkeypatch.setattr(QMenu, "popup", lambda menu, _point: menus.append(menu.actions()))
    menus = []
    QApplication.sendEvent(window.picture.view, event)
    assert menus[0][:2] == [actions["save_reduced"], actions["copy_reduced"]]

    dither = window.colors.dither
    assert dither.text() == "Dither: None"
    dither.choices.aboutToShow.emit()
    with qtbot.waitSignal(window.store.settled):
        dither.choices.actions()[-3].trigger()  # the last method, over the strength
    assert dither.text() == "Dither: Blue noise"
    dither.slider.setValue(50)
    assert dither.text() == "Dither: Blue noise 50\u202f%"
    assert dither.minimumSizeHint().width() < dither.sizeHint().width()  # beside a long mood
    with qtbot.waitSignal(window.store.settled):
        dither.slider.setValue(100)
    assert window.store.state.document.history.undo_title == "Dithering"

    # The figures say what they are of, and show how the search for the colours went.
    qtbot.waitUntil(lambda: window.status.numbers.startswith("Before dithering: "))
    actions["figures"].trigger()
    figures = window.status.figures_dialog
    assert figures.isVisible()
    assert figures.figures.texts[0].startswith("Mean ΔE ")
    assert figures.curve.rounds == window.store.state.reduced.reduction.rounds
    assert figures.search.text() == rounds_text(figures.curve.rounds)
    figures.close()

    with qtbot.waitSignal(commands.notified) as said:
        actions["copy_reduced"].trigger()
    assert said.args == ["Copied 80 × 60 pixels in 8 colours"]
    mime = QGuiApplication.clipboard().mimeData()
    assert bytes(mime.data("image/png").data()).startswith(b"\x89PNG")
    assert mime.hasImage()
    QGuiApplication.clipboard().clear()

    # Dragged out, it is a file and a picture.
    def take(drag, _action):
        mime = drag.mimeData()
        dragged.append((mime.urls()[0].toLocalFile(), bytes(mime.data("image/png").data())))

    monkeypatch.setattr(QDrag, "exec", take)
    dragged = []
    handle = window.colors.reduced_handle
    handle.drag_gesture.is_held = True
    handle.drag_requested.emit()
    qtbot.waitUntil(lambda: bool(dragged))
    file = Path(dragged[0][0])
    assert file.name == f"{photo.stem} 8 colours.png"
    assert file.read_bytes() == dragged[0][1]

    # The figures of the command line are there, too.
    subject = reduced_subject(window.store.state)
    for sheet, name in ((False, "panels.png"), (True, "sizes.pdf")):
        with qtbot.waitSignal(commands.notified) as said:
            commands.save_figure(subject, str(tmp_path / name), sheet=sheet)
        assert said.args[0].startswith(f"Saved {name}")
        assert (tmp_path / name).read_bytes()[:4] in {b"\x89PNG", b"%PDF"}
    with qtbot.waitSignal(commands.notified) as said:
        commands.save_figure(subject, str(tmp_path / "sizes.gif"), sheet=True)
    assert "a PNG or a PDF" in said.args[0]

    actions["save_reduced"].trigger()
    dialog = commands.dialog
    qtbot.waitUntil(lambda: dialog.is_measured)
    size, share = dialog.formats.text("gif")
    assert size.endswith("kB")
    assert share.endswith("%")

    qtbot.keyClick(dialog.formats.list, Qt.Key.Key_Return)
    [asked] = dialog.findChildren(QFileDialog)  # and not by the default button, too
    asked.reject()
    # A suffix that contradicts the format, and the source itself, are refused in the dialog.
    dialog.formats.choose("png")
    for path, reason in ((tmp_path / "a.gif", "suffix"), (photo, "this is the picture itself")):
        dialog.save_to(str(path))
        qtbot.waitUntil(lambda reason=reason: reason in dialog.message.text())
    assert not (tmp_path / "a.gif").exists()

    with qtbot.waitSignal(dialog.saved):
        dialog.save_to(str(tmp_path / "small"))
    assert not dialog.isVisible()
    with Image.open(tmp_path / "small.png") as image:
        assert image.size == SIZE
        pixels = np.asarray(image.convert("RGB")).reshape(-1, 3)
    assert set(map(tuple, pixels.tolist())) <= palette_of(window)

    # What is being put into its place is not cancelled any more, and told as saved.
    reached, let_go, save = threading.Event(), threading.Event(), reduced_files.save

    def save_slowly(data, path):
        reached.set()
        let_go.wait(10)
        save(data, path)

    with monkeypatch.context() as patched:
        patched.setattr(reduced_files, "save", save_slowly)
        actions["save_reduced"].trigger()
        dialog.save_to(str(tmp_path / "late.png"))
        qtbot.waitUntil(reached.is_set)
        dialog.cancel_button.click()
        assert dialog.isVisible()
        assert dialog.message.text() == ""
        with qtbot.waitSignal(dialog.saved):
            let_go.set()
    assert (tmp_path / "late.png").exists()

    # Esc stops copying, and says so.
    with monkeypatch.context() as patched:
        patched.setattr(reduced_files, "reduced_picture", lambda _subject, job: job.rest(60))
        actions["copy_reduced"].trigger()
        with qtbot.waitSignal(commands.notified) as said:
            commands.cancel()
        assert said.args == ["Cancelled."]
        qtbot.waitUntil(lambda: window.is_at_rest)

    # Cancel stops saving, and leaves nothing behind; the dialog stays, and closes the next time.
    monkeypatch.setattr(reduced_files.writing, "write", lambda _reduced, _name, job: job.rest(60))
    actions["save_reduced"].trigger()
    dialog.save_to(str(tmp_path / "never.png"))
    dialog.cancel_button.click()
    assert dialog.isVisible()
    assert dialog.message.text() == "Cancelled; nothing was written."
    assert dialog.focusWidget() is dialog.formats.list  # and not Cancel: Enter saves again
    dialog.cancel_button.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: window.is_at_rest)
    assert not (tmp_path / "never.png").exists()
    window.export_commands.shutdown()
    assert not file.exists()
