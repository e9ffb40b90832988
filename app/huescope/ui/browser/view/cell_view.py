"""A list view of equal cells with computed geometry, whose cost does not depend on the rows.

`QListView` lays out every row whenever one changes, which blocks the GUI thread for half a second
with 200 000 of them. The layout methods here skip it and call `QAbstractItemView`; selection,
keyboard, dragging and accessibility are those of `QListView`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from huescope.ui.browser.view.cell_cache import CellCache
from huescope.ui.browser.view.selecting import SelectingView
from huescope.ui.language.direction import mirrored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel, QItemSelection, QSize
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from huescope.ui.browser.view.cell_cache import CellPainter

    AnyIndex = QModelIndex | QPersistentModelIndex

_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class CellView(SelectingView):
    """Shows a model of one column in cells of one size.

    A subclass tells what is drawn in a cell: `content_of`.

    Parameters
    ----------
    model : QAbstractItemModel
        The model.
    parent : QWidget
        The parent.
    """

    viewport_changed = Signal()
    """The visible rows may have changed."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell_cache = CellCache()
        self._draws: CellPainter | None = None
        self._is_list = False
        self._columns = 1
        self._cell_px = (1, 1)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always on: cells would jump sideways if it appeared while results arrive.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._hide_handle)
        self._hide_handle()
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    @Slot()
    def _hide_handle(self) -> None:
        """Disable the scroll bar if there is nothing to scroll."""
        bar = self.verticalScrollBar()
        bar.setEnabled(bar.maximum() > bar.minimum())

    # -- geometry ----------------------------------------------------------------------------

    @property
    def is_list(self) -> bool:
        """Whether each cell spans the whole width."""
        return self._is_list

    def set_cells(self, draws: CellPainter, size: QSize, *, is_list: bool) -> None:
        """Set the painter of cells, their minimum size, and whether they span the whole width."""
        anchor = self._row_at_top()
        self._draws = draws
        self.redraw()
        self._is_list = is_list
        self._cell_px = (max(1, size.width()), max(1, size.height()))
        self._lay_out(anchor)

    def _lay_out(self, anchor: int) -> None:
        """Recompute the columns, and keep a row visible."""
        room_px = self.viewport().width()
        self._columns = 1 if self._is_list else max(1, room_px // self._cell_px[0])
        self.updateGeometries()
        current = self.currentIndex()
        if current.isValid() and self.is_row_visible(current.row()):
            anchor = current.row()
        self.verticalScrollBar().setValue(anchor // self._columns * self._cell_px[1])
        self.viewport().update()
        self.viewport_changed.emit()

    def _row_at_top(self) -> int:
        return self.verticalOffset() // self._cell_px[1] * self._columns

    def _rows(self) -> int:
        model = self.model()
        return 0 if model is None else model.rowCount()

    def rect_of(self, row: int) -> QRect:
        """Return the rectangle of a row in the viewport."""
        line, column = divmod(row, self._columns)
        room_px = self.viewport().width()
        left = room_px * column // self._columns
        right = room_px * (column + 1) // self._columns
        top = line * self._cell_px[1] - self.verticalOffset()
        return mirrored(QRect(left, top, right - left, self._cell_px[1]), self.viewport())

    def rows_in(self, rect: QRect) -> range:
        """Return the rows of all lines that intersect a rectangle of the viewport."""
        height_px, offset_px = self._cell_px[1], self.verticalOffset()
        first = max(0, (rect.top() + offset_px) // height_px) * self._columns
        last = max(0, (rect.bottom() + offset_px) // height_px + 1) * self._columns
        return range(min(first, self._rows()), min(last, self._rows()))

    def visible_rows(self) -> range:
        """Return the rows that are visible, wholly or in part."""
        return self.rows_in(self.viewport().rect())

    def is_row_visible(self, row: int) -> bool:
        """Whether any part of a row is visible."""
        return row in self.visible_rows()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: AnyIndex) -> QRect:
        return self.rect_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in self.rows_in(QRect(point, point)):
            if self.rect_of(row).contains(point):
                return self.model().index(row, 0)
        return QModelIndex()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        return False

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.rect_of(index.row())
        return region

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        lines = -(-self._rows() // self._columns)
        bar = self.verticalScrollBar()
        room_px = self.viewport().height()
        bar.setRange(0, max(0, lines * self._cell_px[1] - room_px))
        bar.setPageStep(room_px)
        bar.setSingleStep(max(1, min(self._cell_px[1], 48)))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._row_at_top()
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)
        self.viewport_changed.emit()

    def scrollTo(self, index: AnyIndex, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        rect, room_px = self.rect_of(index.row()), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == _Hint.PositionAtTop or (hint == _Hint.EnsureVisible and rect.top() < 0):
            bar.setValue(bar.value() + rect.top())
        elif hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - room_px // 2)
        elif rect.bottom() >= room_px or hint == _Hint.PositionAtBottom:
            bar.setValue(bar.value() + rect.bottom() + 1 - room_px)

    # -- row changes -------------------------------------------------------------------------

    def reset(self) -> None:
        QAbstractItemView.reset(self)
        self.updateGeometries()
        self.verticalScrollBar().setValue(0)
        self.viewport_changed.emit()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.follow_rows()

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)

    def dataChanged(
        self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def follow_rows(self) -> None:
        """Update the geometry after rows were inserted, removed or moved."""
        self.updateGeometries()
        self.viewport().update()
        self.viewport_changed.emit()

    # -- painting ----------------------------------------------------------------------------

    @Slot()
    def redraw(self) -> None:
        """Repaint every cell without the cache."""
        self._cell_cache.clear()
        self.viewport().update()

    def content_of(self, row: int) -> tuple[Any, Any]:
        """Return what is drawn in a cell, and its thumbnail or None."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._draws is None:
            return
        hovered = self._hovered_row()
        current = self.currentIndex().row() if self.hasFocus() else -1
        is_selected, model = self.selectionModel().isSelected, self.model()
        with QPainter(self.viewport()) as painter:
            for row in self.rows_in(event.rect()):
                state = QStyle.StateFlag.State_Enabled
                if is_selected(model.index(row, 0)):
                    state |= QStyle.StateFlag.State_Selected
                if row == hovered:
                    state |= QStyle.StateFlag.State_MouseOver
                if row == current:
                    state |= QStyle.StateFlag.State_HasFocus
                content = self.content_of(row)
                self._cell_cache.paint(painter, self._draws, self.rect_of(row), state, *content)
            self.paint_band(painter, self.palette().color(QPalette.ColorRole.WindowText))

    def _hovered_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    # -- keyboard ----------------------------------------------------------------------------

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self._rows()
        if rows == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            first_seen = self.visible_rows().start
            return self.model().index(min(first_seen, rows - 1), 0)
        lines = max(1, self.viewport().height() // self._cell_px[1])
        onward = -1 if self.isRightToLeft() else 1
        steps = {
            _Action.MoveLeft: -onward,
            _Action.MoveRight: onward,
            _Action.MovePrevious: -1,
            _Action.MoveNext: 1,
            _Action.MoveUp: -self._columns,
            _Action.MoveDown: self._columns,
            _Action.MovePageUp: -lines * self._columns,
            _Action.MovePageDown: lines * self._columns,
            _Action.MoveHome: -rows,
            _Action.MoveEnd: rows,
        }
        return self.model().index(self._stepped(current.row(), steps[action], rows), 0)

    def _stepped(self, row: int, step: int, rows: int) -> int:
        """Move by some rows, in the same column if there is one."""
        if abs(step) in {1, rows}:
            return min(max(row + step, 0), rows - 1)
        column = row % self._columns
        if row + step < 0:
            return column
        if row + step >= rows:
            last = (rows - 1) // self._columns * self._columns + column
            return last if last < rows else max(row, last - self._columns)
        return row + step
