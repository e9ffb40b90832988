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
_PIXELS_FOR_A_TABLE = 1 << 16  # for fewer, filling a table takes longer than searching
# Levels of each channel, the finest first. With more classes, a palette takes longer than a frame.
_LEVELS = (64, 48, 40, 32)
_MOST_CLASSES = 3 << 13
# Nobody drags a slider over a larger picture than a preview: there, more classes may be used.
_PIXELS_A_CLASS = 64
# So that the three channels are rounded independently of each other, and of the thresholds.
_OFFSETS_PX = ((17, 41), (37, 11), (53, 29))


class ColorClasses:
    """Which class each pixel is of, whatever the palette. Safe to share between threads.

    Where the picture has up to 16 384 colours, each is a class. In a photograph, each channel is
    rounded to one of 32 to 64 levels, up or down by blue noise, so that a gradient stays smooth: on
    average over some pixels the class has their colour. There are fewer levels where the colours
    are so diverse that more would give too many classes. The colours of flat areas have classes of
    their own.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps of a few milliseconds.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB: the colour of each class; pixels are of every one.
    first_solid : int
        Classes from here on are of flat areas, and must not be dithered.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def __init__(self, picture: Picture, job: Job) -> None:
        self._rgb_u8 = picture.rgb_u8
        self._rounding: _Rounding | None = None
        colors = few_colors(picture.rgb_u8, job)
        self._places: NDArray[np.uint32] | _Places
        if colors is None:
            self._rounding, keys = _finest(picture, job)
            rgb_u8 = self._rounding.rgb_u8(keys)
            self._places = np.zeros(self._rounding.keys_in_all, np.uint32)
            self._places[keys] = np.arange(keys.size, dtype=np.uint32)
        else:
            rgb_u8 = unpack(colors)
            self._places = _Places(colors, picture.rgb_u8.size // 3)
        self.first_solid = len(rgb_u8)
        self._flat, solid = _flat_areas(picture, job)
        if self._flat is not None:
            self._solid_places = _Places(solid, int(np.count_nonzero(self._flat)))
        self.rgb_u8 = np.concatenate([rgb_u8, unpack(solid)]) if solid.size else rgb_u8

    def of_rows(self, first: int, end: int) -> NDArray[np.uint32]:
        """Tell the class of each pixel in the rows from `first` up to `end`.

        Parameters
        ----------
        first, end : int
            Rows of the picture.

        Returns
        -------
        numpy.ndarray
            Shape (`end` - `first`, width), uint32.
        """
        strip = self._rgb_u8[first:end]
        keys = pack(strip) if self._rounding is None else self._rounding.keys(strip, first)
        classes = np.asarray(self._places.take(keys))
        if self._flat is not None:
            flat = self._flat[first:end]
            if flat.any():
                solid = self._solid_places.take(pack(strip[flat]))
                classes[flat] = solid + np.uint32(self.first_solid)
        return classes


class _Rounding:
    """Rounds each channel to some levels, up or down by blue noise."""

    def __init__(self, levels: int) -> None:
        self._levels = levels
        self.keys_in_all = levels**3
        steps = 256 // levels
        # 0..255 in steps, such that adding all but one of a level's to the highest does not
        # overflow.
        self._end = levels * steps
        self._to_steps = np.rint(np.arange(256) * ((levels - 1) * steps / 255)).astype(np.uint8)
        noise = (blue_noise().astype(np.uint16) * steps >> 8).astype(np.uint8)
        self._noise = np.dstack([np.roll(noise, offset, (0, 1)) for offset in _OFFSETS_PX])
        self._level_of = (np.arange(256) // steps).astype(np.uint8)

    def rgb_u8(self, keys: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Give the colour of each key; shape (n, 3)."""
        level = np.rint(np.arange(self._levels) * (255 / (self._levels - 1))).astype(np.uint8)
        return np.asarray(level[np.stack(np.unravel_index(keys, (self._levels,) * 3), axis=-1)])

    def keys(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.uint32]:
        """Give the key of each pixel: its levels of red, green and blue as one number."""
        keys = np.zeros(strip.shape[:2], np.uint32)
        for channel in cv2.split(cv2.LUT(self._stepped(strip, first_row), self._level_of)):
            keys *= np.uint32(self._levels)
            keys += np.asarray(channel, np.uint8)
        return keys

    def occupied(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.bool_]:
        """Tell which keys there are; shape (`keys_in_all`,)."""
        stepped = self._stepped(strip, first_row)
        counts = cv2.calcHist([stepped], [0, 1, 2], None, [self._levels] * 3, [0, self._end] * 3)
        return np.asarray(counts).reshape(-1) > 0

    def _stepped(self, strip: NDArray[np.uint8], first_row: int) -> NDArray[np.uint8]:
        noise = tiled(self._noise, first_row, (strip.shape[0], strip.shape[1]))
        return np.asarray(cv2.add(cv2.LUT(strip, self._to_steps), noise))


def _finest(picture: Picture, job: Job) -> tuple[_Rounding, NDArray[np.intp]]:
    """Choose how finely a photograph is rounded; gives the keys that there are, too."""
    size_px = picture.width_px, picture.height_px
    most = max(_MOST_CLASSES, size_px[0] * size_px[1] // _PIXELS_A_CLASS)
    for levels in _LEVELS:
        rounding = _Rounding(levels)
        keys = _occupied(rounding, picture, job)
        if keys.size <= most:
            break
    return rounding, keys


def _occupied(rounding: _Rounding, picture: Picture, job: Job) -> NDArray[np.intp]:
    def count(rows: tuple[int, int]) -> NDArray[np.bool_]:
        return rounding.occupied(picture.rgb_u8[slice(*rows)], rows[0])

    strips = list(strips_between((picture.width_px, picture.height_px)))
    occupied = np.zeros(rounding.keys_in_all, np.bool_)
    for counted in in_threads(count, strips, job):
        occupied |= counted
    return np.flatnonzero(occupied)


class _Places:
    """Tells the place of a colour, as 0xRRGGBB, among the rising colours of some pixels."""

    def __init__(self, colors: NDArray[np.uint32], pixels: int) -> None:
        self._colors = colors
        self._table: NDArray[np.uint32] | None = None
        if pixels > _PIXELS_FOR_A_TABLE:
            self._table = np.zeros(_COLORS, np.uint32)
            self._table[colors] = np.arange(colors.size, dtype=np.uint32)

    def take(self, colors: NDArray[np.uint32]) -> NDArray[np.uint32]:
        if self._table is None:
            return self._colors.searchsorted(colors).astype(np.uint32)
        return self._table.take(colors)


def _flat_areas(picture: Picture, job: Job) -> tuple[NDArray[np.bool_] | None, NDArray[np.uint32]]:
    """Find the flat areas and their colours, unless those are so many that nothing is flat."""
    flat = flat_mask(picture, job)
    colors = None if flat is None else few_colors(picture.rgb_u8[flat], job)
    if colors is None:
        return None, np.empty(0, np.uint32)
    return flat, colors
