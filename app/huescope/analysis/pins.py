"""Where in a picture each colour of a palette is found: one real pixel inside a region of it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.imaging.strips import strips_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from huescope.analysis.findings import PaletteFindings
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

    Rgb = tuple[int, int, int]
    Place = tuple[int, int]

# Regions are looked for on a grid of so many cells, so that single pixels of noise do not count.
_CELLS = 12_000
# Distance between two pins, as a fraction of the longer side. Where a colour has no place so far
# from the others, first where it is sparser, and then nearer to them.
_APART = 0.045
_RELAXED = (1.0, 0.7, 0.5, 0.0)
# Grid cells belong to an area where the colour has this part of the share that it has at most.
_DENSITIES = (0.6, 0.2, 0.05)
# A pixel counts fully where it has the colour, and a quarter at the distance within which this part
# of all pixels lies, or at this many levels of sRGB if that is more: a region is one of the colour.
_NEAR_SHARE = 1 / 4000
_LEAST_NEAR = 8.0
_LEAST_PIXELS = 32
_BAND_PIXELS = 1 << 16
_SUM = np.ones((1, 3), np.float32)
# How many levels of squared difference a pixel at the edge of the core may be nearer.
_CENTERED = 36.0
# Half widths of the neighbourhoods that are searched for a pixel of the cell, in preview pixels.
_REACHES = (0, 1, 3)


def find_pins(
    findings: PaletteFindings,
    preview: Picture,
    labels: NDArray[np.uint8],
    size_px: tuple[int, int],
    rgb_u8: NDArray[np.uint8],
    kept: Mapping[Rgb, Place],
    job: Job,
) -> tuple[Place | None, ...]:
    """Find a pixel for each colour of a palette, in the middle of the largest area of its cell.

    A cell is the set of pixels to which a palette colour is the nearest. Its largest compact area
    is where the largest circle fits into it (maximum of the distance transform), areas of another
    shade counting less. In the core of that area the pixel is chosen that is most like the colour,
    together with its neighbours.

    Parameters
    ----------
    findings : PaletteFindings
        About the whole picture; only pixels that it has counted are chosen.
    preview : Picture
        The whole picture, of any size.
    labels : numpy.ndarray
        Shape (height, width) of the preview, uint8: index of the nearest colour in `rgb_u8`
        followed by the colours that are left out; see `PaletteFindings.with_left_out`.
    size_px : tuple of int
        Width and height of the whole picture.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, in the working space of the picture; k from 1 to 256.
    kept : mapping of tuple to tuple
        Places that are known already, by colour, as column and row; others keep away from them.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    tuple of tuple or None
        For each colour column and row of a pixel of the whole picture; None where no counted pixel
        belongs to it. The same on every run.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    colors = [(red, green, blue) for red, green, blue in rgb_u8.tolist()]
    found: list[Place | None] = [kept.get(color) for color in colors]
    scale = size_px[0] / labels.shape[1], size_px[1] / labels.shape[0]
    weights = _weights(findings, preview, size_px)
    regions = _Regions(preview, labels, weights, rgb_u8, job)
    for place in found:
        if place is not None:
            regions.keep_away(((place[0] + 0.5) / scale[0], (place[1] + 0.5) / scale[1]))
    rest = [label for label, place in enumerate(found) if place is None and regions.cells[label]]
    pixels = _Pixels(findings, scale, rgb_u8)
    for label in sorted(rest, key=lambda each: (regions.cells[each], colors[each])):
        job.check()
        candidate = regions.choose(label)
        found[label] = pixels.nearest(label, candidate)
        regions.keep_away((candidate[0] + 0.5, candidate[1] + 0.5))
    return tuple(found)


def _weights(
    findings: PaletteFindings, preview: Picture, size_px: tuple[int, int]
) -> NDArray[np.uint8] | None:
    """Weigh pixels of the preview by their alpha, 0 outside the region; None for all alike."""
    region, alpha_u8 = findings.options.region, preview.alpha_u8
    if region is None:
        return alpha_u8
    scaled = region.scaled(preview.width_px / size_px[0], preview.height_px / size_px[1])
    inside = scaled.mask(preview.width_px, preview.height_px)
    return inside if alpha_u8 is None else np.minimum(alpha_u8, inside)


