"""Tracking of a selected pair from one palette to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch


def place_of_pair(
    before: Sequence[Swatch], after: Sequence[Swatch], pair: tuple[int, int]
) -> tuple[int, int] | None:
    """Find a pair of colours of one palette in another.

    Parameters
    ----------
    before, after : sequence of Swatch
        The palettes.
    pair : tuple of int
        Places in the first one; below 0 for none.

    Returns
    -------
    tuple of int or None
        Their places in the second one; None if one was removed.
    """
    if min(pair) < 0 or max(pair) >= len(before):
        return None
    found = []
    for place in pair:
        rgb = before[place].rgb
        if place < len(after) and after[place].rgb == rgb:
            found.append(place)
            continue
        places = [at for at, swatch in enumerate(after) if swatch.rgb == rgb]
        if not places and len(before) != len(after):
            return None
        found.append(places[0] if places else place)  # otherwise its colour was changed
    return found[0], found[1]
