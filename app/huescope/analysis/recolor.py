"""A picture in the colours of a palette: at once for the preview, at full size for a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.points import bin_key, clustering_points, distinct_points
from huescope.analysis.clustering.series import MAX_COLORS
from huescope.analysis.color_counts import count_colors, pack
from huescope.analysis.frozen import frozen
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.imaging.picture import Picture
from huescope.job import Job

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEP_PIXELS = 1 << 20


class PreviewRecolorer:
    """A preview, ready to be painted in any palette within milliseconds, from any thread.

    Where the preview has few distinct colours (up to 16 384), each goes to its nearest palette
    colour. In a photograph the colours of one histogram bin (a cube of 4 x 4 x 4 or 8 x 8 x 8
    values) go together to the palette colour nearest to their mean, so a pixel between two palette
    colours may take the second nearest.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8, C-contiguous, sRGB.
    alpha_u8 : numpy.ndarray, optional
        Shape (height, width), uint8; left out where every pixel is opaque.
    exact : bool
        Take each distinct colour to its nearest palette colour in a photograph too, at some ten
        times the cost.
    """

    def __init__(
        self,
        rgb_u8: NDArray[np.uint8],
        alpha_u8: NDArray[np.uint8] | None = None,
        *,
        exact: bool = False,
    ) -> None:
        job = Job()
        colors = count_colors(Picture("preview", "", rgb_u8), job)
        points = distinct_points(colors) if exact else clustering_points(colors, job)
        point_of_key = np.zeros(1 << (3 * points.bits), np.int32)
        point_of_key[bin_key(points.rgb_u8, points.bits)] = np.arange(points.size, dtype=np.int32)
        self._prepared = points.prepared
        self._point_of_pixel = frozen(point_of_key[bin_key(rgb_u8, points.bits)])
        self._alpha_u8 = alpha_u8

    def bgra(self, palette_rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
        """Paint the preview in the colours of a palette.

        Parameters
        ----------
        palette_rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, sRGB, k at least 1.
        job : Job
            Checked before each of the two steps.

        Returns
        -------
        numpy.ndarray
            Shape (height, width, 4), uint8, C-contiguous: blue, green, red and the preview's own
            alpha, not premultiplied. Colours go to the nearest by squared distance in sRGB.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        job.check()
        color_of_point = _opaque_bgra(palette_rgb_u8)[nearest_color(self._prepared, palette_rgb_u8)]
        job.check()
        bgra_u8 = color_of_point.take(self._point_of_pixel)[..., None].view(np.uint8)
        if self._alpha_u8 is not None:
            bgra_u8[..., 3] = self._alpha_u8
        return bgra_u8


def reduce_picture(
    picture: Picture, palette_rgb_u8: NDArray[np.uint8], job: Job
) -> NDArray[np.uint8]:
    """Recolour a picture at full size, each pixel in the palette colour nearest to it.

    Parameters
    ----------
    picture : Picture
        Any size. Pixels that are fully transparent get the index nearest to the colour hidden under
        them.
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    job : Job
        Checked and told the progress between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (height, width), uint8: index of the nearest colour by squared distance in sRGB, as
        `huescope.analysis.nearest.nearest_color` tells it.

    Raises
    ------
    ValueError
        If the palette has no colour, or more than 256.
    Cancelled
        If the job was cancelled.
    """
    if not 1 <= palette_rgb_u8.shape[0] <= MAX_COLORS:
        raise ValueError(f"a palette has 1 to {MAX_COLORS} colours, not {palette_rgb_u8.shape[0]}")
    job.report(0.0, "counting colours")
    colors = count_colors(replace(picture, alpha_u8=None), job)
    index_of_color = np.zeros(1 << 24, np.uint8)
    for tile in colors.tiles():
        job.report(0.4, "finding nearest colours")
        index_of_color[tile.packed] = nearest_color(homogeneous(tile.rgb_u8), palette_rgb_u8)
    indices = np.empty(picture.rgb_u8.shape[:2], np.uint8)
    pixels, found = picture.rgb_u8.reshape(-1, 3), indices.reshape(-1)
    for start in range(0, found.size, _STEP_PIXELS):
        job.report(0.5 + 0.5 * start / found.size, "recolouring")
        step = slice(start, start + _STEP_PIXELS)
        index_of_color.take(pack(pixels[step]), out=found[step], mode="clip")
    return indices


def _opaque_bgra(palette_rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Each colour as one number whose bytes in memory are blue, green, red and 255; shape (k,)."""
    opaque = np.full((palette_rgb_u8.shape[0], 4), 255, np.uint8)
    opaque[:, :3] = palette_rgb_u8[:, ::-1]
    return opaque.view(np.uint32)[:, 0]
