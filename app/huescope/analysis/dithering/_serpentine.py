"""Floyd-Steinberg error diffusion in linear light, on a serpentine path, in many places at once.

Each row is diffused against the direction of the row above it, so that errors do not drift to one
side. That makes every pixel depend on the one before. NumPy is fast only on many values at once, so
the picture is cut into blocks, and one step takes the same pixel of all of them:

- A row is cut into pieces. Each starts some pixels before its own part of the row, with what the
  row above really left over; only the error within the row is not known there, and settles. What
  it is wrong by in the end is known after the row, and made up for in the next one: no light is
  lost or added.
- Strips of rows are diffused independently. Each starts some rows above its own.

References
----------
R. W. Floyd and L. Steinberg, "An adaptive algorithm for spatial gray scale", 1976.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import cv2
import numpy as np

from huescope.analysis.dithering._diffusion_step import LIGHT_OF_LEVEL, Step, nearest_of_cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job

_Scalar = TypeVar("_Scalar", bound=np.generic)

# So much of an error is lost, which would be spread as noise; but in black and white, as light.
_LOST = 0.06
_LOSSLESS_COLORS = 3

_PIECE_PX = 32
_PIXELS_TO_SETTLE = 12
# Even, so that every strip starts in the same direction and with the same phase of a pattern.
_ROWS_TO_SETTLE = 24
_LOW_ROWS, _HIGH_ROWS = 48, 128
_LARGE_PIXELS = 1 << 22
# So many blocks at once: enough to outweigh the cost of a call, and their values fit into a cache.
_BLOCKS = 3000


class Serpentine:
    """Diffuses errors towards a palette. Safe to share between threads.

    Parameters
    ----------
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    strength : float
        Which part of each error is passed on, 0 to 1; from 4 colours on, at most 94 %.
    job : Job
        Checked between steps of a few milliseconds.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def __init__(self, palette_rgb_u8: NDArray[np.uint8], strength: float, job: Job) -> None:
        self._nearest_of_cell = nearest_of_cell(palette_rgb_u8, job)
        self._light = np.ascontiguousarray(LIGHT_OF_LEVEL[palette_rgb_u8].T)
        lost = _LOST if len(palette_rgb_u8) > _LOSSLESS_COLORS else 0
        passed = strength * (1 - lost)
        self._ahead, self._behind, self._below, self._beyond = (
            share * passed / 16 for share in (7, 3, 5, 1)
        )

    def diffused(
        self,
        rgb_u8: NDArray[np.uint8],
        settled: NDArray[np.bool_],
        firsts: Sequence[int],
        rows: int,
        job: Job,
    ) -> NDArray[np.uint8]:
        """Diffuse some strips of a picture.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (height, width, 3), uint8, sRGB: the whole picture.
        settled : numpy.ndarray
            Shape (height, width), bool: pixels that have no error to pass on.
        firsts : sequence of int
            The first row of each strip.
        rows : int
            The rows of a strip; what is below the picture repeats its last row.
        job : Job
            Checked before each row.

        Returns
        -------
        numpy.ndarray
            Shape (strips, `rows`, width), uint8: an index in the palette for each pixel. Those of
            settled ones mean nothing.

        Raises
        ------
        Cancelled
            If the job was cancelled.
        """
        width_px = rgb_u8.shape[1]
        blocks = _Blocks(rgb_u8, settled, firsts, rows)
        errors = np.zeros((_PIECE_PX + 2, 3, blocks.count), np.float32)
        found = np.empty((rows, _PIECE_PX, blocks.count), np.uint8)
        unused = np.empty((_PIECE_PX, blocks.count), np.uint8)
        step = Step(self._nearest_of_cell, self._light, blocks.count, self._ahead)
        owed = np.zeros((3, blocks.count), np.float32)
        for row in range(-blocks.rows_above, rows):
            job.check()
            backwards = row % 2 == 1
            if row == 0:
                errors[..., blocks.at_the_top] = 0
                owed[:, blocks.at_the_top] = 0
            wanted = blocks.light(row)
            # The row above went the other way.
            behind, beyond = (errors[2:], errors[:-2]) if backwards else (errors[:-2], errors[2:])
            _add_scaled(errors[1:-1], self._below, wanted)
            _add_scaled(behind, self._behind, wanted)
            _add_scaled(beyond, self._beyond, wanted)
            wanted[0 if backwards else -1] += owed
            kept = blocks.kept(row)
            before = blocks.before(wanted, backwards=backwards)
            step.begin()
            for light in before[::-1] if backwards else before:
                step.settle(light)
            at_the_edge = blocks.at_the_edge(backwards=backwards)
            carried = step.start_anew(at_the_edge)
            taken = found[row] if row >= 0 else unused
            for column in reversed(range(_PIECE_PX)) if backwards else range(_PIECE_PX):
                keep = None if kept is None else kept[column]
                step.take(wanted[column], taken[column], errors[column + 1], keep)
            owed = blocks.passed_on(step.carried, backwards=backwards)
            owed -= carried
            owed *= np.float32(self._ahead)
            blocks.exchange(errors)
        return blocks.joined(found)[..., :width_px]


