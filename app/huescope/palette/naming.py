"""What colours are called: the nearest name that people know, each once in a palette."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.palette.arrays import rgb_u8_of
from huescope.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from huescope.palette.swatch import Swatch

# CIE76 finds candidates fast; the nearest by CIEDE2000 is practically always among so many.
_CANDIDATES = 16


def named(swatches: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Give a name to each swatch that has none.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any; names that they have stay, but for a number that tells two of a kind apart.

    Returns
    -------
    tuple of Swatch
        In their order, each with a name that occurs once.
    """
    bare = [place for place, swatch in enumerate(swatches) if not swatch.name]
    taken = {swatch.name for swatch in swatches if swatch.name_is_own}
    wanted = [swatch.name for swatch in swatches]
    if bare:
        rgb_u8 = rgb_u8_of([swatches[place] for place in bare])
        for place, name in zip(bare, nearest_names(rgb_u8), strict=True):
            wanted[place] = name
    result = []
    own: set[str] = set()
    for swatch, name in zip(swatches, wanted, strict=True):
        if swatch.name_is_own and name not in own:
            own.add(name)
            result.append(swatch)
            continue
        unique = unique_name(name, taken)
        taken.add(unique)
        result.append(swatch if unique == swatch.name else replace(swatch, name=unique))
    return tuple(result)


def unique_name(name: str, taken: Iterable[str]) -> str:
    """Put a number after a name that is taken: "sky", "sky 2".

    Parameters
    ----------
    name : str
        As wanted.
    taken : iterable of str
        Names that are not free.

    Returns
    -------
    str
        A name that is free.
    """
    used = taken if isinstance(taken, set) else set(taken)
    if name not in used:
        return name
    stem, _space, number = name.rpartition(" ")
    if not (stem and number.isdecimal()):
        stem = name
    count = 2
    while f"{stem} {count}" in used:
        count += 1
    return f"{stem} {count}"


def nearest_names(rgb_u8: NDArray[np.uint8]) -> list[str]:
    """Find what people call colours.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.

    Returns
    -------
    list of str
        For each the name of the nearest colour by CIEDE2000, of the names of CSS and of the xkcd
        survey; lower case.
    """
    names, known = _known()
    lab = rgb_u8_to_lab(rgb_u8)
    distance = ((lab[:, None] - known) ** 2).sum(axis=2)
    places = np.argpartition(distance, _CANDIDATES, axis=1)[:, :_CANDIDATES]
    places.sort(axis=1)  # so that the first of equals does not depend on the partition
    seen = ciede2000.difference(np.repeat(lab[:, None], _CANDIDATES, axis=1), known[places])
    best = places[np.arange(len(lab)), seen.argmin(axis=1)]
    return [names[place] for place in best.tolist()]


@cache
def _known() -> tuple[list[str], NDArray[np.float64]]:
    """Names, and their colours in CIELAB: shape (m, 3)."""
    lines = resource("names", "names.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("# ")]
    rgb_u8 = np.array([list(bytes.fromhex(row[0][1:])) for row in rows], np.uint8)
    return [row[1] for row in rows], rgb_u8_to_lab(rgb_u8)
