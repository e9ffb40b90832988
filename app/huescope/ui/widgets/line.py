"""One quiet line of text that changes often: it repaints, and never moves its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui import theme as look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from huescope.ui.theme import Theme

_HEIGHT_PX = 16


class Line(QWidget):
    """A caption, shortened at its end where there is no room.

    A `QLabel` would ask the whole window for a new layout at every change, which costs a
    millisecond of each step of the slider.

    Parameters
    ----------
    theme : Theme
        The look in force.
    align : Qt.AlignmentFlag
        Where the text stands in its room.
    """

    def __init__(self, theme: Theme, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self._theme = theme
        self._align = align
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is said, in full."""
        return self._text

    def say(self, text: str) -> None:
        """Say something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(look.font(look.CAPTION_PX))
            painter.setPen(look.grey(self._theme.greys.quiet))
            room = self.contentsRect()
            shown = painter.fontMetrics().elidedText(
                self._text, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, self._align | Qt.AlignmentFlag.AlignVCenter, shown)
