"""Painting of swatches: colours, texts, differences, and selection."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRegion,
    QStaticText,
)

from huescope.color.luminance import readable_text_color
from huescope.ui.language.direction import left_to_right_painter
from huescope.ui.style import design, icons
from huescope.ui.style.numbers import delta_e_number
from huescope.ui.widgets.swatches.strip import strip_of
from huescope.ui.widgets.swatches.swatch_text import (
    LOCK_PX,
    chip_px,
    lay_out_lines,
    line_px,
    lock_area,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.arrangement import Arranged
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.design import Greys
    from huescope.ui.vision.simulation import VisionSimulation

_GROUP_LINE_PX = 3
_GAP_PX = 20
_DRAGGED, _DRAGGED_PX = 8, 24
_RINGED_PX = 8
_PLACEHOLDER_ICON_PX = 32
_CHIP_MARGIN_PX = 1  # for the outline of a chip, half of which is outside of it
_AT_TOP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip


def paint_ring(painter: QPainter, cell: QRectF) -> None:
    """Paint a black and white ring in a cell, or around it if the cell is tiny."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if min(cell.width(), cell.height()) < _RINGED_PX:
        around = QRectF(0, 0, _RINGED_PX, _RINGED_PX)
        around.moveCenter(cell.center())
        cell = around.united(cell.adjusted(-4, -4, 4, 4))
    for inset_px, level in ((1.0, 0xFF), (2.5, 0x00)):
        painter.setPen(QPen(design.grey(level), 1.5))
        painter.drawRect(cell.adjusted(inset_px, inset_px, -inset_px, -inset_px))


def paint_outline(painter: QPainter, parts: Sequence[QRect]) -> None:
    """Paint a black and white outline around the union of rectangles."""
    region = QRegion()
    for part in parts:
        region += part
    covered = QPainterPath()
    covered.addRegion(region)
    for width_px, level in ((3.0, 0xFF), (1.0, 0x00)):
        painter.strokePath(covered.simplified(), QPen(design.grey(level), width_px))


