"""Distinguishability of a palette's colours, in normal vision and colour vision deficiency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color import difference
from huescope.dataclass import dataclass
from huescope.palette.arrays import lab_of
from huescope.palette.pairs import confused_pairs, count_alike, difference_matrix
from huescope.texts import joined, marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cancellation import Job
    from huescope.color.vision import ColorVision
    from huescope.palette.swatch import Swatch


_NAMES = {
    "protan": marked("red-blind"),
    "deutan": marked("green-blind"),
    "tritan": marked("blue-blind"),
    "achromat": marked("greyscale"),
}
"""Kinds of colour vision as a sentence names them."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Number of indistinguishable pairs of a palette. Safe to share between threads.

    Attributes
    ----------
    formula : str
        Label of the delta E formula.
    alike : int
        Pairs under the just noticeable difference in normal vision, including duplicates.
    collapsing : tuple of (str, int)
        For each deficiency, the number of pairs that collapse: they are under the just noticeable
        difference in that one, and not in normal vision.
    """

    formula: str
    alike: int
    collapsing: tuple[tuple[str, int], ...]

    @property
    def sentence(self) -> str:
        """The verdict in words.

        It says that all colours can be told apart only where no pair is lost to anybody.
        """
        measured = f"({self.formula})"
        collapsed = [(kind, count) for kind, count in self.collapsing if count]
        same = marked_plural("{n} pair looks", "{n} pairs look", self.alike)
        if not collapsed:
            if not self.alike:
                return marked(
                    "All colours can be told apart, in every kind of colour vision {measured}.",
                    measured=measured,
                )
            return marked(
                "{same} the same, in every kind of colour vision {measured}.",
                same=same,
                measured=measured,
            )
        counts = [
            marked("{count} in {kind}", count=count, kind=_NAMES[kind]) for kind, count in collapsed
        ]
        first_kind, first_count = collapsed[0]
        pairs = marked_plural("{n} pair collapses", "{n} pairs collapse", first_count)
        counts[0] = marked("{pairs} in {kind}", pairs=pairs, kind=_NAMES[first_kind])
        listed = counts[0]
        if len(counts) > 1:
            listed = marked("{most} and {last}", most=joined(counts[:-1]), last=counts[-1])
        if self.alike:
            return marked(
                "{same} the same to everyone; besides, {listed} vision {measured}.",
                same=same,
                listed=listed,
                measured=measured,
            )
        return marked(
            "Most people can tell every pair apart, but {listed} vision {measured}.",
            listed=listed,
            measured=measured,
        )


def judge(
    swatches: Sequence[Swatch], formula_name: str, sights: Sequence[ColorVision], job: Job
) -> Verdict:
    """Measure every pair of a palette in normal vision and with each deficiency.

    Parameters
    ----------
    swatches : sequence of Swatch
        The palette.
    formula_name : str
        `NAME` of a formula of `huescope.color.difference`.
    sights : sequence of ColorVision
        The deficiencies to simulate.
    job : Job
        Checked between rows.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    formula = difference.get(formula_name)
    matrix = difference_matrix(lab_of(swatches), formula_name, job)
    alike = count_alike(matrix, formula.JND)
    collapsing = (
        (sight.kind, confused_pairs(swatches, sight, 0, job, formula_name)[1]) for sight in sights
    )
    return Verdict(formula.LABEL, alike, tuple(collapsing))
