"""Pairwise colour differences of a palette, in normal vision and colour vision deficiency."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color import difference
from huescope.color.lab import linear_to_xyz, xyz_to_lab
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.color.vision import simulate_linear
from huescope.dataclass import dataclass
from huescope.palette.arrays import lab_of, rgb_u8_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.color.vision import ColorVision
    from huescope.palette.swatch import Swatch

CLEARLY = 3.0
"""Number of just noticeable differences from which two colours are clearly different."""

_ROWS_OF_A_STEP = 16


@dataclass(frozen=True, slots=True)
class Pair:
    """Two swatches of a palette, and the difference of their colours.

    Attributes
    ----------
    first, second : int
        Indices of the two swatches.
    difference : float
        By the chosen formula, in the simulated vision if there is one.
    in_normal_vision : float
        The difference in normal vision.
    """

    first: int
    second: int
    difference: float
    in_normal_vision: float


def simulated_lab(rgb_u8: NDArray[np.uint8], sight: ColorVision) -> NDArray[np.float64]:
    """Return CIELAB (D65) of colours as simulated, clipped to sRGB; shape as given."""
    linear = np.clip(simulate_linear(SRGB_U8_TO_LINEAR[rgb_u8], sight), 0.0, 1.0)
    return xyz_to_lab(linear_to_xyz(linear))


def difference_matrix(lab: NDArray[np.float64], formula_name: str, job: Job) -> NDArray[np.float64]:
    """Compute the difference of every pair of colours.

    Parameters
    ----------
    lab : numpy.ndarray
        Shape (k, 3), CIELAB, D65.
    formula_name : str
        `NAME` of a formula of `huescope.color.difference`.
    job : Job
        Checked between rows.

    Returns
    -------
    numpy.ndarray
        Shape (k, k), float64; rows are the reference in formulas that have one.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    formula = difference.get(formula_name)
    result = np.empty((len(lab), len(lab)))
    for top in range(0, len(lab), _ROWS_OF_A_STEP):
        job.check()
        rows = slice(top, top + _ROWS_OF_A_STEP)
        result[rows] = formula.difference(lab[rows, None], lab)
    np.fill_diagonal(result, 0.0)  # rounding may leave a little more
    return result


def closest_pairs(matrix: NDArray[np.float64], limit: int) -> tuple[Pair, ...]:
    """List the pairs that differ least, the closest first.

    Parameters
    ----------
    matrix : numpy.ndarray
        Shape (k, k), from `difference_matrix`. Of a formula with a reference, the smaller of both
        directions counts.
    limit : int
        Maximum number of pairs.
    """
    both = _smaller(matrix)
    first, second = np.triu_indices(len(matrix), 1)
    values = both[first, second]
    order = np.argsort(values, kind="stable")[:limit]
    return tuple(
        Pair(int(first[place]), int(second[place]), float(values[place]), float(values[place]))
        for place in order
    )


def count_alike(matrix: NDArray[np.float64], jnd: float) -> int:
    """Count the pairs of a `difference_matrix` under a just noticeable difference."""
    return int(np.count_nonzero(_smaller(matrix)[np.triu_indices(len(matrix), 1)] < jnd))


def confused_pairs(
    swatches: Sequence[Swatch],
    sight: ColorVision,
    limit: int,
    job: Job,
    formula_name: str = "ciede2000",
) -> tuple[tuple[Pair, ...], int]:
    """List the pairs different in normal vision that are alike, or nearly, in a deficiency.

    Parameters
    ----------
    swatches : sequence of Swatch
        The palette.
    sight : ColorVision
        The deficiency to simulate.
    limit : int
        Maximum number of pairs.
    job : Job
        Checked between rows.
    formula_name : str
        `NAME` of a formula of `huescope.color.difference`.

    Returns
    -------
    pairs : tuple of Pair
        Those that collapse, and those clearly different in normal vision; the closest first. Of a
        formula with a reference, the smaller of both directions counts.
    collapsed : int
        Number of pairs, including those beyond the limit, under the just noticeable difference in
        the deficiency but not in normal vision.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    jnd = difference.get(formula_name).JND
    rgb_u8 = rgb_u8_of(swatches)
    normal = _smaller(difference_matrix(lab_of(swatches), formula_name, job))
    other = _smaller(difference_matrix(simulated_lab(rgb_u8, sight), formula_name, job))
    first, second = np.triu_indices(len(rgb_u8), 1)
    before, after = normal[first, second], other[first, second]
    kept = (before >= CLEARLY * jnd) | ((before >= jnd) & (after < jnd))
    first, second = first[kept], second[kept]
    values, before = other[first, second], normal[first, second]
    order = np.argsort(values, kind="stable")[:limit]
    pairs = tuple(
        Pair(int(first[place]), int(second[place]), float(values[place]), float(before[place]))
        for place in order
    )
    return pairs, int(np.count_nonzero(values < jnd))


def _smaller(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the smaller difference of both directions."""
    return np.minimum(matrix, matrix.T)
