"""The colour before and after editing, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from huescope.color.luminance import readable_text_color
from huescope.color.single import css_text, to_rgb_u8
from huescope.ui.color_dialog.checks import paint_checks
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import as_code, tr
from huescope.ui.style import design
from huescope.ui.widgets.swatches.painting import paint_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.color.coordinates import Coordinates
    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 104
_WHITE = 255


class BeforeAfter(QAbstractButton):
    """Shows two touching colours; a click on the first one restores it.

    Parameters
    ----------
    theme : Theme
        The theme, which knows the colours of the monitor.
    before : Coordinates
        The original colour.
    """

    def __init__(self, theme: Theme, before: Coordinates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vision = theme.vision
        theme.vision.changed.connect(self.update)
        self._before = self._after = before
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr("Left as it was, right as it will be; press the left half to go back to it")
        )
        self.show_after(before)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    def show_after(self, after: Coordinates) -> None:
        """Set the edited colour."""
        self._after = after
        self.setAccessibleName(
            tr(
                "Before {before}, after {after}",
                before=css_text(self._before),
                after=css_text(after),
            )
        )
        self.update()

    def hitButton(self, place: QPoint) -> bool:
        """Accept clicks on the original colour only."""
        return self._half(0).contains(place)

    def _half(self, number: int) -> QRect:
        """Return the area of the original colour, 0, or of the edited one, 1."""
        middle = self.width() // 2
        width = self.width() - middle if number else middle
        return mirrored(QRect(number * middle, 0, width, self.height()), self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint_half(painter, self._half(0), tr("Before"), self._before)
            self._paint_half(painter, self._half(1), tr("After"), self._after)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_ring(painter, self._half(0).toRectF())

    def _paint_half(self, painter: QPainter, room: QRect, role: str, color: Coordinates) -> None:
        rgb = to_rgb_u8(color)
        if color.alpha < 1:
            paint_checks(painter, room)
        fill = QColor(*self._vision.on_screen(rgb))
        fill.setAlphaF(color.alpha)
        painter.fillRect(room, fill)
        seen = [round(color.alpha * value + (1 - color.alpha) * _WHITE) for value in rgb]
        painter.setPen(QColor(*readable_text_color((seen[0], seen[1], seen[2]))))
        words = room.adjusted(12, 8, -12, -8)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, role)
        painter.setFont(design.mono(design.HEADING_PX, bold=True))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom, as_code(css_text(color)))
