"""The palette of a picture in every mood, in a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis import proposals
from huescope.analysis.findings import find_again
from huescope.api.palettes import palette_from
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.analysis.findings import Findings
    from huescope.cancellation import Job
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True, eq=False)
class MoodPalette:
    """What a mood proposes. Safe to share between threads.

    Attributes
    ----------
    mood : str
        A name of `huescope.analysis.proposals`.
    swatches : tuple of Swatch
        Named and in order.
    is_exact : bool
        False for a palette found in a moment, which the exact one follows.
    """

    mood: str
    swatches: tuple[Swatch, ...]
    is_exact: bool


def mood_palettes(
    picture: Picture, findings: Findings, colors: int, order: str, job: Job
) -> Iterator[MoodPalette]:
    """Find the palette of each mood at its own place between calm and vivid.

    Exact palettes of many colours take a second each, so there is a quick one of each mood first.

    Parameters
    ----------
    picture : Picture
        The picture.
    findings : Findings
        What is known about it; all options but the mood stay.
    colors, order : int, str
        The number of colours, 2 to 256, and the name of their order.
    job : Job
        Checked between steps.

    Yields
    ------
    MoodPalette
        A quick one for each mood, in the order of `proposals.registry`, then an exact one for each.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    for is_exact in (False, True):
        for mood in proposals.registry():
            # From the findings of the mood before, whose palette may be that of this one, too.
            findings = find_again(findings, picture, job, findings.options.in_mood(mood))
            if is_exact:
                reduction = findings.palette(colors, job).reduction
            else:
                reduction = findings.series.quick(colors, job)
            swatches = palette_from(reduction, "", "", order).swatches
            yield MoodPalette(mood, swatches, is_exact)
