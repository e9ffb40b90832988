"""Undo steps: the states that follow from edits and computed palettes, and their titles."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from huescope.analysis.options import DEFAULT, MAX_COLORS, MAX_FIXED, MIN_COLORS
from huescope.palette.naming import name_key, renumbered
from huescope.project.state import OWN_ORDER, State
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from huescope.analysis.options import ClusteringOptions, Fixed
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch

_REMEMBERED = 256
_NAME_IS_OWN, _GROUP = attrgetter("name_is_own"), attrgetter("group")
_TITLES = {
    "mood": marked("Mood"),
    "space": marked("Colour Space"),
    "accent": marked("Calm to Vivid"),
    "ignore": marked("Leave Out"),
    "count_transparent": marked("Count Transparent"),
    "region": marked("Region"),
    "represent": marked("Kind of Swatch"),
    "working_space": marked("Working Space"),
}


def of_any_picture(options: ClusteringOptions) -> ClusteringOptions:
    """Return the options without those that belong to one picture or palette."""
    return replace(options, region=None, fixed=())


def of_any_board(options: ClusteringOptions) -> ClusteringOptions:
    """Return the options that hold for several pictures as well: the mood and its strength."""
    return replace(DEFAULT, mood=options.mood, accent=options.accent)


def edited(state: State, palette: Palette, *, sorts: bool = False) -> State:
    """Return the state after an edit of the palette.

    Parameters
    ----------
    state : State
        Before the change.
    palette : Palette
        After it.
    sorts : bool
        Whether the order stays, and new swatches are sorted into it. If not, the order becomes
        `OWN_ORDER`, unless the edit only removed swatches.

    Returns
    -------
    State
        With derived names numbered anew. Its locked swatches become the fixed colours, and the
        number of its swatches the number of colours.
    """
    before, after = state.palette.swatches, renumbered(palette.swatches)
    return State(
        palette=replace(palette, swatches=after),
        colors=state.colors if len(before) == len(after) else colors_of(after),
        options=replace(state.options, fixed=_fixed(after)),
        order=state.order if sorts else _order(state.order, before, after),
        edited=True,
        dithering=state.dithering,
        board=state.board,
        remembered=state.remembered and _without(state.remembered, _moved(after, before)),
    )


def found(state: State, swatches: tuple[Swatch, ...]) -> State:
    """Return the state with a computed palette.

    Parameters
    ----------
    state : State
        With the palette to replace.
    swatches : tuple of Swatch
        The computed palette, as shown.

    Returns
    -------
    State
        It remembers named and grouped swatches whose colours have gone or changed.
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
    """Return the first state of a palette from a file or the clipboard.

    Parameters
    ----------
    palette : Palette
        The palette.
    options : ClusteringOptions
        How its colours would be computed again.
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
    """Return the menu title of a change of options, and the key by which such steps merge."""
    changed = [name for name in _TITLES if getattr(before, name) != getattr(after, name)]
    title = _TITLES[changed[0]] if changed else "Options"
    return title, "accent" if changed == ["accent"] else ""


def has_own(swatch: Swatch) -> bool:
    """Return whether a swatch has a name or group that is worth remembering."""
    return swatch.name_is_own or bool(swatch.group)


def any_own(swatches: Sequence[Swatch]) -> bool:
    """Return whether any swatch has a name or group that is worth remembering, as `has_own`.

    It is asked at each step of the slider, of up to 256 swatches.
    """
    return any(map(_NAME_IS_OWN, swatches)) or any(map(_GROUP, swatches))


def colors_of(swatches: Sequence[Swatch]) -> int:
    """Tell how many colours are asked for where a palette stands as it is: 2 to 256."""
    return min(MAX_COLORS, max(MIN_COLORS, len(swatches)))


def _moved(before: Sequence[Swatch], after: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """List the named or grouped swatches that were removed or changed their colour."""
    # Most steps change a few of up to a hundred thousand swatches: only those are searched for.
    same = _alike(zip(before, after, strict=False))
    rest = zip(reversed(before[same:]), reversed(after[same:]), strict=False)
    changed = [each for each in before[same : len(before) - _alike(rest)] if has_own(each)]
    if not changed:
        return ()
    there = {(name_key(swatch), swatch.rgb) for swatch in after}
    return tuple(each for each in changed if (name_key(each), each.rgb) not in there)


def _alike(pairs: Iterable[tuple[Swatch, Swatch]]) -> int:
    """Count the leading pairs that have the same name and colour."""
    count = 0
    for old, new in pairs:
        if old.rgb != new.rgb or old.name != new.name:
            break
        count += 1
    return count


def _without(remembered: Sequence[Swatch], given: Sequence[Swatch]) -> tuple[Swatch, ...]:
    """Drop remembered swatches whose names were given to other colours since."""
    names = {name_key(swatch) for swatch in given}
    return tuple(swatch for swatch in remembered if name_key(swatch) not in names)


def _fixed(swatches: Sequence[Swatch]) -> tuple[Fixed, ...]:
    locked = dict.fromkeys(swatch.fixed for swatch in swatches if swatch.locked)
    return tuple(locked)[:MAX_FIXED]


def _order(order: str, before: Sequence[Swatch], after: Sequence[Swatch]) -> str:
    return order if order != OWN_ORDER and _only_went(before, after) else OWN_ORDER


def _only_went(before: Sequence[Swatch], after: Sequence[Swatch]) -> bool:
    """Return whether swatches were only removed, and the others kept their order."""
    rest = iter(swatch.rgb for swatch in before)
    return all(swatch.rgb in rest for swatch in after)
