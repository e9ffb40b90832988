"""The centre of the window: the photograph, and the palette under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.ui.palette_row.panel import PalettePanel


class Center(QWidget):
    """Bars with messages, the photograph, and the palette as wide as it.

    Parameters
    ----------
    picture : QWidget
        Gets all the height that the palette does not need.
    palette : PalettePanel
        Its swatches are higher in a higher window.
    parent : QWidget
        The window.
    """

    def __init__(self, picture: QWidget, palette: PalettePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self._palette = palette
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(picture, 1)
        self._column.addWidget(palette)

    def add_bar(self, bar: QWidget) -> None:
        """Add a bar over the photograph, which is shown when it has something to tell."""
        self._column.insertWidget(self._column.indexOf(self._picture), bar)

    def photograph_px(self) -> int:
        """Return the height that the palette leaves to the photograph, without any bars."""
        self._palette.fit_to(self.height())  # it may not have been told yet
        return self.height() - self._palette.usual_height_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._palette.fit_to(event.size().height())
