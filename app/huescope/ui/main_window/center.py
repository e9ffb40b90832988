"""The centre of the window: the photograph, and the palette under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from huescope.ui.palette_row.panel import PalettePanel


class Center(QWidget):
    """Bars with messages, the photograph, and the palette as wide as it.

    Parameters
    ----------
    bars : sequence of QWidget
        Shown over the photograph when there is something to tell.
    picture : QWidget
        Gets all the height that the palette does not need.
    palette : PalettePanel
        Its swatches are higher in a higher window.
    parent : QWidget
        The window.
    """

    def __init__(
        self, bars: Sequence[QWidget], picture: QWidget, palette: PalettePanel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in bars:
            column.addWidget(bar)
        column.addWidget(picture, 1)
        column.addWidget(palette)

    def photograph_px(self) -> int:
        """Return the height that the palette leaves to the photograph, without any bars."""
        self._palette.fit_to(self.height())  # it may not have been told yet
        return self.height() - self._palette.usual_height_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._palette.fit_to(event.size().height())
