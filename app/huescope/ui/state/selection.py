"""The selected swatches of the shown palette, and how they follow it."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.ui.state import events
from huescope.ui.state.handlers import handles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState


_NOTED = 256


@handles(events.Select)
def _select(state: WindowState, event: events.Select) -> WindowState:
    count = len(state.swatches)
    selected = tuple(sorted({place for place in event.places if 0 <= place < count}))
    return state if selected == state.selected else replace(state, selected=selected)


def with_selected(before: WindowState, state: WindowState) -> WindowState:
    """Let the selection follow the swatches of a changed palette; end it with another one."""
    state = _noted(before, state)
    if not state.selected or state.swatches is before.swatches:
        return state
    if state.selected != before.selected:
        return state  # selected by this very event
    is_other = state.document.id != before.document.id or _picture(state) is not _picture(before)
    selected = () if is_other else _selected_after(before, state)
    return state if selected == state.selected else replace(state, selected=selected)


def _noted(before: WindowState, state: WindowState) -> WindowState:
    """Note what was selected when a step was done."""
    document = state.document
    place = document.history.place
    if document.id != before.document.id or place <= before.document.history.place:
        return state
    noted = {**state.selected_before, (document.id, place): before.selected}
    latest = dict(list(noted.items())[-_NOTED:])
    return replace(state, selected_before=MappingProxyType(latest))


def _selected_after(before: WindowState, state: WindowState) -> tuple[int, ...]:
    """Find the selected swatches of a palette in what an event made of it."""
    place = before.document.history.place
    if state.document.history.place < place:
        colors = {each.rgb for each in state.swatches}
        noted = state.selected_before.get((state.document.id, place), ())
        are_gone = any(before.swatches[each].rgb not in colors for each in before.selected)
        if noted and are_gone:  # such as the colour that a pin was moved to
            return tuple(each for each in noted if each < len(state.swatches))
    return places_after(before.swatches, state.swatches, before.selected)


def places_after(
    before: Sequence[Swatch], after: Sequence[Swatch], places: Sequence[int]
) -> tuple[int, ...]:
    """Find swatches of a palette in a changed version of it.

    A swatch is found by its colour, which a sorted, filtered or renamed palette keeps. Where the
    palette kept its size and most of its colours, one whose colour changed is found among those
    that came: at its place, or else, in a palette that was sorted anew, as the most alike one.

    Parameters
    ----------
    before, after : sequence of Swatch
        The palette, before and after the change.
    places : sequence of int
        Indices in the first one.

    Returns
    -------
    tuple of int
        Indices in the second one, ascending; swatches that went are left out.
    """
    found = {place for place in places if _is_in_place(before, after, place)}
    free: dict[tuple[int, int, int], list[int]] = {}
    for place in reversed(range(len(after))):
        if place not in found:
            free.setdefault(after[place].rgb, []).append(place)
    recolored = []
    for place in sorted(set(places) - found):
        if same := free.get(before[place].rgb):
            found.add(same.pop())
        else:
            recolored.append(place)
    if recolored and _is_recolored(before, after):
        found |= _successors(before, after, recolored)
    return tuple(sorted(found))


def _successors(
    before: Sequence[Swatch], after: Sequence[Swatch], recolored: Sequence[int]
) -> set[int]:
    """Find what became of swatches whose colour changed, among the colours that came."""
    known = {each.rgb for each in before}
    came = {place for place, each in enumerate(after) if each.rgb not in known}
    found: set[int] = set()
    for place in recolored:
        if place in came:
            found.add(place)
        elif free := came - found:
            rgb = before[place].rgb
            found.add(min(free, key=lambda other: math.dist(rgb, after[other].rgb)))
    return found


def _is_in_place(before: Sequence[Swatch], after: Sequence[Swatch], place: int) -> bool:
    return place < len(after) and after[place].rgb == before[place].rgb


def _is_recolored(before: Sequence[Swatch], after: Sequence[Swatch]) -> bool:
    """Tell whether most swatches of a palette kept their colours, and none came or went."""
    if len(before) != len(after):
        return False
    gone = Counter(each.rgb for each in before) - Counter(each.rgb for each in after)
    return len(before) == 1 or 2 * gone.total() <= len(before)


def _picture(state: WindowState) -> object:
    return None if state.picture.shown is None else state.picture.shown.source
