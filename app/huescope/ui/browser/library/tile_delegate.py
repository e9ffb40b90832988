"""Delegate of the library: photograph, swatches, name, star, date and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QToolTip

from huescope.ui.browser.library import texts, tile_layout
from huescope.ui.browser.library.model import LibraryModel
from huescope.ui.browser.view.cell_delegate import CellDelegate
from huescope.ui.language.translation import in_own_direction
from huescope.ui.style import design, icons
from huescope.ui.style.numbers import swatch_text
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.ui.browser.library.model import Photo, Tile
    from huescope.ui.style.design import Greys

    AnyIndex = QModelIndex | QPersistentModelIndex

_STATE = QStyle.StateFlag


class TileDelegate(CellDelegate):
    """Draws entries of the library as cells of one size.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    @property
    def greys(self) -> Greys:
        """The greys of the theme."""
        return self._theme.greys

    @property
    def cell(self) -> QSize:
        """Minimum size of a cell."""
        return tile_layout.cell_size()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show what the colour under the mouse is, or what is known of the entry."""
        model = index.model()
        if not isinstance(model, LibraryModel):
            return super().helpEvent(event, view, option, index)
        swatches = model.entry(index.row()).palette.swatches
        rows = _rows(option.rect, model.tile(index.row()), model.photo(index.row()))
        found = tile_layout.swatch_at(event.pos(), rows)
        if found is None:
            return super().helpEvent(event, view, option, index)
        swatch, place = swatches[found[0]], found[1]
        text = f"{swatch.name}\n{swatch_text(swatch)}" if swatch.name else swatch_text(swatch)
        QToolTip.showText(event.globalPos(), plain(text), view, place)
        return True

    # -- painting ----------------------------------------------------------------------------

    def draw(
        self, painter: QPainter, cell: QRect, state: _STATE, tile: Tile, photo: Photo | None
    ) -> None:
        """Draw an entry into a cell."""
        vision, greys = self._theme.vision, self._theme.greys
        block = tile_layout.block_rect(cell)
        swatches = tile.entry.palette.swatches
        if photo is None or not swatches:  # it may have a picture: keep its place
            painter.fillRect(block, design.grey(greys.hover))
        if photo is not None and photo.image is not None:
            _paint_photo(painter, tile_layout.photo_rect(cell), vision.image(photo.image))
        for row, place in _rows(cell, tile, photo):
            strip = strip_of(swatches[row.start : row.stop], vision=vision)
            painter.drawImage(place, strip)
        selected = bool(state & _STATE.State_Selected)
        hovered = bool(state & (_STATE.State_MouseOver | _STATE.State_HasFocus))
        self.paint_ring(painter, block, state)
        self._paint_texts(painter, cell, tile, selected=selected)
        if tile.entry.starred or selected or hovered:
            self._paint_star(painter, cell, starred=tile.entry.starred)

    def _paint_texts(self, painter: QPainter, cell: QRect, tile: Tile, *, selected: bool) -> None:
        greys = self._theme.greys
        name, caption = texts.name_text(tile.entry), texts.caption(tile.entry)
        painter.setFont(design.font(design.BODY_PX, bold=selected))
        painter.setPen(design.grey(greys.strong if selected else greys.text))
        _paint_line(painter, tile_layout.name_rect(cell), name)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        _paint_line(painter, tile_layout.caption_rect(cell), caption)

    def _paint_star(self, painter: QPainter, cell: QRect, *, starred: bool) -> None:
        greys = self._theme.greys
        name, level = ("star-filled", greys.text) if starred else ("star", greys.quiet)
        ratio = painter.device().devicePixelRatioF()
        icon = icons.pixmap(name, design.grey(level).name(), tile_layout.ICON_PX, ratio)
        painter.drawPixmap(tile_layout.icon_rect(cell), icon)


def _rows(cell: QRect, tile: Tile, photo: Photo | None) -> list[tuple[range, QRect]]:
    has_photo = photo is None or photo.image is not None
    return tile_layout.swatch_rows(cell, len(tile.entry.palette.swatches), has_photo=has_photo)


def _paint_line(painter: QPainter, place: QRect, text: str) -> None:
    """Paint a text in one line, elided at its end if it does not fit."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, in_own_direction(shown))


def _paint_photo(painter: QPainter, place: QRect, image: QImage) -> None:
    """Fill a rectangle with the middle of a picture."""
    scale = max(place.width() / image.width(), place.height() / image.height())
    width, height = place.width() / scale, place.height() / scale
    part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(place), image, part)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
