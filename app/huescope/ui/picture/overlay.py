"""Base class of overlays on the picture view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from huescope.ui.language.direction import left_to_right_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from huescope.ui.picture.view import PictureView


class Overlay(QWidget):
    """Covers a picture view, follows its size and zoom, and is transparent to the mouse.

    A subclass overrides `paint` and converts positions with `PictureView.from_picture`; one that
    takes the mouse converts them back with `PictureView.to_picture`.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.resized.connect(self._cover)
        view.zoom_changed.connect(self.update)

    def paint(self, painter: QPainter) -> None:
        """Paint what lies over the picture, in the view's coordinates of the first pane.

        Called once for each pane of the view, with the painter moved and clipped to it.
        """

    def paintEvent(self, _event: QPaintEvent) -> None:
        panes = self._view.panes
        with left_to_right_painter(self) as painter:
            for pane in panes:
                painter.save()
                painter.setClipRect(pane)
                painter.translate(pane.topLeft() - panes[0].topLeft())
                self.paint(painter)
                painter.restore()

    @Slot()
    def _cover(self) -> None:
        self.setGeometry(self._view.rect())
