"""A list of pairs of colours, each with touching colour patches."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate

from huescope.dataclass import dataclass
from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import as_code, in_own_direction, tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFontMetrics
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.ui.style.theme import Theme
    from huescope.ui.vision.simulation import Rgb

_HEIGHT_PX = 40
_PATCH_PX = 24
_SIDE_PX = 8
_GAP_PX = 12
_MAX_PATCHES = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list.

    Attributes
    ----------
    colors : tuple of (Rgb or None)
        The patches, of which the first few are painted; None for an empty patch.
    titles : tuple of str
        The names.
    detail, figure : str
        A second line, and a number at the end of the first.
    places : tuple of int
        Emitted by `PairList.chosen`.
    separator : str
        Text between the titles.
    """

    colors: tuple[Rgb | None, ...]
    titles: tuple[str, ...]
    detail: str = ""
    figure: str = ""
    places: tuple[int, ...] = ()
    separator: str = field(default_factory=lambda: tr(" and "))

    @property
    def text(self) -> str:
        """The titles in full."""
        return self.separator.join(self.titles)


class PairList(QListWidget):
    """A list of pairs; a click or an arrow key chooses.

    Parameters
    ----------
    theme : Theme
        The theme.
    name : str
        The accessible name.
    true_colors : bool
        Whether colours are shown without simulated colour vision.
    """

    chosen = Signal(object)
    """The `places` of a row."""

    def __init__(self, theme: Theme, name: str, *, true_colors: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(theme, self, true_colors=true_colors))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._choose)
        self.currentItemChanged.connect(self._choose)
        theme.changed.connect(self.viewport().update)
        theme.vision.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Set the rows."""
        if list(rows) == self.rows():
            return
        self.blockSignals(True)
        self.clear()
        for row in rows:
            parts = [row.text, *filter(None, (row.figure, row.detail))]
            item = QListWidgetItem(", ".join(parts))
            item.setToolTip("\n".join(parts))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.addItem(item)
        self.blockSignals(False)

    def rows(self) -> list[Row]:
        """Return the rows."""
        return [self.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.count())]

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole).places)


class _Delegate(QStyledItemDelegate):
    """Delegate of the rows."""

    def __init__(self, theme: Theme, parent: PairList, *, true_colors: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent
        self._true_colors = true_colors

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:  # noqa: ANN401
        return QSize(200, design.sized(_HEIGHT_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        greys, area, state = self._theme.greys, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, design.grey(greys.pressed))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, design.grey(greys.hover))
        if state & QStyle.StateFlag.State_Selected and self._list.hasFocus():
            painter.setPen(design.grey(greys.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        used_px = self._paint_patches(painter, row, area)
        words = area.adjusted(used_px + _GAP_PX, 4, -_SIDE_PX, -4)
        self._write(painter, row, mirrored_in(area, words))

    def _paint_patches(self, painter: QPainter, row: Row, area: QRect) -> int:
        """Paint the patches, and return their width."""
        shown = row.colors[:_MAX_PATCHES]
        patch = QRect(
            area.left() + _SIDE_PX, area.top() + 6, _PATCH_PX, design.sized(_HEIGHT_PX) - 12
        )
        for color in shown:
            place = mirrored_in(area, patch)
            if color is None:
                painter.setPen(QPen(design.grey(self._theme.greys.outline), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(0, 0, -1, -1))
            else:
                vision = self._theme.vision
                seen = vision.on_screen(color) if self._true_colors else vision.rgb(color)
                painter.fillRect(place, QColor(*seen))
            patch.translate(_PATCH_PX, 0)
        return patch.left() - area.left()

    def _write(self, painter: QPainter, row: Row, words: QRect) -> None:
        greys = self._theme.greys
        top = Qt.AlignmentFlag.AlignTop if row.detail else Qt.AlignmentFlag.AlignVCenter
        painter.setFont(design.font(design.BODY_PX))
        metrics = painter.fontMetrics()
        painter.setPen(design.grey(greys.text))
        painter.drawText(words, top | Qt.AlignmentFlag.AlignRight, as_code(row.figure))
        room_px = words.width() - metrics.horizontalAdvance(row.figure) - design.STEP_PX
        shown = _shortened(row, metrics, room_px)
        painter.drawText(words, top | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        detail = painter.fontMetrics().elidedText(
            row.detail, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, detail)


def _shortened(row: Row, metrics: QFontMetrics, room_px: int) -> str:
    """Elide the titles to a width; short ones leave their room to the others."""
    left_px = room_px - (len(row.titles) - 1) * metrics.horizontalAdvance(row.separator)
    shown = dict.fromkeys(range(len(row.titles)), "")
    by_length = sorted(shown, key=lambda at: metrics.horizontalAdvance(row.titles[at]))
    for number, at in enumerate(by_length):
        own_px = left_px // (len(by_length) - number)
        title = row.titles[at]
        is_numbered = title[-1:].isdigit()  # keep the number
        mode = Qt.TextElideMode.ElideMiddle if is_numbered else Qt.TextElideMode.ElideRight
        shown[at] = metrics.elidedText(title, mode, own_px)
        left_px -= metrics.horizontalAdvance(shown[at])
    return row.separator.join(map(in_own_direction, shown.values()))
