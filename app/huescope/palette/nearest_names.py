"""Colour names: the nearest one of CSS and of the xkcd survey."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.resources import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

# CIE76 finds candidates fast; the nearest by CIEDE2000 is practically always among this many.
_CANDIDATES = 16


def nearest_names(rgb_u8: NDArray[np.uint8]) -> list[str]:
    """Find the nearest colour names.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.

    Returns
    -------
    list of str
        The name of the nearest named colour (CSS and xkcd) by CIEDE2000, in lower case.
    """
    names, known = _known()
    lab = rgb_u8_to_lab(rgb_u8)
    distance = ((lab[:, None] - known) ** 2).sum(axis=2)
    places = np.argpartition(distance, _CANDIDATES, axis=1)[:, :_CANDIDATES]
    places.sort(axis=1)  # so that the first of equals does not depend on the partition
    seen = ciede2000.difference(np.repeat(lab[:, None], _CANDIDATES, axis=1), known[places])
    best = places[np.arange(len(lab)), seen.argmin(axis=1)]
    return [names[place] for place in best.tolist()]


def color_named(name: str) -> tuple[int, int, int] | None:
    """Look up a colour by its name.

    Parameters
    ----------
    name : str
        Of CSS or the xkcd survey, in any case, with or without spaces, such as "Dark Teal".

    Returns
    -------
    tuple of int or None
        Red, green and blue, 0 to 255, sRGB; None if there is no such name.
    """
    return _by_name().get("".join(name.casefold().split()))


@cache
def _by_name() -> dict[str, tuple[int, int, int]]:
    """Load the colours by their names without spaces; where two lists have one, CSS counts."""
    found: dict[str, tuple[int, int, int]] = {}
    for row in _rows():
        red, green, blue = bytes.fromhex(row[0][1:])
        found.setdefault("".join(row[1].split()), (red, green, blue))
    return found


def _rows() -> list[list[str]]:
    lines = resource("names", "names.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("# ")]


@cache
def _known() -> tuple[list[str], NDArray[np.float64]]:
    """Load the names, and their colours in CIELAB: shape (m, 3)."""
    rows = _rows()
    rgb_u8 = np.array([list(bytes.fromhex(row[0][1:])) for row in rows], np.uint8)
    return [row[1] for row in rows], rgb_u8_to_lab(rgb_u8)
