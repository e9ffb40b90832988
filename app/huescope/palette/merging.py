"""Merging of similar swatches (complete-linkage clustering)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.oklab import oklab_to_linear, rgb_u8_to_oklab
from huescope.color.srgb import linear_to_rgb_u8
from huescope.dataclass import dataclass
from huescope.palette.arrays import lab_of, rgb_u8_of
from huescope.palette.pairs import difference_matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch

Clusters = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class MergePath:
    """The merges of a palette for every threshold (dendrogram). Safe to share between threads.

    Attributes
    ----------
    swatches : tuple of Swatch
        The palette.
    merges : tuple of (float, int, int)
        Greatest CIEDE2000 within the merged cluster, rising; the lowest place of the cluster that
        stays, and of the one merged into it.
    """

    swatches: tuple[Swatch, ...]
    merges: tuple[tuple[float, int, int], ...]

    def clusters(self, threshold: float) -> Clusters:
        """Cut the dendrogram into clusters of places.

        Parameters
        ----------
        threshold : float
            No two colours of a cluster differ by more (CIEDE2000).

        Returns
        -------
        tuple of tuple of int
            Each place once; places are sorted within a cluster, and clusters by their first place.
        """
        members = {place: [place] for place in range(len(self.swatches))}
        for height, taker, taken in self.merges:
            if height > threshold:
                break
            members[taker] += members.pop(taken)
        return tuple(tuple(sorted(each)) for each in members.values())

    def merged(self, threshold: float) -> tuple[Swatch, ...]:
        """Merge each cluster into one swatch.

        Parameters
        ----------
        threshold : float
            As for `clusters`.

        Returns
        -------
        tuple of Swatch
            In the palette's order. Each has the place, name and group of the cluster's locked
            swatch, or else of its largest. Pixels and shares add up.
        """
        kept = (merge_one(self.swatches, cluster) for cluster in self.clusters(threshold))
        return tuple(swatch for _place, swatch in sorted(kept, key=lambda each: each[0]))


def merge_path(swatches: Sequence[Swatch], job: Job) -> MergePath:
    """Compute the merges for rising thresholds.

    Two clusters merge if their two most different colours are within the threshold, so that no
    chain of small steps joins colours that look different. Two locked swatches never merge.

    Parameters
    ----------
    swatches : sequence of Swatch
        The palette; 256 take some hundredths of a second.
    job : Job
        Checked between steps.

    Raises
    ------
    Cancelled
        If the job was cancelled.

    Notes
    -----
    Complete linkage: T. Sørensen, "A method of establishing groups of equal amplitude in plant
    sociology", Biologiske Skrifter 5 (1948), 1-34.
    """
    distance = difference_matrix(lab_of(swatches), "ciede2000", job)
    locked = np.array([swatch.locked for swatch in swatches], np.bool_)
    distance[np.logical_and.outer(locked, locked)] = np.inf
    np.fill_diagonal(distance, np.inf)
    merges: list[tuple[float, int, int]] = []
    for _ in range(len(swatches) - 1):
        job.check()
        first, second = sorted(divmod(int(distance.argmin()), len(swatches)))
        height = float(distance[first, second])
        if not np.isfinite(height):
            break
        merges.append((height, first, second))
        farther = np.maximum(distance[first], distance[second])
        distance[first], distance[:, first] = farther, farther
        distance[second], distance[:, second] = np.inf, np.inf
        distance[first, first] = np.inf
    return MergePath(tuple(swatches), tuple(merges))


def merge_one(swatches: Sequence[Swatch], cluster: Sequence[int]) -> tuple[int, Swatch]:
    """Merge several swatches into one.

    Parameters
    ----------
    swatches : sequence of Swatch
        The palette.
    cluster : sequence of int
        Places, at least one; at most one of them is locked.

    Returns
    -------
    place : int
        Of the swatch that stays: the locked one, or else the largest.
    swatch : Swatch
        Its colour is the mean in Oklab, weighted by pixels where there are any; a locked colour
        stays as it is.
    """
    members = [swatches[place] for place in cluster]
    place = max(cluster, key=lambda each: (swatches[each].locked, swatches[each].pixels, -each))
    kept = swatches[place]
    if len(members) == 1:
        return place, kept
    pixels = sum(member.pixels for member in members)
    share = sum(member.share for member in members)
    if kept.locked:
        return place, replace(kept, pixels=pixels, share=share)
    rgb = _mean(rgb_u8_of(members), [member.pixels for member in members])
    stated = kept.stated if rgb == kept.rgb else None
    return place, replace(kept, rgb=rgb, pixels=pixels, share=share, stated=stated)


def _mean(rgb_u8: NDArray[np.uint8], pixels: list[int]) -> tuple[int, int, int]:
    weights = np.array(pixels, np.float64) if any(pixels) else np.ones(len(pixels))
    oklab = np.average(rgb_u8_to_oklab(rgb_u8), axis=0, weights=weights)
    red, green, blue = linear_to_rgb_u8(oklab_to_linear(oklab)).tolist()
    return red, green, blue
