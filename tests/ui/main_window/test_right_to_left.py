"""What Qt does not mirror: where docks were saved, and the keys in menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStyleOptionMenuItem

from huescope.ui.help.entries import collect
from huescope.ui.language import direction, pseudo, translation
from huescope.ui.language.languages import ENGLISH
from huescope.ui.main_window.layout import Docks, WindowLayout
from huescope.ui.main_window.menu_bar import Menu
from huescope.ui.widgets.dock_panel import DockPanel

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def speak(qapp):
    yield lambda language: translation.use(qapp, language, [])
    translation.use(qapp, ENGLISH, [])


@pytest.fixture
def restored(qtbot, theme, settings):
    """Make a window with the stored layout, in the direction of the language."""

    def make():
        window = QMainWindow()
        qtbot.addWidget(window)
        docks = Docks(*(DockPanel(name, name, 100, theme) for name in ("browser", "inspector")))
        for area, dock in zip(direction.dock_areas(), docks, strict=True):
            window.addDockWidget(area, dock)
        layout = WindowLayout(window, docks, lambda: 100, settings)
        layout.restore()
        return window, docks, layout

    return make


def sides(window, docks):
    return [window.dockWidgetArea(dock) for dock in docks]


def test_stored_docks_change_sides_with_the_direction_of_the_language(restored, speak):
    window, docks, layout = restored()
    window.addDockWidget(RIGHT, docks.browser)  # by hand
    docks.inspector.hide()
    layout.remember()
    for language, side in ((ENGLISH, RIGHT), (pseudo.RIGHT_TO_LEFT, LEFT), (ENGLISH, RIGHT)):
        speak(language)
        for _start in range(2):
            window, docks, layout = restored()
            assert sides(window, docks) == [side, side]
            assert docks.inspector.isHidden()
            assert not docks.browser.isHidden()
            layout.remember()


def test_a_window_without_a_stored_layout_follows_the_language(restored, speak):
    speak(pseudo.RIGHT_TO_LEFT)
    assert sides(*restored()[:2]) == [RIGHT, LEFT]


def test_keys_in_menus_read_from_left_to_right(qtbot, speak):
    menu = Menu("Edit")
    qtbot.addWidget(menu)
    action = QAction("Settings…", menu)
    action.setShortcut(QKeySequence("Ctrl+,"))
    menu.addActions([action, QAction("Undo", menu)])
    tip = "Change how it works"

    def texts():
        for each in menu.actions():
            option = QStyleOptionMenuItem()
            menu.initStyleOption(option, each)
            yield option.text

    assert [*texts()] == ["Settings…\tCtrl+,", "Undo"]
    action.setToolTip(f"{tip} (Ctrl+,)")
    assert collect([menu], [], "")[0].description == tip
    speak(pseudo.RIGHT_TO_LEFT)
    assert [*texts()] == ["Settings…\t\u2066Ctrl+,\u2069", "Undo"]
    action.setToolTip(f"{tip} (\u2066Ctrl+,\u2069)")
    assert collect([menu], [], "")[0].description == tip
