"""What the window shows of a board: its pictures, and what each gave to the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.state.pins import label_of_place, located

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.moodboard.board import Item
    from huescope.moodboard.composition import Composition
    from huescope.ui.state.window_state import WindowState

    Rgb = tuple[int, int, int]


def composition(state: WindowState) -> Composition | None:
    """Give where the pictures of the board on the screen are; None where none is shown."""
    if state.current.board is None or state.shown is None:
        return None
    return state.shown.opened.composition


def selected_items(state: WindowState) -> tuple[Item, ...]:
    """Give the selected pictures of the shown board."""
    board = state.current.board
    if board is None:
        return ()
    return tuple(each for each in board.items if each.id in state.selected_items)


def given(state: WindowState) -> Mapping[int, tuple[tuple[Rgb, float], ...]]:
    """Give, by the id of each picture, the colours of the palette and what it gave to each.

    Empty while that is not known. The colours stand in the order of the swatches; shares are of
    all that counts on the board.
    """
    found = located(state)
    if found is None or not found.given or state.is_held:
        return {}
    places = {rgb: label for label, rgb in enumerate(found.colors)}
    labels = [places[each.rgb] for each in state.swatches if each.rgb in places]
    return {
        id_: tuple((found.colors[label], shares[label]) for label in labels)
        for id_, shares in found.given.items()
    }


def portions(state: WindowState) -> dict[int, float]:
    """Give what part of the highlighted or the only selected swatch is from each picture.

    Returns
    -------
    dict of int to float
        By id, above 0 and adding to 1; empty where no swatch is meant, or that is not known.
    """
    found, place = located(state), state.highlighted
    if place is None and len(state.selected) == 1:
        place = state.selected[0]
    if found is None or place is None or place >= len(state.swatches):
        return {}
    label = label_of_place(state, place)
    if label is None:
        return {}
    shares = {id_: each[label] for id_, each in found.given.items() if each[label] > 0}
    total = sum(shares.values())
    return {id_: share / total for id_, share in shares.items()}
