"""A held key is released in every way, also when the keyboard focus is lost."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from huescope.ui.widgets.held_key import HeldKey

MODIFIERS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
    "Shift and Ctrl": Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
}


class Stage:
    """A window with widgets that take the focus, and what its key emitted."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.window = QWidget()
        self.other = QWidget()
        column = QVBoxLayout(self.window)
        self.slider, self.button = QSlider(self.window), QPushButton("x", self.window)
        self.field = QLineEdit(self.window)
        for each in (self.slider, self.button, self.field):
            column.addWidget(each)
        self.menu = QMenu(self.window)
        self.menu.addAction("One")
        self.dialog = QDialog(self.window)
        self.dialog.setModal(True)
        qtbot.addWidget(self.window)
        qtbot.addWidget(self.other)
        self.key = HeldKey(Qt.Key.Key_O, self.window)
        self.emitted = []
        self.key.held.connect(self.emitted.append)
        self.window.show()
        self.activate(self.window)
        self.slider.setFocus()

    def activate(self, window):
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def press(self, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyPress(QApplication.focusWidget(), Qt.Key.Key_O, modifier)

    def release(self, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyRelease(QApplication.focusWidget(), Qt.Key.Key_O, modifier)

    def leave_application(self):
        inactive = Qt.ApplicationState.ApplicationInactive
        QApplication.instance().applicationStateChanged.emit(inactive)

    def repeat(self):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, Qt.Key.Key_O, Qt.KeyboardModifier.NoModifier, "o", True)
            QApplication.sendEvent(QApplication.focusWidget(), event)


ENDS = {
    "released": Stage.release,
    **{
        f"released with {name} down": lambda stage, modifier=modifier: stage.release(modifier)
        for name, modifier in MODIFIERS.items()
    },
    "released where the focus went": lambda stage: (stage.button.setFocus(), stage.release()),
    "another window is activated": lambda stage: stage.activate(stage.other),
    "a modal dialog opens": lambda stage: stage.dialog.show(),
    "a menu opens": lambda stage: stage.menu.popup(stage.window.pos()),
    "a text field takes the focus": lambda stage: stage.field.setFocus(),
    "nothing has the focus": lambda stage: stage.slider.clearFocus(),
    "the window is hidden": lambda stage: stage.window.hide(),
    "the window is closed": lambda stage: stage.window.close(),
    "the application is left": Stage.leave_application,
}


AGAIN = ["released with Shift down", "another window is activated", "a menu opens"]
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen: a menu


@pytest.fixture
def stage(qtbot):
    made = Stage(qtbot)
    yield made
    made.menu.close()
    made.dialog.close()


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS.keys())
def test_the_key_is_released(stage, qtbot, end):
    stage.press()
    stage.repeat()
    assert stage.emitted == [True]
    end(stage)
    qtbot.waitUntil(lambda: stage.emitted == [True, False])


@pytest.mark.parametrize("end", AGAIN)
def test_it_can_be_held_again(stage, qtbot, end):
    stage.press()
    ENDS[end](stage)
    qtbot.waitUntil(lambda: stage.emitted == [True, False])
    stage.menu.close()
    stage.dialog.close()
    stage.activate(stage.window)
    stage.slider.setFocus()
    stage.press()
    assert stage.emitted == [True, False, True]


def test_it_stays_held_while_the_focus_moves_in_the_window(stage):
    stage.press()
    stage.button.setFocus()
    stage.repeat()
    assert stage.emitted == [True]
    stage.release()
    assert stage.emitted == [True, False]


@pytest.mark.parametrize("modifier", MODIFIERS.values(), ids=MODIFIERS.keys())
def test_it_is_not_pressed_with_a_modifier(stage, modifier):
    stage.press(modifier)
    stage.release()
    assert stage.emitted == []


def test_a_text_field_keeps_the_letter(stage):
    stage.field.setFocus()
    stage.press()
    stage.release()
    assert stage.emitted == []
    assert stage.field.text() == "o"
