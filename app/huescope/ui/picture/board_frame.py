"""A picture of a board as a stop of the keyboard, with a name for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from huescope.ui.picture.view import PictureView

STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_STEP, _LARGE_STEP = 4, 40
_HEAVIER = {Qt.Key.Key_BracketRight: 1, Qt.Key.Key_BracketLeft: -1}
_SIZES = {Qt.Key.Key_Period: 1, Qt.Key.Key_Comma: -1}
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_OWN = {*STEPS, *_HEAVIER, *_SIZES, *_REMOVE, Qt.Key.Key_Space, Qt.Key.Key_Escape}
_SHIFT_OR_KEYPAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class BoardFrame(QAbstractButton):
    """Lies over a picture of the board, lets the mouse through, and takes keys.

    Parameters
    ----------
    id_ : int
        Of the picture.
    view : PictureView
        The view on which it lies.
    """

    reached = Signal(int)
    """The keyboard came to the picture of this id."""
    nudged = Signal(QPoint)
    """The selected pictures are to move by so many units of the board."""
    weight_stepped = Signal(int)
    """They are to count for more (1) or less (-1)."""
    size_stepped = Signal(int)
    """They are to be larger (1) or smaller (-1)."""
    toggled_out = Signal()
    """They are to be left out, or counted again."""
    removed = Signal()
    """They are to be taken off the board."""
    left = Signal()
    """Nothing is to be selected any longer."""

    def __init__(self, id_: int, view: PictureView) -> None:
        super().__init__(view)
        self.id = id_
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(
            tr(
                "Arrow keys move it, comma and full stop make it smaller or larger, "
                "brackets let it count for less or more, Space leaves it out, Delete "
                "removes it"
            )
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit(self.id)

    def event(self, event: QEvent) -> bool:
        """Claim its keys from the shortcuts of the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        return event.key() in _OWN and not event.modifiers() & ~_SHIFT_OR_KEYPAD

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._is_own(event):
            event.ignore()
        elif key in STEPS:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.nudged.emit(STEPS[key] * (_LARGE_STEP if large else _STEP))
        elif key in _HEAVIER:
            self.weight_stepped.emit(_HEAVIER[key])
        elif key in _SIZES:
            self.size_stepped.emit(_SIZES[key])
        elif key in _REMOVE:
            self.removed.emit()
        elif key == Qt.Key.Key_Space:
            self.toggled_out.emit()
        else:
            self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the layer below paints what is selected."""
