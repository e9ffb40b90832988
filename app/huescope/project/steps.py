"""What a step of a person makes of a state, and what the menu calls it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.analysis.options import MAX_COLORS, MAX_FIXED, MIN_COLORS
from huescope.palette.naming import name_key, renumbered
from huescope.project.state import OWN_ORDER, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from huescope.analysis.options import ClusteringOptions
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

_REMEMBERED = 256
_TITLES = {
    "space": "Colour Space",
    "accent": "Accent",
    "ignore": "Leave Out",
    "count_transparent": "Count Transparent",
    "region": "Region",
    "represent": "Kind of Swatch",
}


def of_any_picture(options: ClusteringOptions) -> ClusteringOptions:
    """Give the options without what belongs to one picture or palette."""
    return replace(options, region=None, fixed=())


def edited(state: State, palette: Palette, *, sorts: bool = False) -> State:
    """Give the state with a palette that a person changed.

    Parameters
    ----------
    state : State
        Before the change.
    palette : Palette
        After it.
    sorts : bool
        Whether the order stays, and new swatches are sorted into it. If not, the swatches stand in
        an order of their own, unless the change only removed some.

    Returns
    -------
    State
        With derived names numbered anew. Its locked swatches are the fixed colours, and the number
        of its swatches is what is asked for from now on.
    """
    before, after = state.palette.swatches, renumbered(palette.swatches)
    return State(
        palette=replace(palette, swatches=after),
        colors=state.colors if len(before) == len(after) else colors_of(after),
        options=replace(state.options, fixed=_fixed(after)),
        order=state.order if sorts else _order(state.order, before, after),
        edited=True,
        remembered=state.remembered and _without(state.remembered, _moved(after, before)),
    )


def found(state: State, swatches: tuple[Swatch, ...]) -> State:
    """Give the state with colours that were found for it.

    Parameters
    ----------
    state : State
        With the palette that they replace.
    swatches : tuple of Swatch
        What they are shown as.

    Returns
    -------
    State
        It remembers which colours names and groups were given to, where those went or moved.
    """
    known = {name_key(swatch) for swatch in state.remembered}
    moved = _moved(state.palette.swatches, swatches)
    new = (swatch for swatch in moved if name_key(swatch) not in known)
    return replace(
        state,
        palette=replace(state.palette, swatches=swatches),
        remembered=(*new, *state.remembered)[:_REMEMBERED],
    )


def opened(palette: Palette, options: ClusteringOptions) -> State:
    """Give the first state of a palette that a person brought.

    Parameters
    ----------
    palette : Palette
        From a file, or a copy.
    options : ClusteringOptions
        How colours are found if they are found anew.
    """
    return State(
        palette=palette,
        colors=colors_of(palette.swatches),
        options=replace(of_any_picture(options), fixed=_fixed(palette.swatches)),
        order=OWN_ORDER,
        edited=True,
    )


def is_as_saved(before: State, after: State) -> bool:
    """Tell whether two states differ at most in what is counted in or derived from a picture."""
    if replace(before, palette=after.palette) != after:
        return False
    old, new = before.palette, after.palette
    if replace(old, swatches=new.swatches) != new or len(old.swatches) != len(new.swatches):
        return False
    return all(map(_is_same_work, old.swatches, new.swatches))


def _is_same_work(before: Swatch, after: Swatch) -> bool:
    if before is after:
        return True
    return (
        before.rgb == after.rgb
        and before.locked == after.locked
        and before.group == after.group
        and before.name_is_own == after.name_is_own
        and (before.name == after.name or not after.name_is_own)
    )


def title_of(before: ClusteringOptions, after: ClusteringOptions) -> tuple[str, str]:
    """Name a change of options for a menu, and say with which steps in a row it is one step."""
    changed = [name for name in _TITLES if getattr(before, name) != getattr(after, name)]
    title = _TITLES[changed[0]] if changed else "Options"
    return title, "accent" if changed == ["accent"] else ""


def has_own(swatch: Swatch) -> bool:
    """Tell whether a person gave a swatch something that is worth remembering."""
    return swatch.name_is_own or bool(swatch.group)


def colors_of(swatches: Sequence[Swatch]) -> int:
    """Tell how many colours are asked for where a palette stands as it is: 2 to 256."""
    return min(MAX_COLORS, max(MIN_COLORS, len(swatches)))


def _moved(before: Sequence[Swatch], after: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """List the swatches with a name or group of their own that went, or are of another colour."""
    # Of a hundred thousand, most steps change a few: only those are looked for among all.
    same = _alike(zip(before, after, strict=False))
    rest = zip(reversed(before[same:]), reversed(after[same:]), strict=False)
    changed = [each for each in before[same : len(before) - _alike(rest)] if has_own(each)]
    if not changed:
        return ()
    there = {(name_key(swatch), swatch.rgb) for swatch in after}
    return tuple(each for each in changed if (name_key(each), each.rgb) not in there)


def _alike(pairs: Iterable[tuple[Swatch, Swatch]]) -> int:
    """Count the pairs of one name and colour before the first that are not."""
    count = 0
    for old, new in pairs:
        if old.rgb != new.rgb or old.name != new.name:
            break
        count += 1
    return count


def _without(remembered: Sequence[Swatch], given: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Forget names that were given to colours since."""
    names = {name_key(swatch) for swatch in given}
    return tuple(swatch for swatch in remembered if name_key(swatch) not in names)


def _fixed(swatches: Sequence[Swatch]) -> tuple[tuple[int, int, int], ...]:
    locked = dict.fromkeys(swatch.rgb for swatch in swatches if swatch.locked)
    return tuple(locked)[:MAX_FIXED]


def _order(order: str, before: Sequence[Swatch], after: Sequence[Swatch]) -> str:
    return order if order != OWN_ORDER and _only_went(before, after) else OWN_ORDER


def _only_went(before: Sequence[Swatch], after: Sequence[Swatch]) -> bool:
    """Tell whether what is left stands as it stood."""
    rest = iter(swatch.rgb for swatch in before)
    return all(swatch.rgb in rest for swatch in after)
