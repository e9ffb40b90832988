"""A toast: a short notice over the window, such as "Copied #aabbcc"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from huescope.ui.language.direction import mirrored
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.style.theme import Theme

_SHOWN_MS = 1800
_READ_MS = 60  # for each character
_CHIP_PX = 16
_SIDE_PX, _ABOVE_PX = 16, 8
_HEIGHT_PX = 36
_BOTTOM_PX = 24
_HIGHEST_PX = 1000
_SLACK_PX = 2  # the painter rounds widths unlike QFontMetrics without a device
_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_ANYWHERE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere


class Toast(QWidget):
    """Shows a text at the bottom of its parent for a moment; transparent to the mouse.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        What it stands over.
    beside : QWidget, optional
        What it does not cover, but stands above.
    """

    def __init__(self, theme: Theme, parent: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = beside
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
        """The last text."""
        return self._text

    def show_text(self, text: str, color: QColor | None = None) -> None:
        """Show a text, with an optional colour chip, for as long as it takes to read."""
        self._text, self._color = text, color
        self.setAccessibleName(text)
        self._lay_out()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(max(_SHOWN_MS, _READ_MS * len(text)))

    @property
    def _text_area(self) -> QRect:
        """The area of the text."""
        chip_px = _CHIP_PX + design.STEP_PX if self._color is not None else 0
        area = self.rect().adjusted(_SIDE_PX + chip_px, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX)
        return mirrored(area, self)

    def _lay_out(self) -> None:
        """Resize to the text, which is wrapped rather than cut in a narrow window."""
        chip_px = _CHIP_PX + design.STEP_PX if self._color is not None else 0
        around_px = 2 * _SIDE_PX + chip_px
        text = self._text_size(max(1, self._over.width() - 2 * design.STEP_PX - around_px))
        size = QSize(text.width() + around_px, max(_HEIGHT_PX, text.height() + 2 * _ABOVE_PX))
        self.resize(size)
        left_px = (self._over.width() - size.width()) // 2
        self.move(left_px, max(0, self._over.height() - size.height() - _BOTTOM_PX))
        if self._beside is not None and self._beside.isVisible():
            origin = self._beside.mapTo(self._over, QPoint())
            if self.geometry().intersects(QRect(origin, self._beside.size())):
                self.move(left_px, max(0, origin.y() - size.height() - _ABOVE_PX))

    def _text_size(self, room_px: int) -> QSize:
        """Return the size of the text, wrapped to a width."""
        metrics = QFontMetrics(design.font(design.BODY_PX))
        room = QRect(0, 0, room_px, _HIGHEST_PX)
        size = metrics.boundingRect(room, _WORDS, self._text).size()
        if size.width() > room_px:  # a word is wider than a line
            size = metrics.boundingRect(room, _ANYWHERE, self._text).size()
        return size + QSize(_SLACK_PX, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        greys = self._theme.greys
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(greys.text))
        painter.drawRoundedRect(QRectF(self.rect()), design.RADIUS_PX, design.RADIUS_PX)
        inside = self._text_area
        if self._color is not None:
            top_px = (self.height() - _CHIP_PX) // 2
            chip = mirrored(QRect(_SIDE_PX, top_px, _CHIP_PX, _CHIP_PX), self)
            painter.setPen(design.grey(greys.panel))
            painter.setBrush(self._theme.vision.of(self._color))
            painter.drawRect(chip)
        painter.setFont(design.font(design.BODY_PX))
        painter.setPen(design.grey(greys.panel))
        words = painter.fontMetrics().boundingRect(inside, _WORDS, self._text)
        fits = words.width() <= inside.width()
        painter.drawText(inside, _WORDS if fits else _ANYWHERE, self._text)
