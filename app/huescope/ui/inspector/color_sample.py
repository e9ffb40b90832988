"""A large sample of the selected colours, side by side without gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from huescope.ui.style import design
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 56


class ColorSample(QWidget):
    """One colour, or several with a shared edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._swatches: tuple[Swatch, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.vision.changed.connect(self.update)

    def set_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Show the colours of other swatches."""
        self._swatches = tuple(swatches)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, design.sized(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawImage(self.rect(), strip_of(self._swatches, vision=self._theme.vision))
