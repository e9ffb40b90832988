"""What lies over the picture and speaks in the picture's own pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from huescope.ui.picture.view import PictureView


class Overlay(QWidget):
    """Covers a picture's view, follows its size and zoom, and leaves it the mouse.

    Parameters
    ----------
    view : PictureView
        What it lies over.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        view.zoom_changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the picture's view."""
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)
