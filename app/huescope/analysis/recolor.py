"""Recolouring of a picture with a palette: a fast preview, and full size for a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import pack, unpack
from huescope.analysis.few_colors import few_colors
from huescope.analysis.inverse_map import inverse_map
from huescope.analysis.looking_up import look_up
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.options import MAX_COLORS
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.cancellation import Job
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture

_STEP_PIXELS = 1 << 18
_CLASSES = 1 << 16
_COLORS = 1 << 24
# Up to so many pixels, a binary search takes less time than a table of all colours.
_SEARCHED_PIXELS = 1 << 16
# From the lowest to the middle value of a bin of five leading bits.
_TO_BIN_CENTER = 4


class PreviewRecolorer:
    """A preview, ready to be painted in any palette within milliseconds, from any thread.

    Where the preview has few distinct colours (up to 16 384), each goes to its nearest palette
    colour. In a photograph the colours of one histogram bin (8 x 8 x 8 values) go together to
    the palette colour nearest to the middle of the bin, so a pixel between two palette colours
    may take the second nearest.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (height, width, 3), uint8, C-contiguous; nobody writes to it any more.
    alpha_u8 : numpy.ndarray, optional
        Shape (height, width), uint8; left out where every pixel is opaque.
    job : Job, optional
        Checked between steps of a few milliseconds.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def __init__(
        self,
        rgb_u8: NDArray[np.uint8],
        alpha_u8: NDArray[np.uint8] | None = None,
        job: Job | None = None,
    ) -> None:
        job = job or Job()
        colors = few_colors(rgb_u8, job)
        if colors is None:
            self._class_of_pixel = read_only(_bins(rgb_u8))
            self._classes = _occupied(self._class_of_pixel)
            class_rgb_u8 = _bin_centers(self._classes)
        else:
            self._classes = np.arange(colors.size, dtype=np.uint16)
            job.check()
            self._class_of_pixel = read_only(_places(colors, pack(rgb_u8)))
            class_rgb_u8 = unpack(colors)
        self._prepared = homogeneous(class_rgb_u8)
        self._rgb_u8, self._alpha_u8 = rgb_u8, alpha_u8

    def bgra(
        self,
        palette_rgb_u8: NDArray[np.uint8],
        job: Job,
        labels: NDArray[np.uint8] | None = None,
        shown_rgb_u8: NDArray[np.uint8] | None = None,
    ) -> NDArray[np.uint8]:
        """Paint the preview in the colours of a palette.

        Parameters
        ----------
        palette_rgb_u8 : numpy.ndarray
            Shape (k, 3), uint8, k from 1 to 256, in the working space of the preview.
        job : Job
            Checked before each step.
        labels : numpy.ndarray, optional
            Shape (height, width), uint8: index of the palette colour of each pixel, as by
            `reduce_picture`, where every pixel of a photograph is to have its nearest colour.
        shown_rgb_u8 : numpy.ndarray, optional
            Shape (k, 3), uint8, sRGB: what is painted, where the palette is of another working
            space.

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
        colors = _opaque_bgra(palette_rgb_u8 if shown_rgb_u8 is None else shown_rgb_u8)
        if labels is not None:
            painted = look_up(colors, labels)
        else:
            job.check()
            color_of_class = np.zeros(_CLASSES, np.uint32)
            color_of_class[self._classes] = colors[nearest_color(self._prepared, palette_rgb_u8)]
            job.check()
            painted = look_up(color_of_class, self._class_of_pixel)
        bgra_u8 = painted[..., None].view(np.uint8)
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
        Checked, and given the progress, between steps of a few milliseconds.

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
    job.report(0.0, marked("finding nearest colours"))
    index_of_color = inverse_map(picture, palette_rgb_u8, job)
    indices = np.empty(picture.rgb_u8.shape[:2], np.uint8)
    pixels, found = picture.rgb_u8.reshape(-1, 3), indices.reshape(-1)

    def look_up(start: int) -> int:
        step = slice(start, start + _STEP_PIXELS)
        index_of_color.take(pack(pixels[step]), out=found[step], mode="clip")
        return start

    for start in in_threads(look_up, range(0, found.size, _STEP_PIXELS), job):
        job.report(0.5 + 0.5 * start / found.size, marked("recolouring"))
    return indices


def _opaque_bgra(palette_rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Each colour as one number whose bytes in memory are blue, green, red and 255; shape (k,)."""
    opaque = np.full((palette_rgb_u8.shape[0], 4), 255, np.uint8)
    opaque[:, :3] = palette_rgb_u8[:, ::-1]
    return opaque.view(np.uint32)[:, 0]


def _places(colors: NDArray[np.uint32], packed: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Find each pixel's place among the distinct colours, which rise."""
    if packed.size <= _SEARCHED_PIXELS:
        return np.searchsorted(colors, packed).astype(np.uint16)
    place_of_color = np.zeros(_COLORS, np.uint16)
    place_of_color[colors] = np.arange(colors.size, dtype=np.uint16)
    return place_of_color.take(packed)


def _bins(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Key of each pixel's bin: five leading bits of red, green and blue."""
    return np.asarray(cv2.cvtColor(rgb_u8, cv2.COLOR_RGB2BGR555)).view(np.uint16)[..., 0]


def _occupied(bins: NDArray[np.uint16]) -> NDArray[np.uint16]:
    counts = cv2.calcHist([bins], [0], None, [_CLASSES], [0, _CLASSES])
    return np.flatnonzero(counts).astype(np.uint16)


def _bin_centers(bins: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """Shape (n, 3), uint8, sRGB."""
    lowest = cv2.cvtColor(bins.view(np.uint8).reshape(-1, 1, 2), cv2.COLOR_BGR5552RGB)
    return np.asarray(lowest.reshape(-1, 3) + _TO_BIN_CENTER)
