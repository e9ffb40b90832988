"""The slider from 2 to 256 colours, with a logarithmic scale, under the curve of all sizes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.ui.language.direction import left_to_right_painter
from huescope.ui.language.translation import tr
from huescope.ui.palette_row.count_curve import CountCurve, paint_curve, paint_dots
from huescope.ui.palette_row.density import STOP_HEIGHT_PX, Density
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

SCALE = (2, 4, 8, 16, 32, 64, 128, 256)
"""Numbers of colours that stand under the slider."""
_HANDLE_PX = 16
_GROOVE_PX = 4
_MARKS_PX = 6, 9  # first and last pixel of a mark, from the middle of the groove
_CURVE_PX = {Density.ROOMY: 26, Density.LOW: 28, Density.TINY: 10}
_SCALE_TOP_PX = 10  # from the groove to the numbers and previews
_NUMBER_PX = 14
_TICKS_PX = 16  # from the curve to the end of the ticks, without numbers
_WIDEST_STOP = "256 "
_MARK_PX = 4  # a click so near to the mark goes to it
_OCTAVES = math.log2(MAX_COLORS / MIN_COLORS)


class ColorsSlider(QSlider):
    """A slider for the number of colours; arrow keys step by one, Page Up and Down by eight.

    The scale is logarithmic: from 2 to 4 colours a picture changes more than from 128 to 256.
    Over the groove a curve tells the error of the palette of each size.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.curve = CountCurve()
        self._drawn: tuple[object, QPixmap] | None = None
        """What lies behind the handle as an image, and all that it depends on."""
        self._shown_value = 0
        self._density = Density.ROOMY
        self.setRange(MIN_COLORS, MAX_COLORS)
        self.setPageStep(8)
        self.setAccessibleName(tr("Colours in the palette"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, self._curve_px + self._scale_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._curve_px + self._scale_px)

    @property
    def _curve_px(self) -> int:
        return _CURVE_PX[self._density]

    @property
    def _scale_px(self) -> int:
        """Height of all that is under the curve."""
        if self._density is Density.TINY:
            return _TICKS_PX
        return _HANDLE_PX // 2 + _SCALE_TOP_PX + self._numbers_px

    @property
    def _numbers_px(self) -> int:
        is_roomy = self._density is Density.ROOMY
        return design.sized(STOP_HEIGHT_PX if is_roomy else _NUMBER_PX)

    @property
    def stops_top_px(self) -> int:
        """Where the previews begin, which hold the numbers of the scale."""
        return self._curve_px + _HANDLE_PX // 2 + _SCALE_TOP_PX

    def set_density(self, density: Density) -> None:
        """Make the curve lower for a low window; a tiny one has no labels."""
        self._density = density
        self.updateGeometry()
        self.update()

    def show_curve(self, curve: CountCurve) -> None:
        """Show what is known about the palettes of all sizes."""
        self.curve = curve
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._tell_point(event):
            return True
        return super().event(event)

    def _tell_point(self, event: QHelpEvent) -> bool:
        """Tell the figures of the size under the pointer, where it is over the curve."""
        point = self.curve.at(self.value_at(event.pos().x()))
        if point is None or event.pos().y() > self._curve_px:
            return False
        lines = [
            tr(
                "{colors}: mean ΔE {mean_delta_e:.1f} (area), 95 % of the pixels within "
                "{p95_delta_e:.1f} (line).",
                colors=colors_text(point.colors),
                mean_delta_e=point.mean_delta_e,
                p95_delta_e=point.p95_delta_e,
            ),
            tr("The dotted line is the tolerance, {tolerance:g}.", tolerance=self.curve.tolerance),
        ]
        first = self.curve.exact_from
        if first is not None:
            lines.append(
                tr(
                    "From {first} colours on, palettes are those of least error in every "
                    "mood, so the curve begins anew there.",
                    first=first,
                )
            )
        QToolTip.showText(event.globalPos(), "\n".join(lines), self)
        return True

    @property
    def inset_px(self) -> int:
        """Distance of the ends of the scale from the edges."""
        return _HANDLE_PX // 2

    def x_of(self, value: float) -> float:
        """Return the position of a number of colours, in logical pixels from the left."""
        length_px = self.width() - _HANDLE_PX
        return _HANDLE_PX / 2 + length_px * math.log2(value / MIN_COLORS) / _OCTAVES

    def value_at(self, x_px: float) -> int:
        """Return the number of colours at a position."""
        fraction = (x_px - _HANDLE_PX / 2) / max(1, self.width() - _HANDLE_PX)
        return round(MIN_COLORS * 2 ** (_OCTAVES * min(1.0, max(0.0, fraction))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._clicked_value(event.position().x()))

    def _clicked_value(self, x_px: float) -> int:
        """Return the number of colours at a position, or the one that is enough if it is near."""
        smallest = self.curve.enough
        if smallest is not None and abs(self.x_of(smallest) - x_px) <= _MARK_PX:
            return smallest
        return self.value_at(x_px)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self.value_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        step = max(1, round(self.value() * 0.08))
        self.setValue(self.value() + round(math.copysign(step, steps)) if steps else self.value())
        event.accept()

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        """Repaint what a new value changes: not the labels, nor the previews that lie on them."""
        if change is not QSlider.SliderChange.SliderValueChange:
            super().sliderChange(change)
            return
        before, self._shown_value = self._shown_value, self.value()
        if before in SCALE or self._shown_value in SCALE:  # their labels stand out
            self.update()
        else:
            self.update(0, 0, self.width(), self._labels_top_px)

    @property
    def _labels_top_px(self) -> int:
        """Where the labels of the scale begin, below the handle and the ends of the marks."""
        return self._curve_px + _HANDLE_PX

    def paintEvent(self, event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            self._paint(painter, event.rect())

    def _paint(self, painter: QPainter, exposed: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        greys = self._theme.greys
        strong = greys.strong if self.isEnabled() else greys.outline
        y_px = self._curve_px + _HANDLE_PX / 2
        left_px, right_px = self.x_of(MIN_COLORS), self.x_of(MAX_COLORS)
        handle_px = self.x_of(self.value())
        area = QRectF(left_px, 1, right_px - left_px, y_px - 1)
        painter.drawPixmap(0, 0, self._draw_ground(area))
        here = self.curve.at(self.value())
        if here is not None:
            paint_dots(painter, area, handle_px, here, greys)
        _paint_groove(painter, left_px, handle_px, y_px, strong)
        if self._density is Density.LOW and exposed.bottom() >= self._labels_top_px:
            self._paint_labels(painter, y_px)
        handle = QRectF(0, 0, _HANDLE_PX - 2, _HANDLE_PX - 2)
        handle.moveCenter(QRectF(handle_px, y_px, 0, 0).topLeft())
        painter.setBrush(design.grey(strong if self.hasFocus() else greys.panel))
        painter.setPen(QPen(design.grey(strong), 2))
        painter.drawEllipse(handle)

    def _draw_ground(self, area: QRectF) -> QPixmap:
        """Return the image of curve, groove and marks, drawn only when one of them changes."""
        greys, ratio = self._theme.greys, self.devicePixelRatioF()
        y_px = self._curve_px + _HANDLE_PX // 2
        size = QSize(self.width(), y_px + _MARKS_PX[1] + 1) * ratio
        key = size, self.curve, area, greys
        if self._drawn is not None and self._drawn[0] == key:
            return self._drawn[1]
        image = QPixmap(size)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with left_to_right_painter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_curve(painter, area, self.x_of, self.curve, greys)
            _paint_groove(painter, area.left(), area.right(), y_px, greys.outline)
            self._paint_marks(painter, y_px)
        self._drawn = key, image
        return image

    def _paint_marks(self, painter: QPainter, y_px: int) -> None:
        painter.setPen(QPen(design.grey(self._theme.greys.outline), 1))
        for stop in SCALE:
            x_px = round(self.x_of(stop))
            painter.drawLine(x_px, y_px + _MARKS_PX[0], x_px, y_px + _MARKS_PX[1])

    def _paint_labels(self, painter: QPainter, y_px: float) -> None:
        greys = self._theme.greys
        painter.setFont(design.font(design.CAPTION_PX))
        octave_px = self.x_of(2 * MIN_COLORS) - self.x_of(MIN_COLORS)
        step = 1 if octave_px >= painter.fontMetrics().horizontalAdvance(_WIDEST_STOP) else 2
        for stop in SCALE[::step]:
            x_px = self.x_of(stop)
            painter.setPen(design.grey(greys.strong if stop == self.value() else greys.quiet))
            label = QRectF(x_px - 24, y_px + _SCALE_TOP_PX, 48, self._numbers_px)
            align = Qt.AlignmentFlag.AlignHCenter
            if stop == MIN_COLORS:
                label.moveLeft(x_px - _HANDLE_PX / 2 + 4)
                align = Qt.AlignmentFlag.AlignLeft
            elif stop == MAX_COLORS:
                label.moveRight(x_px + _HANDLE_PX / 2)
                align = Qt.AlignmentFlag.AlignRight
            painter.drawText(label, align | Qt.AlignmentFlag.AlignVCenter, str(stop))


def _paint_groove(
    painter: QPainter, left_px: float, right_px: float, y_px: float, level: int
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(design.grey(level))
    area = QRectF(left_px, y_px - _GROOVE_PX / 2, right_px - left_px, _GROOVE_PX)
    painter.drawRoundedRect(area, _GROOVE_PX / 2, _GROOVE_PX / 2)
