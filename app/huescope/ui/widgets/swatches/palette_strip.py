"""A palette as a bar of equal parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from huescope.ui.language.direction import keep_left_to_right, left_to_right_painter
from huescope.ui.language.translation import tr
from huescope.ui.style.numbers import colors_text
from huescope.ui.widgets.swatches.strip import strip_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.palette.swatch import Swatch


class PaletteStrip(QWidget):
    """A read-only strip of equally wide colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._swatches: Sequence[Swatch] = ()
        self.setAccessibleName(tr("Colours"))

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Set the colours."""
        self._swatches = swatches
        self.setAccessibleDescription(colors_text(len(swatches)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._swatches:
            with left_to_right_painter(self) as painter:
                painter.drawImage(self.rect(), strip_of(self._swatches))
