"""A tick box in the greys of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox

from huescope.ui import icons
from huescope.ui import theme as look

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.theme import Theme

_BOX_PX, _SIGN_PX = 16, 14
_INSET_PX = 6  # as the text of the other inputs


class Tick(QCheckBox):
    """Filled where it is ticked; its label stands beside it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_BOX_PX + 2 * _INSET_PX, _BOX_PX + 8)

    def hitButton(self, point: QPoint) -> bool:
        return bool(self.rect().contains(point))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        greys = self._theme.greys
        box = QRect(_INSET_PX, (self.height() - _BOX_PX) // 2, _BOX_PX, _BOX_PX)
        ticked, focused = self.isChecked(), self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.grey(greys.strong if ticked or focused else greys.outline))
        painter.setBrush(look.grey(greys.strong if ticked else greys.raised))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            sign = icons.pixmap(
                "check", look.grey(greys.panel).name(), _SIGN_PX, self.devicePixelRatioF()
            )
            inset = (_BOX_PX - _SIGN_PX) // 2
            painter.drawPixmap(box.left() + inset, box.top() + inset, sign)
        if focused:
            painter.setPen(look.grey(greys.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), 6, 6)
