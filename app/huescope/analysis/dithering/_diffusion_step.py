"""What error diffusion does with one pixel of many blocks at once, in linear light."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from huescope.analysis.clustering.spaces import to_space
from huescope.analysis.color_counts import pack
from huescope.analysis.nearest import homogeneous, nearest
from huescope.analysis.parallel import in_threads
from huescope.analysis.read_only import read_only
from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_srgb

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.cancellation import Job

# Channels are sorted into cells by the square root of their light, which is close to how sRGB
# spaces them; so the light of white is just below the square of their number.
_CELLS_A_SIDE = 64
_WHITE = np.float32(_CELLS_A_SIDE**2 - 0.1)
LIGHT_OF_LEVEL = (SRGB_U8_TO_LINEAR * _WHITE).astype(np.float32)
"""The light of each level of sRGB, as `Step` takes it."""
# Where no palette colour is dark or light enough, errors would grow without end. So light is kept
# within the range of the palette in each channel, and this part of that range around it. Measured
# on four photographs, for 4 to 256 colours: without the margin CIEDE2000 after a blur is 3 % lower,
# but dark greys in black and white come out too light by up to 4 % of white, with it by 1 %.
_MARGIN = np.float32(0.1)
# Light above white falls into further cells, which are as the last one below it.
_ALL_CELLS_A_SIDE = int(np.sqrt((1 + _MARGIN) * _WHITE)) + 1
_CELLS_IN_A_STEP = 1 << 14
# Of palettes such as that of e-paper, half of the colours are farther than this from all others.
_FAR_LEVELS = 150


class Step:
    """What is computed for one pixel of every block, in buffers that are used again and again.

    OpenCV's functions are used where NumPy's take twice as long.

    Parameters
    ----------
    nearest_of_cell : numpy.ndarray
        Of the function of that name.
    palette_light : numpy.ndarray
        Shape (3, k), float32: the light of the palette.
    blocks : int
        How many blocks there are.
    ahead : float
        The share of its error that the next pixel in the row takes over.

    Attributes
    ----------
    carried : numpy.ndarray
        Shape (3, blocks), float32: the error of the pixel before.
    """

    def __init__(
        self,
        nearest_of_cell: NDArray[np.uint8],
        palette_light: NDArray[np.float32],
        blocks: int,
        ahead: float,
    ) -> None:
        self._nearest_of_cell, self._palette_light = nearest_of_cell, palette_light
        self._ahead = ahead
        self.carried = np.zeros((3, blocks), np.float32)
        self._light, self._sides, self._other, self._taken = np.empty((4, 3, blocks), np.float32)
        darkest = palette_light.min(axis=1, keepdims=True)
        lightest = palette_light.max(axis=1, keepdims=True)
        margin = (lightest - darkest) * _MARGIN
        self._least, self._most, self._black = (
            np.ascontiguousarray(np.broadcast_to(value, (3, blocks)))
            for value in (darkest - margin, lightest + margin, np.float32(0))
        )
        self._cell = np.empty(blocks, np.float32)
        self._place = np.empty(blocks, np.intp)
        self._index = np.empty(blocks, np.uint8)

    def begin(self) -> None:
        """Begin a row: nothing is carried."""
        self.carried = np.zeros_like(self._other)

    def start_anew(self, blocks: slice) -> NDArray[np.float32]:
        """Begin the row in some blocks, at the edge of the picture; copy what others start with.

        Shape (3, blocks).
        """
        self.carried[:, blocks] = 0
        return self.carried.copy()

    def settle(self, wanted: NDArray[np.float32]) -> None:
        """Take a pixel only for what it passes on within the row."""
        self.take(wanted, self._index, self._other, None)

    def take(
        self,
        wanted: NDArray[np.float32],
        index: NDArray[np.uint8],
        error: NDArray[np.float32],
        keep: NDArray[np.float32] | None,
    ) -> None:
        """Choose the palette colour of a pixel of each block.

        Parameters
        ----------
        wanted : numpy.ndarray
            Shape (3, blocks), float32: light, with the errors of the row above.
        index : numpy.ndarray
            Shape (blocks,), uint8: written.
        error : numpy.ndarray
            Shape (3, blocks), float32: written, and carried to the next pixel.
        keep : numpy.ndarray or None
            Shape (blocks,), float32: 0 where a pixel has no error to pass on, else 1.
        """
        light, sides, cell = self._light, self._sides, self._cell
        cv2.scaleAdd(self.carried, self._ahead, wanted, light)
        cv2.max(light, self._least, light)
        cv2.min(light, self._most, light)
        cv2.max(light, self._black, sides)
        cv2.sqrt(sides, sides)
        np.floor(sides, out=sides)
        cv2.scaleAdd(sides[0], _ALL_CELLS_A_SIDE, sides[1], cell)
        cv2.scaleAdd(cell, _ALL_CELLS_A_SIDE, sides[2], cell)
        np.copyto(self._place, cell, casting="unsafe")
        self._nearest_of_cell.take(self._place, out=index, mode="clip")
        np.copyto(self._place, index)
        self._palette_light.take(self._place, axis=1, out=self._taken, mode="clip")
        np.subtract(light, self._taken, out=error)
        if keep is not None:
            np.multiply(error, keep, out=error)
        self.carried = error


def nearest_of_cell(palette_rgb_u8: NDArray[np.uint8], job: Job) -> NDArray[np.uint8]:
    """Tabulate the palette colour nearest to the middle of each cell of light.

    Parameters
    ----------
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    numpy.ndarray
        Shape (n,), uint8, as `Step` takes it.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    space = space_of(palette_rgb_u8)
    cells = _cells(space)
    order = np.argsort(pack(palette_rgb_u8), kind="stable")
    centers = to_space(palette_rgb_u8[order], space)

    def find(start: int) -> NDArray[np.uint8]:
        found = nearest(cells[start : start + _CELLS_IN_A_STEP], centers)
        return order[found].astype(np.uint8)

    found = np.concatenate(list(in_threads(find, range(0, len(cells), _CELLS_IN_A_STEP), job)))
    further = (0, _ALL_CELLS_A_SIDE - _CELLS_A_SIDE)
    return np.pad(found.reshape((_CELLS_A_SIDE,) * 3), further, mode="edge").reshape(-1)


def space_of(palette_rgb_u8: NDArray[np.uint8]) -> str:
    """Choose where colours are compared: in Oklab, unless those of the palette are far apart.

    Errors of colours that are far apart grow large, and where they are not compared by light, they
    grow without end, so that they are cut off, and light is lost.

    Parameters
    ----------
    palette_rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB, k from 1 to 256.

    Returns
    -------
    str
        A name of `huescope.analysis.options.SPACES`.
    """
    if len(palette_rgb_u8) < 2:
        return "srgb"
    offsets = palette_rgb_u8[:, None].astype(np.int32) - palette_rgb_u8
    squared = (offsets * offsets).sum(axis=2)
    np.fill_diagonal(squared, squared.max())
    return "oklab" if np.median(squared.min(axis=1)) < _FAR_LEVELS**2 else "srgb"


@cache
def _cells(space: str) -> NDArray[np.float32]:
    """Give the middles of all cells of light, as `huescope.analysis.nearest` takes them."""
    middles = (np.arange(_CELLS_A_SIDE) + 0.5) / _CELLS_A_SIDE
    levels = np.rint(linear_to_srgb(middles**2) * 255).astype(np.uint8)
    grid = np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3)
    return read_only(homogeneous(np.rint(to_space(grid, space)).astype(np.int16)))
