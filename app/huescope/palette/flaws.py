"""What a person should know about a palette before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from huescope.color import difference
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.single import is_in_srgb
from huescope.palette.arrays import rgb_u8_of
from huescope.palette.pairs import difference_matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Flaws:
    """What may surprise about a palette. Safe to share between threads.

    Attributes
    ----------
    beyond_srgb : tuple of int
        Places of colours that were stated beyond sRGB, and are shown mapped into it.
    same : tuple of tuple of int
        Places that show just the same colour, together.
    alike : tuple of (int, int, float)
        Two places whose colours differ, but by less than the just noticeable difference, and by
        how much; the closest first.
    """

    beyond_srgb: tuple[int, ...]
    same: tuple[tuple[int, ...], ...]
    alike: tuple[tuple[int, int, float], ...]

    @property
    def count(self) -> int:
        """How many there are of all kinds."""
        return len(self.beyond_srgb) + len(self.same) + len(self.alike)


def find_flaws(swatches: Sequence[Swatch], job: Job, formula_name: str = "ciede2000") -> Flaws:
    """Look for colours beyond sRGB, duplicates, and colours that nobody can tell apart.

    Parameters
    ----------
    swatches : sequence of Swatch
        The palette.
    job : Job
        Checked between steps.
    formula_name : str
        `NAME` of the formula of `huescope.color.difference` by which colours are alike.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    beyond, places = [], dict[tuple[int, int, int], list[int]]()
    for place, swatch in enumerate(swatches):
        job.check()
        places.setdefault(swatch.rgb, []).append(place)
        if swatch.stated is not None and not is_in_srgb(swatch.stated):
            beyond.append(place)
    firsts = [each[0] for each in places.values()]
    lab = rgb_u8_to_lab(rgb_u8_of([swatches[place] for place in firsts]))
    matrix = difference_matrix(lab, formula_name, job)
    matrix = np.minimum(matrix, matrix.T)
    first, second = np.triu_indices(len(firsts), 1)
    values = matrix[first, second]
    alike = np.flatnonzero(values < difference.get(formula_name).JND)
    return Flaws(
        tuple(beyond),
        tuple(tuple(each) for each in places.values() if len(each) > 1),
        tuple(
            (firsts[first[pair]], firsts[second[pair]], float(values[pair]))
            for pair in alike[np.argsort(values[alike], kind="stable")]
        ),
    )
