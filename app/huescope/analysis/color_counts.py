"""Every distinct colour of a picture, and how many pixels have it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.errors import NothingVisible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

_COLORS = 1 << 24
# To clear and read tables of 64 MB takes 30 ms: with that, 1.5 megapixels take as long as a sort.
_PIXELS_WORTH_A_TABLE = 3 << 19
_PIXELS_WORTH_A_THREAD = 1 << 22
# float32 counts exactly up to 2^24.
_PIXELS_IN_A_TABLE = 1 << 24
_STEP = 1 << 20
_STEPS = [slice(start, start + _STEP) for start in range(0, _COLORS, _STEP)]


@dataclass(frozen=True, slots=True, eq=False)
class ColorCounts:
    """The exact three-dimensional histogram of a picture, without its empty places.

    Attributes
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32, read-only; the distinct colours as 0xRRGGBB, rising.
    counts : numpy.ndarray
        Shape (n,), int64, read-only; visible pixels of just that colour, at least 1.
    """

    packed: NDArray[np.uint32]
    counts: NDArray[np.int64]

    @property
    def total(self) -> int:
        """All visible pixels."""
        return int(self.counts.sum())

    @property
    def rgb_u8(self) -> NDArray[np.uint8]:
        """The distinct colours as shape (n, 3), uint8, sRGB; a new array each time."""
        return unpack(self.packed)

    def tiles(self, size: int = 1 << 16) -> Iterator[ColorCounts]:
        """Cut the colours into pieces that a step between two checks of a job can take.

        Parameters
        ----------
        size : int
            Colours in a piece, at most.

        Yields
        ------
        ColorCounts
            Views, in order.
        """
        for start in range(0, self.packed.size, size):
            part = slice(start, start + size)
            yield ColorCounts(self.packed[part], self.counts[part])


def unpack(packed: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Split packed colours into channels.

    Parameters
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32, 0xRRGGBB.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    """
    bytes_big_endian = packed.astype(">u4").view(np.uint8).reshape(-1, 4)
    return np.ascontiguousarray(bytes_big_endian[:, 1:])


def pack(rgb_u8: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Join the channels of colours to one number each.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (..., 3), uint8, sRGB, not empty.

    Returns
    -------
    numpy.ndarray
        Shape (...), uint32, 0xRRGGBB.
    """
    bgra_u8 = cv2.cvtColor(rgb_u8.reshape(-1, 1, 3), cv2.COLOR_RGB2BGRA)
    packed = bgra_u8.view("<u4").reshape(rgb_u8.shape[:-1])
    packed &= 0xFFFFFF
    return packed


def count_colors(picture: Picture, job: Job) -> ColorCounts:
    """Count every distinct visible colour, exactly.

    A pixel is visible, and counts as one whole pixel, where its alpha is above 0.

    Parameters
    ----------
    picture : Picture
        Any size.
    job : Job
        Checked between steps; none of them holds the interpreter.

    Returns
    -------
    ColorCounts
        At least one colour.

    Raises
    ------
    NothingVisible
        If every pixel is fully transparent.
    Cancelled
        If the job was cancelled.
    """
    pixels = picture.width_px * picture.height_px
    found = _count_by_sort(picture, job) if pixels < _PIXELS_WORTH_A_TABLE else _count(picture, job)
    if found.packed.size == 0:
        raise NothingVisible(picture.name, "every pixel is fully transparent")
    return found


def _count_by_sort(picture: Picture, job: Job) -> ColorCounts:
    """Count a small picture, for which a table of all colours would take longer to clear."""
    job.check()
    packed = pack(picture.rgb_u8).reshape(-1)
    if picture.alpha_u8 is not None:
        packed = packed[picture.alpha_u8.reshape(-1) > 0]
    _sort(packed, job)
    begins = np.ones(packed.size, np.bool_)
    np.not_equal(packed[1:], packed[:-1], out=begins[1:])
    first = np.flatnonzero(begins)
    return ColorCounts(read_only(packed[first]), read_only(np.diff(first, append=packed.size)))


def _sort(packed: NDArray[np.uint32], job: Job) -> None:
    """Sort in place: each half on a thread of its own, then both together."""
    middle = packed.size // 2
    for _ in in_threads(np.ndarray.sort, [packed[:middle], packed[middle:]], job):
        pass
    job.check()
    # Which takes a tenth of the time, for it knows runs that are sorted.
    packed.sort(kind="stable")


def _count(picture: Picture, job: Job) -> ColorCounts:
    """Count a picture of any size in tables of all colours, on two threads where that pays."""
    pixels_of_color = [_pixels_of_color(picture, job)]
    found = list(in_threads(lambda step: _occupied(pixels_of_color, step), _STEPS, job))
    packed, counts = zip(*found, strict=True)
    return ColorCounts(read_only(np.concatenate(packed)), read_only(np.concatenate(counts)))


def _pixels_of_color(picture: Picture, job: Job) -> NDArray[np.uint32]:
    """Count the pixels of every colour there may be, by 0xRRGGBB; shape (2^24,)."""
    pixels = picture.width_px * picture.height_px
    size = _pixels_in_a_part(pixels)
    parts = [slice(start, start + size) for start in range(0, pixels, size)]
    tables = list(in_threads(lambda part: _table(picture, part), parts, job))
    pixels_of_color = np.zeros(_COLORS, np.uint32)
    for places, counts in in_threads(lambda step: _occupied(tables, step), _STEPS, job):
        pixels_of_color[_packed_of(places)] = counts
    return pixels_of_color


def _pixels_in_a_part(pixels: int) -> int:
    if pixels < _PIXELS_WORTH_A_THREAD:
        return pixels
    return min(-(-pixels // 2), _PIXELS_IN_A_TABLE)


def _table(picture: Picture, part: slice) -> NDArray[np.float32]:
    """Count the pixels of a part; shape (2^24,).

    The place is that of red and blue less green, and of green, modulo 256: neighbours in a
    picture, which differ in lightness before all, then lie together in memory as well. Counting by
    0xRRGGBB takes twice as long.
    """
    red, green, blue = cv2.split(picture.rgb_u8.reshape(-1, 1, 3)[part])
    np.subtract(red, green, out=red)
    np.subtract(blue, green, out=blue)
    mask = None if picture.alpha_u8 is None else picture.alpha_u8.reshape(-1, 1)[part]
    # Exact and fast without holding the interpreter, which a sort of the packed colours (six times
    # as long) or numpy.bincount would.
    table = cv2.calcHist([red, blue, green], [0, 1, 2], mask, [256] * 3, [0, 256] * 3)
    return np.asarray(table, dtype=np.float32).reshape(-1)


def _packed_of(place: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Tell the colour, as 0xRRGGBB, that `_table` counts at a place."""
    green = place & 0xFF
    red, blue = ((place >> 16) + green) & 0xFF, ((place >> 8) + green) & 0xFF
    return np.asarray(red << 16 | green << 8 | blue, dtype=np.uint32)


def _occupied(
    tables: Sequence[NDArray[np.float32 | np.uint32]], step: slice
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Add up a stretch of all tables; gives the places in use, and their pixels."""
    # Of truth values, which it finds four times as fast as numbers.
    occupied = np.flatnonzero(reduce(np.add, (table[step] for table in tables)) != 0)
    # Together they may count beyond what float32 holds.
    counts = reduce(np.add, (table[step][occupied].astype(np.int64) for table in tables))
    return (occupied + step.start).astype(np.uint32), counts
