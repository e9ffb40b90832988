"""Editing operations on a palette: each returns a new palette, and its title for the menu.

They keep the names of swatches unique and the swatches of a group contiguous. Swatches are given by
their places: indices from 0.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import OptionError
from huescope.palette.naming import UniqueNames, named, unique_name
from huescope.palette.swatch import Swatch
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from huescope.color.coordinates import Coordinates
    from huescope.palette.palette import Palette

MAX_LOCKED = 256
"""The most swatches that can be locked: as many as a computed palette can have."""

_GROUP = attrgetter("group")


@dataclass(frozen=True, slots=True)
class Edit:
    """The result of an editing operation.

    Attributes
    ----------
    title : str
        Its name in a menu, after "Undo".
    palette : Palette
        The edited palette.
    """

    title: str
    palette: Palette


def rename(palette: Palette, place: int, name: str) -> Edit:
    """Rename a swatch.

    Parameters
    ----------
    palette : Palette
        Any.
    place : int
        Of the swatch.
    name : str
        The new name; it gets a number if another swatch has it as its own. Empty restores the name
        derived from the colour.

    Returns
    -------
    Edit
        With only that name changed.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, [place])
    others = (swatch for each, swatch in enumerate(palette.swatches) if each != place)
    unique = unique_name(name, _own_names(others)) if name else ""
    return _with(palette, marked("Rename"), {place: {"name": unique, "name_is_own": bool(name)}})


def annotate(palette: Palette, note: str) -> Edit:
    """Set the note of a palette."""
    return Edit(marked("Note"), replace(palette, note=note))


def recolor(palette: Palette, place: int, color: Coordinates) -> Edit:
    """Change the colour of a swatch, and its name if that is derived from the colour.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, [place])
    old = palette.swatches[place]
    new = Swatch.of(color)
    changes: dict[str, object] = {"rgb": new.rgb, "stated": new.stated, "pixels": 0, "share": 0.0}
    if not old.name_is_own and new.rgb != old.rgb:
        changes["name"] = ""
    return _with(palette, marked("Edit Colour"), {place: changes})


def lock(palette: Palette, places: Sequence[int], *, locked: bool) -> Edit:
    """Lock swatches, so that they stay when a palette is computed, or unlock them.

    Raises
    ------
    OptionError
        If there is no such place, or more than `MAX_LOCKED` would be locked.
    """
    _check(palette, places)
    result = _with(
        palette,
        marked_plural("Lock Swatch", "Lock {n} Swatches", len(set(places)))
        if locked
        else marked_plural("Unlock Swatch", "Unlock {n} Swatches", len(set(places))),
        {place: {"locked": locked} for place in places},
    )
    if sum(swatch.locked for swatch in result.palette.swatches) > MAX_LOCKED:
        raise OptionError(
            marked("At most {max_locked} swatches can be locked.", max_locked=MAX_LOCKED)
        )
    return result


def remove(palette: Palette, places: Sequence[int]) -> Edit:
    """Remove swatches.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, places)
    gone = set(places)
    left = [swatch for place, swatch in enumerate(palette.swatches) if place not in gone]
    title = marked_plural("Delete Swatch", "Delete {n} Swatches", len(gone))
    return Edit(title, replace(palette, swatches=named(left)))


def duplicate(palette: Palette, places: Sequence[int]) -> Edit:
    """Insert a copy after each given swatch; the copies are not locked.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, places)
    names = UniqueNames(_own_names(palette.swatches))
    chosen = set(places)
    result = []
    for place, swatch in enumerate(palette.swatches):
        result.append(swatch)
        if place in chosen:
            copy = replace(swatch, locked=False, pixels=0, share=0.0)
            result.append(_with_unique_name(copy, names))
    title = marked_plural("Duplicate Swatch", "Duplicate {n} Swatches", len(set(places)))
    return Edit(title, replace(palette, swatches=named(result)))


def insert(palette: Palette, swatches: Sequence[Swatch], goal: int) -> Edit:
    """Insert swatches before a place.

    Parameters
    ----------
    palette : Palette
        Any.
    swatches : sequence of Swatch
        At least one. Inserted within a group, they join it.
    goal : int
        From 0 to the number of swatches.

    Raises
    ------
    OptionError
        If there is no such place, or nothing to insert.
    """
    _check_goal(palette, goal)
    if not swatches:
        raise OptionError(marked("There is no colour to add."))
    before, after = palette.swatches[:goal], palette.swatches[goal:]
    names = UniqueNames(_own_names(palette.swatches))
    group = _group_between(before, after)
    added = [
        replace(_with_unique_name(swatch, names), group=group or swatch.group)
        for swatch in swatches
    ]
    merged = gathered((*before, *added, *after))
    title = marked_plural("Add Swatch", "Add {n} Swatches", len(added))
    return Edit(title, replace(palette, swatches=named(merged)))


def move(palette: Palette, places: Sequence[int], goal: int) -> Edit:
    """Move swatches before a place, keeping their order.

    Parameters
    ----------
    palette : Palette
        Any.
    places : sequence of int
        Of the swatches.
    goal : int
        From 0 to the number of swatches, counted before the move. Moved into a group, swatches
        join it; moved out of one that keeps other swatches, they leave it.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, places)
    _check_goal(palette, goal)
    chosen = set(places)
    moved = [palette.swatches[place] for place in sorted(chosen)]
    before = [each for at, each in enumerate(palette.swatches[:goal]) if at not in chosen]
    after = [each for at, each in enumerate(palette.swatches) if at >= goal and at not in chosen]
    group = _group_between(before, after)
    staying = {swatch.group for swatch in (*before, *after)}
    near = {swatch.group for swatch in (*before[-1:], *after[:1])}
    placed = [_joined(swatch, group, staying, near) for swatch in moved]
    swatches = gathered((*before, *placed, *after))
    title = marked_plural("Move Swatch", "Move {n} Swatches", len(set(places)))
    return Edit(title, replace(palette, swatches=named(swatches)))


