"""The GUI thread never accesses a path of the user: a dead network share would block it.

Python's file functions are watched while a window is used with such a folder; accesses by Qt's own
file dialogs and watcher are not.
"""

import io
import os
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from huescope.sources.local import LocalFile

ASKING = ["stat", "lstat", "scandir", "listdir", "open", "access", "readlink", "mkdir", "unlink"]


@pytest.fixture
def share(tmp_path, photo, flag):
    folder = tmp_path / "share"
    (folder / "inner").mkdir(parents=True)
    for each in (photo, flag):
        each.rename(folder / each.name)
    return folder


@contextmanager
def only_workers_ask(folder, monkeypatch):
    """Fail if the main thread accesses a folder or anything in it."""

    def guarded(ask):
        def run(path, *arguments, **options):
            if not isinstance(path, int) and str(folder) in os.fsdecode(path):
                assert threading.current_thread() is not threading.main_thread(), path
            return ask(path, *arguments, **options)

        return run

    with monkeypatch.context() as patch:
        for name in ASKING:
            patch.setattr(os, name, guarded(getattr(os, name)))
        patch.setattr(io, "open", guarded(io.open))
        yield


def test_the_guard_sees_the_main_thread(share, monkeypatch):
    with only_workers_ask(share, monkeypatch):
        for ask in (share.is_dir, share.exists, share.resolve, (share / "flag.png").read_bytes):
            with pytest.raises(AssertionError):
                ask()
        with pytest.raises(AssertionError):
            list(share.iterdir())


def test_a_folder_is_browsed_and_its_pictures_opened_by_workers(
    window, share, monkeypatch, qtbot, settings
):
    browser = window.browser
    with only_workers_ask(share, monkeypatch):
        with qtbot.waitSignal(window.store.settled):
            browser.show_folder(share)
            browser.picture_chosen.emit(LocalFile(share / "flag.png"))
        qtbot.waitUntil(lambda: browser.count == 3 and not browser.busy)
        browser._navigator.places.toggle_favourite(browser.place)
        assert settings.folder == share
        with qtbot.waitSignal(window.store.settled):
            browser.picture_chosen.emit(LocalFile(share / "photo.png"))
        window.menus._recent.aboutToShow.emit()
        browser.refresh()
        qtbot.waitUntil(lambda: not browser.busy)
        with qtbot.waitSignal(browser.place_shown):
            browser.show_folder(share / "inner")
        with qtbot.waitSignal(browser.place_shown):
            browser._navigator.up()
        with qtbot.waitSignal(browser.place_shown):
            browser._navigator.back()


@pytest.mark.usefixtures("background_work")
@pytest.mark.parametrize("typed", ["", "inner", "flag.png"])
def test_a_typed_path_is_opened_by_a_worker(window, share, monkeypatch, qtbot, typed):
    path_bar = window.browser._navigator.path_bar
    with only_workers_ask(share, monkeypatch):
        path_bar.edit()
        path_bar._field.setText(str(share / typed))
        with qtbot.waitSignal(window.browser.place_shown):
            qtbot.keyClick(path_bar._field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.browser.busy and window.runner.is_idle)


@pytest.mark.parametrize("name", ["css", "xcode"])
def test_a_palette_is_saved_by_a_worker(window, share, flag, open_in, monkeypatch, qtbot, name):
    """Into a folder that holds a palette of that name already, with its suffix left out."""
    (share / "flag.css").touch()
    (share / "flag.xcassets").mkdir()
    answers = [str(share / "flag"), str(share / "other")]
    monkeypatch.setattr(
        "huescope.ui.export.save_dialog.QFileDialog.getSaveFileName",
        lambda _parent, _title, _start, filters: (answers.pop(0), filters.split(";;")[0]),
    )
    window.settings.export_folder = str(share)
    window.settings.export_format = name
    window.open_commands.open_source(LocalFile(share / "flag.png"))
    qtbot.waitSignal(window.store.settled).wait()
    with only_workers_ask(share, monkeypatch):
        window.actions_by_id["export"].trigger()
        dialog = window.export_commands.exporter.dialog
        qtbot.waitUntil(dialog.save_button.isEnabled)
        with qtbot.waitSignal(dialog.saved):
            dialog.save_button.click()
        dialog.close()
    assert not answers