def paint_placeholder(painter: QPainter, area: QRect, text: str, greys: Greys) -> None:
    """Paint icon and text in the middle of an empty grid."""
    ink = design.grey(greys.quiet)
    ratio = painter.device().devicePixelRatioF()
    sign = icons.pixmap("palette", ink.name(), _PLACEHOLDER_ICON_PX, ratio)
    place = QRect(0, 0, _PLACEHOLDER_ICON_PX, _PLACEHOLDER_ICON_PX)
    place.moveCenter(area.center())
    place.translate(0, -design.STEP_PX - line_px() // 2)
    painter.drawPixmap(place, sign)
    painter.setFont(design.font(design.BODY_PX))
    painter.setPen(ink)
    below = area.adjusted(0, place.bottom() + design.STEP_PX - area.top(), 0, 0)
    align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(below, align | Qt.TextFlag.TextWordWrap, text)


def drag_pixmap(swatches: Sequence[Swatch], ratio: float, vision: VisionSimulation) -> QPixmap:
    """Return the image of dragged swatches, side by side.

    Parameters
    ----------
    swatches : sequence of Swatch
        At least one; only the first few are drawn.
    ratio : float
        Device pixels per logical pixel.
    vision : VisionSimulation
        The colour vision to simulate.
    """
    shown = swatches[:_DRAGGED]
    size = QSize(_DRAGGED_PX * len(shown), _DRAGGED_PX)
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    with left_to_right_painter(result) as painter:
        strip = strip_of(shown, vision=vision)
        painter.drawImage(QRect(0, 0, size.width(), size.height()), strip)
    return result


def paint_gap(painter: QPainter, cell: QRect, greys: Greys, *, after: bool) -> None:
    """Open a gap at the edge of a cell, where a drop will be inserted."""
    x_px = cell.right() + 1 if after else cell.left()
    gap = QRect(x_px - _GAP_PX // 2, cell.top(), _GAP_PX, cell.height())
    painter.fillRect(gap, design.grey(greys.panel))
    line = QRect(gap.center().x() - 1, gap.top(), 3, gap.height())
    painter.fillRect(line, design.grey(greys.strong))


def ink_on(swatch: Swatch, vision: VisionSimulation) -> QColor:
    """Return black or white, whichever reads better on a swatch as it is shown."""
    return QColor(*readable_text_color(vision.rgb(swatch.rgb)))


def paint_text(
    painter: QPainter, swatch: Swatch, cell: QRect, vision: VisionSimulation, heading: str = ""
) -> None:
    """Paint the texts that fit on a swatch: group, hex, name and share."""
    painter.setPen(ink_on(swatch, vision))
    for line in lay_out_lines(swatch, cell, heading):
        painter.setFont(line.font)
        if line.is_common:
            painter.drawStaticText(line.area.topLeft(), _laid_out(line.text))
        else:
            painter.drawText(line.area, _AT_TOP, line.text)


@design.clear_with_text_size
@lru_cache(maxsize=1024)
def _laid_out(text: str) -> QStaticText:
    """Return a text that many swatches have, which is laid out where it is painted first."""
    result = QStaticText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return result


def paint_lock(
    painter: QPainter, swatch: Swatch, cell: QRect, vision: VisionSimulation, heading: str = ""
) -> None:
    """Paint the icon of a locked swatch."""
    ratio = painter.device().devicePixelRatioF()
    sign = icons.pixmap("lock", ink_on(swatch, vision).name(), LOCK_PX, ratio)
    painter.drawPixmap(lock_area(cell, heading).topLeft(), sign)


def paint_group(painter: QPainter, swatch: Swatch, cell: QRect, vision: VisionSimulation) -> None:
    """Paint the line that connects the swatches of a group."""
    line = QRect(cell.left(), cell.top(), cell.width(), _GROUP_LINE_PX)
    painter.fillRect(line, ink_on(swatch, vision))


def paint_difference(
    painter: QPainter, cell: QRect, value: float, arranged: Arranged, greys: Greys, width_px: int
) -> None:
    """Paint the ΔE chip on the edge to the next cell; at the end of a row, inside the cell.

    Parameters
    ----------
    painter, cell
        The painter, and the cell.
    value : float
        The difference.
    arranged : Arranged
        Has the just noticeable difference.
    greys : Greys
        The greys of the theme.
    width_px : int
        Width of the whole grid.
    """
    same = value < arranged.jnd
    text = delta_e_number(value, arranged.jnd)
    ground, ink = (greys.strong, greys.panel) if same else (greys.panel, greys.text)
    ratio = painter.device().devicePixelRatioF()
    chip = _chip(f"≈ {text}" if same else text, same, ground, ink, ratio)
    chip_width_px = round(chip.width() / ratio) - 2 * _CHIP_MARGIN_PX
    at_row_end = cell.right() >= width_px - 1
    left_px = cell.right() + 1 - (chip_width_px + 3 if at_row_end else chip_width_px // 2)
    top_px = cell.bottom() - chip_px() - 1
    painter.drawImage(left_px - _CHIP_MARGIN_PX, top_px - _CHIP_MARGIN_PX, chip)


@design.clear_with_text_size
@lru_cache(maxsize=512)
def _chip(text: str, same: bool, ground: int, ink: int, ratio: float) -> QImage:
    """Return the chip with a difference as an image, which takes a tenth of the time to paint."""
    font = design.font(design.CAPTION_PX, bold=same)
    width_px = QFontMetrics(font).horizontalAdvance(text) + 8
    area = QRectF(_CHIP_MARGIN_PX, _CHIP_MARGIN_PX, width_px, chip_px())
    size = QSize(width_px + 2 * _CHIP_MARGIN_PX, chip_px() + 2 * _CHIP_MARGIN_PX)
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with left_to_right_painter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(design.grey(ink, 90), 1) if same else Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(ground))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(font)
        painter.setPen(design.grey(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return image


def paint_notch(painter: QPainter, cell: QRect, width_px: int) -> None:
    """Mark an unnoticeable difference where there is no room for a number."""
    side_px = min(6, max(3, cell.width() // 4))
    mark = QRectF(0, 0, side_px, side_px)
    x_px = min(cell.right() + 1, width_px - side_px // 2 - 1)
    mark.moveCenter(QRectF(x_px, cell.center().y(), 0, 0).topLeft())
    painter.setPen(QPen(design.grey(0), 1))
    painter.setBrush(design.grey(0xFF))
    painter.drawEllipse(mark)
