"""The colours of a picture as classes, few enough to find a mixture for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.color_counts import pack, unpack
from huescope.analysis.dithering._flat import flat_mask
from huescope.analysis.dithering._thresholds import blue_noise, tiled
from huescope.analysis.few_colors import few_colors
from huescope.analysis.parallel import in_threads
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_COLORS = 1 << 24
_FAST_BITS, _FINE_BITS = 5, 6
# So that the three channels are rounded independently of each other, and of the thresholds.
_OFFSETS_PX = ((17, 41), (37, 11), (53, 29))


class ColorClasses:
    """Which class each pixel is of, whatever the palette. Safe to share between threads.

    Where the picture has up to 16 384 colours, each is a class. In a photograph, each channel is
    rounded to one of 32 or 64 levels, up or down by blue noise, so that a gradient stays smooth: on
    average over some pixels the class has their colour. The colours of flat areas have classes of
    their own.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps of a few milliseconds.
    fine : bool
        Whether a photograph is rounded to 64 levels, which gives some four times as many classes
        and a finer grain.

    Attributes
    ----------
    fine : bool
        As given.
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB: the colour of each class, used or not.
    used : numpy.ndarray
        Shape (m,), intp, rising: the classes that pixels are of.
    first_solid : int
        Classes from here on are of flat areas, and must not be dithered.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def __init__(self, picture: Picture, job: Job, *, fine: bool) -> None:
        self.fine = fine
        self._rgb_u8 = picture.rgb_u8
        self._size_px = picture.width_px, picture.height_px
        self._places: NDArray[np.uint16] | None = None
        colors = few_colors(picture.rgb_u8, job)
        if colors is None:
            self._rounding = _Rounding(_FINE_BITS if fine else _FAST_BITS)
            rgb_u8, used = self._rounding.rgb_u8(), self._rounded_used(job)
        else:
            self._places = _places_of(colors)
            rgb_u8, used = unpack(colors), np.arange(colors.size)
        self.first_solid = len(rgb_u8)
        self._flat, solid = _flat_areas(picture, job)
        if self._flat is not None:
            self._solid_places = _places_of(solid)
        self.rgb_u8 = np.concatenate([rgb_u8, unpack(solid)]) if solid.size else rgb_u8
        self.used = np.append(used, np.arange(solid.size) + self.first_solid)

    def of_rows(self, first: int, end: int) -> NDArray[np.uint16 | np.uint32]:
        """Tell the class of each pixel in the rows from `first` up to `end`.

        Parameters
        ----------
        first, end : int
            Rows of the picture.

        Returns
        -------
        numpy.ndarray
            Shape (`end` - `first`, width), uint16; uint32 for a photograph in fine classes.
        """
        strip = self._rgb_u8[first:end]
        classes: NDArray[np.uint16 | np.uint32]
        if self._places is None:
            classes = self._rounding.keys(strip, first)
        else:
            classes = np.asarray(self._places.take(pack(strip)))
        if self._flat is not None:
            flat = self._flat[first:end]
            if flat.any():
                solid = self._solid_places.take(pack(strip[flat]))
                classes[flat] = solid.astype(np.uint32) + np.uint32(self.first_solid)
        return classes

    def _rounded_used(self, job: Job) -> NDArray[np.intp]:
        def count(rows: tuple[int, int]) -> NDArray[np.bool_]:
            return self._rounding.occupied(self._rgb_u8[slice(*rows)], rows[0])

        counted = in_threads(count, list(strips_between(self._size_px)), job)
        occupied = next(counted)
        for each in counted:
            occupied |= each
        return np.flatnonzero(occupied)


class _Rounding:
    """Rounds each channel to some leading bits, up or down by blue noise."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._steps = 1 << (8 - bits)
        # 0..255 in steps, such that adding all but one of a level's to the highest does not
        # overflow.
        highest = ((1 << bits) - 1) * self._steps
        self._to_steps = np.rint(np.arange(256) * (highest / 255)).astype(np.uint8)
        noise = blue_noise() >> np.uint8(bits)
        self._noise = np.dstack([np.roll(noise, offset, (0, 1)) for offset in _OFFSETS_PX])

    def rgb_u8(self) -> NDArray[np.uint8]:
        """Give the colour of each key; shape (2^(3 bits), 3)."""
        levels = np.rint(np.arange(1 << self._bits) * (255 / ((1 << self._bits) - 1)))
        grid = np.meshgrid(*[levels.astype(np.uint8)] * 3, indexing="ij")
        return np.stack(grid, axis=-1).reshape(-1, 3)

    def keys(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.uint16 | np.uint32]:
        """Give the key of each pixel: its levels of red, green and blue as one number."""
        stepped = self._stepped(strip, first_row)
        if self._bits == _FAST_BITS:
            return np.asarray(cv2.cvtColor(stepped, cv2.COLOR_RGB2BGR555)).view(np.uint16)[..., 0]
        keys = np.zeros(strip.shape[:2], np.uint32)
        for channel in cv2.split(stepped >> np.uint8(8 - self._bits)):
            keys <<= np.uint32(self._bits)
            keys |= np.asarray(channel, np.uint8)
        return keys

    def occupied(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.bool_]:
        """Tell which keys there are; shape (2^(3 bits),)."""
        bins = [1 << self._bits] * 3
        stepped = self._stepped(strip, first_row)
        counts = cv2.calcHist([stepped], [0, 1, 2], None, bins, [0, 256] * 3)
        return np.asarray(counts).reshape(-1) > 0

    def _stepped(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.uint8]:
        noise = tiled(self._noise, first_row, (strip.shape[0], strip.shape[1]))
        return np.asarray(cv2.add(cv2.LUT(strip, self._to_steps), noise))


def _places_of(colors: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Tabulate the place of each colour among all, by 0xRRGGBB."""
    places = np.zeros(_COLORS, np.uint16)
    places[colors] = np.arange(colors.size, dtype=np.uint16)
    return places


def _flat_areas(picture: Picture, job: Job) -> tuple[NDArray[np.bool_] | None, NDArray[np.uint32]]:
    """Find the flat areas and their colours, unless those are so many that nothing is flat."""
    flat = flat_mask(picture, job)
    colors = None if flat is None else few_colors(picture.rgb_u8[flat], job)
    if colors is None:
        return None, np.empty(0, np.uint32)
    return flat, colors
