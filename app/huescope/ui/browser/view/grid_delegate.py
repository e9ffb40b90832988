"""Delegate of the grid: thumbnail, strip of main colours, and name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
)

from huescope.ui.browser.listing import entry_text
from huescope.ui.browser.listing.model import EntryRole, ThumbnailRole
from huescope.ui.browser.view import drawing
from huescope.ui.browser.view.entry_delegate import EntryDelegate
from huescope.ui.language.translation import in_own_direction
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from huescope.sources.place import Entry
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

PAD_PX = 6
"""Minimum padding left and right of a picture."""

_GAP_PX = 4
_STRIP_PX = 5
_NAME_PX = 20
_HEIGHT = 0.8


class GridDelegate(EntryDelegate):
    """Draws pictures and folders as cells of a grid.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.side_px = 136

    @property
    def cell(self) -> QSize:
        """Minimum size of a cell."""
        height_px = (
            PAD_PX + self._height_px + _GAP_PX + _STRIP_PX + design.sized(_NAME_PX) + PAD_PX // 2
        )
        return QSize(self.side_px + 2 * PAD_PX, height_px)

    def draw(
        self,
        painter: QPainter,
        cell: QRect,
        state: QStyle.StateFlag,
        entry: Entry,
        thumbnail: Thumbnail | None,
    ) -> None:
        """Draw an entry into a cell."""
        thumbnail = self.simulated(thumbnail)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = drawing.paint_entry(
            painter, self._square(cell), entry, thumbnail, self._theme.greys
        )
        strip = self._strip(cell)
        if thumbnail is not None:
            drawing.paint_strip(painter, strip, thumbnail.strip)
        self.paint_ring(painter, frame, state)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        below = QRect(cell.left(), strip.bottom() + 1, cell.width(), design.sized(_NAME_PX))
        self._paint_name(painter, below.adjusted(_GAP_PX, 0, -_GAP_PX, 0), entry, selected=selected)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show hex code and share of the colour under the mouse, or the entry's tooltip."""
        entry: Entry | None = index.data(EntryRole)
        if entry is None:
            return super().helpEvent(event, view, option, index)
        thumbnail: Thumbnail | None = index.data(ThumbnailRole)
        strip = self._strip(option.rect)
        text, place = entry_text.tooltip(entry, thumbnail), option.rect
        if thumbnail is not None and strip.adjusted(0, -_GAP_PX, 0, _GAP_PX).contains(event.pos()):
            for rect, (hex_code, share) in drawing.parts_of(strip, thumbnail.strip):
                if rect.left() <= event.pos().x() <= rect.right():
                    text, place = f"{hex_code}  {share_text(share)}", rect
        QToolTip.showText(event.globalPos(), plain(text), view, place)
        return True

    @property
    def _height_px(self) -> int:
        """Height of a thumbnail: most pictures are wider than high, so it is no square."""
        return round(_HEIGHT * self.side_px)

    def _square(self, cell: QRect) -> QRect:
        """Return the area for the thumbnail."""
        left = cell.left() + (cell.width() - self.side_px) // 2
        return QRect(left, cell.top() + PAD_PX, self.side_px, self._height_px)

    def _strip(self, cell: QRect) -> QRect:
        square = self._square(cell)
        return QRect(square.left(), square.bottom() + 1 + _GAP_PX, square.width(), _STRIP_PX)

    def _paint_name(self, painter: QPainter, place: QRect, entry: Entry, *, selected: bool) -> None:
        greys = self._theme.greys
        painter.setFont(design.font(design.CAPTION_PX, bold=selected))
        painter.setPen(design.grey(greys.strong if selected else greys.quiet))
        text = drawing.shortened(entry, painter.fontMetrics(), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, in_own_direction(text))
