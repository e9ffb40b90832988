"""The browser together with the rest of the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from huescope.ui.state import events

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_it_follows_the_picture_of_another_tab(window, flag, photo, open_in, done, qtbot):
    browser, store = window.browser, window.store
    open_in(window, flag)
    palette = store.state.palette
    locked = tuple(replace(each, locked=True) for each in palette.swatches)
    done(window, lambda: store.send(events.EditPalette("Lock", replace(palette, swatches=locked))))
    open_in(window, photo)
    assert len(store.state.documents.items) == 2
    qtbot.waitUntil(lambda: browser._visit(browser.place).key == photo.name)
    done(window, lambda: store.send(events.SelectPalette(0)))
    assert browser._visit(browser.place).key == flag.name


@pytest.fixture
def active(window, qtbot):
    window.activateWindow()
    with qtbot.waitActive(window):
        window.picture.view.setFocus()
    return window


def test_its_keys_work_wherever_the_keyboard_is(active, flag, qtbot):
    browser = active.browser
    with qtbot.waitSignal(browser.place_shown):
        browser.show_folder(flag.parent)
    active.browser_dock.hide()  # as in a narrow window
    qtbot.keyClick(active.picture.view, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is browser._search.filter
    active.picture.view.setFocus()
    qtbot.keyClick(active.picture.view, Qt.Key.Key_L, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == str(flag.parent)
    qtbot.waitUntil(lambda: not browser.busy)