def _add_scaled(errors: NDArray[np.float32], share: float, wanted: NDArray[np.float32]) -> None:
    """Add a share of some errors to what is wanted, in one pass."""
    flat = wanted.reshape(-1, wanted.shape[-1])
    cv2.scaleAdd(errors.reshape(flat.shape), share, flat, flat)


class _Blocks:
    """Strips of a picture in pieces, such that one pixel of all of them lies together.

    Attributes
    ----------
    count : int
        How many blocks there are.
    rows_above : int
        How many rows each strip settles on; none where there is only one.
    at_the_top : slice
        The blocks whose first row is that of the picture.
    """

    def __init__(
        self,
        rgb_u8: NDArray[np.uint8],
        settled: NDArray[np.bool_],
        firsts: Sequence[int],
        rows: int,
    ) -> None:
        height_px, width_px = rgb_u8.shape[:2]
        self._strips, self._pieces = len(firsts), -(-width_px // _PIECE_PX)
        self.count = self._strips * self._pieces
        self.at_the_top = slice(0, self._pieces if firsts[0] == 0 else 0)
        self.rows_above = _ROWS_TO_SETTLE if firsts[-1] else 0
        around = np.array(firsts)[:, None] + np.arange(-self.rows_above, rows)
        taken = np.clip(around, 0, height_px - 1).T
        # Row by row, and there the strips: shape (rows, strips, width, 3).
        self._rgb_u8 = self._padded(rgb_u8[taken])
        part = settled[taken]
        self._keep = self._padded(~part) if part.any() else None

    def _padded(self, rows: NDArray[_Scalar]) -> NDArray[_Scalar]:
        missing = self._pieces * _PIECE_PX - rows.shape[2]
        widths = [(0, 0), (0, 0), (0, missing), *[(0, 0)] * (rows.ndim - 3)]
        return np.pad(rows, widths, mode="edge") if missing else rows

    def light(self, row: int) -> NDArray[np.float32]:
        """Give the light of a row of the strips; shape (`_PIECE_PX`, 3, count)."""
        rgb_u8 = self._rgb_u8[row + self.rows_above].reshape(self.count, _PIECE_PX * 3)
        light = cv2.LUT(cv2.transpose(rgb_u8), LIGHT_OF_LEVEL)
        return np.asarray(light, np.float32).reshape(_PIECE_PX, 3, self.count)

    def kept(self, row: int) -> NDArray[np.float32] | None:
        """Tell which pixels of a row pass errors on; shape (`_PIECE_PX`, count), None for all."""
        if self._keep is None:
            return None
        keep = self._keep[row + self.rows_above]
        if keep.all():
            return None
        keep_u8 = keep.reshape(self.count, _PIECE_PX).view(np.uint8)
        return np.asarray(cv2.transpose(keep_u8), np.float32)

    def before(self, wanted: NDArray[np.float32], *, backwards: bool) -> NDArray[np.float32]:
        """Give the pixels that each piece settles on, from left to right.

        Those of a piece at the edge are of another strip, and mean nothing.
        """
        if self._pieces == 1:
            return wanted[:0]
        if backwards:
            return np.roll(wanted[:_PIXELS_TO_SETTLE], -1, axis=2)
        return np.roll(wanted[-_PIXELS_TO_SETTLE:], 1, axis=2)

    def passed_on(self, carried: NDArray[np.float32], *, backwards: bool) -> NDArray[np.float32]:
        """Give what each piece takes over from the one before it, of what was left in the end."""
        taken = np.roll(carried, -1 if backwards else 1, axis=1)
        taken[:, self.at_the_edge(backwards=backwards)] = 0
        return taken

    def at_the_edge(self, *, backwards: bool) -> slice:
        """Tell which blocks have nothing before them in a row."""
        return slice(self._pieces - 1 if backwards else 0, None, self._pieces)

    def exchange(self, errors: NDArray[np.float32]) -> None:
        """Put beside the errors of each piece those of its neighbours in the row."""
        errors[0, :, 1:] = errors[-2, :, :-1]
        errors[-1, :, :-1] = errors[1, :, 1:]
        errors[0, :, self.at_the_edge(backwards=False)] = 0
        errors[-1, :, self.at_the_edge(backwards=True)] = 0

    def joined(self, found: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Put indices together again; shape (strips, rows, columns)."""
        rows = len(found)
        apart = found.reshape(rows, _PIECE_PX, self._strips, self._pieces)
        return apart.transpose(2, 0, 3, 1).reshape(self._strips, rows, -1)


def strips_of(size_px: tuple[int, int]) -> tuple[int, list[range]]:
    """Divide a picture into strips, and these into batches that are diffused together.

    Parameters
    ----------
    size_px : tuple of int
        Width and height.

    Returns
    -------
    rows : int
        Of a strip.
    batches : list of range
        The first rows of the strips of each batch.
    """
    width_px, height_px = size_px
    rows = min(_HIGH_ROWS if width_px * height_px > _LARGE_PIXELS else _LOW_ROWS, height_px)
    strips = -(-height_px // rows)
    pieces = -(-width_px // _PIECE_PX)
    batches = min(strips, max(1, round(strips * pieces / _BLOCKS)))
    edges = np.linspace(0, strips, batches + 1).round().astype(int) * rows
    return rows, [
        range(first, end, rows)
        for first, end in zip(edges.tolist(), edges[1:].tolist(), strict=False)
        if first < end
    ]