class _Regions:
    """The cells of a palette on a coarse grid over the preview, and the places that are taken."""

    def __init__(
        self,
        preview: Picture,
        labels: NDArray[np.uint8],
        weights: NDArray[np.uint8] | None,
        rgb_u8: NDArray[np.uint8],
        job: Job,
    ) -> None:
        self._rgb_u8, self._labels, self._weights = preview.rgb_u8, labels, weights
        self._palette = rgb_u8
        height, width = labels.shape
        self._step = max(1, int(np.ceil(np.sqrt(height * width / _CELLS))))
        self._shape = -(-height // self._step), -(-width // self._step)
        self._apart = _APART * max(height, width)
        self._taken: list[tuple[float, float]] = []
        y, x = (np.indices(self._shape) + 0.5) * self._step
        self._x, self._y = x, y
        # Which grid cells are not too near to a pin, by the factor of the distance.
        self._free = {factor: np.ones(self._shape, np.bool_) for factor in _RELAXED}
        self._full = np.zeros(self._shape, np.float32)
        self._sums, self.cells = self._summed(self._distances(job), job)
        """Sums of weights by colour and grid cell, and the number of cells of each colour."""

    def _strips(self, job: Job) -> Iterator[tuple[int, slice]]:
        """Yield the number and the rows of each row of the grid."""
        for row in range(self._shape[0]):
            job.check()
            yield row, slice(row * self._step, (row + 1) * self._step)

    def _bands(self, job: Job) -> Iterator[slice]:
        """Yield rows that together have some ten thousand pixels."""
        height, width = self._labels.shape
        rows = max(1, _BAND_PIXELS // width)
        for top in range(0, height, rows):
            job.check()
            yield slice(top, top + rows)

    def _distances(self, job: Job) -> NDArray[np.uint8]:
        """Distance in sRGB of each pixel to its palette colour, at most 255."""
        table = np.zeros((256, 3), np.uint8)
        table[: len(self._palette)] = self._palette
        distances = np.empty(self._labels.shape, np.uint8)
        for strip in self._bands(job):
            painted = cv2.LUT(cv2.merge([self._labels[strip]] * 3), table[np.newaxis])
            apart = cv2.absdiff(np.ascontiguousarray(self._rgb_u8[strip]), painted)
            squared = cv2.transform(cv2.multiply(apart, apart, dtype=cv2.CV_32F), _SUM)
            distances[strip] = np.minimum(np.sqrt(squared), 255)
        return distances

    def _summed(
        self, distances: NDArray[np.uint8], job: Job
    ) -> tuple[NDArray[np.float32], list[int]]:
        """Sum weights by palette colour and grid cell, those of unlike pixels reduced."""
        count, (rows, columns) = len(self._palette), self._shape
        painted = max(count, int(self._labels.max()) + 1)  # more where colours are left out
        likeness = _likeness(self._labels, distances).reshape(1, -1)
        sums = np.zeros((rows, columns, painted), np.float32)
        column = np.arange(self._labels.shape[1]) // self._step
        keys = np.empty((self._step, column.size), np.intp)
        for row, strip in self._strips(job):
            labels = self._labels[strip]
            pairs = labels.astype(np.uint16) << 8 | distances[strip]
            weights = np.asarray(cv2.LUT(pairs, likeness), np.float32)
            full = np.full(column.size, len(labels), np.float32)
            if self._weights is not None:
                weighed = np.divide(self._weights[strip], 255, dtype=np.float32)
                weights *= weighed
                full = weighed.sum(axis=0)
            np.add(labels, column * painted, out=keys[: len(labels)])
            summed = np.bincount(keys[: len(labels)].ravel(), weights.ravel(), columns * painted)
            sums[row] = summed.reshape(columns, painted)
            self._full[row] = np.bincount(column, full, columns)
        by_color = sums.transpose(2, 0, 1)[:count]
        return by_color, np.count_nonzero(by_color, axis=(1, 2)).tolist()

    def keep_away(self, point: tuple[float, float]) -> None:
        """Keep later pins away from a point of the preview, given as x and y."""
        self._taken.append(point)
        for factor, free in self._free.items():
            np.logical_and(free, self._is_away(self._x, self._y, point, factor), out=free)

    def choose(self, label: int) -> tuple[int, int]:
        """Return column and row of the pixel of the preview that shows a colour best."""
        share = self._sums[label] / np.maximum(self._full, np.float32(1e-6))
        around = cv2.blur(share, (5, 5))
        for factor, density in product(_RELAXED, _DENSITIES):
            dense = share >= min(0.5, density * float(share.max()))
            free = dense & self._free[factor]
            if free.any():
                break
        depth = cv2.distanceTransform(
            np.pad(dense, 1).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE
        )[1:-1, 1:-1]
        score = np.where(free, depth + around, -1)
        row, column = divmod(int(score.argmax()), self._shape[1])
        return self._choose_near(label, row, column, float(depth[row, column]) / 2)

    def _is_free(
        self, x: NDArray[np.float64], y: NDArray[np.float64], factor: float
    ) -> NDArray[np.bool_]:
        """Tell which points of a box, row by row, are not too near to any pin."""
        free = np.ones((y.size, x.size), np.bool_)
        taken = np.array(self._taken).reshape(-1, 2)
        box = np.clip(taken, (x.flat[0], y.flat[0]), (x.flat[-1], y.flat[-1]))
        near = ((taken - box) ** 2).sum(axis=1) <= (factor * self._apart) ** 2
        for place in taken[near].tolist():
            free &= self._is_away(x, y, place, factor)
        return free

    def _is_away(
        self,
        x: NDArray[np.float64],
        y: NDArray[np.float64],
        taken: Sequence[float],
        factor: float,
    ) -> NDArray[np.bool_]:
        """Tell which points are not too near to one pin."""
        away = (x - taken[0]) ** 2 + (y - taken[1]) ** 2 >= (factor * self._apart) ** 2
        return np.asarray(away)

    def _choose_near(self, label: int, row: int, column: int, reach: float) -> tuple[int, int]:
        """Choose among the pixels of a grid cell, one of which has the label, and those around it.

        They are `reach` grid cells away at most.
        """
        around = int(max(reach, 0.5) * self._step)
        middle_y, middle_x = (int((each + 0.5) * self._step) for each in (row, column))
        top, left = max(middle_y - around, 0), max(middle_x - around, 0)
        box = slice(top, middle_y + around + 1), slice(left, middle_x + around + 1)
        member = self._labels[box] == label
        if self._weights is not None:
            member &= self._weights[box] > 0
        y, x = np.indices(member.shape, sparse=True)
        for factor in _RELAXED:
            allowed = member & self._is_free(x + left + 0.5, y + top + 0.5, factor)
            if allowed.any():
                break
        rgb_u8 = self._rgb_u8[box]
        smooth_u8 = np.asarray(cv2.blur(rgb_u8, (3, 3)), np.uint8)
        best = np.inf, 0, 0
        for first, end in strips_between(member.shape[::-1]):  # a sky takes 60 MB at once
            rows = slice(first, end)
            off_center = (y[rows] + top - middle_y) ** 2 + (x + left - middle_x) ** 2
            own = _squared(rgb_u8[rows], self._palette[label])
            smooth = _squared(smooth_u8[rows], self._palette[label])
            cost = own + smooth + _CENTERED * off_center / max(around, 1) ** 2
            cost[~allowed[rows]] = np.inf
            found_y, found_x = divmod(int(cost.argmin()), cost.shape[1])
            best = min(best, (float(cost[found_y, found_x]), first + found_y, found_x))
        _cost, found_y, found_x = best
        return left + found_x, top + found_y


def _likeness(labels: NDArray[np.uint8], distances: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Weights of pixels by label and distance; shape (256, 256), 0 to 1."""
    pairs = cv2.calcHist([labels, distances], [0, 1], None, [256, 256], [0, 256, 0, 256])
    counts = pairs.astype(np.int64).cumsum(axis=1)
    enough = np.minimum(0.2 * counts[:, -1:], max(_NEAR_SHARE * labels.size, _LEAST_PIXELS))
    near = np.maximum((counts < enough).sum(axis=1, keepdims=True), _LEAST_NEAR)
    return np.asarray(1 / (1 + (np.arange(256) / near) ** 2) ** 2, np.float32)


class _Pixels:
    """The pixels of the whole picture that were counted, searched near a pixel of the preview."""

    def __init__(
        self, findings: PaletteFindings, scale: tuple[float, float], rgb_u8: NDArray[np.uint8]
    ) -> None:
        self._seen, self._origin = findings.seen, findings.origin_px
        self._scale = scale
        self._palette = findings.with_left_out(rgb_u8)

    def nearest(self, label: int, candidate: tuple[int, int]) -> Place | None:
        """Return the pixel of the cell most like its colour, under or near one of the preview."""
        fallback: Place | None = None
        for reach in _REACHES:
            box = tuple(
                slice(
                    max(int((at - reach) * scale) - origin, 0),
                    max(int(np.ceil((at + reach + 1) * scale)) - origin, 0),
                )
                for at, scale, origin in zip(candidate, self._scale, self._origin, strict=True)
            )
            rgb_u8 = self._seen.rgb_u8[box[1], box[0]]
            if not rgb_u8.size:
                continue
            cost = _squared(rgb_u8, self._palette[label])
            if self._seen.alpha_u8 is not None:
                cost[self._seen.alpha_u8[box[1], box[0]] == 0] = np.inf
            nearest = nearest_color(homogeneous(rgb_u8.reshape(-1, 3)), self._palette)
            inside = np.where(nearest.reshape(cost.shape) == label, cost, np.inf)
            if np.isfinite(inside.min()):
                return self._place(inside, box)
            if fallback is None and np.isfinite(cost.min()):
                fallback = self._place(cost, box)
        return fallback

    def _place(self, cost: NDArray[np.float32], box: tuple[slice, ...]) -> Place:
        """Return the place of least cost, the one nearest to the middle among equals."""
        y, x = np.nonzero(cost == cost.min())
        middle_y, middle_x = (cost.shape[0] - 1) / 2, (cost.shape[1] - 1) / 2
        best = int(((y - middle_y) ** 2 + (x - middle_x) ** 2).argmin())
        column, row = int(x[best]) + box[0].start, int(y[best]) + box[1].start
        return column + self._origin[0], row + self._origin[1]


def _squared(rgb_u8: NDArray[np.uint8], colors: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Squared distance in sRGB of each pixel to a colour; shape without the last axis."""
    delta = rgb_u8.astype(np.float32) - colors
    return np.asarray(np.square(delta, out=delta).sum(axis=-1), np.float32)
