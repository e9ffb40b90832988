"""The editable palette grid: selection, drag and drop, renaming."""

from __future__ import annotations

from itertools import chain, groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMargins,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from huescope.ui.palette_row import swatch_tools
from huescope.ui.palette_row.hovered_tools import HoveredTools
from huescope.ui.style import design
from huescope.ui.style.numbers import nearest_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.name_field import NameField
from huescope.ui.widgets.swatches import painting
from huescope.ui.widgets.swatches.equal_rows import equal_rows
from huescope.ui.widgets.swatches.grid import SwatchGrid
from huescope.ui.widgets.swatches.swatch_text import lock_area, min_width_px, name_area

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QPainter,
        QRegion,
    )
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_MIN_HEIGHT_PX = 48
RISE_PX = 6
"""How far a highlighted swatch rises; so much stays free above the first row."""
_RING_PX = 4  # how far the ring of a selected swatch reaches into it
_LOCK_REACH = QMargins(4, 4, 4, 4)


class PaletteGrid(SwatchGrid):
    """A mosaic of swatches that can be reordered, renamed, and filled by drops."""

    selection_changed = Signal(list)
    """Places of the selected swatches."""
    moved = Signal(list, int)
    """Places of swatches, and the place before which to move them."""
    dropped = Signal(QMimeData, int)
    """The dropped mime data, and the place before which to insert it."""
    renamed = Signal(int, str)
    """The place of a swatch, and its new name."""
    edit_requested = Signal(int)
    """The place of a swatch whose colour to edit."""
    lock_requested = Signal(int)
    """The place of a swatch to be locked, or unlocked if it is locked."""
    remove_requested = Signal(int)
    """The place of a swatch to be taken out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._model.text_of = nearest_text
        self.accepts: Callable[[QMimeData], bool] = lambda _mime: False
        """Returns whether dragged mime data holds colours."""
        self._gap: int | None = None
        self.tools = HoveredTools(self._tool_at, self)
        self.tools.changed.connect(self._update_cell)
        self._highlighted: int | None = None
        self._is_acceptable = False  # whether the current drag can be dropped
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.selectionModel().selectionChanged.connect(self._report_selection)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _MIN_HEIGHT_PX)

    def _lay_out(self) -> None:
        area = self.viewport().rect()
        self._mosaic = equal_rows(
            self.model().rowCount(), area.width(), area.height() - RISE_PX, RISE_PX
        )

    # -- selecting ---------------------------------------------------------------------------

    def select(self, places: list[int]) -> None:
        """Select swatches, and make the first one current."""
        self._select_runs(_runs(places), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if places:
            self.selectionModel().setCurrentIndex(
                self.model().index(places[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.viewport().update()

    def show_selected(self, places: list[int]) -> None:
        """Show which swatches are selected; the current one stays if it is among them."""
        shown = [place for run in self.selected_runs for place in run]
        if not places and not self.hasFocus():
            self.selectionModel().clearCurrentIndex()  # commands would act on it unseen
        if shown == places:
            return
        if places and self.currentIndex().row() in places:
            self._select_runs(_runs(places), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.viewport().update()
        else:
            self.select(places)

    def _report_selection(self) -> None:
        self.selection_changed.emit([place for run in self.selected_runs for place in run])

    def selectAll(self) -> None:
        """Select all swatches in one step; `QListView` would query each of them."""
        self.select(list(range(self.model().rowCount())))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from the first to the last swatch that a rectangle intersects."""
        touched = self._mosaic.touched(rect)
        self._select_runs([touched] if touched else [], command)
        self.viewport().update()

    def _cell(self, row: int) -> QRect:
        return self.visualRect(self.model().index(row, 0))

    def _paint_selection(self, painter: QPainter) -> None:
        if self._mosaic.is_marked:
            for place in chain.from_iterable(self.selected_runs):
                painting.paint_ring(painter, QRectF(self._cell(place)))
        else:
            for run in self.selected_runs:
                painting.paint_outline(painter, self._mosaic.area_of(run))
        super()._paint_selection(painter)

    def _paint(self, painter: QPainter, exposed: QRegion) -> None:
        super()._paint(painter, exposed)
        count = self.model().rowCount()
        if not count and not self.placeholder:
            area = self.viewport().rect().adjusted(0, RISE_PX, 0, 0)
            painter.fillRect(area, design.grey(self.theme.greys.hover))  # kept for what is to come
        if not count or self._transition.is_under_way:
            return
        if self._highlighted is not None and self._highlighted < count:
            self._paint_risen(painter, self._highlighted)
        if self._gap is not None:
            is_last = self._gap >= count
            cell = self._cell(count - 1 if is_last else self._gap)
            painting.paint_gap(painter, cell, self.theme.greys, after=is_last)
        elif 0 <= self.tools.shown_on < count:
            place = self.tools.shown_on
            swatch, heading = self.arranged.swatches[place], self._heading(place)
            vision, tool = self.theme.vision, self.tools.tool
            swatch_tools.paint(painter, swatch, self._cell(place), vision, tool, heading)
            self._paint_edges_of(painter, place)  # once more, over the tools

    def _paint_risen(self, painter: QPainter, place: int) -> None:
        """Let a swatch rise out of the first row; outline one in another row."""
        cell = self._cell(place)
        if cell.top() > RISE_PX:
            painting.paint_outline(painter, [cell])
            return
        is_ringed = self._mosaic.is_marked and self.selectionModel().isSelected(
            self.model().index(place, 0)
        )
        above = QRect(cell.left(), 0, cell.width(), RISE_PX + (_RING_PX if is_ringed else 0))
        painter.fillRect(above, self.theme.vision.color(self.arranged.swatches[place].rgb))
        if is_ringed:
            painting.paint_ring(painter, QRectF(cell.united(above)))
            self._paint_edges_of(painter, place)  # once more, over the ring

    def _paint_edges_of(self, painter: QPainter, place: int) -> None:
        """Paint the differences of a swatch to both neighbours in its row."""
        row = next((row for row in self._mosaic.rows if row.first <= place < row.end), None)
        if row is not None and row.has_text:
            column = place - row.first
            self._paint_edges(painter, row, range(max(0, column - 1), column + 1))

    def show_highlighted(self, place: int | None) -> None:
        """Let the highlighted swatch rise; None for none."""
        if place != self._highlighted:
            before, self._highlighted = self._highlighted, place
            for each in (before, place):
                if each is not None:
                    self._update_cell(each)

    # -- naming and editing ------------------------------------------------------------------

    def rename(self, place: int) -> None:
        """Rename a swatch in place."""
        if not 0 <= place < len(self.arranged.swatches):
            return
        swatch, cell = self.arranged.swatches[place], self._cell(place)
        named = name_area(swatch, cell, self._heading(place))
        area = QRect(cell.left(), named.top() - 3, cell.width(), named.height() + 6)
        ground = self.theme.vision.color(swatch.rgb)
        ink = painting.ink_on(swatch, self.theme.vision)
        field = NameField(swatch.name, area, ground, ink, self.viewport())
        field.named.connect(lambda name: self.renamed.emit(place, name))

    # -- tools of a swatch -------------------------------------------------------------------

    def _tool_at(self, point: QPoint) -> tuple[int, str]:
        """Return the place at a point, and the tool seen there: also a lock that is closed."""
        place = self.indexAt(point).row()
        if place < 0:
            return -1, ""
        if place == self.tools.shown_on:
            tool = swatch_tools.tool_at(self._cell(place), point)
            if tool:
                return place, tool
        return place, swatch_tools.LOCK if self._is_on_lock(place, point) else ""

    def _is_on_lock(self, place: int, point: QPoint) -> bool:
        if not self.arranged.swatches[place].locked or not self._mosaic.is_marked:
            return False
        area = lock_area(self._cell(place), self._heading(place))
        return area.marginsAdded(_LOCK_REACH).contains(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.tools.move(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.tools.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, unless a tool is pressed, which acts on its swatch only."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not self.tools.press(event.position().toPoint()):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        pressed = self.tools.release(event.position().toPoint()) if is_left else None
        if pressed is None or not self._is_idle:
            super().mouseReleaseEvent(event)
        elif pressed[1]:
            self._use(*pressed)

    @property
    def _is_idle(self) -> bool:
        """Whether no rectangle is being drawn to select, and nothing is dragged."""
        return self.state() == QAbstractItemView.State.NoState

    def _use(self, place: int, tool: str) -> None:
        if tool == swatch_tools.COPY:
            self.chosen.emit(self.arranged.swatches[place])
        elif tool == swatch_tools.LOCK:
            self.lock_requested.emit(place)
        else:
            self.remove_requested.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the tool under the pointer, or a swatch that has no room for its texts.

        A tooltip would cover the neighbours of a swatch, and the line over the row says the same.
        """
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place, tool = self._tool_at(event.pos())
            if tool:
                text = swatch_tools.tooltip_of(tool, self.arranged.swatches[place])
                QToolTip.showText(event.globalPos(), plain(text), self)
            if tool or (place >= 0 and self._cell(place).width() >= min_width_px()):
                return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place, tool = self._tool_at(event.position().toPoint())
        index = self.model().index(place, 0)
        if index.isValid() and not tool and event.button() == Qt.MouseButton.LeftButton:
            self.edit_requested.emit(index.row())

    # -- dragging and dropping ---------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected swatches; until the pointer moves again, it points at none."""
        self.tools.leave()
        self._highlight(QModelIndex())
        super().startDrag(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._is_acceptable = event.source() is self or self.accepts(event.mimeData())
        self._accept_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept_drag(event)

    def _accept_drag(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if not self._is_acceptable:
            event.ignore()  # the window accepts pictures
            return
        self._show_gap(self._gap_at(event.position().toPoint()))
        event.setDropAction(
            Qt.DropAction.MoveAction if event.source() is self else Qt.DropAction.CopyAction
        )
        event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap_at(event.position().toPoint())
        self._show_gap(None)
        if event.source() is self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.moved.emit(self.dragged_places, gap)
        elif self.accepts(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(event.mimeData(), gap)
        else:
            event.ignore()

    def _gap_at(self, point: QPoint) -> int:
        """Return the insertion place of a drop at a point."""
        index = self.indexAt(point)
        if not index.isValid():
            return int(self.model().rowCount())
        cell = self._cell(index.row())
        return int(index.row()) + (1 if point.x() > cell.center().x() else 0)

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()


def _runs(places: Sequence[int]) -> Iterator[range]:
    """Group consecutive places into ranges."""
    for _start, run in groupby(enumerate(sorted(places)), key=lambda pair: pair[1] - pair[0]):
        side_by_side = [place for _number, place in run]
        yield range(side_by_side[0], side_by_side[-1] + 1)
