"""A check box in the greys of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox

from huescope.ui.language.direction import mirrored
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_BOX_PX, _ICON_PX = 16, 14
_GAP_PX = 8
_HEIGHT_PX = 28


class CheckBox(QCheckBox):
    """A check box that is filled when checked.

    Parameters
    ----------
    theme : Theme
        The theme.
    label : str
        The text to the right of the box.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self._theme = theme
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        text_px = self.fontMetrics().horizontalAdvance(self._label)
        return QSize(_BOX_PX + _GAP_PX + text_px, design.sized(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def hitButton(self, point: QPoint) -> bool:
        return bool(self.rect().contains(point))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        greys = self._theme.greys
        box = mirrored(QRect(0, (self.height() - _BOX_PX) // 2, _BOX_PX, _BOX_PX), self)
        checked, focused = self.isChecked(), self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(design.grey(greys.strong if checked or focused else greys.outline))
        painter.setBrush(design.grey(greys.strong if checked else greys.raised))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if checked:
            sign = icons.pixmap(
                "check", design.grey(greys.panel).name(), _ICON_PX, self.devicePixelRatioF()
            )
            inset = (_BOX_PX - _ICON_PX) // 2
            painter.drawPixmap(box.left() + inset, box.top() + inset, sign)
        painter.setPen(design.grey(greys.text if self.isEnabled() else greys.outline))
        label_area = mirrored(self.rect().adjusted(_BOX_PX + _GAP_PX - 1, 0, 0, 0), self)
        painter.drawText(label_area, Qt.AlignmentFlag.AlignVCenter, self._label)
        if focused:
            label = painter.boundingRect(label_area, Qt.AlignmentFlag.AlignVCenter, self._label)
            painter.drawLine(label.left(), label.bottom() + 2, label.right(), label.bottom() + 2)
