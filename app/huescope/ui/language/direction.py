"""What keeps its direction in a window that reads from right to left.

Codes, figures, paths and colours in their order read from left to right everywhere. A painter on a
widget has the direction of the application, whatever that of the widget is; one on a pixmap has
not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QWidget


def keep_left_to_right(painted: QWidget | QPainter) -> None:
    """Keep the direction of a widget that shows codes, or of what is painted."""
    painted.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def leading(vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> Qt.AlignmentFlag:
    """Return the alignment of a label at the side where lines begin, whatever its text is.

    A `QLabel` aligns by the direction of its own text, which would leave a code or a number at the
    left among labels that stand at the right.

    Parameters
    ----------
    vertical : Qt.AlignmentFlag
        How it is aligned vertically.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | vertical
    return Qt.AlignmentFlag.AlignLeft | vertical


def left_to_right_painter(device: QPaintDevice) -> QPainter:
    """Make a painter, to be used as a context, for a device that shows codes or figures."""
    painter = QPainter(device)
    keep_left_to_right(painter)
    return painter


def margins(leading_px: int, top_px: int, trailing_px: int, bottom_px: int) -> QMargins:
    """Return margins whose sides follow the direction of the application; Qt mirrors none."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading_px, trailing_px = trailing_px, leading_px
    return QMargins(leading_px, top_px, trailing_px, bottom_px)


def dock_areas() -> tuple[Qt.DockWidgetArea, Qt.DockWidgetArea]:
    """Return where lines begin and where they end, as areas of a window; Qt mirrors none."""
    areas = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (areas[1], areas[0]) if is_mirrored else areas


def mirrored(area: QRect, widget: QWidget) -> QRect:
    """Return where an area of a widget is, given as it is where it reads from left to right."""
    return _visual(widget.layoutDirection(), widget.rect(), area)


def mirrored_in(around: QRect, area: QRect) -> QRect:
    """Return where an area of a row or cell is, given as it is where it reads from left to right.

    Parameters
    ----------
    around, area : QRect
        The row or cell, and a part of it.
    """
    return _visual(QGuiApplication.layoutDirection(), around, area)


def _visual(direction: Qt.LayoutDirection, around: QRect, area: QRect) -> QRect:
    """Do as `QStyle.visualRect`; a first use of that class takes 5 ms, for its enumerations."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return QRect(area)
    return area.translated(around.left() + around.right() - area.left() - area.right(), 0)
