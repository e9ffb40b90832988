"""The preview of a board, which can be dragged out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.drag_gesture import DragGesture

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from huescope.ui.style.theme import Theme

_MARGIN_PX = 24
_DRAGGED_PX = 160
_NAME = marked("Preview of the board")
_TIP = marked("Drag it to a folder, a mail or another program; Copy Image and Save As do the same")


class BoardView(QWidget):
    """Shows a board as large as fits, on the grey that surrounds pictures.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The dialog.
    """

    drag_requested = Signal()
    """The board is to be dragged out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._scaled = QPixmap()
        self._sentence = ""
        self.drag_gesture = DragGesture()
        self.setAccessibleName(translated(_NAME))
        self.setToolTip(translated(_TIP))
        self.setMinimumSize(320, 320)
        theme.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The board; null before it is drawn."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Set the board."""
        self._image, self._sentence = image, ""
        self.setAccessibleDescription(
            tr("{width} by {height} pixels", width=image.width(), height=image.height())
        )
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._scale()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence instead of a board."""
        self._image, self._scaled, self._sentence = QImage(), QPixmap(), sentence
        self.setAccessibleDescription(sentence)
        self.unsetCursor()
        self.update()

    def drag_pixmap(self) -> QPixmap:
        """Return a small copy of the board, to be seen while it is dragged."""
        side_px = round(_DRAGGED_PX * self.devicePixelRatioF())
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = self._scaled.scaled(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return pixmap

    def sizeHint(self) -> QSize:
        return QSize(620, 620)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            room = (self.size() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)) * ratio
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            size = self._image.size().scaled(room, keep)
            image = self._image if size.width() >= self._image.width() else None
            self._scaled = QPixmap.fromImage(image or self._image.scaled(size, keep, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            greys = self._theme.greys
            painter.fillRect(self.rect(), design.grey(greys.surround))
            if self._sentence:
                painter.setPen(design.grey(0x00))
                inside = self.rect().adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(inside, flags, self._sentence)
                return
            place = QRect(0, 0, 0, 0)
            place.setSize(self._scaled.deviceIndependentSize().toSize())
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place.topLeft(), self._scaled)

    # -- dragging ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.drag_gesture.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drag_gesture.begins(event) and not self._image.isNull():
            self.drag_requested.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.drag_gesture.release()
