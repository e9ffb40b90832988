"""Rounding of cluster means to eight bits, by local search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.fitting import evaluate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from huescope.analysis.clustering.fitting import Fit
    from huescope.analysis.clustering.samples import Samples
    from huescope.cancellation import Job

# A channel nearer than this to a whole number hardly gains by being rounded the other way.
_DOUBTFUL = 0.2
# With more colours each of them matters less, and costs more.
_TRIES_TIMES_COLORS = 128
_MOST_TRIES = 16


def improve_rounding(
    samples: Samples,
    found: Fit,
    job: Job,
    fixed: int = 0,
    most_tries: int = _MOST_TRIES,
) -> Fit:
    """Round single channels of a palette the other way if that lowers the error.

    The nearest whole number is best for the pixels of one colour as they are; but pixels change
    sides when it moves.

    Parameters
    ----------
    samples : Samples
        The points, weighted by pixels, in sRGB.
    found : Fit
        Where to begin.
    job : Job
        Checked between parts.
    fixed : int
        So many colours, the first ones, stay.
    most_tries : int
        Maximum number of other roundings to try.

    Returns
    -------
    Fit
        Not worse than the given one.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    best = found
    for color, channel, level in _doubtful(found, fixed, most_tries):
        rgb_u8 = best.rgb_u8.copy()
        rgb_u8[color, channel] = level
        tried = evaluate(samples, rgb_u8, job)
        if tried.squared_error < best.squared_error and tried.moments[0, fixed:].all():
            best = tried
    return best


def _doubtful(found: Fit, fixed: int, most_tries: int) -> list[tuple[int, int, int]]:
    """List colour, channel and the value on the other side of the mean, the closest call first."""
    offset = _offset(found)
    offset[:fixed] = 0
    tries = min(_TRIES_TIMES_COLORS // len(offset), _MOST_TRIES, most_tries)
    order = np.argsort(-np.abs(offset), axis=None, kind="stable")[:tries]
    places = [divmod(int(place), 3) for place in order if abs(offset.flat[place]) >= _DOUBTFUL]
    return [
        (*place, int(found.rgb_u8[place]) + (1 if offset[place] > 0 else -1)) for place in places
    ]


def _offset(found: Fit) -> NDArray[np.float64]:
    """From each colour to the mean of its pixels; shape (k, 3)."""
    pixels, sums = found.moments[0], found.moments[1:]
    means = np.divide(sums, pixels, out=found.rgb_u8.T.astype(np.float64), where=pixels > 0)
    return np.asarray((means - found.rgb_u8.T).T)
