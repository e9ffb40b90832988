"""Differences between a picture and its reduction, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.analysis.difference_map import WorstRegion

NO_DIFFERENCE = marked("No difference that eyes would notice")

_ROWS, _COLUMNS = ("upper", "", "lower"), ("left", "", "right")
_MIDDLE = {"upper": "top", "lower": "bottom", "": "centre"}
_NEARLY_ALL = 0.5


def worst_in_words(worst: WorstRegion | None) -> str:
    """Say how large the largest difference is, and where.

    Parameters
    ----------
    worst : WorstRegion or None
        None where no difference is noticeable.

    Returns
    -------
    str
        Such as "Largest difference 14.2: upper left"; the figure is the mean over the region.
    """
    if worst is None:
        return NO_DIFFERENCE
    place = marked("all over") if worst.share > _NEARLY_ALL else place_in_words(*worst.center)
    return marked("Largest difference {mean:.1f}: {place}", mean=worst.mean, place=place)


def place_in_words(x: float, y: float) -> str:
    """Name the ninth of a picture in which a place lies.

    Parameters
    ----------
    x, y : float
        0 to 1, from left to right and from top to bottom.

    Returns
    -------
    str
        "upper left", "top", "upper right", "left", "centre", "right", "lower left", "bottom" or
        "lower right".
    """
    row, column = _ROWS[_third(y)], _COLUMNS[_third(x)]
    if not column:
        return _MIDDLE[row]
    return f"{row} {column}".strip()


def _third(place: float) -> int:
    return min(2, max(0, int(3 * place)))
