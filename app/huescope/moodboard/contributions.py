"""How much each picture of a board gave to each colour of a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.moodboard.board import Board
    from huescope.moodboard.parts import Part


def contributions(
    board: Board, parts: Mapping[int, Part], rgb_u8: NDArray[np.uint8], job: Job
) -> dict[int, tuple[float, ...]]:
    """Tell what share of all weight each picture has in the cell of each colour.

    Parameters
    ----------
    board : Board
        The pictures and their weights.
    parts : mapping of int to Part
        What is known of them, by id.
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, sRGB: the palette; a colour belongs to the nearest in sRGB.
    job : Job
        Checked before each picture.

    Returns
    -------
    dict of int to tuple of float
        By id, for each colour; all of them add to 1. Only pictures that count are in it. Means of
        cells of 8 x 8 x 8 sRGB values stand for the colours in them, so shares are right to about
        a percent.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    palette = rgb_u8.astype(np.float64)
    counting = [
        (item, part)
        for item in board.items
        if (part := parts.get(item.id)) is not None and part.cells_rgb is not None
    ]
    if not any(item.counting for item, _ in counting):
        weights = {item.id: 1.0 for item, _ in counting}
    else:
        weights = {item.id: item.counting for item, _ in counting}
    total = sum(weights.values())
    given: dict[int, tuple[float, ...]] = {}
    for item, part in counting:
        job.check()
        if not weights[item.id] or part.cells_rgb is None or part.cells_share is None:
            continue
        # The squared distance without the square of the cell, which is the same for all colours.
        distance = (palette**2).sum(axis=1) - 2 * part.cells_rgb @ palette.T
        nearest = distance.argmin(axis=1)
        shares = np.bincount(nearest, part.cells_share, len(palette))
        given[item.id] = tuple((shares * (weights[item.id] / total)).tolist())
    return given
