"""A view of swatches without gaps, with the ΔE of neighbours on their shared edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QImage, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.widgets.swatches import painting
from huescope.ui.widgets.swatches.model import SwatchModel, SwatchRole
from huescope.ui.widgets.swatches.mosaic import Mosaic, Row, mosaic
from huescope.ui.widgets.swatches.strip import rows_image
from huescope.ui.widgets.swatches.transition import MAX_CELLS, SwatchTransition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from huescope.analysis.arrangement import Arranged
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.widgets.swatches.model import PlaceOf

    AnyIndex = QModelIndex | QPersistentModelIndex

_CHIP_REACH = QMargins(40, 0, 40, 0)  # a difference stands on the edge to the next cell
_REACH = QMargins(40, 8, 40, 8)  # so far a mark of a swatch reaches beyond its cell
_MANY_CELLS = 8
"""If more swatches differ, all are repainted at once."""


class SwatchGrid(QListView):
    """A mosaic of swatches: a click selects, Enter chooses, arrows move, hovering describes."""

    chosen = Signal(object)
    """The `Swatch` to be copied: activated by Enter."""
    clicked_swatch = Signal(object)
    """The `Swatch` that was clicked."""
    hovered = Signal(str)
    """Description of the swatch that is hovered or current; empty for none."""
    highlighted = Signal(object)
    """The `Swatch` that is hovered or current; None for none."""
    pointed = Signal(int)
    """The place of the swatch that is hovered or current; -1 for none."""
    menu_requested = Signal(QPoint)
    """A context menu was requested, at a global position."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._bring_viewport()
        self.theme = theme
        self.mime_of: Callable[[Sequence[Swatch]], QMimeData] | None = None
        """Returns the mime data of swatches that are dragged out."""
        self.placeholder = ""
        """Text shown while there are no swatches; empty for none."""
        self.dragged_places: list[int] = []
        """Places of the swatches being dragged."""
        self._related: list[int] = []
        self._mosaic = Mosaic()
        self._strip: QImage | None = None
        """The colours as an image with a line for each row."""
        self._strip_of: object = None
        """The layout and the device pixel ratio that it was made for."""
        self._transition = SwatchTransition(self)
        self._transition.moved.connect(self.viewport().update)
        self._model = SwatchModel(self)
        self.setModel(self._model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)  # the mosaic defines the layout: nothing is measured
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.viewport().update)
        theme.vision.changed.connect(self._update_vision)

    def _bring_viewport(self) -> None:
        """Use a viewport of our own.

        To learn of which class the built-in one is, PySide creates every class of a widget that
        there is, which takes 10 ms before the first paint.
        """
        viewport = QWidget()
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        self.setViewport(viewport)

    @property
    def arranged(self) -> Arranged:
        """The swatches shown."""
        return self._model.arranged

    def arrange(self, arranged: Arranged) -> None:
        """Show other swatches; the same colour stays current if it is still present."""
        current = self.current_swatch()
        before, old = self._mosaic, self.arranged
        old_swatches = old.swatches
        self._model.arrange(arranged)
        if arranged.swatches is not old_swatches:
            self._strip = None
        self._lay_out()
        was_moving = self._transition.is_under_way
        self._transition.stop()
        if self.isVisible() and before.count == len(arranged.swatches) <= MAX_CELLS:
            self._transition.begin(
                tuple(before.cells), _colors(old_swatches), _colors(arranged.swatches)
            )
        if current is not None and arranged.swatches is not old_swatches:
            self._keep_current(current)
        is_moving = was_moving or self._transition.is_under_way
        places = None if is_moving or self._mosaic is not before else _differing(old, arranged)
        if places is None:
            self.viewport().update()
        else:
            for place in places:
                self._update_cell(place)

    def _update_cell(self, place: int) -> None:
        """Repaint a swatch, from the upper edge down, and what stands on its edges."""
        cell = self._mosaic.cell(place)
        if not cell.isEmpty():
            cell.setTop(0)
            self.viewport().update(cell.marginsAdded(_REACH))

    def show_related(self, places: list[int]) -> None:
        """Ring the swatches that go with what is pointed at in another view."""
        changed = set(places) ^ set(self._related)
        self._related = places
        for place in changed:
            self._update_cell(place)

    def set_placeholder(self, text: str) -> None:
        """Set the text shown while there are no swatches; empty for none."""
        self.placeholder = text
        self.setAccessibleDescription(text)
        self.viewport().update()

    def set_hint(self, hint: str) -> None:
        """Set the last line of each tooltip, on what mouse and keyboard do."""
        self._model.hint = hint

    def set_places(self, place_of: PlaceOf) -> None:
        """Set the function that finds the pixel of a swatch, for the tooltips."""
        self._model.place_of = place_of

    def _keep_current(self, current: Swatch) -> None:
        """Make the same colour current again."""
        here = self.current_swatch()
        if here is not None and here.rgb == current.rgb:
            return
        for row, swatch in enumerate(self.arranged.swatches):
            if swatch.rgb == current.rgb:
                self.selectionModel().setCurrentIndex(
                    self._model.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
                )
                return

    def current_swatch(self) -> Swatch | None:
        """Return the current swatch."""
        swatch: Swatch | None = self.currentIndex().data(SwatchRole)
        return swatch

    @property
    def selected_places(self) -> list[int]:
        """Places of the selected swatches, or else of the current one."""
        places = [place for run in self.selected_runs for place in run]
        current = self.currentIndex()
        return places or ([current.row()] if current.isValid() else [])

    @property
    def selected_runs(self) -> list[range]:
        """Places of the selected swatches, as ranges of neighbours."""
        selection = self.selectionModel().selection().toList()
        runs = (range(each.top(), each.bottom() + 1) for each in selection)
        return sorted(runs, key=lambda run: run.start)

    def _select_runs(
        self, runs: Iterable[range], command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Select swatches by ranges, in one step."""
        selection = QItemSelection()
        for run in runs:
            selection.select(self._model.index(run[0]), self._model.index(run[-1]))
        self.selectionModel().select(selection, command)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 24)

    # -- dragging out ------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the selected swatches."""
        places = self.selected_places
        if self.mime_of is None or not places:
            return
        swatches = [self.arranged.swatches[place] for place in places]
        self.dragged_places = places
        drag = QDrag(self)
        drag.setMimeData(self.mime_of(swatches))
        drag.setPixmap(painting.drag_pixmap(swatches, self.devicePixelRatioF(), self.theme.vision))
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        drag.exec(actions, Qt.DropAction.CopyAction)

    # -- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = self.viewport().rect()
        self._mosaic = mosaic(self._model.rowCount(), area.width(), area.height())

    def doItemsLayout(self) -> None:
        """Do nothing: the mosaic defines the layout, and `QListView` would only repaint."""

    def visualRect(self, index: AnyIndex) -> QRect:
        return self._mosaic.cell(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self._mosaic.place_at(point.x(), point.y())
        return QModelIndex() if place is None else self._model.index(place)

    def visualRegionForSelection(self, _selection: Any) -> QRegion:  # noqa: ANN401
        return QRegion(self.viewport().rect())

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """Do nothing: every swatch is always visible."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._model.rowCount()
        if not count:
            return QModelIndex()
        here = self.currentIndex().row()
        if here < 0:
            return self._model.index(0)
        step = QAbstractItemView.CursorAction
        if action in (step.MoveUp, step.MoveDown, step.MovePageUp, step.MovePageDown):
            return self._vertical(here, down=action in (step.MoveDown, step.MovePageDown))
        goal = {
            step.MoveHome: 0,
            step.MoveEnd: count - 1,
            step.MoveLeft: here - 1,
            step.MovePrevious: here - 1,
        }.get(action, here + 1)
        return self._model.index(min(count - 1, max(0, goal)))

    def _vertical(self, row: int, *, down: bool) -> QModelIndex:
        cell = self._mosaic.cell(row)
        y_px = cell.bottom() + 1 if down else cell.top() - 1
        found = self.indexAt(QPoint(cell.center().x(), y_px))
        return found if found.isValid() else self._model.index(row)

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401
        super().resizeEvent(event)
        self._transition.stop()
        self._lay_out()

    # -- mouse and keyboard ------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain:
            self._click(event.position().toPoint())

    def _click(self, point: QPoint) -> None:
        """Take a click without a modifier key."""
        index = self.indexAt(point)
        if index.isValid():
            self.clicked_swatch.emit(index.data(SwatchRole))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._highlight(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: Any) -> None:  # noqa: ANN401
        super().leaveEvent(event)
        self._highlight(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are shortcuts."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Make the swatch under the pointer current, and request the menu."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu_requested.emit(event.globalPos())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._highlight(current)
        self.viewport().update()

    def _highlight(self, index: AnyIndex) -> None:
        self.hovered.emit(self._model.describe(index.row()) if index.isValid() else "")
        self.highlighted.emit(index.data(SwatchRole) if index.isValid() else None)
        self.pointed.emit(index.row())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(SwatchRole))

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with left_to_right_painter(self.viewport()) as painter:
            self._paint(painter, event.region())

    def _paint(self, painter: QPainter, exposed: QRegion) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._mosaic.rows:
            if self.placeholder:
                area, greys = self.viewport().rect(), self.theme.greys
                painting.paint_placeholder(painter, area, self.placeholder, greys)
            return
        if self._transition.is_under_way:
            self._paint_moving(painter)
            return
        self._paint_colors(painter, exposed)
        self._paint_selection(painter)  # below the ΔE between two swatches
        for row in self._mosaic.rows:
            if row.is_marked and exposed.intersects(row.area):
                self._paint_notes(painter, row, exposed)

    def _paint_colors(self, painter: QPainter, exposed: QRegion) -> None:
        """Paint the colours, a row in one call."""
        ratio = self.devicePixelRatioF()
        if self._strip is None or self._strip_of != (self._mosaic, ratio):
            swatches, vision = self.arranged.swatches, self.theme.vision
            self._strip = rows_image(swatches, self._mosaic, vision, ratio)
            self._strip_of = self._mosaic, ratio
        for number, row in enumerate(self._mosaic.rows):
            if exposed.intersects(row.area):
                line = QRect(0, number, round(row.edges_px[-1] * ratio), 1)
                painter.drawImage(row.area, self._strip, line)

    def _update_vision(self) -> None:
        self._strip = None
        self.viewport().update()

    def _paint_selection(self, painter: QPainter) -> None:
        """Paint a ring round the current swatch, and round those that are related to another."""
        for place in self._related:
            painting.paint_ring(painter, QRectF(self._mosaic.cell(place)))
        if self.hasFocus() and self.currentIndex().isValid():
            painting.paint_ring(painter, QRectF(self.visualRect(self.currentIndex())))

    def _paint_moving(self, painter: QPainter) -> None:
        """Paint the moving swatches, without the differences."""
        vision = self.theme.vision
        for row in self._mosaic.rows:
            has_text = row.has_text
            for place, cell in enumerate(row.cells, start=row.first):
                swatch, moving = self.arranged.swatches[place], self._transition.at(place, cell)
                painter.fillRect(moving, vision.color(swatch.rgb))
                if has_text:
                    painting.paint_text(painter, swatch, moving, vision, self._heading(place))

    def _heading(self, place: int) -> str:
        """Return the name of the group that starts with a swatch; empty for none."""
        swatches = self.arranged.swatches
        group = swatches[place].group
        return "" if place and swatches[place - 1].group == group else group

    def _paint_notes(self, painter: QPainter, row: Row, exposed: QRegion) -> None:
        """Paint texts and differences of a row, or only marks for unnoticeable differences."""
        vision, has_text = self.theme.vision, row.has_text
        for column, swatch in enumerate(self.arranged.swatches[row.first : row.end]):
            if not (has_text or swatch.group or swatch.locked):
                continue
            cell = row.cell(column)
            if not exposed.intersects(cell):
                continue
            if swatch.group:
                painting.paint_group(painter, swatch, cell, vision)
            if has_text:
                heading = self._heading(row.first + column)
                painting.paint_text(painter, swatch, cell, vision, heading)
            if swatch.locked:
                heading = self._heading(row.first + column)
                painting.paint_lock(painter, swatch, cell, vision, heading)
        self._paint_differences(painter, row, exposed)

    def _paint_differences(self, painter: QPainter, row: Row, exposed: QRegion) -> None:
        """Paint the differences of a row, or only marks for unnoticeable ones."""
        columns: set[int] = set()
        for part in cast("Iterable[QRect]", exposed):
            if part.intersects(row.area):
                reached = part.marginsAdded(_CHIP_REACH)
                columns.update(row.touched(reached.left(), reached.right()))
        self._paint_edges(painter, row, sorted(columns))

    def _paint_edges(self, painter: QPainter, row: Row, columns: Iterable[int]) -> None:
        """Paint the differences between some swatches and the ones that follow them."""
        arranged, greys, is_roomy = self.arranged, self.theme.greys, row.is_roomy
        width_px = self.viewport().width()
        for column in columns:
            value = arranged.delta_e[row.first + column : row.first + column + 1]
            if not value:  # the last swatch, or they are not measured yet
                return
            if is_roomy:
                cell = row.cell(column)
                painting.paint_difference(painter, cell, value[0], arranged, greys, width_px)
            elif value[0] < arranged.jnd:
                painting.paint_notch(painter, row.cell(column), width_px)


def _differing(before: Arranged, after: Arranged) -> set[int] | None:
    """Tell which swatches look different; None if most of them do, or their number differs."""
    if (before.jnd, before.formula) != (after.jnd, after.formula):
        return None
    old, new = before.swatches, after.swatches
    if (len(old), len(before.delta_e)) != (len(new), len(after.delta_e)):
        return None
    pairs = enumerate(zip(old, new, strict=True))
    changed = [place for place, (was, now) in pairs if was is not now and was != now]
    if len(changed) > _MANY_CELLS:
        return None
    # A swatch tells the name of its group where that differs from the group of the one before.
    followers = [place + 1 for place in changed if old[place].group != new[place].group]
    pairs_e = enumerate(zip(before.delta_e, after.delta_e, strict=True))
    return {*changed, *followers, *(place for place, (was, now) in pairs_e if was != now)}


def _colors(swatches: Sequence[Swatch]) -> list[bytes]:
    return [bytes(swatch.rgb) for swatch in swatches]
