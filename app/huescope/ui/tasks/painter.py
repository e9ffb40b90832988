"""Painting of a preview in the colours of a palette."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.dithered_preview import METHODS, DitheredPreview
from huescope.analysis.dithering import USUAL, blue_noise, dither
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.read_only import read_only
from huescope.analysis.recolor import PreviewRecolorer
from huescope.palette.arrays import shown_colors
from huescope.ui.tasks.qimage import for_screen, from_bgra

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from huescope.analysis.dithering import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# So that lit pixels stand out from the rest, whether they are dark or bright.
_GREY_CONTRAST, _GREY_OFFSET = 0.45, 40


class Painter:
    """Paints a picture in the colours of any palette.

    Its lookup tables are computed on first use, so that they do not delay the palette. Thread-safe.

    Parameters
    ----------
    picture : Picture
        Not much larger than a screen.
    """

    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self._lock = threading.Lock()
        self._recolorer: PreviewRecolorer | None = None
        self._patterned: tuple[tuple[str, int], DitheredPreview] | None = None
        self._last: tuple[tuple[bytes, DitheringOptions], NDArray[np.uint8]] | None = None

    @property
    def is_prepared(self) -> bool:
        """Whether `paint` answers within milliseconds."""
        return self._recolorer is not None

    def paint(
        self,
        rgb_u8: NDArray[np.uint8],
        job: Job,
        *,
        exact: bool = False,
        dithering: DitheringOptions = USUAL,
    ) -> QImage:
        """Return the picture in the colours of a palette.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, in the working space of the picture; painted in sRGB.
        job : Job
            Checked between steps.
        exact : bool
            Map each pixel to its nearest colour, for up to `MAX_COLORS` colours; the few more that
            a palette with ignored colours can have are mapped by the pixel classes that are used
            while the slider moves.
        dithering : DitheringOptions
            How to dither it, unless there are more than `MAX_COLORS` colours. Not exact, blue noise
            stands for error diffusion.
        """
        shown_rgb_u8 = shown_colors(rgb_u8, self.picture.working_space)
        if dithering.mixes and not exact and len(rgb_u8) <= MAX_COLORS:
            patterned = self._dithered(dithering, job)
            return self._image(patterned.bgra(rgb_u8, dithering.strength, job, shown_rgb_u8))
        with self._lock:
            if self._recolorer is None:
                self._recolorer = PreviewRecolorer(self.picture.rgb_u8, self.picture.alpha_u8, job)
        labels = None
        if exact and len(rgb_u8) <= MAX_COLORS:
            labels = self.labels(rgb_u8, job, dithering)
        return self._image(self._recolorer.bgra(rgb_u8, job, labels, shown_rgb_u8))

    @staticmethod
    def paints_exactly(dithering: DitheringOptions) -> bool:
        """Whether `paint` gives the same picture whether it has to be exact or not."""
        return dithering.method in METHODS and dithering.strength > 0

    def _image(self, bgra_u8: NDArray[np.uint8]) -> QImage:
        return from_bgra(bgra_u8, opaque=self.picture.alpha_u8 is None)

    def _dithered(self, dithering: DitheringOptions, job: Job) -> DitheredPreview:
        """Prepare dithering by place, once for each pattern."""
        method = dithering.method if dithering.method in METHODS else blue_noise.NAME
        pattern = method, dithering.matrix_px
        with self._lock:
            if self._patterned is None or self._patterned[0] != pattern:
                options = replace(dithering, method=method)
                self._patterned = pattern, DitheredPreview(self.picture, options, job)
            return self._patterned[1]

    def labels(
        self, rgb_u8: NDArray[np.uint8], job: Job, dithering: DitheringOptions = USUAL
    ) -> NDArray[np.uint8]:
        """Return the index of the palette colour of each pixel: the nearest, or as dithered.

        Those of the last palette are kept: what is painted at rest is looked at in other ways, too.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, in the working space of the picture, k from 1 to 256.
        job : Job
            Checked between steps.
        dithering : DitheringOptions
            None if not given.

        Returns
        -------
        numpy.ndarray
            Shape (height, width), uint8, read-only.
        """
        palette = rgb_u8.tobytes(), dithering
        last = self._last
        if last is not None and last[0] == palette:
            return last[1]
        labels = read_only(dither(self.picture, rgb_u8, dithering, job))
        self._last = (palette, labels)
        return labels


class Preview(Painter):
    """A picture at about screen size, in original colours, in grey, and in any palette."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(picture)
        self.image = for_screen(picture)
        self._grey: NDArray[np.int32] | None = None

    def grey(self) -> NDArray[np.int32]:
        """Return the picture in grey with little contrast, beside which lit pixels stand out.

        It is computed once, by a worker before anything can be pointed at.

        Returns
        -------
        numpy.ndarray
            Shape (height, width), int32, read-only; its bytes are BGRA, premultiplied.
        """
        with self._lock:
            if self._grey is None:
                self._grey = read_only(_grey(self.picture))
            return self._grey


def _grey(picture: Picture) -> NDArray[np.int32]:
    """Return the luma of a picture with less contrast, about a dark grey."""
    luma = cv2.cvtColor(picture.rgb_u8, cv2.COLOR_RGB2GRAY)
    grey = cv2.convertScaleAbs(luma, alpha=_GREY_CONTRAST, beta=_GREY_OFFSET)
    alpha = picture.alpha_u8
    if alpha is None:
        alpha = np.full(grey.shape, 255, np.uint8)
    else:
        grey = cv2.multiply(grey, alpha, scale=1 / 255)
    bgra_u8 = np.asarray(cv2.merge([grey, grey, grey, alpha]), np.uint8)
    return bgra_u8.view(np.int32)[..., 0]
