"""One real pixel for each cell of a grid: how a picture becomes smaller without mixing colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PLASTIC = 1.32471795724474602596  # the real root of x^3 = x + 1


def places_in_cells(
    cells: tuple[int, int], cell_px: tuple[float, float], first_row: int = 0
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Choose a pixel of each cell, in another place of each.

    A pattern of the picture, such as that of dithering, so does not fall in with the grid.

    Parameters
    ----------
    cells : tuple of int
        Rows and columns of cells.
    cell_px : tuple of float
        Height and width of a cell, at least 1.
    first_row : int
        How many rows of cells there are above these.

    Returns
    -------
    rows, columns : numpy.ndarray
        Shape as `cells`, intp: where the pixels are, counted from the first of these cells.

    Notes
    -----
    The places are the R2 sequence: M. Roberts, "The unreasonable effectiveness of quasirandom
    sequences" (2018), https://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/.
    """
    rows, columns = cells
    number = np.arange(first_row * columns, (first_row + rows) * columns).reshape(cells)
    down, along = (number / _PLASTIC) % 1.0, (number / _PLASTIC**2) % 1.0
    return (
        ((np.arange(rows)[:, np.newaxis] + down) * cell_px[0]).astype(np.intp),
        ((np.arange(columns) + along) * cell_px[1]).astype(np.intp),
    )
