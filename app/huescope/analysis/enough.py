"""How many colours are enough: the smallest palette that stays within a tolerance.

Nothing heavy is imported: the window reads this before the engine is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.options import MAX_COLORS, MIN_COLORS
from huescope.dataclass import dataclass
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZES = range(MIN_COLORS, MAX_COLORS + 1)
"""The numbers of colours that a curve is measured for."""

MIN_TOLERANCE, MAX_TOLERANCE = 0.5, 20.0
"""What a person can set, CIEDE2000."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The error of the palette of one size.

    Attributes
    ----------
    colors : int
        The number of colours that was asked for.
    mean_delta_e, p95_delta_e : float
        CIEDE2000 between each pixel and its palette colour: the mean, and the 95th percentile,
        rounded up to a hundredth.
    is_proposed : bool
        Whether the palette is one of the mood; else it is the one of least error.
    """

    colors: int
    mean_delta_e: float
    p95_delta_e: float
    is_proposed: bool = False


@dataclass(frozen=True, slots=True)
class Tolerance:
    """A difference that is accepted for 95 % of the pixels.

    Attributes
    ----------
    delta_e : float
        CIEDE2000.
    label, words : str
        For a menu, and for the end of a sentence.
    source : str
        Where the figure is from.
    """

    delta_e: float
    label: str
    words: str
    source: str


CLOSE = Tolerance(
    1.8,
    marked("Side by side"),
    marked("even side by side"),
    marked(
        "half of all observers accept it in the mouth (ISO/TR 28642:2016; Paravina et al. 2015)"
    ),
)
USUAL = Tolerance(
    5.0,
    marked("Most eyes"),
    marked("for most eyes"),
    marked(
        "the most that a patch of a contract proof's control strip may be off "
        "(ISO 12647-7:2016, as table 30 of bvdm's MediaStandard Print 2018 has "
        "it)"
    ),
)
GLANCE = Tolerance(
    10.0,
    marked("At a glance"),
    marked("at a glance"),
    marked("seen as another shade of the same colour; no standard"),
)

TOLERANCES = (CLOSE, USUAL, GLANCE)
"""Tolerances with a name, rising."""

DEFAULT_TOLERANCE = USUAL.delta_e
"""The tolerance where nobody set one."""


def tolerance_of(delta_e: float) -> Tolerance:
    """Give the tolerance of a difference, under its name if it has one.

    Parameters
    ----------
    delta_e : float
        CIEDE2000.

    Returns
    -------
    Tolerance
        With that difference.
    """
    for each in TOLERANCES:
        if each.delta_e == delta_e:
            return each
    figure = f"ΔE {delta_e:g}"
    return Tolerance(
        delta_e,
        marked("Within {figure}", figure=figure),
        marked("within {figure}", figure=figure),
        marked("chosen here"),
    )


def is_complete(points: Sequence[CurvePoint]) -> bool:
    """Tell whether every size was measured.

    Before that, nobody knows which one is the smallest that is enough: a palette of more colours
    can have a larger error, because moods choose colours for other reasons than the error.
    """
    return len(points) >= len(SIZES)


def enough(points: Sequence[CurvePoint], tolerance_delta_e: float) -> int | None:
    """Find the smallest palette whose error is within a tolerance for 95 % of the pixels.

    Parameters
    ----------
    points : sequence of CurvePoint
        Of every size.
    tolerance_delta_e : float
        CIEDE2000.

    Returns
    -------
    int or None
        Number of colours; None if no palette is near enough.
    """
    within = (each.colors for each in points if each.p95_delta_e <= tolerance_delta_e)
    return min(within, default=None)


def sentence(colors: int | None, tolerance: Tolerance, *, is_exact: bool = True) -> str:
    """Tell how many colours are enough.

    Parameters
    ----------
    colors : int or None
        From `enough`, but not above the number of colours that the picture has.
    tolerance : Tolerance
        For which it was found.
    is_exact : bool
        Whether the palettes are those of least error. Those of a mood are further from the picture
        at every size, so that the exact ones can be advised.

    Returns
    -------
    str
        One sentence without a full stop.
    """
    if colors is None and not is_exact:
        return marked("For a closer match, choose True to area")
    if colors is None:
        return marked("Even {max_colors} colours differ visibly in places", max_colors=MAX_COLORS)
    return marked_plural(
        "{n} colour is enough {whom}", "{n} colours are enough {whom}", colors, whom=tolerance.words
    )
