"""The palette of a picture in every mood, in a worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.analysis import proposals
from huescope.analysis.findings import find_again
from huescope.api.palettes import palette_from

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
    """

    mood: str
    swatches: tuple[Swatch, ...]


def mood_palettes(
    picture: Picture, findings: Findings, colors: int, order: str, job: Job
) -> Iterator[MoodPalette]:
    """Find the palette of each mood at its own place between calm and vivid.

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
        For each mood, in the order of `proposals.registry`.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """
    for mood in proposals.registry():
        options = findings.options.in_mood(mood)
        findings = find_again(findings, picture, job, options)
        reduction = findings.palette(colors, job).reduction
        yield MoodPalette(mood, palette_from(reduction, "", "", order).swatches)
