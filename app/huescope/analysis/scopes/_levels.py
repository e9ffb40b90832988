"""What waveform and parade share: levels from bottom to top, columns from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.scopes._trace import Guide

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVELS = 256
LEVEL_GUIDES = tuple(
    Guide(((0.0, 1 - percent / 100), (1.0, 1 - percent / 100)), f"{percent}")
    for percent in (0, 25, 50, 75, 100)
)
"""Lines at quarters of the range, in per cent."""


def column_cells(
    levels: NDArray[np.uint8],
    across: NDArray[np.float32],
    columns: int,
    *,
    first: int = 0,
    row_cells: int | None = None,
) -> NDArray[np.int32]:
    """Tell in which cell each pixel falls, by its column and a level.

    Parameters
    ----------
    levels : numpy.ndarray
        Shape (n,), uint8; 255 is the uppermost row.
    across : numpy.ndarray
        Shape (n,), float32: the place of the column, 0 to below 1.
    columns : int
        How many columns there are.
    first : int
        The cell at which the first column begins.
    row_cells : int, optional
        Cells in a row; as many as there are columns where it is left out.

    Returns
    -------
    numpy.ndarray
        Shape (n,), int32: cells, counted row by row.
    """
    cells = (across * np.float32(columns)).astype(np.int32)
    cells += first
    cells += (LEVELS - 1 - levels.astype(np.int32)) * (row_cells or columns)
    return cells
