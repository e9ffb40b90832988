"""Swatches in a picture of a palette: the flat areas of a strip, a sheet or a row of discs."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

Rgb = tuple[int, int, int]

MOST_SWATCHES = 2048
"""Of a picture with more, the first ones are taken."""

_MOST_PIXELS = 4_000_000  # a larger picture is sampled
_SMALLEST_PX = 4  # width and height of a swatch
_LEAST_SHARE = 1 / 20_000  # of the picture
_NOISE = 6  # levels between neighbours in an area that was compressed
_SMOOTH = 12  # levels that an area may differ in, from its 5th to its 95th percentile
_FULLNESS = 0.6  # of its bounding box; a disc has 0.79
_LIKE_OTHERS = 0.3  # height and width, of the median of all swatches
_LEAST_COVERED = 0.5  # of the picture, by swatches and the ground that they lie on
_EQUAL = 2  # levels within which two areas of a compressed picture have one colour
_MOST_SINGLE_PIXELS = 256  # of a line in which each pixel is a swatch
_LOSSY = frozenset({"JPEG", "WEBP", "AVIF", "HEIF", "JXL", "JPEG2000"})
_ENOUGH = 20_000  # pixels of an area that are looked at, at most twice as many


class _Box(NamedTuple):
    """The bounding box of an area, in pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Area:
    """A connected flat area."""

    label: int
    pixels: int
    box: _Box

    @property
    def fullness(self) -> float:
        return self.pixels / (self.box.width * self.box.height)


def painted_swatches(picture: Picture, job: Job) -> tuple[Rgb, ...]:
    """Find the swatches of a picture of a palette.

    Parameters
    ----------
    picture : Picture
        Any; text beside and on the swatches is no hindrance.
    job : Job
        May be cancelled.

    Returns
    -------
    tuple of tuple of int
        The colours in reading order, 8-bit sRGB, each once: of each area the most frequent colour.
        Empty where the picture is no picture of a palette, such as a photograph.

    Notes
    -----
    Pixel art keeps palettes as a line of single pixels, too; it counts where it has at most 256
    and was not compressed with loss.
    """
    single = _single_pixels(picture)
    if single:
        return single
    rgb_u8, opaque = _sampled(picture)
    flat = _flat(rgb_u8) & opaque
    count, labeled, measured, _centers = cv2.connectedComponentsWithStats(
        flat.astype(np.uint8), connectivity=4, ltype=cv2.CV_32S
    )
    labels, stats = np.asarray(labeled, np.int32), np.asarray(measured, np.int32)
    job.check()
    plain: list[_Area] = []
    colors: dict[_Area, Rgb] = {}
    for area in _areas(stats, count, flat.size):
        job.check()
        color = _color(rgb_u8, labels, area)
        if color is not None:
            plain.append(area)
            colors[area] = color
    is_ground = _is_ground(plain, job)
    grounds = [area for area, holds in zip(plain, is_ground, strict=True) if holds]
    swatches = _of_one_kind(
        [
            area
            for area, holds in zip(plain, is_ground, strict=True)
            if not holds and area.fullness >= _FULLNESS
        ]
    )
    covered = sum(area.pixels for area in [*swatches, *grounds])
    if len(swatches) < 2 or covered < _LEAST_COVERED * np.count_nonzero(opaque):
        return ()
    found = [colors[area] for area in _in_reading_order(swatches[:MOST_SWATCHES])]
    return tuple(_each_once(found, _EQUAL if picture.format in _LOSSY else 0))


def _single_pixels(picture: Picture) -> tuple[Rgb, ...]:
    """Return the colours of the opaque pixels of a picture one pixel high or wide, each once."""
    height, width = picture.rgb_u8.shape[:2]
    if min(height, width) > 1 or height * width > _MOST_SINGLE_PIXELS or picture.format in _LOSSY:
        return ()
    rgb_u8, opaque = _sampled(picture)
    found = [(int(red), int(green), int(blue)) for red, green, blue in rgb_u8[opaque]]
    colors = tuple(dict.fromkeys(found))
    return colors if len(colors) > 1 else ()


