"""Swatches side by side without a gap, with the ΔE of neighbours on their shared edge."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from huescope.analysis.arrangement import Arranged
from huescope.color.luminance import readable_text_color
from huescope.ui import icons
from huescope.ui import theme as look
from huescope.ui.widgets.glide import Glide
from huescope.ui.widgets.mosaic import rows_of
from huescope.ui.widgets.strip import strip_of
from huescope.ui.words import delta_e_number, delta_e_text, share_text, swatch_text

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch
    from huescope.ui.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

SwatchRole = Qt.ItemDataRole.UserRole

_HEX_WIDTH_PX, _HEX_HEIGHT_PX = 60, 50
_SHARE_WIDTH_PX, _SHARE_HEIGHT_PX = 38, 30
_CHIP_HEIGHT_PX = 15
_INSET_PX = 6
_LOCK_PX = 14


class SwatchModel(QAbstractListModel):
    """The arranged swatches, one a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.arranged = Arranged()
        self.locked: frozenset[tuple[int, int, int]] = frozenset()

    @property
    def colors(self) -> list[bytes]:
        """Red, green and blue of each swatch."""
        return [bytes(swatch.rgb) for swatch in self.arranged.swatches]

    def arrange(self, arranged: Arranged) -> None:
        """Show other swatches."""
        self.beginResetModel()
        self.arranged = arranged
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.arranged.swatches)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self.arranged.swatches):
            return None
        swatch = self.arranged.swatches[index.row()]
        if role == SwatchRole:
            return swatch
        if role == Qt.ItemDataRole.DisplayRole:
            return swatch.hex
        if role == Qt.ItemDataRole.AccessibleTextRole:
            locked = ", locked" if swatch.rgb in self.locked else ""
            return f"{swatch.hex}, {share_text(swatch.share)}{locked}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(index.row())
        return None

    def describe(self, row: int) -> str:
        """Say all that is known about one swatch, in one line."""
        text = swatch_text(self.arranged.swatches[row])
        if row < len(self.arranged.delta_e):
            text += f"  ·  {delta_e_text(self.arranged.delta_e[row], self.arranged)}"
        return text

    def _tooltip(self, row: int) -> str:
        red, green, blue = self.arranged.swatches[row].rgb
        lines = [self.describe(row), f"rgb({red}, {green}, {blue})"]
        if row < len(self.arranged.delta_e):
            same = self.arranged.delta_e[row] < self.arranged.jnd
            verdict = "under" if same else "above"
            lines.append(
                f"ΔE by {self.arranged.formula}, {verdict} the just noticeable difference of "
                f"{self.arranged.jnd:g}"
            )
        return "\n".join([*lines, "Click to copy the hex code; the right button offers more."])


