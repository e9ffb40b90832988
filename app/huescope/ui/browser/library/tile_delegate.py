"""Delegate of the library: photograph, swatches, name, star, date and tags."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from huescope.ui.browser.library import texts
from huescope.ui.style import design, icons
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.palette.swatch import Swatch
    from huescope.ui.browser.library.model import Photo, Tile
    from huescope.ui.style.design import Greys
    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

_WIDTH_PX = 184
_PAD_PX = 8
_PHOTO_PX, _STRIP_PX = 84, 28
_NAME_PX, _CAPTION_PX = 22, 16
_ICON_PX, _GAP_PX = 16, 4
_RING_PX = 2
_IN_ROW = 12
_STATE = QStyle.StateFlag


class TileDelegate(QStyledItemDelegate):
    """Draws entries of the library as cells of one size.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def greys(self) -> Greys:
        """The greys of the theme."""
        return self._theme.greys

    @property
    def cell(self) -> QSize:
        """Minimum size of a cell."""
        text_px = design.sized(_NAME_PX) + design.sized(_CAPTION_PX)
        return QSize(_WIDTH_PX, _PAD_PX + _PHOTO_PX + _STRIP_PX + text_px + _PAD_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self.cell

    def name_rect(self, cell: QRect) -> QRect:
        """Return where the name stands in a cell."""
        star = self.star_rect(cell)
        left = cell.left() + _PAD_PX
        name = QRect(left, star.top(), cell.width() - star.width() - _PAD_PX, star.height())
        return _mirrored(cell, name)

    def caption_rect(self, cell: QRect) -> QRect:
        """Return where date and tags stand in a cell."""
        top = self.star_rect(cell).bottom() + 1 - _GAP_PX // 2
        width_px = cell.width() - 2 * _PAD_PX
        return QRect(cell.left() + _PAD_PX, top, width_px, design.sized(_CAPTION_PX))

    def star_rect(self, cell: QRect) -> QRect:
        """Return where the star stands in a cell, with some room around it."""
        width_px = _GAP_PX + _ICON_PX + _PAD_PX
        left, top = cell.right() + 1 - width_px, _block(cell).bottom() + 1
        return _mirrored(cell, QRect(left, top, width_px, design.sized(_NAME_PX)))

    def draw(
        self, painter: QPainter, cell: QRect, state: _STATE, tile: Tile, photo: Photo | None
    ) -> None:
        """Draw an entry into a cell."""
        entry, greys = tile.entry, self._theme.greys
        swatches = entry.palette.swatches
        block = _block(cell)
        image = None if photo is None else photo.image
        if image is not None:
            above = block.adjusted(0, 0, 0, -_STRIP_PX)
            _paint_photo(painter, above, self._theme.vision.image(image))
            block_of_colors = block.adjusted(0, _PHOTO_PX, 0, 0)
            self._paint_colors(painter, block_of_colors, swatches, rows=1)
        elif photo is None:  # it may have a picture: keep its place
            painter.fillRect(block, design.grey(greys.hover))
            self._paint_colors(painter, block.adjusted(0, _PHOTO_PX, 0, 0), swatches, rows=1)
        else:
            rows = min(4, math.ceil(len(swatches) / _IN_ROW))
            self._paint_colors(painter, block, swatches, rows=rows)
        selected = bool(state & _STATE.State_Selected)
        hovered = bool(state & (_STATE.State_MouseOver | _STATE.State_HasFocus))
        if selected or hovered:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(design.grey(greys.strong if selected else greys.outline), _RING_PX))
            ring = QRectF(block).adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
            painter.drawRect(ring)
        self._paint_texts(painter, cell, tile, selected=selected)
        if entry.starred or selected or hovered:
            self._paint_star(painter, cell, starred=entry.starred)

    def _paint_colors(
        self, painter: QPainter, place: QRect, swatches: Sequence[Swatch], *, rows: int
    ) -> None:
        """Fill a rectangle with swatches side by side, in rows of nearly equal counts."""
        if not swatches:
            painter.fillRect(place, design.grey(self._theme.greys.hover))
            return
        for row in range(rows):
            start, end = (len(swatches) * each // rows for each in (row, row + 1))
            top, below = (place.top() + place.height() * each // rows for each in (row, row + 1))
            strip = strip_of(swatches[start:end], vision=self._theme.vision)
            painter.drawImage(QRect(place.left(), top, place.width(), below - top), strip)

    def _paint_texts(self, painter: QPainter, cell: QRect, tile: Tile, *, selected: bool) -> None:
        greys = self._theme.greys
        for place, text, size_px, level in (
            (
                self.name_rect(cell),
                texts.name_text(tile.entry),
                design.BODY_PX,
                greys.strong if selected else greys.text,
            ),
            (self.caption_rect(cell), texts.caption(tile.entry), design.CAPTION_PX, greys.quiet),
        ):
            painter.setFont(design.font(size_px, bold=selected and size_px == design.BODY_PX))
            painter.setPen(design.grey(level))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, place.width()
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, shown)

    def _paint_star(self, painter: QPainter, cell: QRect, *, starred: bool) -> None:
        top = self.star_rect(cell).center().y() - _ICON_PX // 2
        place = QRect(cell.right() + 1 - _PAD_PX - _ICON_PX, top, _ICON_PX, _ICON_PX)
        place = _mirrored(cell, place)
        greys = self._theme.greys
        name, level = ("star-filled", greys.text) if starred else ("star", greys.quiet)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place, icons.pixmap(name, design.grey(level).name(), _ICON_PX, ratio))


def _block(cell: QRect) -> QRect:
    """Return the area of photograph and swatches."""
    return QRect(
        cell.left() + _PAD_PX,
        cell.top() + _PAD_PX,
        cell.width() - 2 * _PAD_PX,
        _PHOTO_PX + _STRIP_PX,
    )


def _mirrored(cell: QRect, place: QRect) -> QRect:
    """Return a place of a cell as it is where texts run from right to left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), cell, place)


def _paint_photo(painter: QPainter, place: QRect, image: QImage) -> None:
    """Fill a rectangle with the middle of a picture."""
    scale = max(place.width() / image.width(), place.height() / image.height())
    width, height = place.width() / scale, place.height() / scale
    part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(place), image, part)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
