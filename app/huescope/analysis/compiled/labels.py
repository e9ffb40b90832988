"""Labels of the nearest centres, and sums by label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.compiled.compiler import array, compiled, types

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Points that are compared with a centre at once, by the vector instructions of the processor.
_BLOCK = 128


@compiled(array(types.float32, 2), array(types.float32, 2))
def nearest_labels(prepared: NDArray[np.float32], scorer: NDArray[np.float32]) -> NDArray[np.intp]:
    """Find the column of the lowest score of each point; see `huescope.analysis.nearest.nearest`.

    Parameters
    ----------
    prepared : numpy.ndarray
        Shape (n, 4), float32: points in homogeneous coordinates.
    scorer : numpy.ndarray
        Shape (4, k), float32.

    Returns
    -------
    numpy.ndarray
        Shape (n,), intp; the lowest of equals.
    """
    size = prepared.shape[0]
    labels = np.empty(size, np.intp)
    red, green, blue, least = np.zeros((4, _BLOCK), np.float32)
    place = np.empty(_BLOCK, np.int32)
    for start in range(0, size, _BLOCK):
        count = min(_BLOCK, size - start)
        for i in range(count):
            red[i], green[i], blue[i] = prepared[start + i, :3]
        least[:] = np.inf
        for column in range(scorer.shape[1]):
            by_red, by_green, by_blue, constant = scorer[:, column]
            for i in range(_BLOCK):
                score = red[i] * by_red + green[i] * by_green + blue[i] * by_blue + constant
                is_less = score < least[i]
                least[i] = score if is_less else least[i]
                place[i] = column if is_less else place[i]
        for i in range(count):
            labels[start + i] = place[i]
    return labels


@compiled(array(types.float64, 2), array(types.intp, 1), types.intp)
def summed_by_label(
    moments: NDArray[np.float64], labels: NDArray[np.intp], size: int
) -> NDArray[np.float64]:
    """Add up the columns that have the same label, as `huescope.analysis.clustering.points` does.

    Parameters
    ----------
    moments : numpy.ndarray
        Shape (m, n), float64.
    labels : numpy.ndarray
        Shape (n,), intp, 0 to `size` - 1.
    size : int
        Number of labels k.

    Returns
    -------
    numpy.ndarray
        Shape (m, k), float64.
    """
    sums = np.zeros((moments.shape[0], size))
    for row in range(moments.shape[0]):
        for place in range(labels.size):
            sums[row, labels[place]] += moments[row, place]
    return sums
