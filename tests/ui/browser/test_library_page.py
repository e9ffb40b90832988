"""The library of palettes: what is kept in it, its page, moving it and emptying it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from huescope.cancellation import Job
from huescope.library.entry import COPIED, MADE, OPENED, SAVED, SHARED
from huescope.library.folder import Library
from huescope.ui.browser.library import tile_layout
from huescope.ui.browser.library.menu import menu_of
from huescope.ui.state import events

CONTROL = Qt.KeyboardModifier.ControlModifier
SWATCHES = "GIMP Palette\nName: Warm\n#\n200 30 40\tBrick\n250 180 60\tSand\n"


@pytest.fixture
def settings(settings, tmp_path):
    settings.library_base = tmp_path / "data"
    return settings


@pytest.fixture
def contents(settings):
    """What is in the library now, by name."""

    def look():
        library = Library(settings.library_folder, private=True)
        return {each.name: each for each in library.contents(Job()).entries}

    return look


def lock_first(window, name):
    palette = window.store.state.palette
    first = replace(palette.swatches[0], locked=True, name=name, name_is_own=True)
    changed = replace(palette, swatches=(first, *palette.swatches[1:]))
    window.store.send(events.EditPalette("Lock", changed))


def names(page):
    return [each.name for each in page.model.entries]


def test_a_person_keeps_finds_changes_and_opens_palettes(
    window, flag, tmp_path, open_in, done, contents, settings, qtbot, monkeypatch
):
    store = window.store
    swatches = tmp_path / "warm.gpl"
    swatches.write_text(SWATCHES)

    # A look at a picture keeps nothing; a palette file and what a person worked on is kept.
    open_in(window, flag)
    assert contents() == {}
    done(window, lambda: lock_first(window, "Signal"))
    with qtbot.waitSignal(window.projects.opened):
        window.open_commands.open_paths([swatches])
    qtbot.waitUntil(lambda: len(contents()) == 2)
    kept = contents()
    assert (kept["Warm"].origin, kept["Warm"].place) == (OPENED, str(swatches))
    assert (kept["flag"].origin, kept["flag"].source) == (MADE, str(flag))

    # Taking it away makes a newer version of the same entry.
    window.export_commands.copy()
    qtbot.waitUntil(lambda: contents()["Warm"].origin == COPIED)
    assert contents()["Warm"].id == kept["Warm"].id
    window.actions_by_id["star_in_library"].trigger()
    qtbot.waitUntil(lambda: "Starred “Warm”" in window.toast.text)
    assert contents()["Warm"].starred

    # The page shows both, the newest first, and follows what is searched for.
    window.actions_by_id["library"].trigger()
    page = window.browser.library.page
    assert page.view.hasFocus()
    qtbot.waitUntil(lambda: names(page) == ["Warm", "flag"])
    assert page.note.text == "2 palettes"
    assert "starred" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Opened" not in page.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    qtbot.waitUntil(lambda: page.model.photo(1) is not None and page.model.photo(0) is not None)
    assert page.model.photo(0).image is None
    mime = QMimeData()
    mime.setText("#012169")
    drop = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.bar.field.dropEvent(drop)
    qtbot.waitUntil(lambda: names(page) == ["flag"])
    page.bar.field.setText("nothing like it")
    qtbot.waitUntil(lambda: "No match" in page.placeholder.text)
    page.placeholder.button.click()
    page.bar.starred.click()
    qtbot.waitUntil(lambda: names(page) == ["Warm"])
    page.bar.starred.click()
    actions = {each.text(): each for each in page.bar.order.menu().actions()}
    actions["By N&ame"].trigger()
    qtbot.waitUntil(lambda: names(page) == ["flag", "Warm"])

    # Stars by a click and a key, names and tags in place.
    star = tile_layout.star_rect(page.view.rect_of(0)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=star)
    qtbot.waitUntil(lambda: page.model.entry(0).starred)
    page.view.go_to(page.model.index(0))
    qtbot.keyClick(page.view, Qt.Key.Key_Asterisk)
    qtbot.waitUntil(lambda: not page.model.entry(0).starred)
    for key, text in ((Qt.Key.Key_F2, "Union"), (Qt.Key.Key_T, "flags, red")):
        qtbot.keyClick(page.view, key)
        field = window.focusWidget()
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert page.view.hasFocus()
    qtbot.waitUntil(lambda: bool(page.model.entry(0).tags) and names(page) == ["Union", "Warm"])
    page.view.selectAll()
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    window.focusWidget().setText("brand")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            [each.tags for each in page.model.entries] == [("brand", "flags", "red"), ("brand",)]
        )
    )

    # Deleting is undone; several are copied as CSS; one is exported and shown.
    menu = menu_of(page.view.selected, page.editing.do, page.view)
    by_name = {each.objectName(): each for each in menu.actions()}
    assert not by_name["rename"].isEnabled()
    with qtbot.waitSignal(window.library_commands.notified):
        by_name["copy"].trigger()
    assert "#c81e28" in QGuiApplication.clipboard().text().lower()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == [])
    assert "No palettes yet" in page.placeholder.text
    assert page.undo_bar.text == "Deleted 2 palettes"
    qtbot.keyClick(page.view, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: names(page) == ["Union", "Warm"])
    page.view.go_to(page.model.index(0))
    page.editing.do("export")
    exporter = window.export_commands.exporter
    assert exporter.dialog.isVisible()
    exporter.dialog.copied.emit("CSS")
    qtbot.waitUntil(lambda: contents()["Union"].place == "CSS")
    exporter.dialog.close()
    with qtbot.waitSignal(store.settled):
        page.editing.do("picture")

    # An entry opens beside the others, once; its changes go to the same entry.
    before = len(store.state.documents.items)
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.state.palette.name == "Union")
    count = len(store.state.documents.items)
    assert count <= before + 1
    with qtbot.waitSignal(page.opened):
        page.editing.do("open")
    assert len(store.state.documents.items) == count
    ids = {each.id for each in contents().values()}
    window.keeper.keep_taken(store.state.document.id, SHARED, "")
    qtbot.waitUntil(lambda: any(each.origin == SHARED for each in contents().values()))
    assert {each.id for each in contents().values()} == ids

    # Saving keeps the palettes of a project; Alt+Left goes back to the pictures.
    done(window, lambda: store.send(events.Save(tmp_path / "all.huescope")))
    qtbot.waitUntil(lambda: any(each.origin == SAVED for each in contents().values()))
    (window.settings.library_folder / "half.huescope").write_bytes(b"PK")
    qtbot.waitUntil(lambda: "half.huescope" in page.remark.text)
    qtbot.keyClick(page.view, Qt.Key.Key_Backspace)
    assert window.browser.library.page_shown is None
    assert page.isHidden()

    # The settings move the library, empty it and switch it off.
    dialog = window.settings_commands.ask()
    monkeypatch.setattr(QFileDialog, "open", lambda chooser: chooser.fileSelected.emit(synced))
    synced = str(tmp_path / "synced")
    dialog.library_row.choose_button.click()
    assert dialog.library_row.label.text() == synced
    with qtbot.waitSignal(window.library_commands.notified) as told:
        dialog.save_button.click()
    assert told.args == ["2 palettes were moved."]
    assert str(settings.library_folder) == synced
    assert len(contents()) == 2
    assert window.keeper.library.folder == settings.library_folder

    dialog = window.settings_commands.ask()
    dialog.library_row.clear_button.click()
    question = window.findChild(QMessageBox, "ask to clear") or dialog.findChild(QMessageBox)
    with qtbot.waitSignal(window.library_commands.notified):
        next(each for each in question.buttons() if "Delete" in each.text()).click()
    assert contents() == {}
    dialog.library_row.reset()
    dialog.inputs["library"].setChecked(False)
    with qtbot.waitSignal(window.library_commands.notified):
        dialog.save_button.click()
    assert settings.library_folder == settings.default_library_folder
    window.export_commands.copy()
    window.keeper.runner.shutdown()
    assert contents() == {}
