"""Helpers of the tests of the Judge window."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from huescope.palette.swatch import Swatch


def rgb_of(text):
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    return tuple(bytes.fromhex(digits))


def swatch(hex_code, name="", **fields):
    return Swatch(rgb_of(hex_code), name=name, name_is_own=bool(name), **fields)


def cell_of(matrix, row, column):
    place = matrix.cell(row, column).center()
    return QPoint(int(place.x()), int(place.y()))


def point_at(widget, place):
    """Move the pointer there; the real one may lie over another window."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
