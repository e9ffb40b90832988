"""The loupe: pixels around a point, enlarged eight times, with their colour."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLine, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from huescope.color.luminance import readable_text_color
from huescope.palette.naming import named
from huescope.palette.swatch import Swatch
from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.analysis.eyedropper import Picked
    from huescope.imaging.picture import Picture
    from huescope.ui.style.theme import Theme

CELL_PX = 8
"""Size of a magnified pixel, in logical pixels."""
CELLS = 21
"""Pixels across; odd, so that one is in the centre."""

_SIDE_PX = CELLS * CELL_PX
_BAND_PX = 40
_TEXT_PX, _NAME_PX, _PLACE_PX = 48, 18, 16
_AWAY_PX = 24
_GRID_ALPHA = 56
_CHECKS = (0xFF, 0xCC)


class Loupe(QWidget):
    """Shows what the eyedropper points at; transparent to the mouse."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme = theme
        self._pixels = QImage()
        self._side_px = 1
        self._picked: Picked | None = None
        self._name = ""
        self._place = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(_SIDE_PX, _SIDE_PX + design.sized(_BAND_PX) + design.sized(_TEXT_PX))
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)
        self.hide()

    @property
    def hex(self) -> str:
        """The colour as ``#rrggbb``; empty if it is fully transparent."""
        rgb = None if self._picked is None else self._picked.rgb
        return "" if rgb is None else f"#{bytes(rgb).hex()}"

    @property
    def text(self) -> str:
        """Colour, name and position in one line."""
        parts = (self.hex, self._name, self._place)
        return ", ".join(part for part in parts if part)

    def look(self, picture: Picture, pixel: QPoint, side_px: int, picked: Picked) -> None:
        """Show the pixels around a point of a picture.

        Parameters
        ----------
        picture : Picture
            The picture.
        pixel : QPoint
            Column and row of the centre.
        side_px : int
            Side of the sampled square.
        picked : Picked
            The sampled colour.
        """
        self._pixels = _enlarged(picture, pixel)
        self._side_px, self._picked = side_px, picked
        square = tr("1 px") if side_px == 1 else tr("{side_px} × {side_px} px", side_px=side_px)
        self._place = tr("{square} at {x}, {y}", square=square, x=pixel.x(), y=pixel.y())
        if picked.rgb is None:
            self._name = "transparent: no colour"
        else:
            self._name = named([Swatch(picked.rgb)])[0].name
            if picked.opacity < 1:
                self._place = tr(
                    "{square}, {opacity} opaque",
                    square=square,
                    opacity=share_text(picked.opacity, short=True),
                )
        self.update()

    def place_beside(self, point: QPoint, room: QRect, radius_px: int = 0) -> None:
        """Show the loupe inside a rectangle, near a point of the parent.

        Parameters
        ----------
        point : QPoint
            Stays visible.
        room : QRect
            Of the parent.
        radius_px : int
            Radius of a circle around the point that stays visible, too.
        """
        across_px, down_px = max(_AWAY_PX, radius_px + 8), max(_AWAY_PX, radius_px // 2)
        place = point + QPoint(across_px, down_px)
        if place.x() + self.width() > room.right():
            place.setX(point.x() - across_px - self.width())
        if place.y() + self.height() > room.bottom():
            place.setY(point.y() - down_px - self.height())
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        greys = self._theme.greys
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        card.addRoundedRect(inside, design.RADIUS_PX, design.RADIUS_PX)
        painter.setClipPath(card)
        painter.fillRect(self.rect(), design.grey(greys.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_pixels(painter)
        self._paint_band(painter, QRect(0, _SIDE_PX, self.width(), design.sized(_BAND_PX)))
        self._paint_words(
            painter, self.rect().adjusted(12, _SIDE_PX + design.sized(_BAND_PX), -12, 0)
        )
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(design.grey(greys.outline), 1))
        painter.drawPath(card)

    def _paint_pixels(self, painter: QPainter) -> None:
        pixels = self._theme.vision.image(self._pixels)
        painter.drawImage(QRect(0, 0, _SIDE_PX, _SIDE_PX), pixels)
        painter.setPen(QPen(design.grey(0x80, _GRID_ALPHA), 0))
        painter.drawLines(_grid())
        first = (CELLS - self._side_px) // 2 * CELL_PX
        square = QRectF(first, first, self._side_px * CELL_PX, self._side_px * CELL_PX)
        for level, grown in ((0x00, 1.5), (0xFF, 0.5)):
            painter.setPen(QPen(design.grey(level), 1))
            painter.drawRect(square.adjusted(-grown, -grown, grown, grown))

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        rgb = None if self._picked is None else self._picked.rgb
        painter.setFont(design.mono(design.HEADING_PX, bold=True))
        if rgb is None:
            painter.fillRect(band, design.grey(self._theme.greys.hover))
            painter.setPen(design.grey(self._theme.greys.quiet))
        else:
            seen = self._theme.vision.rgb(rgb)
            painter.fillRect(band, QColor(*seen))
            painter.setPen(QColor(*readable_text_color(seen)))
        text_area = band.adjusted(12, 0, -12, 0)
        painter.drawText(text_area, Qt.AlignmentFlag.AlignVCenter, self.hex or "–")

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        greys = self._theme.greys
        for top_px, height_px, size_px, level, text in (
            (6, _NAME_PX, design.BODY_PX, greys.text, self._name),
            (6 + _NAME_PX, _PLACE_PX, design.CAPTION_PX, greys.quiet, self._place),
        ):
            painter.setFont(design.font(size_px))
            painter.setPen(design.grey(level))
            line = QRect(room.left(), 0, room.width(), design.sized(height_px))
            line.moveTop(room.top() + design.sized(top_px))
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)


@cache
def _grid() -> list[QLine]:
    """List the lines between the enlarged pixels."""
    places = range(CELL_PX, _SIDE_PX, CELL_PX)
    down = [QLine(place, 0, place, _SIDE_PX) for place in places]
    return [*down, *(QLine(0, place, _SIDE_PX, place) for place in places)]


def _enlarged(picture: Picture, pixel: QPoint) -> QImage:
    """Crop the pixels, over a checkerboard if transparent, and empty beyond the edge."""
    import numpy as np  # not needed for the first paint

    from huescope.imaging.in_srgb import codes_in_srgb

    reach = CELLS // 2
    top, left = pixel.y() - reach, pixel.x() - reach
    rows = slice(max(0, top), min(picture.height_px, pixel.y() + reach + 1))
    columns = slice(max(0, left), min(picture.width_px, pixel.x() + reach + 1))
    place = (
        slice(rows.start - top, rows.stop - top),
        slice(columns.start - left, columns.stop - left),
    )
    rgba_u8 = np.zeros((CELLS, CELLS, 4), np.uint8)
    cells_u8 = np.ascontiguousarray(picture.rgb_u8[rows, columns])
    cells_u8 = codes_in_srgb(cells_u8, picture.working_space)
    rgba_u8[place][..., :3] = cells_u8
    rgba_u8[place][..., 3] = 255
    if picture.alpha_u8 is not None:
        alpha = picture.alpha_u8[rows, columns, None] / 255
        checks = np.array(_CHECKS, np.uint8)[
            np.add.outer(np.arange(rows.start, rows.stop), np.arange(columns.start, columns.stop))
            % 2
        ]
        over = alpha * cells_u8 + (1 - alpha) * checks[..., None]
        rgba_u8[place][..., :3] = np.rint(over).astype(np.uint8)
    # Copied: Qt does not keep the array alive.
    return QImage(rgba_u8.data, CELLS, CELLS, 4 * CELLS, QImage.Format.Format_RGBA8888).copy()
