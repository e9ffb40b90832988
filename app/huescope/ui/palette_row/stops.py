"""Numbers of colours to click: 2 to 64 with a preview of the picture, and 128 and 256."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from huescope.ui.language.direction import left_to_right_painter
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme


_STALE = 0.3
_NUMBER_PX = 20
_RADIUS_PX = 4


class StopButton(QAbstractButton):
    """A chip with a number of colours, and a preview of the picture in them if it has room."""

    chosen = Signal(int)

    def __init__(self, colors: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colors = colors
        self._theme = theme
        self._image: QImage | None = None
        self._is_stale = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("See the picture in {colors}", colors=colors_text(colors)))
        self.setAccessibleName(colors_text(colors))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)

    @property
    def number_px(self) -> int:
        """Width of the number alone."""
        return design.sized(_NUMBER_PX + 12)

    def set_image(self, image: QImage | None, *, is_stale: bool = False) -> None:
        """Set the preview, or None; one of earlier palettes is faint until the next one comes."""
        if image is not self._image or is_stale != self._is_stale:
            self._image, self._is_stale = image, is_stale
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with left_to_right_painter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        greys = self._theme.greys
        ring = greys.strong if self.isChecked() else greys.outline
        is_ringed = self.isChecked() or self.hasFocus()
        around = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(design.grey(ring), 1.5) if is_ringed else Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(greys.pressed if self.underMouse() else greys.hover))
        painter.drawRoundedRect(around, _RADIUS_PX, _RADIUS_PX)
        area = around.adjusted(2, 2, -2, -2)
        width_px = min(area.width(), design.sized(_NUMBER_PX))
        if self.width() <= self.number_px:
            width_px = area.width()
        number = QRectF(area.left(), area.top(), width_px, area.height())
        painter.setFont(design.font(design.CAPTION_PX, bold=self.isChecked()))
        text = greys.strong if self.isChecked() else greys.text
        painter.setPen(design.grey(text if self.isEnabled() else greys.outline))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self.colors))
        area.setLeft(number.right())
        if self._image is not None and area.width() > 0:
            self._paint_image(painter, area)

    def _paint_image(self, painter: QPainter, area: QRectF) -> None:
        """Paint the centre crop of the picture, which is the same in all previews."""
        if self._image is None:
            return
        scale = max(area.width() / self._image.width(), area.height() / self._image.height())
        source = QRectF(0, 0, area.width() / scale, area.height() / scale)
        source.moveCenter(QRectF(self._image.rect()).center())
        painter.setOpacity(_STALE if self._is_stale else 1.0)
        painter.drawImage(area, self._theme.vision.image(self._image), source)
        painter.setOpacity(1.0)

    @Slot()
    def _choose(self) -> None:
        self.setChecked(True)  # a click on the checked preview keeps it checked
        self.chosen.emit(self.colors)
