"""Every distinct colour of a picture, and how much of the picture has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.compiled import loading
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.errors import NothingVisible
from huescope.heap import give_back
from huescope.imaging.in_srgb import codes_in_srgb
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

OPAQUE = 255
"""What an opaque pixel weighs where alpha is a weight."""

_COLORS = 1 << 24
# To clear and read tables of 64 MB takes 30 ms: with that, 1.5 megapixels take as long as a sort.
_PIXELS_WORTH_A_TABLE = 3 << 19
_PIXELS_WORTH_A_THREAD = 1 << 22
_WORTH_SORTING_IN_THREADS = 1 << 16  # so many are sorted in 1 ms, and threads start in 0.3 ms
# A table takes 64 MB. A picture of more than this takes 200 MB, so that it is counted in tables of
# 16 MB, in smaller pieces; for each table, all of its pixels are read.
_PIXELS_FOR_TABLES = 1 << 26
_SLAB = 64
_PIXELS_AT_ONCE_FOR_A_SLAB = 1 << 21
# What is split into its channels at once: three bytes for each pixel. To go on with a table takes
# 15 ms for each piece.
_PIXELS_AT_ONCE = 1 << 23
_EXACT = 1 << 24  # the highest number up to which float32 has every integer
_STEP = 1 << 20


def _steps(size: int) -> list[slice]:
    return [slice(start, start + _STEP) for start in range(0, size, _STEP)]


_STEPS = _steps(_COLORS)


@dataclass(frozen=True, slots=True, eq=False)
class ColorCounts:
    """The exact three-dimensional histogram of a picture, without its empty places.

    A pixel counts by its alpha. Where every visible pixel is opaque, `counts` are pixels; otherwise
    they are sums of 8-bit alpha, of which an opaque pixel has 255.

    Attributes
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32, read-only; the distinct colours as 0xRRGGBB, rising.
    counts : numpy.ndarray
        Shape (n,), int64, read-only; the weight of the visible pixels of just that colour, at
        least 1.
    pixels : numpy.ndarray or None
        Shape (n,), int64, read-only; how many pixels these are. None where `counts` tells.
    working_space : str
        What the colours are codes of; see `huescope.color.working_space`.
    """

    packed: NDArray[np.uint32]
    counts: NDArray[np.int64]
    pixels: NDArray[np.int64] | None = None
    working_space: str = SRGB

    @property
    def total(self) -> int:
        """The weight of all visible pixels."""
        return int(self.counts.sum())

    @property
    def unit(self) -> int:
        """The weight of one opaque pixel: 1 or 255."""
        return 1 if self.pixels is None else OPAQUE

    @property
    def visible_pixels(self) -> int:
        """How many pixels have an alpha above 0."""
        return int((self.counts if self.pixels is None else self.pixels).sum())

    @property
    def rgb_u8(self) -> NDArray[np.uint8]:
        """The distinct colours as shape (n, 3), uint8; a new array each time."""
        return unpack(self.packed)

    def in_srgb(self) -> ColorCounts:
        """Convert the colours to sRGB, where several may become one.

        Returns
        -------
        ColorCounts
            The same object if they are in it; colours beyond sRGB are clipped channel by channel.
        """
        if self.working_space == SRGB:
            return self
        packed = pack(codes_in_srgb(self.rgb_u8[None], self.working_space)[0])
        order = np.argsort(packed, kind="stable")
        first = _first_places(packed[order])
        weights = read_only(np.add.reduceat(self.counts[order], first))
        pixels = None
        if self.pixels is not None:
            pixels = read_only(np.add.reduceat(self.pixels[order], first))
        return ColorCounts(read_only(packed[order][first]), weights, pixels)

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
            yield self.part(slice(start, start + size))

    def part(self, places: slice | NDArray[np.bool_]) -> ColorCounts:
        """Take some of the colours.

        Parameters
        ----------
        places : slice or numpy.ndarray
            A stretch, which gives views, or a mask of shape (n,), which gives copies.

        Returns
        -------
        ColorCounts
            Those colours, in order.
        """
        pixels = None if self.pixels is None else read_only(self.pixels[places])
        packed, counts = read_only(self.packed[places]), read_only(self.counts[places])
        return ColorCounts(packed, counts, pixels, self.working_space)


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
    if packed.size == 0:
        return np.empty((0, 3), np.uint8)
    bgra_u8 = packed.astype("<u4", order="C", copy=False).view(np.uint8).reshape(-1, 1, 4)
    return np.asarray(cv2.cvtColor(bgra_u8, cv2.COLOR_BGRA2RGB), np.uint8).reshape(-1, 3)


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

    A pixel is visible where its alpha is above 0, and counts by its alpha.

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
    large = picture.width_px * picture.height_px >= _PIXELS_WORTH_A_TABLE
    if picture.alpha_u8 is None:
        found = _count(picture, job) if large else _count_by_sort(picture, job)
    elif large:
        found = _joined(_count(picture, job), _weigh(picture, picture.alpha_u8, _translucent, job))
    else:
        found = _weigh(picture, picture.alpha_u8, _visible, job)
    if found.packed.size == 0:
        raise NothingVisible(picture.name, marked("every pixel is fully transparent"))
    if found.working_space == picture.working_space:
        return found
    return replace(found, working_space=picture.working_space)


def _count_by_sort(picture: Picture, job: Job) -> ColorCounts:
    """Count a small picture, for which a table of all colours would take longer to clear."""
    job.check()
    packed = pack(picture.rgb_u8).reshape(-1)
    _sort(packed, job)
    first = _first_places(packed)
    return ColorCounts(read_only(packed[first]), read_only(np.diff(first, append=packed.size)))


def _first_places(packed: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Tell where each colour begins among sorted ones."""
    begins = np.ones(packed.size, np.bool_)
    np.not_equal(packed[1:], packed[:-1], out=begins[1:])
    return np.flatnonzero(begins)


