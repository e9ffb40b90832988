"""Overlay that greys the picture, except for the pixels of one swatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from huescope.ui.picture.overlay import Overlay

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture
    from huescope.ui.picture.view import PictureView

# The rest is drawn by its luma with less contrast, about a dark grey, so that lit pixels stand out
# whether they are dark or bright.
_CONTRAST, _OFFSET = 0.45, 40


class LitOverlay(Overlay):
    """Paints grey over all pixels but the lit ones.

    The grey picture is computed once for each picture: lighting another swatch only masks it.

    Parameters
    ----------
    view : PictureView
        The view below.
    """

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._picture: Picture | None = None
        self._grey: NDArray[np.int32] | None = None
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

    def show_mask(self, lit: NDArray[np.bool_] | None, picture: Picture | None = None) -> None:
        """Light pixels of a picture, or none of them.

        Parameters
        ----------
        lit : numpy.ndarray or None
            Shape (height, width), bool; None shows the picture as it is.
        picture : Picture, optional
            The whole picture in any resolution, of the same shape.
        """
        if lit is None or picture is None:
            if self._image is not None:
                self._image = None
                self.hide()
            return
        import cv2
        import numpy as np

        from huescope.ui.tasks.qimage import from_bgra_premultiplied

        rest = np.logical_not(lit).view(np.uint8)
        # A fifth of the time of numpy.where, at each swatch that is pointed at.
        shown = np.asarray(cv2.copyTo(self._grey_of(picture), rest))
        self._image = from_bgra_premultiplied(shown[..., None].view(np.uint8))
        self.setGeometry(self._view.rect())
        self.show()
        self.update()

    def _grey_of(self, picture: Picture) -> NDArray[np.int32]:
        """Return the grey picture; shape (height, width), whose bytes are BGRA, premultiplied."""
        import cv2
        import numpy as np

        if self._grey is None or self._picture is not picture:
            luma = cv2.cvtColor(picture.rgb_u8, cv2.COLOR_RGB2GRAY)
            grey = cv2.convertScaleAbs(luma, alpha=_CONTRAST, beta=_OFFSET)
            alpha = picture.alpha_u8
            if alpha is None:
                alpha = np.full(grey.shape, 255, np.uint8)
            else:
                grey = cv2.multiply(grey, alpha, scale=1 / 255)
            bgra_u8 = np.asarray(cv2.merge([grey, grey, grey, alpha]), np.uint8)
            self._picture, self._grey = picture, bgra_u8.view(np.int32)[..., 0]
        return self._grey

    def paint(self, painter: QPainter) -> None:
        if self._image is None:
            return
        smooth = self._view.viewport.is_smooth
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(self._view.picture_rect(), self._image)
