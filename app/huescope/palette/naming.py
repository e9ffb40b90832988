"""What the swatches of a palette are called.

A name is a swatch's own, which a person or a file gave, or it is derived from the colour: the base
name, and a number where other swatches are called the same. Own names are never changed. Derived
ones are numbered anew whenever the palette changes.
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
    """Give a name to each swatch that has none, and number the derived names anew.

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
        # These pull in NumPy, and a window is painted before it needs a name.
        from huescope.palette.arrays import rgb_u8_of
        from huescope.palette.nearest_names import nearest_names

        rgb_u8 = rgb_u8_of([swatches[place] for place in bare])
        bases = dict(zip(bare, nearest_names(rgb_u8), strict=True))
    return _numbered(swatches, bases)


def renumbered(swatches: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Derive the numbers in names anew.

    Parameters
    ----------
    swatches : sequence of Swatch
        Any; those without a name stay so.

    Returns
    -------
    tuple of Swatch
        In their order, own names as they were, and each derived name once: of several with the
        same base name, the first is called just that and the others have the numbers 2, 3 and so
        on, in the order of the palette, without those that own names have. A locked swatch keeps
        its number, as long as it is one of these.
    """
    return _numbered(swatches, {})


def name_key(swatch: Swatch) -> tuple[str, str]:
    """Tell by what a swatch is known again in another state of its palette.

    Its own name, or the base name and the group: the number in a derived name may change.
    """
    if swatch.name_is_own:
        return swatch.name, ""
    return _base_name(swatch.name), swatch.group


def _base_name(name: str) -> str:
    """Leave out the number of a derived name."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].isascii() and words[-1].isdecimal():
        words.pop()
    return " ".join(words) or name


def _numbered(swatches: Sequence[Swatch], bases: Mapping[int, str]) -> tuple[Swatch, ...]:
    """Derive names; `bases` are those of swatches that have none, by place, without a number."""
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
