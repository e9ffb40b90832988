"""What a person did is in a file or a draft at every moment, however slow the disk is."""

import threading

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from huescope.palette import files
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project import file
from huescope.project.project import Document, Project
from huescope.project.state import State
from huescope.ui.state import events
from huescope.ui.state.work import is_settled

BUTTON = QMessageBox.StandardButton


class SlowDisk:
    """Holds the writing of every file outside a folder until the test lets it go on."""

    def __init__(self, except_in):
        self._save = files.save
        self._except_in = except_in
        self.writes = threading.Event()
        self.gate = threading.Event()
        self.threads = []

    def save(self, data, path, *arguments, **options):
        self.threads.append(threading.current_thread())
        if path.parent != self._except_in:
            self.writes.set()
            assert self.gate.wait(30)
        return self._save(data, path, *arguments, **options)


@pytest.fixture
def disk(settings, monkeypatch):
    slow = SlowDisk(settings.unsaved_folder)
    monkeypatch.setattr(files, "save", slow.save)
    yield slow
    slow.gate.set()


def names_in(path):
    documents = file.read(path.read_bytes(), path.name).documents
    return {swatch.name for each in documents for swatch in each.state.palette.swatches}


def drafted(settings):
    return {name for each in settings.unsaved_folder.glob("*.huescope") for name in names_in(each)}


def box_of(window):
    boxes = window.findChildren(QMessageBox, "ask to save")
    return next((box for box in boxes if box.isVisible()), None)


@pytest.fixture
def saving(window, photo, open_in, disk, tmp_path, qtbot):
    """Name a swatch, begin to save to a slow disk, and name another one while that goes on."""
    open_in(window, photo)
    window.editor.rename(0, "Before")
    window.actions_by_id["save_as"].trigger()
    dialog = window.findChild(QFileDialog)
    path = tmp_path / "slow.huescope"
    dialog.fileSelected.emit(str(path))
    dialog.done(QFileDialog.DialogCode.Accepted)
    qtbot.waitUntil(disk.writes.is_set)
    window.editor.rename(1, "Meanwhile")
    return path


def test_a_draft_stays_until_the_project_is_on_the_disk(window, settings, saving, disk, qtbot):
    qtbot.waitUntil(lambda: drafted(settings) >= {"Before", "Meanwhile"})
    assert not saving.exists()
    disk.gate.set()
    qtbot.waitUntil(lambda: window.store.state.file.saving is None)
    assert "Before" in names_in(saving)
    assert "Meanwhile" not in names_in(saving)
    assert window.projects.is_modified
    assert drafted(settings) >= {"Before", "Meanwhile"}
    window.actions_by_id["save"].trigger()
    qtbot.waitUntil(lambda: not drafted(settings))
    assert names_in(saving) >= {"Before", "Meanwhile"}


@pytest.mark.parametrize("answer", [BUTTON.Save, BUTTON.Discard, BUTTON.Cancel])
def test_closing_during_a_slow_saving_asks_about_what_was_done_since(
    window, settings, saving, disk, qtbot, answer
):
    window.close()
    assert window.isVisible()
    disk.gate.set()
    qtbot.waitUntil(lambda: box_of(window) is not None)
    box_of(window).button(answer).click()
    if answer == BUTTON.Cancel:
        assert window.isVisible()
        qtbot.waitUntil(lambda: "Meanwhile" in drafted(settings))
        return
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "Before" in names_in(saving)
    assert ("Meanwhile" in names_in(saving)) == (answer == BUTTON.Save)
    assert not drafted(settings)


def test_a_disk_that_hangs_keeps_no_window_open(window, settings, saving, disk, qtbot):
    qtbot.waitUntil(lambda: "Meanwhile" in drafted(settings))
    window.close()
    assert window.isVisible()
    assert window.toast.text == "Still saving slow.huescope; the window closes then."
    window.close()
    box = window.findChild(QMessageBox, "ask to wait")
    threading.Timer(0.3, disk.gate.set).start()  # while the window waits for its threads
    box.button(BUTTON.Close).click()
    assert not window.isVisible()
    assert drafted(settings) >= {"Before", "Meanwhile"}


