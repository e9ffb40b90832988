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
        Any; names that they have stay, but for a number that tells two of a kind apart. It goes to
        one that neither was named by a person nor is locked, if there is one.

    Returns
    -------
    tuple of Swatch
        In their order, each with a name that occurs once.
    """
    bare = [place for place, swatch in enumerate(swatches) if not swatch.name]
    if not bare and len({swatch.name for swatch in swatches}) == len(swatches):
        return tuple(swatches)
    names = UniqueNames(swatch.name for swatch in swatches if _stays(swatch))
    wanted = [swatch.name for swatch in swatches]
    if bare:
        # These pull in NumPy, and a window is painted before it needs a name.
        from huescope.palette.arrays import rgb_u8_of
        from huescope.palette.nearest_names import nearest_names

        rgb_u8 = rgb_u8_of([swatches[place] for place in bare])
        for place, name in zip(bare, nearest_names(rgb_u8), strict=True):
            wanted[place] = name
    result = []
    kept: set[str] = set()
    for swatch, name in zip(swatches, wanted, strict=True):
        if _stays(swatch) and name not in kept:
            kept.add(name)
            result.append(swatch)
            continue
        unique = names.give(name)
        result.append(swatch if unique == swatch.name else replace(swatch, name=unique))
    return tuple(result)


def _stays(swatch: Swatch) -> bool:
    return bool(swatch.name) and (swatch.name_is_own or swatch.locked)


class UniqueNames:
    """Gives each name once: one that is taken gets a number, such as "sky 2".

    Parameters
    ----------
    taken : iterable of str
        Names that are not free.
    counts_on : bool
        Whether after "sky" and "sky 2" a second "sky 2" is "sky 3", as a person would count, and
        not "sky 2 2", which says all of the name in a file.
    """

    def __init__(self, taken: Iterable[str] = (), *, counts_on: bool = True) -> None:
        self._taken = set(taken)
        self._counts_on = counts_on
        self._numbers: dict[str, int] = {}  # or a thousand swatches of one name would take seconds

    def give(self, name: str) -> str:
        """Take a name, or the first free one like it.

        Only where the name without its number is taken as well, the number counts on: a second
        "blue 500" is "blue 500 2".
        """
        free = name
        if name in self._taken:
            stem, _space, number = name.rpartition(" ")
            if not (self._counts_on and number.isdecimal() and stem in self._taken):
                stem = name
            count = self._numbers.get(stem, 2)
            while f"{stem} {count}" in self._taken:
                count += 1
            self._numbers[stem] = count + 1
            free = f"{stem} {count}"
        self._taken.add(free)
        return free


def unique_name(name: str, taken: Iterable[str]) -> str:
    """Give a name, or the first free one like it; see `UniqueNames.give`."""
    return UniqueNames(taken).give(name)
