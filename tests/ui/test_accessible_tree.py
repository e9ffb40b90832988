"""Every control of the window and its dialogs has a name, an explanation, and a way by keyboard."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from huescope.sources.memory import MemoryPicture

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
# A tooltip over all of them would hide what they show; their items have tooltips of their own.
EXPLAINED_IN_PARTS = (QAbstractItemView, QTabBar)
DIALOGS = (
    *(
        "share",
        "export",
        "save_reduced",
        "settings",
        "shortcuts",
        "guide",
        "about",
        "whats_new",
        "figures",
    ),
    *("connect", "judge", "edit_color"),
)


def is_control(widget):
    is_focused = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    no_control = isinstance(widget, QScrollBar | QMenuBar | QLabel)
    return (isinstance(widget, CONTROLS) or is_focused) and not no_control


def name_of(widget):
    """The name that a screen reader says: its own, the text on it, or that of its label.

    What a choice or a field holds is its value, and no name.
    """
    labels = [
        each.text() for each in widget.window().findChildren(QLabel) if each.buddy() is widget
    ]
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.windowTitle()
    return (
        widget.accessibleName()
        or text
        or "".join(each.text() for each in labels if each.buddy() is widget)
    )


def faults_in(top):
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible() or not is_control(widget):
            continue
        owner = widget.parentWidget()
        if isinstance(owner, QAbstractSpinBox | QComboBox | QAbstractItemView):
            continue  # a part of a control that has a name
        what = f"{type(widget).__name__} {name_of(widget)!r} in {type(owner).__name__}"
        if not name_of(widget):
            yield f"{what} has no name"
        if isinstance(widget, QAbstractButton) and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            yield f"{what} cannot be reached by keyboard"
        explained = widget.toolTip() or isinstance(widget, EXPLAINED_IN_PARTS)
        if isinstance(widget, CONTROLS) and not explained:
            yield f"{what} has no tooltip"


def stops_without_name(top):
    """Widgets at which a screen reader stops, and says nothing."""
    for widget in top.findChildren(QWidget):
        is_part = isinstance(widget.parentWidget(), QAbstractSpinBox)
        is_focused = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if widget.isVisible() and is_focused and not is_part:
            found = QAccessible.queryAccessibleInterface(widget)
            if not found.text(QAccessible.Text.Name):
                yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def test_the_window(window_with_photo):
    assert sorted(faults_in(window_with_photo)) == []
    assert sorted(stops_without_name(window_with_photo)) == []


def test_the_dialogs(window_with_photo, qtbot):
    window = window_with_photo
    window.colors.grid.setCurrentIndex(window.colors.grid.model().index(0, 0))
    faults = []
    pictures = [MemoryPicture("a.png", b""), MemoryPicture("b.png", b"")]
    openers = {each: window.actions_by_id[each].trigger for each in DIALOGS}
    for each in ("compare", "export_each"):
        openers[each] = partial(window.board_commands.take, each, pictures)
    for command, opens in openers.items():
        opens()
        qtbot.waitUntil(lambda: bool(dialogs_of(window)))
        for dialog in dialogs_of(window):
            faults += [f"{command}: {fault}" for fault in faults_in(dialog)]
            dialog.close()
    assert sorted(faults) == []


def dialogs_of(window):
    tops = QApplication.topLevelWidgets()
    shown = [each for each in tops if each.isVisible() and each is not window]
    return [each for each in shown if isinstance(each, QDialog) or each is window.judge]