def _sampled(picture: Picture) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return pixels of a picture, every one of them unless it is large, and which are opaque."""
    step = max(1, ceil((picture.width_px * picture.height_px / _MOST_PIXELS) ** 0.5))
    rgb_u8 = np.ascontiguousarray(picture.rgb_u8[::step, ::step])
    if picture.alpha_u8 is None:
        return rgb_u8, np.ones(rgb_u8.shape[:2], bool)
    return rgb_u8, picture.alpha_u8[::step, ::step] == 255


def _flat(rgb_u8: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return where a pixel differs little from those to its right and below; shape (h, w)."""
    flat = np.ones(rgb_u8.shape[:2], bool)
    flat[:, :-1] &= _difference(rgb_u8[:, 1:], rgb_u8[:, :-1]) <= _NOISE
    flat[:-1] &= _difference(rgb_u8[1:], rgb_u8[:-1]) <= _NOISE
    return flat


def _difference(first_u8: NDArray[np.uint8], second_u8: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the largest difference of a channel, for each pixel."""
    larger, smaller = np.maximum(first_u8, second_u8), np.minimum(first_u8, second_u8)
    difference: NDArray[np.uint8] = (larger - smaller).max(axis=2)
    return difference


def _areas(stats: NDArray[np.int32], count: int, pixels: int) -> list[_Area]:
    """Return the areas that are large enough for a swatch or a ground."""
    smallest = max(_SMALLEST_PX**2, int(_LEAST_SHARE * pixels))
    areas = []
    for label in range(1, count):
        left, top, width, height, size = map(int, stats[label])
        if size >= smallest and min(width, height) >= _SMALLEST_PX:
            areas.append(_Area(label, size, _Box(left, top, width, height)))
    return areas


def _is_ground(areas: Sequence[_Area], job: Job) -> NDArray[np.bool_]:
    """Return on which areas swatches lie: it holds a large one, or several; shape (areas,)."""
    boxes = np.array([area.box for area in areas]).reshape(-1, 4)
    pixels = np.array([area.pixels for area in areas])
    full_pixels = np.where([area.fullness >= _FULLNESS for area in areas], pixels, 0)
    middles = boxes[:, :2] + boxes[:, 2:] / 2
    found = np.zeros(len(areas), bool)
    for place, box in enumerate(boxes):
        job.check()
        held = ((box[:2] <= middles) & (middles < box[:2] + box[2:])).all(axis=1)
        held[place] = False
        found[place] = (pixels[held] >= 0.1 * pixels[place]).any() or (
            full_pixels[held].sum() >= 0.2 * pixels[place]
        )
    return found


def _of_one_kind(areas: Sequence[_Area]) -> list[_Area]:
    """Leave out what is much lower or narrower than most, such as letters."""
    if not areas:
        return []
    # Weighted by size, since a sheet may have more letters than swatches.
    sizes = np.array([area.pixels for area in areas])
    shorter = np.array([min(area.box.width, area.box.height) for area in areas])
    order = np.argsort(shorter)
    middle = np.searchsorted(np.cumsum(sizes[order]), sizes.sum() / 2)
    least = _LIKE_OTHERS * shorter[order][middle]
    longer = np.array([max(area.box.width, area.box.height) for area in areas])
    # A narrow one is as long as others: a small share in a strip.
    length = 0.9 * longer[shorter >= least].min()
    return [
        area
        for area, low, high in zip(areas, shorter, longer, strict=True)
        if low >= least or high >= length
    ]


def _color(rgb_u8: NDArray[np.uint8], labels: NDArray[np.int32], area: _Area) -> Rgb | None:
    """Return the most frequent colour of an area; None if it is a gradient."""
    left, top, width, height = area.box
    window = slice(top, top + height), slice(left, left + width)
    pixels = rgb_u8[window][labels[window] == area.label]
    few = pixels[:: max(1, len(pixels) // _ENOUGH)]
    low, high = np.percentile(few, (5, 95), axis=0)
    if (high - low).max() > _SMOOTH:
        return None
    packed = few.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    colors, counts = np.unique(packed, return_counts=True)
    color = int(colors[counts.argmax()])
    return color >> 16, color >> 8 & 255, color & 255


def _in_reading_order(areas: Sequence[_Area]) -> Iterator[_Area]:
    """Order by rows, and from left to right in each."""
    rest = sorted(areas, key=lambda area: area.box.top)
    while rest:
        first = rest[0].box
        middle = first.top + first.height / 2
        row = [area for area in rest if area.box.top <= middle]
        rest = [area for area in rest if area.box.top > middle]
        yield from sorted(row, key=lambda area: area.box.left)


def _each_once(colors: Sequence[Rgb], tolerance: int) -> Iterator[Rgb]:
    """Leave out colours that are there already, but for so many levels of noise."""
    known = np.empty((0, 3), int)
    for color in colors:
        if not known.size or np.abs(known - color).max(axis=1).min() > tolerance:
            known = np.vstack([known, color])
            yield color
