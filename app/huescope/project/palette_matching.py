"""Palette matching: carry names, groups and locks over to the colours of a new palette."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from huescope.analysis.arrangement import Arranged, measured, sorted_places
from huescope.analysis.clustering.matching import kept_order, match
from huescope.dataclass import dataclass
from huescope.palette.arrays import rgb_u8_of
from huescope.palette.editing import gathered
from huescope.palette.naming import name_key, renumbered
from huescope.project.state import OWN_ORDER
from huescope.project.steps import any_own, has_own

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch

# Limits in CIE76: how far a colour may move and keep a derived name, be recognized as an earlier
# colour, and keep a name that the user gave.
_SAME_COLOR, _KNOWN_AGAIN, _FOLLOWED = 5.0, 12.0, 25.0
# An arrow key changes the number of colours by at most this many, even if it is held down.
_FEW_COLORS = 4


@dataclass(frozen=True, slots=True)
class PaletteMatching:
    """How found colours become the palette that is shown. Safe to share between threads.

    A palette of a few colours more or fewer than the shown one keeps its places, and is sorted when
    the exact palette of the same size replaces it. So swatches do not change places with every step
    of a key, and once more after it.

    Attributes
    ----------
    shown : tuple of Swatch
        The palette to replace, as shown; empty if there was none.
    order : str
        Name of an order, or `OWN_ORDER`, by which matching colours keep their places.
    formula : str
        Name of a difference formula.
    held : bool
        Whether matching colours keep their places in any order: while the slider is dragged.
    is_final : bool
        Whether the palette is the final result, which is always sorted.
    remembered : tuple of Swatch
        Swatches of earlier palettes, as the user named or grouped them.
    """

    shown: tuple[Swatch, ...]
    order: str
    formula: str
    held: bool = False
    is_final: bool = False
    remembered: tuple[Swatch, ...] = ()

    def arrange(self, found: Sequence[Swatch]) -> Arranged:
        """Match found colours with the shown palette, and arrange them.

        Parameters
        ----------
        found : sequence of Swatch
            Distinct colours, the most frequent first.

        Returns
        -------
        Arranged
            The same colours, each with the name, group and lock of the one that it replaces.
            Derived names are numbered anew.

        Raises
        ------
        HuescopeError
            If there is no order or formula of that name.
        """
        if not found:
            return Arranged()
        carried = carry(self.shown, found, self.remembered)
        places = self._places(carried)
        ordered = gathered([carried[place] for place in places])
        return measured(renumbered(ordered), self.formula)

    def _places(self, swatches: Sequence[Swatch]) -> Sequence[int]:
        few = 0 < abs(len(swatches) - len(self.shown)) <= _FEW_COLORS
        keeps = not self.is_final and (self.held or few)
        if self.shown and (keeps or self.order == OWN_ORDER):
            return list(kept_order(rgb_u8_of(self.shown), rgb_u8_of(swatches)))
        if self.order == OWN_ORDER:
            return range(len(swatches))
        return sorted_places(swatches, self.order)


def arranged_in(order: str, swatches: Sequence[Swatch], formula: str) -> Arranged:
    """Sort a palette, keeping groups together at the place of their first swatch.

    Parameters
    ----------
    order : str
        Name of an order, or `OWN_ORDER` to keep the order of the swatches.
    swatches : sequence of Swatch
        Any.
    formula : str
        Name of a difference formula.

    Returns
    -------
    Arranged
        The same swatches. Sorting them again changes nothing.

    Raises
    ------
    HuescopeError
        If there is no order or formula of that name.
    """
    if order == OWN_ORDER or not swatches:
        return measured(gathered(swatches), formula) if swatches else Arranged()
    return measured(gathered([swatches[each] for each in sorted_places(swatches, order)]), formula)


def carry(
    shown: Sequence[Swatch], found: Sequence[Swatch], remembered: Sequence[Swatch] = ()
) -> list[Swatch]:
    """Carry names, groups and locks over from the shown palette to found colours.

    Parameters
    ----------
    shown : sequence of Swatch
        The palette to replace.
    found : sequence of Swatch
        Distinct colours.
    remembered : sequence of Swatch
        Named or grouped swatches of earlier palettes: a name follows the colour that it was given
        to, and a colour that reappears gets its name back.

    Returns
    -------
    list of Swatch
        The colours of `found` in their order. A locked swatch is unchanged but for its share. Any
        other passes on its group, its kind, and its name: a name that the user gave to a colour
        that is not far away, a derived name to one that is nearly the same.
    """
    locked = {swatch.rgb: swatch for swatch in shown if swatch.locked}
    free = [place for place, swatch in enumerate(found) if swatch.rgb not in locked]
    # Copies only what changes: this runs at every step of the slider.
    result = [
        _counted(locked[swatch.rgb], swatch) if swatch.rgb in locked else swatch for swatch in found
    ]
    given = {name_key(swatch): swatch.rgb for swatch in remembered}
    # Distances are from the colour that a name was given to. From the last colour that had it, the
    # name could drift to any colour, step by step.
    left = [
        replace(swatch, rgb=given.get(name_key(swatch), swatch.rgb)) if given else swatch
        for swatch in shown
        if not swatch.locked
    ]
    # Swatches that the user named or grouped are matched first: the others have nothing to lose.
    own = [swatch for swatch in left if has_own(swatch)] if any_own(left) else []
    others = [swatch for swatch in left if not has_own(swatch)] if own else left
    for old, limit in ((own, _FOLLOWED), (others, inf)):
        taken = set()
        for place, before, distance in _matches(old, result, free):
            if distance <= limit:
                result[place] = _passed_on(before, result[place], distance)
                taken.add(place)
        free = [place for place in free if place not in taken]
    if not remembered:
        return result
    known = {name_key(swatch) for swatch in result}
    lost = [swatch for swatch in remembered if name_key(swatch) not in known]
    return _recalled(result, lost)


def _counted(swatch: Swatch, found: Swatch) -> Swatch:
    return replace(swatch, pixels=found.pixels, share=found.share)


def _passed_on(old: Swatch, new: Swatch, distance: float) -> Swatch:
    name = old.name if old.name_is_own or distance <= _SAME_COLOR else ""
    passed_on = (name, old.name_is_own, old.group, old.kind)
    if passed_on == (new.name, new.name_is_own, new.group, new.kind):
        return new
    return replace(new, name=name, name_is_own=old.name_is_own, group=old.group, kind=old.kind)


def _recalled(swatches: list[Swatch], lost: Sequence[Swatch]) -> list[Swatch]:
    """Restore names and groups of earlier palettes to similar colours that have none."""
    plain = [place for place, swatch in enumerate(swatches) if not has_own(swatch)]
    for place, old, distance in _matches(lost, swatches, plain):
        if distance <= _KNOWN_AGAIN:
            swatches[place] = _passed_on(old, swatches[place], distance)
    return swatches


def _matches(
    old: Sequence[Swatch], new: Sequence[Swatch], places: Sequence[int]
) -> list[tuple[int, Swatch, float]]:
    """Match swatches at some indices of `new` with those of `old`: (index, old one, CIE76)."""
    found = match(rgb_u8_of(old), rgb_u8_of([new[place] for place in places]))
    pairs = zip(places, found.place.tolist(), found.difference.tolist(), strict=True)
    return [(place, old[paired], distance) for place, paired, distance in pairs if paired >= 0]