class SwatchGrid(QListView):
    """A mosaic of swatches: click or Enter copies, arrows move, hover tells."""

    chosen = Signal(object)
    """A `Swatch` that was clicked, or entered."""
    pointed = Signal(str)
    """What is known about the swatch under the pointer or the keyboard; empty for none."""
    lock_wanted = Signal(object, bool)
    """A `Swatch` that shall stay as it is (True), or be free again (False)."""
    looked_at = Signal(object)
    """The `Swatch` under the pointer or the keyboard; None for none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[_Row, ...] = ()
        self._cells: tuple[QRect, ...] = ()
        self._can_lock = False
        self._glide = Glide(self)
        self._glide.moved.connect(self.viewport().update)
        self._model = SwatchModel(self)
        self.setModel(self._model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)  # the places are our own: nothing is to be measured
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.viewport().update)

    @property
    def arranged(self) -> Arranged:
        """What is shown."""
        return self._model.arranged

    def show_locks(self, locked: frozenset[tuple[int, int, int]]) -> None:
        """Mark the colours that are locked; from now on they can be locked and freed here."""
        self._can_lock = True
        self._model.locked = locked
        self.viewport().update()

    def arrange(self, arranged: Arranged) -> None:
        """Show other swatches; the keyboard stays on the same colour where it is still there."""
        current = self.currentIndex().data(SwatchRole)
        cells, was = self._cells, self._model.colors
        self._model.arrange(arranged)
        self._lay_out()
        if self.isVisible():
            self._glide.begin(cells, was, self._model.colors)
        if current is not None:
            for row, swatch in enumerate(arranged.swatches):
                if swatch.rgb == current.rgb:
                    self.setCurrentIndex(self._model.index(row))
                    break
        self.viewport().update()

    def current_swatch(self) -> Swatch | None:
        """Return the swatch that the keyboard is on."""
        swatch: Swatch | None = self.currentIndex().data(SwatchRole)
        return swatch

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 40)

    # -- places ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = self.viewport().rect()
        self._rows = _mosaic(self._model.rowCount(), area.width(), area.height())
        self._cells = tuple(cell for row in self._rows for cell in row.cells)

    def doItemsLayout(self) -> None:
        """Leave the places as they are; the view's own layout would only paint once more."""

    def visualRect(self, index: AnyIndex) -> QRect:
        return self._cells[index.row()] if 0 <= index.row() < len(self._cells) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row, cell in enumerate(self._cells):
            if cell.contains(point):
                return self._model.index(row)
        return QModelIndex()

    def visualRegionForSelection(self, _selection: Any) -> QRegion:  # noqa: ANN401
        return QRegion(self.viewport().rect())

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """Every swatch is always in view."""

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
        cell = self._cells[row]
        y_px = cell.bottom() + 2 if down else cell.top() - 2
        found = self.indexAt(QPoint(cell.center().x(), y_px))
        return found if found.isValid() else self._model.index(row)

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401
        super().resizeEvent(event)
        self._glide.stop()
        self._lay_out()

    # -- hands -------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._look_at(index)

    def leaveEvent(self, event: Any) -> None:  # noqa: ANN401
        super().leaveEvent(event)
        self._look_at(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        current = self.current_swatch()
        if event.key() == Qt.Key.Key_L and self._can_lock and current is not None:
            self._toggle_lock(current)
            return
        super().keyPressEvent(event)

    def _toggle_lock(self, swatch: Swatch) -> None:
        self.lock_wanted.emit(swatch, swatch.rgb not in self._model.locked)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with one swatch."""
        index = self.indexAt(event.pos())
        swatch: Swatch | None = index.data(SwatchRole)
        if swatch is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        copy = menu.addAction(f"Copy {swatch.hex}")
        copy.setToolTip("Put the hex code on the clipboard (click, or Enter)")
        copy.triggered.connect(partial(self.chosen.emit, swatch))
        if self._can_lock:
            locked = swatch.rgb in self._model.locked
            lock = menu.addAction("Unlock" if locked else "Lock")
            lock.setToolTip("A locked colour stays just as it is; the others fit round it (L)")
            lock.triggered.connect(partial(self.lock_wanted.emit, swatch, not locked))
        menu.popup(event.globalPos())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._look_at(current)
        self.viewport().update()

    def _look_at(self, index: AnyIndex) -> None:
        self.pointed.emit(self._model.describe(index.row()) if index.isValid() else "")
        self.looked_at.emit(index.data(SwatchRole) if index.isValid() else None)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(SwatchRole))

    # -- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rows:
            return
        if self._glide.is_under_way:
            self._paint_moving(painter)
            return
        strip = strip_of(self.arranged.swatches)
        for row in self._rows:
            painter.drawImage(row.area, strip, QRect(row.first, 0, len(row.cells), 1))
        for row in self._rows:
            self._paint_notes(painter, row)
        if self.hasFocus() and self.currentIndex().isValid():
            paint_ring(painter, QRectF(self.visualRect(self.currentIndex())))

    def _paint_moving(self, painter: QPainter) -> None:
        """Paint the swatches on their way; the differences follow when they have arrived."""
        for row in self._rows:
            for place, cell in enumerate(row.cells, start=row.first):
                swatch, moving = self.arranged.swatches[place], self._glide.at(place, cell)
                painter.fillRect(moving, swatch_color(swatch))
                if row.is_roomy:
                    self._paint_text(painter, swatch, moving)

    def _paint_notes(self, painter: QPainter, row: _Row) -> None:
        """Write on the swatches of a row, or where there is no room, mark what looks the same."""
        there = slice(row.first, row.first + len(row.cells))
        if row.is_roomy:
            for swatch, cell in zip(self.arranged.swatches[there], row.cells, strict=True):
                self._paint_text(painter, swatch, cell)
        for swatch, cell in zip(self.arranged.swatches[there], row.cells, strict=True):
            if swatch.rgb in self._model.locked:
                self._paint_lock(painter, swatch, cell)
        for cell, value in zip(row.cells, self.arranged.delta_e[there], strict=False):
            if row.is_roomy:
                self._paint_difference(painter, cell, value)
            elif value < self.arranged.jnd:
                self._paint_notch(painter, cell)

    def _paint_lock(self, painter: QPainter, swatch: Swatch, cell: QRect) -> None:
        ink = QColor(*readable_text_color(swatch.rgb)).name()
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap("lock", ink, _LOCK_PX, ratio)
        painter.drawPixmap(cell.right() - _LOCK_PX - 3, cell.top() + 4, sign)

    def _paint_text(self, painter: QPainter, swatch: Swatch, cell: QRect) -> None:
        painter.setPen(QColor(*readable_text_color(swatch.rgb)))
        inside = cell.adjusted(_INSET_PX, 5, -_INSET_PX, -5)
        if cell.width() >= _HEX_WIDTH_PX and cell.height() >= _HEX_HEIGHT_PX:
            painter.setFont(look.mono(look.CAPTION_PX))
            painter.drawText(inside, Qt.AlignmentFlag.AlignTop, swatch.hex)
            inside.setTop(inside.top() + look.HEADING_PX)
        elif cell.width() >= _HEX_WIDTH_PX:
            painter.setFont(look.mono(look.CAPTION_PX))
            painter.drawText(inside, Qt.AlignmentFlag.AlignTop, swatch.hex)
            return
        else:
            inside = cell.adjusted(4, 3, -2, -2)
        painter.setFont(look.font(look.CAPTION_PX))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, share_text(swatch.share, short=True))

    def _paint_difference(self, painter: QPainter, cell: QRect, value: float) -> None:
        """Paint the chip on the edge shared with the next cell; at a row's end, inside."""
        same = value < self.arranged.jnd
        text = delta_e_number(value, self.arranged.jnd)
        text = f"≈ {text}" if same else text
        painter.setFont(look.font(look.CAPTION_PX, bold=same))
        width_px = painter.fontMetrics().horizontalAdvance(text) + 8
        at_row_end = cell.right() >= self.viewport().width() - 1
        left_px = cell.right() + 1 - (width_px + 3 if at_row_end else width_px // 2)
        chip = QRectF(left_px, cell.bottom() - _CHIP_HEIGHT_PX - 2, width_px, _CHIP_HEIGHT_PX)
        greys = self._theme.greys
        ground, ink = (greys.strong, greys.panel) if same else (greys.panel, greys.text)
        painter.setPen(QPen(look.grey(ink, 90), 1) if same else Qt.PenStyle.NoPen)
        painter.setBrush(look.grey(ground))
        painter.drawRoundedRect(chip, _CHIP_HEIGHT_PX / 2, _CHIP_HEIGHT_PX / 2)
        painter.setPen(look.grey(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_notch(self, painter: QPainter, cell: QRect) -> None:
        """Mark an unnoticeable edge where there is no room for a number."""
        side_px = min(6, max(3, cell.width() // 4))
        mark = QRectF(0, 0, side_px, side_px)
        x_px = min(cell.right() + 1, self.viewport().width() - side_px // 2 - 1)
        mark.moveCenter(QRectF(x_px, cell.center().y(), 0, 0).topLeft())
        painter.setPen(QPen(look.grey(0), 1))
        painter.setBrush(look.grey(0xFF))
        painter.drawEllipse(mark)


@dataclass(frozen=True, slots=True)
class _Row:
    """Swatches that stand side by side.

    Attributes
    ----------
    first : int
        Place of the first of them.
    area : QRect
        What they cover together.
    cells : tuple of QRect
        What each covers.
    is_roomy : bool
        Whether each has room for words.
    """

    first: int
    area: QRect
    cells: tuple[QRect, ...]
    is_roomy: bool


@lru_cache(maxsize=512)
def _mosaic(count: int, width_px: int, height_px: int) -> tuple[_Row, ...]:
    """Divide a rectangle among swatches, row by row."""
    sizes = rows_of(count, max(1, width_px), max(1, height_px))
    rows: list[_Row] = []
    first = 0
    for columns, (top, bottom) in zip(sizes, pairwise(_edges(height_px, len(sizes))), strict=True):
        cells = tuple(
            QRect(left, top, right - left, bottom - top)
            for left, right in pairwise(_edges(width_px, columns))
        )
        is_roomy = width_px // columns >= _SHARE_WIDTH_PX and bottom - top >= _SHARE_HEIGHT_PX
        rows.append(_Row(first, QRect(0, top, width_px, bottom - top), cells, is_roomy))
        first += columns
    return tuple(rows)


def _edges(length_px: int, parts: int) -> list[int]:
    """Divide a length into equal parts of whole pixels."""
    return [round(length_px * part / max(1, parts)) for part in range(parts + 1)]


def swatch_color(swatch: Swatch) -> QColor:
    """Return a swatch's colour for painting."""
    return QColor(*swatch.rgb)


def paint_ring(painter: QPainter, cell: QRectF) -> None:
    """Ring a cell in black and white, so that it shows on any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset_px, level in ((1.0, 0xFF), (2.5, 0x00)):
        painter.setPen(QPen(look.grey(level), 1.5))
        painter.drawRect(cell.adjusted(inset_px, inset_px, -inset_px, -inset_px))
