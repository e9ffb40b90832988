"""Overlay that greys the picture, except for the pixels of one swatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from huescope.ui.picture.overlay import Overlay

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.ui.picture.view import PictureView
    from huescope.ui.tasks.painter import Preview


class LitOverlay(Overlay):
    """Paints grey over all pixels but the lit ones.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._image: QImage | None = None
        self.hide()

    @property
    def is_lit(self) -> bool:
        """Whether some pixels are lit and the rest is grey."""
        return self._image is not None

    @property
    def image(self) -> QImage | None:
        """The grey picture, transparent where it is lit; None if it is not shown."""
        return self._image

    def show_mask(self, lit: NDArray[np.bool_] | None, preview: Preview | None = None) -> None:
        """Light pixels of a picture, or none of them.

        Parameters
        ----------
        lit : numpy.ndarray or None
            Shape (height, width), bool; None shows the picture as it is.
        preview : Preview, optional
            The whole picture, of the same shape.
        """
        if lit is None or preview is None:
            if self._image is not None:
                self._image = None
                self.hide()
            return
        import cv2
        import numpy as np

        from huescope.ui.tasks.qimage import from_bgra_premultiplied

        rest = np.logical_not(lit).view(np.uint8)
        # A fifth of the time of numpy.where, at each swatch that is pointed at.
        shown = np.asarray(cv2.copyTo(preview.grey(), rest))
        self._image = from_bgra_premultiplied(shown[..., None].view(np.uint8))
        self.setGeometry(self._view.rect())
        self.show()
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self._image is None:
            return
        smooth = self._view.viewport.is_smooth
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(self._view.picture_rect(), self._image)
