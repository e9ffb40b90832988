"""A preview in the colours of a palette, dithered by place, within a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.color_counts import pack
from huescope.analysis.dithering import blue_noise, ordered
from huescope.analysis.dithering._classes import ColorClasses
from huescope.analysis.dithering._hidden import without_hidden
from huescope.analysis.dithering._positional import index_table, places_in_table
from huescope.analysis.looking_up import look_up
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.dithering import DitheringOptions
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

METHODS = frozenset({ordered.NAME, blue_noise.NAME})
"""The methods that a preview can be painted in at once: each pixel's place decides."""

_MATRICES = {ordered.NAME: ordered.matrix, blue_noise.NAME: blue_noise.matrix}
_OPAQUE = np.uint32(0xFF000000)


class DitheredPreview:
    """A preview, ready to be dithered in any palette within milliseconds, from any thread.

    It is painted as `huescope.analysis.dithering.dither` dithers it, pixel by pixel.

    Parameters
    ----------
    picture : Picture
        The preview; nobody writes to its arrays any more.
    options : DitheringOptions
        Its method is one of `METHODS`; the strength is that of `bgra`.
    job : Job
        Checked between steps of a few milliseconds.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def __init__(self, picture: Picture, options: DitheringOptions, job: Job) -> None:
        self._classes = ColorClasses(without_hidden(picture), job)
        self._alpha_u8 = picture.alpha_u8
        matrix = _MATRICES[options.method](options)
        places = np.empty(picture.rgb_u8.shape[:2], np.intp)
        for first, end in strips_between((picture.width_px, picture.height_px)):
            job.check()
            places[first:end] = places_in_table(self._classes, matrix, first, end)
        self._places = read_only(places)

    def bgra(
        self,
        palette_rgb_u8: NDArray[np.uint8],
        strength: float,
        job: Job,
        shown_rgb_u8: NDArray[np.uint8] | None = None,
    ) -> NDArray[np.uint8]:
        """Paint the preview in the colours of a palette.

        Parameters
        ----------
        palette_rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, k from 1 to 256, in the working space of the preview.
        strength : float
            0 to 1.
        job : Job
            Checked between steps of a few milliseconds.
        shown_rgb_u8 : numpy.ndarray, optional
            Shape (k, 3), uint8, sRGB: what is painted, where the palette is of another working
            space.

        Returns
        -------
        numpy.ndarray
            Shape (height, width, 4), uint8, C-contiguous: blue, green, red and the preview's own
            alpha, not premultiplied.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        table = index_table(self._classes, palette_rgb_u8, strength, job)
        height_px, width_px = self._places.shape
        shown = palette_rgb_u8 if shown_rgb_u8 is None else shown_rgb_u8
        colors = (pack(shown) | _OPAQUE).astype("<u4")
        painted = np.empty((height_px, width_px), "<u4")

        def paint(rows: tuple[int, int]) -> None:
            part = slice(*rows)
            indices = table.take(self._places[part], mode="clip")
            painted[part] = look_up(colors, indices)

        for _ in in_threads(paint, list(strips_between((width_px, height_px))), job):
            pass
        bgra_u8 = painted[..., None].view(np.uint8)
        if self._alpha_u8 is not None:
            bgra_u8[..., 3] = self._alpha_u8
        return bgra_u8
