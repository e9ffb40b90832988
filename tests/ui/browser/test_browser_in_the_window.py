"""The browser together with the rest of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

CONTROL = Qt.KeyboardModifier.ControlModifier


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
    qtbot.keyClick(active.picture.view, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is browser._search.filter
    active.picture.view.setFocus()
    qtbot.keyClick(active.picture.view, Qt.Key.Key_L, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == str(flag.parent)
    qtbot.waitUntil(lambda: not browser.busy)
