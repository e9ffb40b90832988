"""Delegate of the list: a small thumbnail with its strip, and columns of details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from huescope.ui.browser.view import columns, drawing
from huescope.ui.browser.view.entry_delegate import EntryDelegate
from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import in_own_direction
from huescope.ui.style import design
from huescope.ui.style.numbers import date_text, size_text

if TYPE_CHECKING:
    from huescope.sources.place import Entry
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

LIST_SIDE_PX = 26
_ROW_PX = 36
_STRIP_PX = 3
_GAP_PX = 8


class ListDelegate(EntryDelegate):
    """Draws pictures and folders as rows.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.tiered = False

    @property
    def cell(self) -> QSize:
        """Minimum size of a row."""
        return QSize(LIST_SIDE_PX, design.sized(_ROW_PX))

    def draw(
        self,
        painter: QPainter,
        cell: QRect,
        state: QStyle.StateFlag,
        entry: Entry,
        thumbnail: Thumbnail | None,
    ) -> None:
        """Draw an entry into a row."""
        thumbnail = self.simulated(thumbnail)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, cell, state, selected=selected)
        for column in columns.columns_in(cell.width(), tiered=self.tiered):
            left = cell.left() + column.left_px
            place = QRect(left, cell.top(), column.width_px, cell.height())
            if column.name == columns.NAME:
                self._paint_picture(painter, cell, place, entry, thumbnail)
                place = place.adjusted(LIST_SIDE_PX + _GAP_PX, 0, 0, 0)
                self._write(painter, mirrored_in(cell, place), entry.name, strong=selected)
            else:
                place = mirrored_in(cell, place.adjusted(columns.BETWEEN_PX, 0, 0, 0))
                self._write(painter, place, _column_text(entry, column.name), right=True)

    def _paint_ground(
        self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        greys = self._theme.greys
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(cell, design.grey(greys.hover))
        if selected or state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(design.grey(greys.strong if selected else greys.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(0, 0, -1, -1))

    def _paint_picture(
        self,
        painter: QPainter,
        cell: QRect,
        place: QRect,
        entry: Entry,
        thumbnail: Thumbnail | None,
    ) -> None:
        """Paint thumbnail and strip at the beginning of a column."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole_px = LIST_SIDE_PX if entry.is_folder else LIST_SIDE_PX + 1 + _STRIP_PX
        top = place.top() + (place.height() - whole_px) // 2
        square = mirrored_in(cell, QRect(place.left(), top, LIST_SIDE_PX, LIST_SIDE_PX))
        drawing.paint_entry(painter, square, entry, thumbnail, self._theme.greys)
        if thumbnail is not None:
            strip = QRect(square.left(), square.bottom() + 2, square.width(), _STRIP_PX)
            drawing.paint_strip(painter, strip, thumbnail.strip)

    def _write(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        *,
        strong: bool = False,
        right: bool = False,
    ) -> None:
        greys = self._theme.greys
        is_name = not right
        painter.setFont(design.font(design.CAPTION_PX, bold=strong))
        painter.setPen(
            design.grey(greys.strong if strong else greys.text if is_name else greys.quiet)
        )
        mode = Qt.TextElideMode.ElideMiddle if is_name else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(text, mode, place.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, in_own_direction(text))


def _column_text(entry: Entry, column: str) -> str:
    if column == columns.SIZE:
        return "" if entry.is_folder else size_text(entry.size_bytes)
    if column == columns.DATE:
        return date_text(entry.modified_s)
    return entry.tier
