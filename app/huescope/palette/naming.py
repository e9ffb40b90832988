"""What the swatches of a palette are called, each name once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from huescope.palette.swatch import Swatch


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
        # These pull in NumPy, and a window is painted before it needs a name.
        from huescope.palette.arrays import rgb_u8_of
        from huescope.palette.nearest_names import nearest_names

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
