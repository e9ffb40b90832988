"""Selecting several entries as in a file manager: Ctrl, Shift, a rubber band, and the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    AnyIndex = QModelIndex | QPersistentModelIndex

_COMMANDS = QItemSelectionModel.SelectionFlag
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_BAND_ALPHA = 56


class SelectingView(QListView):
    """A list view in which several rows are selected, without opening each of them.

    What is opened is the current row, as long as `is_gathering` is false. A subclass gives the
    geometry: `rect_of`, `rows_in` and `verticalOffset`.
    """

    menu_requested = Signal(QPoint)
    """The context menu of the selection was requested at a global position."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.is_gathering = False
        """Whether the current row changes because entries are being selected, not opened."""
        self._band_from: QPoint | None = None
        self._band: QRect | None = None
        self._band_base = QItemSelection()

    def rect_of(self, row: int) -> QRect:
        """Return the rectangle of a row in the viewport."""
        raise NotImplementedError

    def rows_in(self, rect: QRect) -> range:
        """Return the rows of all lines that intersect a rectangle of the viewport."""
        raise NotImplementedError

    @property
    def has_several(self) -> bool:
        """Whether more than one row is selected."""
        return sum(last - first + 1 for first, last in self.selected_ranges()) > 1

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each selected range, by rising rows."""
        found = self.selectionModel().selection()
        ranges = (found.at(place) for place in range(found.size()))
        return sorted((each.top(), each.bottom()) for each in ranges)

    def go_to(self, index: QModelIndex) -> None:
        """Make a row the current and the only selected one, whichever keys are held."""
        self.selectionModel().setCurrentIndex(index, _COMMANDS.ClearAndSelect)

    def select_current(self) -> None:
        """Select the current row alone."""
        self.selectionModel().select(self.currentIndex(), _COMMANDS.ClearAndSelect)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select all rows from the one at the first corner to the one at the last corner."""
        ends = [self.indexAt(each) for each in (rect.topLeft(), rect.bottomRight())]
        valid = [each for each in ends if each.isValid()]
        if valid:
            rows = sorted(each.row() for each in valid)
            model = self.model()
            chosen = QItemSelection(model.index(rows[0], 0), model.index(rows[-1], 0))
            self.selectionModel().select(chosen, command)

    # -- mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.RightButton:
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.selectionModel().select(index, _COMMANDS.ClearAndSelect)
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not index.isValid():
            self._begin_band(event)
            return
        is_held = self.selectionModel().isSelected(index) and self.has_several
        self.is_gathering = is_held or bool(event.modifiers() & (_CTRL | _SHIFT))
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band_from is None:
            super().mouseMoveEvent(event)
        else:
            self._move_band(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band_from is not None:
            if self._band is None and not event.modifiers() & (_CTRL | _SHIFT):
                self.select_current()
            self._band_from = self._band = None
            self.viewport().update()
            return
        self.is_gathering = bool(event.modifiers() & (_CTRL | _SHIFT))
        super().mouseReleaseEvent(event)
        self.is_gathering = False

    def _begin_band(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        adds = event.modifiers() & (_CTRL | _SHIFT)
        self._band_base = self.selectionModel().selection() if adds else QItemSelection()
        self._band_from = event.position().toPoint() + QPoint(0, self.verticalOffset())

    def _move_band(self, place: QPoint) -> None:
        """Select what the band crosses, and scroll where it leaves the view."""
        if self._band_from is None:
            return
        bar, height_px = self.verticalScrollBar(), self.viewport().height()
        if place.y() < 0 or place.y() >= height_px:
            bar.setValue(bar.value() + (place.y() if place.y() < 0 else place.y() - height_px + 1))
        start = self._band_from - QPoint(0, self.verticalOffset())
        if self._band is None:
            far = (place - start).manhattanLength()
            if far < QApplication.startDragDistance():
                return
        band = QRect(start, place).normalized()
        self._band = band
        chosen = QItemSelection(self._band_base)
        model = self.model()
        for row in self.rows_in(band):
            index = model.index(row, 0)
            if self.rect_of(row).intersects(band) and not self._band_base.contains(index):
                chosen.select(index, index)
        self.selectionModel().select(chosen, _COMMANDS.ClearAndSelect)
        self.viewport().update()

    def paint_band(self, painter: QPainter, color: QColor) -> None:
        """Paint the rubber band over the rows."""
        if self._band is None:
            return
        painter.setPen(color)
        fill = QColor(color)
        fill.setAlpha(_BAND_ALPHA)
        painter.setBrush(fill)
        painter.drawRect(self._band.adjusted(0, 0, -1, -1))

    # -- keyboard ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim Esc and Ctrl+A from shortcuts of the window where they act on the selection."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ends = event.key() == Qt.Key.Key_Escape and self.has_several
            if ends or self._is_own_key(event):
                event.accept()
                return True
        return super().event(event)

    @staticmethod
    def _is_own_key(event: QKeyEvent) -> bool:
        return event.modifiers() == _CTRL and event.key() in {Qt.Key.Key_A, Qt.Key.Key_Space}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.has_several:
            self.select_current()
        elif event.modifiers() == _CTRL and event.key() == Qt.Key.Key_A:
            self.selectAll()
        elif event.modifiers() == _CTRL and event.key() == Qt.Key.Key_Space:
            self.selectionModel().select(self.currentIndex(), _COMMANDS.Toggle)
        else:
            self.is_gathering = bool(event.modifiers() & _SHIFT)
            super().keyPressEvent(event)
            self.is_gathering = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            cell = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(cell.center())
        if self.selectionModel().hasSelection():
            self.menu_requested.emit(place)