def group(palette: Palette, places: Sequence[int], name: str) -> Edit:
    """Put swatches into a group, at the place of the first of them.

    Parameters
    ----------
    palette : Palette
        Any.
    places : sequence of int
        Of the swatches.
    name : str
        Of the group; an existing group of that name is joined.

    Raises
    ------
    OptionError
        If there is no such place, or the name is empty.
    """
    _check(palette, places)
    if not name:
        raise OptionError(marked("A group needs a name."))
    grouped = _with(palette, marked("Group"), {place: {"group": name} for place in places}).palette
    return Edit(marked("Group"), replace(grouped, swatches=named(gathered(grouped.swatches))))


def ungroup(palette: Palette, places: Sequence[int]) -> Edit:
    """Remove swatches from their groups, and place them after the rest of each group.

    Raises
    ------
    OptionError
        If there is no such place.
    """
    _check(palette, places)
    chosen = set(places)
    result: list[Swatch] = []
    freed: list[Swatch] = []
    current = ""
    for place, swatch in enumerate(palette.swatches):
        if swatch.group != current:
            result += freed
            freed, current = [], swatch.group
        if place in chosen:
            freed.append(replace(swatch, group=""))
        else:
            result.append(swatch)
    return Edit(marked("Ungroup"), replace(palette, swatches=named((*result, *freed))))


def _with(palette: Palette, title: str, changes: dict[int, dict[str, object]]) -> Edit:
    """Change fields of swatches, and renumber derived names."""
    changed = [
        replace(swatch, **changes[place])  # type: ignore[arg-type] # by their own names
        if place in changes
        else swatch
        for place, swatch in enumerate(palette.swatches)
    ]
    return Edit(title, replace(palette, swatches=named(changed)))


def _own_names(swatches: Iterable[Swatch]) -> Iterator[str]:
    return (swatch.name for swatch in swatches if swatch.name_is_own)


def _with_unique_name(swatch: Swatch, names: UniqueNames) -> Swatch:
    """Make a swatch's own name unique; derived names are numbered later."""
    if not (swatch.name and swatch.name_is_own):
        return swatch
    return replace(swatch, name=names.give(swatch.name))


def _joined(swatch: Swatch, group: str, staying: Collection[str], near: Collection[str]) -> Swatch:
    """Set the group of a moved swatch: the one it came into, and not the one it left."""
    if group:
        return replace(swatch, group=group)
    if swatch.group in staying and swatch.group not in near:
        return replace(swatch, group="")
    return swatch


def _group_between(before: Sequence[Swatch], after: Sequence[Swatch]) -> str:
    """Return the name of the group around a place, or an empty text."""
    if before and after and before[-1].group == after[0].group:
        return before[-1].group
    return ""


def gathered(swatches: Iterable[Swatch]) -> tuple[Swatch, ...]:
    """Make groups contiguous, each at the place of its first swatch.

    Parameters
    ----------
    swatches : iterable of Swatch
        In any order.

    Returns
    -------
    tuple of Swatch
        The same ones.
    """
    listed = list(swatches)
    if not any(map(_GROUP, listed)):
        return tuple(listed)
    first: dict[str, int] = {}
    for place, swatch in enumerate(listed):
        first.setdefault(swatch.group, place)
    keys = [first[each.group] if each.group else place for place, each in enumerate(listed)]
    return tuple(listed[place] for place in sorted(range(len(keys)), key=keys.__getitem__))


def _check(palette: Palette, places: Sequence[int]) -> None:
    if not places:
        raise OptionError(marked("No swatch is selected."))
    for place in places:
        if not 0 <= place < len(palette.swatches):
            raise OptionError(
                marked("There is no swatch {place} in this palette.", place=place + 1)
            )


def _check_goal(palette: Palette, goal: int) -> None:
    if not 0 <= goal <= len(palette.swatches):
        raise OptionError(marked("There is no place {goal} in this palette.", goal=goal + 1))
