"""Order by the shortest path through all colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.orders._shortest_path import shortest_path
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "path"
LABEL = marked("Smooth path")
DESCRIPTION = marked(
    "Each colour beside one that it is like: a short path through all of "
    "them by CIEDE2000, from its darker end."
)
RANK = 60

MOST = 1024
"""This many take a second; time and memory grow with at least the square of the number."""


def order(
    rgb_u8: NDArray[np.uint8],
    pixels: NDArray[np.int64],  # noqa: ARG001 - part of the interface of an order
) -> NDArray[np.intp]:
    """Sort colours so that neighbours differ little.

    Up to nine colours the sum of the differences is the least possible one; for more it is a few
    per cent above that. 256 colours take about 40 ms.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    pixels : numpy.ndarray
        Shape (n,), int64; not looked at.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp: a permutation that begins at the darker end of the path.

    Raises
    ------
    OptionError
        If there are more than `MOST` colours.
    """
    if len(rgb_u8) > MOST:
        raise OptionError(
            marked(
                "A smooth path is found through up to {most} colours; there are {rgb_u8}.",
                most=MOST,
                rgb_u8=len(rgb_u8),
            )
        )
    # From a canonical order, so that ties and rounding do not depend on the order of the input.
    fixed = np.lexsort(rgb_u8.T[::-1])
    lab = rgb_u8_to_lab(rgb_u8[fixed])
    path = shortest_path(_distances(lab))
    if path.size and lab[path[0], 0] > lab[path[-1], 0]:
        path = path[::-1]
    return fixed[path]


def _distances(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIEDE2000 of each pair, shape (n, n)."""
    rows, columns = np.triu_indices(len(lab), 1)
    distances = np.zeros((len(lab), len(lab)))
    distances[rows, columns] = ciede2000.difference(lab[rows], lab[columns])
    return distances + distances.T
