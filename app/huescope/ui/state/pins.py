"""Where on the picture the swatches of the shown palette are, and how a pin that is moved acts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.errors import HuescopeError
from huescope.palette import editing
from huescope.project import steps
from huescope.project.picked_pixel import PickedPixel
from huescope.project.state import OWN_ORDER
from huescope.texts import marked
from huescope.ui.state import events
from huescope.ui.state.changes import restarted, said, step_done, with_document
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.handlers import handles
from huescope.ui.state.pin_move import PinMove

if TYPE_CHECKING:
    from huescope.color.coordinates import Coordinates
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.tasks.photograph import PinnedPicture
    from huescope.ui.tasks.results import Located

    Place = tuple[int, int]

SHOWN_AT_ONCE = 64
"""Of a larger palette, only the pins of selected and highlighted swatches are shown."""
_REMEMBERED = 256


# -- what is shown -------------------------------------------------------------------------------


def located(state: WindowState) -> Located | None:
    """Give the places of the colours, if they are of the picture on the screen."""
    shown, found = state.shown, state.located
    if shown is None or found is None or found.preview is not shown.opened.preview:
        return None
    return found


def are_pins_allowed(state: WindowState) -> bool:
    """Tell whether pins may be on the picture; among the greys of a difference there are none."""
    is_at_rest = not state.is_held and not state.is_dimmed
    is_colored = state.comparison is not Comparison.DIFFERENCE
    return state.choices.pins and is_at_rest and is_colored and located(state) is not None


def shown_pins(state: WindowState) -> dict[int, Place]:
    """Give column and row of the pins that are on the picture, by the index of their swatch.

    While colours are being located, those are shown that a person took from a pixel, so that the
    keys still move a pin that was just let go.
    """
    found = located(state)
    if found is None or not are_pins_allowed(state):
        return {}
    places = {place: at for place, at in enumerate(pins(state)) if at is not None}
    own = _own_pins(state)
    if state.pin_move is not None:
        own[state.pin_move.place] = state.pin_move.place_px
    others = (each.rgb for place, each in enumerate(state.swatches) if place not in own)
    if not set(found.colors).issuperset(others):
        return own
    if len(state.swatches) <= SHOWN_AT_ONCE:
        return places
    pointed_at = {*state.selected, state.highlighted}
    return {place: at for place, at in places.items() if place in pointed_at}


def pins(state: WindowState) -> tuple[Place | None, ...]:
    """Give column and row of a pixel for each swatch of the shown palette; None for no pixel."""
    found = located(state)
    if found is None:
        return (None,) * len(state.swatches)
    places, own = dict(zip(found.colors, found.pins, strict=True)), _own_pins(state)
    move = state.pin_move
    return tuple(
        move.place_px
        if move is not None and move.place == place
        else own.get(place) or places.get(swatch.rgb)
        for place, swatch in enumerate(state.swatches)
    )


def _own_pins(state: WindowState) -> dict[int, Place]:
    """Give the pixels that locked swatches were taken from, as far as they are in the picture."""
    if state.shown is None:
        return {}
    picture = state.shown.opened.picture
    size_px = picture.width_px, picture.height_px
    picked = {each.rgb: each.place_px for each in state.picked if each.is_within(size_px)}
    return {
        place: picked[swatch.rgb]
        for place, swatch in enumerate(state.swatches)
        if swatch.locked and swatch.rgb in picked
    }


def pinned_picture(state: WindowState) -> PinnedPicture | None:
    """Give the picture that the shown palette is from, with its pins; None if it is not open."""
    from huescope.ui.tasks.photograph import PinnedPicture

    shown = state.shown
    if shown is None or not state.document.has_picture or not state.is_of(shown):
        return None
    picture, places = shown.opened.picture, pins(state)
    if shown.opened.composition is not None:
        picture, places = shown.opened.composition.trimmed(picture, places)
    return PinnedPicture(picture, places)


def place_of_label(state: WindowState, label: int) -> int | None:
    """Give the index of the swatch to whose cell pixels of a label belong; None for no swatch."""
    found = located(state)
    if found is None or label >= len(found.colors):
        return None
    rgb = found.colors[label]
    return next((place for place, each in enumerate(state.swatches) if each.rgb == rgb), None)


def label_of_place(state: WindowState, place: int) -> int | None:
    """Give the label of the pixels that belong to the cell of a swatch; None for no pixels."""
    found = located(state)
    rgb = state.swatches[place].rgb
    return found.colors.index(rgb) if found is not None and rgb in found.colors else None


# -- a person ------------------------------------------------------------------------------------


@handles(events.ShowPins)
def _show(state: WindowState, event: events.ShowPins) -> WindowState:
    return replace(state, choices=replace(state.choices, pins=event.shown))


@handles(events.RememberPixel)
def _remember(state: WindowState, event: events.RememberPixel) -> WindowState:
    return _with_picked(state, event.rgb, event.place_px)


@handles(events.MovePin)
def _move(state: WindowState, event: events.MovePin) -> WindowState:
    move, place = state.pin_move, event.place
    palette = state.current.palette
    # Nothing is painted yet of a picture that has just come: its palette may still be exchanged.
    if state.shown is None or state.reduced is None or state.reduced.image is None:
        return state
    if not 0 <= place < len(palette.swatches):
        return state
    if move is not None and move.place != place:
        return state
    color = event.stated or _coordinates(event.rgb)
    palette = editing.recolor(palette, place, color).palette
    move = PinMove(place, event.rgb, event.place_px, palette, state.document.history)
    return replace(state, pin_move=move, selected=(place,), highlighted=place)


@handles(events.DropPin)
def _drop(state: WindowState, _event: events.DropPin) -> WindowState:
    move, before = state.pin_move, state.current
    if move is None:
        return state
    state = replace(state, pin_move=None)
    try:
        palette = editing.lock(move.palette, [move.place], locked=True).palette
    except HuescopeError as error:
        return restarted(said(state, str(error)))
    current = steps.edited(before, palette, sorts=True)
    if before.is_brought:  # the other swatches stay as the person or a file gave them
        pending = None if current.order == OWN_ORDER else current.order
        state = replace(state, pending_order=pending)
    else:
        current = replace(current, edited=False)
    state = _with_picked(step_done(state, marked("Move Pin"), current), move.rgb, move.place_px)
    return restarted(state)


@handles(events.CancelPin)
def _cancel(state: WindowState, _event: events.CancelPin) -> WindowState:
    if state.pin_move is None:
        return state
    return restarted(replace(state, pin_move=None))


def with_pin_move(before: WindowState, state: WindowState) -> WindowState:
    """End the move of a pin where the palette changed in another way, or another picture comes."""
    move = state.pin_move
    if move is None:
        return state
    is_same_picture = _which_picture(state) == _which_picture(before)
    if is_same_picture and state.document.history is move.history:
        return state
    return restarted(replace(state, pin_move=None))


def _which_picture(state: WindowState) -> tuple[int, object]:
    """Tell pictures that are asked for, and that are shown, from others."""
    shown = state.picture.shown
    return state.picture.ticket, None if shown is None else id(shown.source)


def _with_picked(state: WindowState, rgb: tuple[int, int, int], place_px: Place) -> WindowState:
    others = tuple(each for each in state.document.picked if each.rgb != rgb)
    picked = (*others, PickedPixel(rgb, place_px))[-_REMEMBERED:]
    return with_document(state, replace(state.document, picked=picked))


def _coordinates(rgb: tuple[int, int, int]) -> Coordinates:
    from huescope.color.single import of_rgb_u8

    return of_rgb_u8(rgb)


# -- workers -------------------------------------------------------------------------------------


@handles(events.ColorsLocated)
def _located(state: WindowState, event: events.ColorsLocated) -> WindowState:
    request = event.request
    if request.reduced is not state.reduced or request.picked != state.picked:
        return state
    return replace(state, located=event.located)
