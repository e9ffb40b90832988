"""What keeps its direction in a window that reads from right to left.

Codes, figures, paths and colours in their order read from left to right everywhere. A painter has
the direction of the application, whatever that of the widget is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QWidget


def keep_left_to_right(painted: QWidget | QPainter) -> None:
    """Keep the direction of a widget that shows codes, or of what is painted."""
    painted.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_to_right_painter(device: QPaintDevice) -> QPainter:
    """Make a painter, to be used as a context, for a device that shows codes or figures."""
    painter = QPainter(device)
    keep_left_to_right(painter)
    return painter


def mirrored(area: QRect, widget: QWidget) -> QRect:
    """Return where an area of a widget is, given as it is where it reads from left to right."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), area)
