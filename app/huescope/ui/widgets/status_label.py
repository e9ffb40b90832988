"""One line of text that changes often, without triggering a layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPaintEvent

    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 16


class StatusLabel(QWidget):
    """A caption, elided at its end if it does not fit.

    A `QLabel` would invalidate the layout of the whole window at every change, which costs a
    millisecond for each step of the slider.

    Parameters
    ----------
    theme : Theme
        The theme.
    align : Qt.AlignmentFlag
        Horizontal alignment.
    """

    def __init__(self, theme: Theme, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self._theme = theme
        self._align = align
        self._text = ""
        self._shorter: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The full text."""
        return self._text

    def set_text(self, text: str, *shorter: str) -> None:
        """Set the text, with shorter variants to use if it does not fit."""
        if (text, shorter) != (self._text, self._shorter):
            self._text, self._shorter = text, shorter
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, design.sized(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, design.sized(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(design.font(design.CAPTION_PX))
            painter.setPen(design.grey(self._theme.greys.quiet))
            room = self.contentsRect()
            shown = self._fitting(painter.fontMetrics(), room.width())
            painter.drawText(room, self._align | Qt.AlignmentFlag.AlignVCenter, shown)

    def _fitting(self, metrics: QFontMetrics, room_px: int) -> str:
        """Return the longest variant that fits, or else the shortest one, elided."""
        variants = (self._text, *self._shorter)
        for variant in variants:
            if metrics.horizontalAdvance(variant) <= room_px:
                return variant
        return metrics.elidedText(variants[-1], Qt.TextElideMode.ElideRight, room_px)
