"""Names of swatches.

A name is a swatch's own, given by the user or a file, or it is derived from the colour: a base
name, with a number if other swatches have the same. Own names are never changed. Derived names are
renumbered whenever the palette changes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import chain, count, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from huescope.palette.swatch import Swatch


def named(swatches: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Name swatches that have no name after their colours, and renumber derived names.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any.

    Returns
    -------
    tuple of Swatch
        In their order, each with a name. See `renumbered`.
    """
    bare = [place for place, swatch in enumerate(swatches) if not swatch.name]
    bases: dict[int, str] = {}
    if bare:
        # These import NumPy, and a window is painted before it needs a name.
        from huescope.palette.arrays import rgb_u8_of
        from huescope.palette.nearest_names import nearest_names

        rgb_u8 = rgb_u8_of([swatches[place] for place in bare])
        bases = dict(zip(bare, nearest_names(rgb_u8), strict=True))
    return _numbered(swatches, bases)


def renumbered(swatches: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Renumber derived names.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any; those without a name stay without.

    Returns
    -------
    tuple of Swatch
        In their order, with own names unchanged and derived names unique: of several with the same
        base name, the first has no number and the others have 2, 3 and so on, in the order of the
        palette, skipping numbers in own names. A locked swatch keeps its number if it is one of
        these.
    """
    return _numbered(swatches, {})


def name_key(swatch: Swatch) -> tuple[str, str]:
    """Return the key that identifies a swatch in other states of its palette.

    Its own name, or the base name and the group, since the number in a derived name may change.
    """
    if swatch.name_is_own:
        return swatch.name, ""
    return _base_name(swatch.name), swatch.group


def _base_name(name: str) -> str:
    """Strip the number from a derived name."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].isascii() and words[-1].isdecimal():
        words.pop()
    return " ".join(words) or name


def _numbered(swatches: Sequence[Swatch], bases: Mapping[int, str]) -> tuple[Swatch, ...]:
    """Assign numbers to derived names; `bases` are base names, by place, of unnamed swatches."""
    of_base: dict[str, list[int]] = defaultdict(list)
    for place, swatch in enumerate(swatches):
        if not (swatch.name and swatch.name_is_own):
            base = bases.get(place, "") if not swatch.name else _base_name(swatch.name)
            if base:
                of_base[base].append(place)
    if not of_base:
        return tuple(swatches)
    own = {swatch.name for swatch in swatches if swatch.name_is_own}
    result = list(swatches)
    for base, places in of_base.items():
        numbers = (name for name in _numbers(base) if name not in own)
        free = dict.fromkeys(islice(numbers, len(places)))
        left = []
        for place in places:
            if swatches[place].locked and swatches[place].name in free:
                del free[swatches[place].name]
            else:
                left.append(place)
        for place, name in zip(left, free, strict=True):
            if name != swatches[place].name:
                result[place] = replace(swatches[place], name=name)
    return tuple(result)


def _numbers(base: str) -> Iterator[str]:
    return chain([base], (f"{base} {number}" for number in count(2)))


class UniqueNames:
    """Makes names unique by adding a number to those already taken, such as "sky 2".

    Parameters
    ----------
    taken : iterable of str
        Names already in use.
    counts_on : bool
        Whether after "sky" and "sky 2" a second "sky 2" becomes "sky 3", as a person would count,
        and not "sky 2 2", which preserves the name in a file.
    """

    def __init__(self, taken: Iterable[str] = (), *, counts_on: bool = True) -> None:
        self._taken = set(taken)
        self._counts_on = counts_on
        self._numbers: dict[str, int] = {}  # without it, a thousand equal names take seconds

    def give(self, name: str) -> str:
        """Take a name, or the first free one with a number.

        An existing number is only incremented if the name without it is taken as well: a second
        "blue 500" becomes "blue 500 2".
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
    """Return a name, or the first free one with a number; see `UniqueNames.give`."""
    return UniqueNames(taken).give(name)
