"""Fast palette of one size, from a small copy, shown before the exact palettes are ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.clustering.fitting import evaluate
from huescope.analysis.clustering.lloyd import refine
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.clustering.points import clustering_points, rounded_means
from huescope.analysis.clustering.splitting import split
from huescope.analysis.color_counts import pack, unpack
from huescope.analysis.read_only import read_only
from huescope.analysis.reduction import Reduction

if TYPE_CHECKING:
    from huescope.analysis.color_counts import ColorCounts
    from huescope.cancellation import Job

# With many clusters, a second iteration takes longer than it is worth for a preview.
_MANY_CLUSTERS = 64


def first_palette(colors: ColorCounts, size: int, job: Job) -> Reduction:
    """Find a palette of one size in a fifth of the time that preparing all sizes takes.

    Its error is a few per cent above that of `PaletteSeries.quick`. It is a preview, of a small
    copy of a picture whose own palettes follow.

    Parameters
    ----------
    colors : ColorCounts
        The colours of a picture.
    size : int
        Number of colours, 1 to 256.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Reduction
        `size` colours or fewer, each in use; pixels and error are those of histogram bins.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    points = clustering_points(colors, job)
    whole = partition_by(points, np.zeros(points.size, np.intp), 1)
    rounds = 1 if size > _MANY_CLUSTERS else 2
    partition = refine(points, split(points, whole, size, job), rounds, job)
    rgb_u8 = unpack(np.unique(pack(rounded_means(partition.moments))))
    found = evaluate([lambda: points], rgb_u8, job)
    used = np.flatnonzero(found.moments[0])
    order = used[np.argsort(-found.moments[0, used], kind="stable")]
    return Reduction(
        rgb_u8=read_only(rgb_u8[order]),
        pixels=read_only(found.moments[0, order].astype(np.int64)),
        mse=found.squared_error / colors.total,
        exact=False,
    )
