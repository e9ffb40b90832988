"""The colours that can be proposed for several pictures together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from huescope.analysis.parallel import in_threads
from huescope.analysis.proposing.cubes import Cubes
from huescope.analysis.proposing.maps import maps_of
from huescope.analysis.proposing.regions import Member, flat_regions, grouped
from huescope.analysis.read_only import read_only
from huescope.analysis.sampling import shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.analysis.color_counts import ColorCounts
    from huescope.analysis.proposing.regions import Regions
    from huescope.analysis.together import Together
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture

# Each of many pictures is looked at in fewer pixels, so that fifty take 0.2 s.
_PIXELS_OF_ALL, _FEWEST_PIXELS = 1_500_000, 60_000


def regions_of_many(together: Together, kept: ColorCounts, job: Job) -> Regions | None:
    """Find the colours that can be proposed for several pictures together.

    Parameters
    ----------
    together : Together
        The pictures.
    kept : ColorCounts
        Their colours without those that a person ignores.
    job : Job
        Checked between steps of a few milliseconds.

    Returns
    -------
    Regions or None
        With a member for each picture, of which `scores` makes a mixture. None where nothing is
        left to see in small copies.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    pixels = max(_FEWEST_PIXELS, _PIXELS_OF_ALL // len(together.pictures))

    def look(pair: tuple[Picture, float]) -> tuple[Cubes, float]:
        picture, weight = pair
        cubes = Cubes.of(maps_of(shrink(picture, pixels, job), job), kept.working_space)
        return cubes.of_kept(together.colors, kept), weight

    seen = in_threads(look, together.pictures, job)
    weighted = [(cubes, weight) for cubes, weight in seen if cubes.key.size]
    if not weighted:
        return None
    cubes = _together(weighted)
    flat = flat_regions(cubes, kept)
    if flat is not None:
        return flat
    whole, cells = grouped(cubes, kept.working_space)
    members = []
    for each, weight in weighted:
        own, own_cells = grouped(each, kept.working_space)
        among = read_only(np.searchsorted(cells, own_cells))
        members.append(Member(own, among, weight))
    return replace(whole, members=tuple(members))


def _together(weighted: Sequence[tuple[Cubes, float]]) -> Cubes:
    """Put the cubes of pictures together; those of each add up to its weight."""
    key, lab, places = (
        np.concatenate([getattr(cubes, name) for cubes, _ in weighted])
        for name in ("key", "lab", "places")
    )
    pixels = np.concatenate([weight / each.pixels.sum() * each.pixels for each, weight in weighted])
    order = np.argsort(key, kind="stable")
    return Cubes(key[order], pixels[order], lab[order], places[order])
