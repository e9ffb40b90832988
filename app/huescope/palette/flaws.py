"""Checks of a palette: out-of-gamut colours, duplicates, and indistinguishable colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from huescope.color import difference
from huescope.color.single import is_in_srgb
from huescope.dataclass import dataclass
from huescope.palette.arrays import lab_of
from huescope.palette.pairs import difference_matrix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Flaws:
    """The findings of the checks. Safe to share between threads.

    Attributes
    ----------
    beyond_srgb : tuple of int
        Indices of colours stated outside the gamut of sRGB, which are shown gamut-mapped.
    same : tuple of tuple of int
        Groups of indices with exactly the same shown colour.
    alike : tuple of (int, int, float)
        Pairs of indices whose colours differ by less than the just noticeable difference, and by
        how much; the closest first.
    """

    beyond_srgb: tuple[int, ...]
    same: tuple[tuple[int, ...], ...]
    alike: tuple[tuple[int, int, float], ...]

    @property
    def count(self) -> int:
        """Number of findings."""
        return len(self.beyond_srgb) + len(self.same) + len(self.alike)


def find_flaws(swatches: Sequence[Swatch], job: Job, formula_name: str = "ciede2000") -> Flaws:
    """Find out-of-gamut colours, duplicates, and colours that cannot be told apart.

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
    lab = lab_of([swatches[place] for place in firsts])
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