@pytest.mark.parametrize("answer", [BUTTON.Save, BUTTON.Cancel])
def test_opening_a_project_during_a_slow_saving_asks_about_what_was_done_since(
    window, saving, disk, tmp_path, qtbot, answer
):
    other = tmp_path / "other.huescope"
    palette = Palette("Other", (Swatch((1, 2, 3), name="Other's"),))
    other.write_bytes(file.write(Project((Document(State(palette, edited=True)),))))
    window.open_commands.open_paths([other])
    qtbot.waitUntil(lambda: not window.projects._under_way and not window.open_commands._dropping)
    assert window.store.state.palette.name == "photo"
    disk.gate.set()
    qtbot.waitUntil(lambda: box_of(window) is not None)
    box_of(window).button(answer).click()
    if answer == BUTTON.Save:
        qtbot.waitUntil(lambda: window.store.state.palette.name == "Other")
        assert names_in(saving) >= {"Before", "Meanwhile"}
    else:
        assert {"Before", "Meanwhile"} <= {each.name for each in window.store.state.swatches}


def test_a_second_saving_is_done_although_the_first_one_fails(
    window, photo, open_in, disk, tmp_path, qtbot
):
    open_in(window, photo)
    window.store.send(events.Save(tmp_path / "missing folder" / "one.huescope"))
    qtbot.waitUntil(disk.writes.is_set)
    window.store.send(events.Save(tmp_path / "two.huescope"))
    disk.gate.set()
    qtbot.waitUntil(lambda: window.store.state.file.saving is None)
    assert window.store.state.file.path == tmp_path / "two.huescope"
    assert (tmp_path / "two.huescope").exists()


def test_a_draft_is_written_at_once_and_by_a_worker(window, photo, settings, open_in, disk, qtbot):
    open_in(window, photo)
    window.editor.rename(0, "Mine")
    assert 0 <= window.projects._timer.remainingTime() <= 250
    qtbot.waitUntil(lambda: "Mine" in drafted(settings))
    assert threading.main_thread() not in disk.threads


def test_a_name_counts_as_work_also_after_the_slider_moved(window, photo, settings, open_in, qtbot):
    open_in(window, photo)
    window.editor.rename(0, "Mine")
    window.store.send(events.SetColors(9))
    qtbot.waitUntil(lambda: is_settled(window.store.state))
    assert "Mine" in {each.name for each in window.store.state.swatches}
    assert window.projects.is_modified
    qtbot.waitUntil(lambda: "Mine" in drafted(settings))


def test_a_copy_of_unsaved_work_is_unsaved_work(window, photo, open_in, qtbot):
    open_in(window, photo)
    window.editor.rename(0, "Mine")
    window.store.send(events.DuplicatePalette("Copy"))
    window.store.send(events.ClosePalette(0))
    assert window.projects.is_modified


def test_a_closed_palette_can_be_reopened_after_a_project_was_opened(
    window, photo, open_in, tmp_path, qtbot
):
    open_in(window, photo)
    window.editor.rename(0, "Mine")
    window.store.send(events.AddPalettes([Palette("Brand", (Swatch((200, 16, 46)),))]))
    window.store.send(events.ClosePalette(0))
    other = Document(State(Palette("Other", (Swatch((1, 2, 3)),)), edited=True))
    path = tmp_path / "other.huescope"
    path.write_bytes(file.write(Project((other,))))
    window.open_commands.open_paths([path])
    qtbot.waitUntil(lambda: window.store.state.palette.name == "Other")
    window.actions_by_id["reopen_palette"].trigger()
    assert window.store.state.swatches[0].name == "Mine"
