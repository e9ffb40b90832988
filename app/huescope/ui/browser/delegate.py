"""How one row of the browser is drawn: the thumbnail on its ground, the name under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from huescope.ui import icons
from huescope.ui import theme as look
from huescope.ui.browser.model import BrokenRole, Item, ItemRole

if TYPE_CHECKING:
    from huescope.ui.theme import Theme

THUMBNAIL_PX = 92
_NAME_PX = 18
_GAP_PX = 6


class ThumbnailDelegate(QStyledItemDelegate):
    """Draws pictures and folders."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(THUMBNAIL_PX + 2 * _GAP_PX, THUMBNAIL_PX + _NAME_PX + 2 * _GAP_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item: Item | None = index.data(ItemRole)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = option.rect.adjusted(_GAP_PX, _GAP_PX, -_GAP_PX, -_GAP_PX)
        square = QRect(area.left(), area.top(), area.width(), area.height() - _NAME_PX)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = self._paint_thumbnail(painter, square, index, item)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            greys = self._theme.greys
            painter.setPen(QPen(look.grey(greys.strong if selected else greys.outline), 2))
            painter.drawRect(QRectF(frame).adjusted(-2, -2, 2, 2))
        self._paint_name(painter, area, item.name, selected=selected)
        painter.restore()

    def _paint_thumbnail(
        self,
        painter: QPainter,
        square: QRect,
        index: QModelIndex | QPersistentModelIndex,
        item: Item,
    ) -> QRect:
        """Paint what stands for the item, and return where it stands."""
        thumbnail: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        if thumbnail is not None and not thumbnail.isNull():
            size = thumbnail.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
            size = size.expandedTo(QSize(2, 2)).boundedTo(
                square.size() if thumbnail.width() > square.width() else size
            )
            frame = QRect(0, 0, size.width(), size.height())
            frame.moveCenter(square.center())
            painter.drawPixmap(frame, thumbnail)
            return frame
        greys = self._theme.greys
        if not item.is_folder:
            painter.fillRect(square, look.grey(greys.hover))
        name = "folder" if item.is_folder else "photo"
        if index.data(BrokenRole):
            name = "photo-off"
        side_px = 40 if item.is_folder else 24
        sign = icons.pixmap(
            name, look.grey(greys.quiet).name(), side_px, painter.device().devicePixelRatioF()
        )
        place = QRect(0, 0, side_px, side_px)
        place.moveCenter(square.center())
        painter.drawPixmap(place, sign)
        return square

    def _paint_name(self, painter: QPainter, area: QRect, name: str, *, selected: bool) -> None:
        greys = self._theme.greys
        painter.setFont(look.font(look.CAPTION_PX, bold=selected))
        painter.setPen(look.grey(greys.strong if selected else greys.quiet))
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, area.width())
        place = QRect(area.left(), area.bottom() - _NAME_PX + 4, area.width(), _NAME_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
