"""A short word over the window: "Copied #aabbcc"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme

_SHOWN_MS = 1800
_CHIP_PX = 16
_BOTTOM_PX = 24


class Toast(QWidget):
    """Says one thing at the bottom of its parent for a moment; never takes a click."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._text = ""
        self._color: QColor | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._text

    def say(self, text: str, color: QColor | None = None) -> None:
        """Show a few words, with the colour that they are about."""
        self._text, self._color = text, color
        self.setAccessibleName(text)
        self.ensurePolished()
        self.setFont(look.font(look.BODY_PX))
        chip_px = _CHIP_PX + look.STEP_PX if color is not None else 0
        width_px = self.fontMetrics().horizontalAdvance(text) + chip_px + 32
        width_px = min(width_px, self._over.width() - 16)
        self.resize(width_px, 36)
        self.move(
            (self._over.width() - width_px) // 2, self._over.height() - self.height() - _BOTTOM_PX
        )
        self.show()
        self.raise_()
        self.update()
        self._timer.start(_SHOWN_MS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        greys = self._theme.greys
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.grey(greys.text))
        painter.drawRoundedRect(QRectF(self.rect()), look.RADIUS_PX, look.RADIUS_PX)
        inside = self.rect().adjusted(16, 0, -16, 0)
        if self._color is not None:
            chip = QRectF(inside.left(), (self.height() - _CHIP_PX) / 2, _CHIP_PX, _CHIP_PX)
            painter.setPen(look.grey(greys.panel))
            painter.setBrush(self._theme.eyes.of(self._color))
            painter.drawRect(chip)
            inside.setLeft(inside.left() + _CHIP_PX + look.STEP_PX)
        painter.setFont(self.font())
        painter.setPen(look.grey(greys.panel))
        text = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideMiddle, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