def _visible(alpha_u8: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return alpha_u8 > 0


def _translucent(alpha_u8: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return (alpha_u8 > 0) & (alpha_u8 < OPAQUE)


def _weigh(
    picture: Picture,
    alpha_u8: NDArray[np.uint8],
    chosen: Callable[[NDArray[np.uint8]], NDArray[np.bool_]],
    job: Job,
) -> ColorCounts:
    """Add up the alpha of the chosen pixels of each colour."""
    keys = [np.empty(0, np.uint32)]
    pixels, alpha = picture.rgb_u8.reshape(-1, 3), alpha_u8.reshape(-1)
    for start in range(0, alpha.size, _STEP):
        job.check()
        step = slice(start, start + _STEP)
        where = chosen(alpha[step])
        # Colour and alpha as one number, so that one sort serves both.
        keys.append(pack(pixels[step])[where] << np.uint32(8) | alpha[step][where])
    joined = np.concatenate(keys)
    _sort(joined, job)
    packed, weights = joined >> np.uint32(8), (joined & 0xFF).astype(np.int64)
    first = _first_places(packed)
    job.check()
    counts = np.add.reduceat(weights, first) if first.size else weights
    return weighed(packed[first], counts, np.diff(first, append=packed.size))


def weighed(
    packed: NDArray[np.uint32], counts: NDArray[np.int64], pixels: NDArray[np.int64]
) -> ColorCounts:
    """Make counts of weights, or of pixels where each of these is opaque.

    Parameters
    ----------
    packed : numpy.ndarray
        Shape (n,), uint32; distinct colours as 0xRRGGBB, rising.
    counts, pixels : numpy.ndarray
        Shape (n,), int64: the sum of the 8-bit alpha of the pixels of each colour, and how many
        pixels these are.

    Returns
    -------
    ColorCounts
        Of the same colours.
    """
    if np.array_equal(counts, pixels * OPAQUE):
        return ColorCounts(read_only(packed), read_only(pixels))
    return ColorCounts(read_only(packed), read_only(counts), read_only(pixels))


def _joined(opaque: ColorCounts, translucent: ColorCounts) -> ColorCounts:
    """Put the counts of opaque and of translucent pixels together."""
    if translucent.pixels is None:  # there is none
        return opaque
    packed = np.concatenate([opaque.packed, translucent.packed])
    order = np.argsort(packed, kind="stable")
    first = _first_places(packed[order])
    counts = np.concatenate([opaque.counts * OPAQUE, translucent.counts])[order]
    pixels = np.concatenate([opaque.counts, translucent.pixels])[order]
    return ColorCounts(
        read_only(packed[order][first]),
        read_only(np.add.reduceat(counts, first)),
        read_only(np.add.reduceat(pixels, first)),
    )


def _sort(packed: NDArray[np.uint32], job: Job) -> None:
    """Sort in place; each half of many on a thread of its own, then both together."""
    job.check()
    if loading.is_loaded():
        from huescope.analysis.compiled.sorting import sort_in_place

        sort_in_place(packed)
        return
    if packed.size < _WORTH_SORTING_IN_THREADS:
        packed.sort()
        return
    middle = packed.size // 2
    for _ in in_threads(np.ndarray.sort, [packed[:middle], packed[middle:]], job):
        pass
    job.check()
    # Which takes a tenth of the time, for it knows runs that are sorted.
    packed.sort(kind="stable")


def _count(picture: Picture, job: Job) -> ColorCounts:
    """Count the opaque pixels of a picture of any size in tables of all colours."""
    if picture.width_px * picture.height_px > _PIXELS_FOR_TABLES:
        return _count_by_slabs(picture, job)
    pixels_of_color = _pixels_of_color(picture, job)
    found = list(in_threads(lambda step: _occupied(pixels_of_color, step), _STEPS, job))
    packed, counts = zip(*found, strict=True)
    return ColorCounts(read_only(np.concatenate(packed)), read_only(np.concatenate(counts)))


def _count_by_slabs(picture: Picture, job: Job) -> ColorCounts:
    """Count a huge picture without a table of all colours, so that little memory is needed."""
    part = range(picture.width_px * picture.height_px)

    def colors_of(slab: range) -> list[NDArray[np.uint64]]:
        """Give colours in the upper and counts in the lower half of a number, in any order."""
        table = _added([_table(picture, part, job, slab)], job)
        found = []
        for step in _steps(table.size):
            places, counts = _occupied(table, step)
            packed = _packed_of(places + np.uint32(slab.start << 16))
            found.append(packed.astype(np.uint64) << np.uint64(32) | counts.view(np.uint64))
        return found

    slabs = [range(start, start + _SLAB) for start in range(0, 256, _SLAB)]
    # One after the other: each thread would take 25 MB more.
    found = np.concatenate([step for slab in slabs for step in colors_of(slab)])
    job.check()
    found.sort()
    give_back()
    packed = (found >> np.uint64(32)).astype(np.uint32)
    found &= np.uint64(0xFFFFFFFF)
    return ColorCounts(read_only(packed), read_only(found.view(np.int64)))


def _pixels_of_color(picture: Picture, job: Job) -> NDArray[np.uint32]:
    """Count the pixels of every colour there may be, by 0xRRGGBB; shape (2^24,)."""
    pixels = picture.width_px * picture.height_px
    parallel = job.threads > 1 and pixels >= _PIXELS_WORTH_A_THREAD
    size = -(-pixels // 2) if parallel else pixels
    parts = [range(start, min(start + size, pixels)) for start in range(0, pixels, size)]
    table = _added(list(in_threads(lambda part: _table(picture, part, job), parts, job)), job)
    pixels_of_color = np.zeros(_COLORS, np.uint32)
    for places, counts in in_threads(lambda step: _occupied(table, step), _STEPS, job):
        pixels_of_color[_packed_of(places)] = counts
    return pixels_of_color


def _added(tables: list[_Table], job: Job) -> NDArray[np.uint32 | np.float32]:
    """Add up one or two tables, in the memory of the first."""
    if len(tables) == 1 and not tables[0].moved:
        return tables[0].counted  # whole numbers already
    first, *others = (table.counted for table in tables)
    added: NDArray[np.uint32] = first.view(np.uint32)

    def add(step: slice) -> None:
        np.copyto(added[step], first[step], casting="unsafe")  # in place, element by element
        for each in others:
            added[step] += each[step].astype(np.uint32)

    for _ in in_threads(add, _steps(added.size), job):
        pass
    for table in tables:
        for place, pixels in table.moved.items():
            added[place] += np.uint32(pixels)
    return added


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """How many pixels of a part have each colour.

    Attributes
    ----------
    counted : numpy.ndarray
        Shape (2^24,), or less for a slab, float32.
    moved : dict of int to int
        What was taken out of single places, because float32 counts exactly only up to 2^24.
    """

    counted: NDArray[np.float32]
    moved: dict[int, int]


def _table(picture: Picture, part: range, job: Job, slab: range = range(256)) -> _Table:
    """Count some pixels, or those of them whose red less green, modulo 256, is in a slab.

    The place is that of red and blue less green, and of green, modulo 256: neighbours in a
    picture, which differ in lightness before all, then lie together in memory as well. Counting by
    0xRRGGBB takes twice as long.
    """
    at_once = _PIXELS_AT_ONCE if len(slab) == 256 else _PIXELS_AT_ONCE_FOR_A_SLAB
    pieces = -(-len(part) // at_once)
    size = -(-len(part) // pieces)
    pixels, alpha_u8 = picture.rgb_u8.reshape(-1, 1, 3), picture.alpha_u8
    counted = np.empty(0, np.float32)
    moved: dict[int, int] = {}
    for start in part[::size]:
        job.check()
        piece = slice(start, min(start + size, part.stop))
        red, green, blue = cv2.split(pixels[piece])
        np.subtract(red, green, out=red)
        np.subtract(blue, green, out=blue)
        mask = None if alpha_u8 is None else _opaque(alpha_u8.reshape(-1, 1)[piece])
        # Exact and fast without holding the interpreter, which a sort of the packed colours (six
        # times as long) or numpy.bincount would.
        planes, goes_on = [red, blue, green], start > part.start
        sizes, limits = [len(slab), 256, 256], [slab.start, slab.stop, 0, 256, 0, 256]
        found = cv2.calcHist(
            planes, [0, 1, 2], mask, sizes, limits, counted if goes_on else None, goes_on
        )
        counted = np.asarray(found, dtype=np.float32)
        del planes, red, green, blue  # before there are others
        if len(part) > _EXACT:
            _make_room(counted.reshape(-1), moved)
    return _Table(counted.reshape(-1), moved)


def _make_room(counted: NDArray[np.float32], moved: dict[int, int]) -> None:
    """Move what is counted at full places, so that one more piece can be counted exactly."""
    for step in _steps(counted.size):
        full = step.start + np.flatnonzero(counted[step] > _EXACT - _PIXELS_AT_ONCE)
        for place in full.tolist():
            moved[place] = moved.get(place, 0) + int(counted[place])
        counted[full] = 0


def _opaque(alpha_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Mask what is fully opaque, with 1 there and 0 elsewhere."""
    return np.equal(alpha_u8, OPAQUE).view(np.uint8)


def _packed_of(place: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Tell the colour, as 0xRRGGBB, that `_table` counts at a place."""
    green = place & 0xFF
    red, blue = ((place >> 16) + green) & 0xFF, ((place >> 8) + green) & 0xFF
    return np.asarray(red << 16 | green << 8 | blue, dtype=np.uint32)


def _occupied(
    table: NDArray[np.uint32 | np.float32], step: slice
) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Find the places in use in a stretch of a table, and their pixels."""
    # Of truth values, which it finds four times as fast as numbers.
    occupied = np.flatnonzero(table[step] != 0)
    counts = table[step][occupied].astype(np.int64)
    return (occupied + step.start).astype(np.uint32), counts
