"""Base class of delegates that draw cells of one size, with a ring round some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

_RING_PX = 2
_STATE = QStyle.StateFlag
_POINTED_AT = _STATE.State_MouseOver | _STATE.State_HasFocus


class CellDelegate(QStyledItemDelegate):
    """Draws each entry into a cell of one size.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def cell(self) -> QSize:
        """Minimum size of a cell."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self.cell

    def paint_ring(self, painter: QPainter, frame: QRect, state: _STATE) -> None:
        """Paint a ring round what is selected, pointed at or has the focus."""
        selected = bool(state & _STATE.State_Selected)
        if not selected and not state & _POINTED_AT:
            return
        greys = self._theme.greys
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(design.grey(greys.strong if selected else greys.outline), _RING_PX))
        painter.drawRect(QRectF(frame).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX))
