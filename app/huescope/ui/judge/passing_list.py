"""A list of pairs of colours, each painted as real text or a control in its two colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QKeySequence, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from huescope.analysis.passing_pairs import CONTROLS_USE, LARGE_USE, PassingPair, Use
from huescope.color.contrast import wcag
from huescope.color.srgb import format_hex
from huescope.dataclass import dataclass
from huescope.texts import marked
from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.figures import localized
from huescope.ui.language.translation import as_code, in_one_line, tr, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.ui.style.theme import Theme
    from huescope.ui.vision.simulation import Rgb

_HEIGHT_PX = 56
_SAMPLE_PX = 148
_INSET_PX = 6
_SIDE_PX = 8
_GAP_PX = 16
_FIGURE_PX = 150
_LARGE_PX = 24
_WORD = marked("Sample")


@dataclass(frozen=True, slots=True)
class PassingRow:
    """A row of the list.

    Attributes
    ----------
    pair : PassingPair
        The colours.
    use : Use
        What the sample shows.
    text_name, ground_name : str
        Names of the colours.
    """

    pair: PassingPair
    use: Use
    text_name: str
    ground_name: str

    @property
    def names(self) -> str:
        """The names of both colours."""
        return tr("{text} on {ground}", text=self.text_name, ground=self.ground_name)

    @property
    def codes(self) -> str:
        """The hex codes of both colours."""
        return tr(
            "{text} on {ground}",
            text=format_hex(self.pair.text),
            ground=format_hex(self.pair.ground),
        )

    @property
    def figure(self) -> str:
        """The contrast ratio, rounded down."""
        return localized(wcag.figure(self.pair.ratio))

    @property
    def grade(self) -> str:
        """What the pair passes for, and at which level."""
        if self.use is CONTROLS_USE:
            return translated(self.use.label)
        level = "AAA" if self.pair.is_enhanced(self.use) else "AA"
        return in_one_line([translated(self.use.label), level], ", ")


class PassingList(QListWidget):
    """Pairs that pass; a click or an arrow key chooses, Enter or Ctrl+C copies.

    Parameters
    ----------
    theme : Theme
        The theme.
    """

    chosen = Signal(object)
    """The `PassingRow` that became the current one."""
    copied = Signal(str)
    """What was asked to be copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pairs that pass"))
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._copy = QAction(tr("Copy as CSS"), self)
        self._copy.setShortcuts([QKeySequence(QKeySequence.StandardKey.Copy)])
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._swapped = QAction(tr("Copy as CSS, the Other Way Round"), self)
        for action, slot in ((self._copy, self.copy_current), (self._swapped, self._copy_swapped)):
            action.triggered.connect(slot)
            self.addAction(action)
        self.itemActivated.connect(self.copy_current)
        self.currentItemChanged.connect(self._choose)
        theme.changed.connect(self.viewport().update)
        theme.vision.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[PassingRow]) -> None:
        """Set the rows, and stay at the pair that was chosen if it is still there."""
        before = self.current_row()
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.names}, {row.codes}, {row.figure}, {row.grade}")
            item.setToolTip(
                plain(f"{row.names}\n{row.codes}\n{row.figure}: {translated(row.use.meaning)}")
            )
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.addItem(item)
            if before is not None and row.pair == before.pair:
                self.setCurrentItem(item)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        self.blockSignals(False)

    def rows(self) -> list[PassingRow]:
        """Return the rows."""
        return [self.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.count())]

    def current_row(self) -> PassingRow | None:
        """Return the chosen row; None if there is none."""
        item = self.currentItem()
        row: PassingRow | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return row

    @Slot()
    def copy_current(self) -> None:
        """Ask to copy the chosen pair."""
        row = self.current_row()
        if row is not None:
            self.copied.emit(row.pair.css)

    @Slot()
    def _copy_swapped(self) -> None:
        row = self.current_row()
        if row is not None:
            self.copied.emit(row.pair.swapped.css)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _Delegate(QStyledItemDelegate):
    """Paints a row: two samples, names and codes, ratio and grade."""

    def __init__(self, theme: Theme, parent: PassingList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:  # noqa: ANN401
        return QSize(
            2 * design.sized(_SAMPLE_PX) + design.sized(_FIGURE_PX), design.sized(_HEIGHT_PX)
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: PassingRow = index.data(Qt.ItemDataRole.UserRole)
        greys, area = self._theme.greys, QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, design.grey(greys.pressed))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, design.grey(greys.hover))
        if option.state & QStyle.StateFlag.State_Selected and self._list.hasFocus():
            painter.setPen(design.grey(greys.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        sample = QRect(
            area.left() + _SIDE_PX,
            area.top() + _INSET_PX,
            design.sized(_SAMPLE_PX),
            design.sized(_HEIGHT_PX),
        )
        sample.setHeight(design.sized(_HEIGHT_PX) - 2 * _INSET_PX)
        for text, ground in ((row.pair.text, row.pair.ground), (row.pair.ground, row.pair.text)):
            self._paint_sample(painter, mirrored_in(area, sample), row.use, text, ground)
            sample.translate(design.sized(_SAMPLE_PX), 0)
        words = QRect(area)
        words.setLeft(sample.left() + _GAP_PX)
        words.adjust(0, 2 * _INSET_PX - 2, -_GAP_PX, -2 * _INSET_PX + 2)
        self._write(painter, row, mirrored_in(area, words))

    def _paint_sample(
        self, painter: QPainter, area: QRect, use: Use, text: Rgb, ground: Rgb
    ) -> None:
        vision = self._theme.vision
        ink = QColor(*vision.rgb(text))
        painter.fillRect(area, QColor(*vision.rgb(ground)))
        if use is CONTROLS_USE:
            _paint_controls(painter, QRectF(area), ink)
            return
        painter.setPen(ink)
        painter.setFont(_large_font() if use is LARGE_USE else design.font(design.BODY_PX))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, translated(_WORD))

    def _write(self, painter: QPainter, row: PassingRow, area: QRect) -> None:
        greys = self._theme.greys
        left = mirrored_in(area, area.adjusted(0, 0, -design.sized(_FIGURE_PX), 0))
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        right = Qt.AlignmentFlag.AlignRight
        painter.setPen(design.grey(greys.text))
        painter.setFont(design.font(design.BODY_PX))
        names = painter.fontMetrics().elidedText(
            row.names, Qt.TextElideMode.ElideRight, left.width()
        )
        painter.drawText(left, top, names)
        painter.drawText(area, top | right, as_code(row.figure))
        painter.setPen(design.grey(greys.quiet))
        painter.setFont(design.font(design.CAPTION_PX))
        painter.drawText(area, bottom | right, row.grade)
        painter.setFont(design.mono(design.CAPTION_PX))
        painter.drawText(left, bottom, row.codes)


def _paint_controls(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """Paint the border of a field with a tick, and a switch."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = area.center()
    box = QRectF(middle.x() - 44, middle.y() - 9, 18, 18)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    tick = ((-4.5, 0), (-1, 3.5), (5, -4))
    painter.drawPolyline(QPolygonF([box.center() + QPointF(x, y) for x, y in tick]))
    switch = QRectF(middle.x() + 6, middle.y() - 9, 36, 18)
    painter.drawRoundedRect(switch, 9, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(switch.adjusted(20, 3, -4, -3))
    painter.restore()


def _large_font() -> QFont:
    """Return the smallest font that counts as large text."""
    large = QFont(design.font(design.BODY_PX))
    large.setPixelSize(_LARGE_PX)
    return large
