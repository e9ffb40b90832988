"""How much of a picture has colours that sRGB, or its working space, does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from huescope.color.working_space import SRGB
from huescope.imaging.raster import Bytes
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.color_space import ColorSpace
    from huescope.imaging.raster import Strip

_SAMPLES = 2**16
_LEAST_SHARE = 0.001
_NOTE = marked(
    "About {share} of its pixels have colours beyond sRGB, which are shown by the nearest that "
    "sRGB has."
)
_KEPT_NOTE = marked(
    "About {share} of its pixels have colours beyond sRGB, which are kept in Display P3."
)
_LOST_NOTE = marked(
    "About {share} of its pixels have colours beyond Display P3, which are kept "
    "as the nearest that it has."
)


class GamutCheck:
    """Looks at a sample of the pixels of a picture, some of each strip.

    Parameters
    ----------
    space : ColorSpace
        Of RGB samples.
    size_px : tuple of int
        Of the picture.
    working_space : str
        What the picture is kept in.
    """

    def __init__(
        self, space: ColorSpace, size_px: tuple[int, int], working_space: str = SRGB
    ) -> None:
        self._space = space
        self._step = max(1, round((size_px[0] * size_px[1] / _SAMPLES) ** 0.5))
        self._working_space = working_space
        self._seen = self._outside = self._lost = 0

    def look(self, strip: Strip) -> None:
        """Look at a strip of stored colours."""
        samples, visible = self._sampled(strip)
        outside = self._space.is_outside(samples, SRGB)
        self._seen += int(np.count_nonzero(visible))
        self._outside += int(np.count_nonzero(outside & visible))
        if self._working_space != SRGB:
            lost = self._space.is_outside(samples, self._working_space)
            self._lost += int(np.count_nonzero(lost & visible))

    def _sampled(self, strip: Strip) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        step = self._step
        if not isinstance(strip, Bytes):
            samples = strip.color[::step, ::step]
            alpha = None if strip.alpha is None else strip.alpha[::step, ::step] > 0
            return samples, np.ones(samples.shape[:2], np.bool_) if alpha is None else alpha
        size = -(-strip.image.width // step), -(-strip.image.height // step)
        small = strip.image.resize(size, Image.Resampling.NEAREST).convert("RGB")
        samples = np.asarray(small, np.float32) / np.float32(255)
        if strip.alpha is None:
            return samples, np.ones(samples.shape[:2], np.bool_)
        return samples, np.asarray(strip.alpha.resize(size, Image.Resampling.NEAREST)) > 0

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what share of the pixels that count is outside, if a thousandth or more is."""
        if self._working_space == SRGB:
            return self._told(_NOTE, self._outside)
        return (*self._told(_KEPT_NOTE, self._outside), *self._told(_LOST_NOTE, self._lost))

    def _told(self, note: str, pixels: int) -> tuple[str, ...]:
        share = pixels / max(self._seen, 1)
        if share < _LEAST_SHARE:
            return ()
        return (note.format(share=f"{share:.1%}" if share < 0.1 else f"{share:.0%}"),)
