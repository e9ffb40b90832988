"""Pins: where the swatches of the shown palette are, and what becomes of one that is moved."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.picked_pixel import PickedPixel
from huescope.sources.memory import MemoryPicture
from huescope.ui.state import events, pins
from huescope.ui.state.file_events import project_of

COLORS = 4


def picture():
    """Sixteen flat squares of different colours."""
    rgb_u8 = np.random.default_rng(3).integers(0, 256, (4, 4, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8.repeat(6, axis=0).repeat(6, axis=1)).save(buffer, "PNG")
    return MemoryPicture("squares.png", buffer.getvalue())


@pytest.fixture
def window():
    made = SimulatedWindow()
    made.send(events.OpenPicture(picture()))
    made.send(events.SetColors(COLORS))
    made.settle()
    return made


def pixel(state, place_px):
    column, row = place_px
    return tuple(state.shown.opened.picture.rgb_u8[row, column].tolist())


def drag(window, place, *places_px):
    for place_px in places_px:
        window.send(events.MovePin(place, pixel(window.state, place_px), place_px))


def test_every_swatch_of_a_palette_at_rest_has_a_pin_and_its_cell(window):
    state = window.state
    assert None not in pins.pins(state)
    labels = pins.located(state).labels
    for place, (column, row) in enumerate(pins.pins(state)):
        assert pins.place_of_label(state, labels[row, column]) == place
        assert pins.label_of_place(state, place) == labels[row, column]


def test_pins_are_found_once_and_anew_for_another_palette(window):
    found = window.state.located
    window.send(events.Select([1]))
    window.settle()
    assert window.state.located is found
    window.send(events.SetColors(COLORS + 2))
    window.settle()
    assert window.state.located is not found
    assert None not in pins.pins(window.state)


def test_a_pin_that_was_let_go_stays_while_the_other_colours_are_found_anew(window):
    assert len(pins.shown_pins(window.state)) == COLORS
    drag(window, 1, (20, 20))
    assert len(pins.shown_pins(window.state)) == COLORS
    window.send(events.DropPin())
    while window.channels:
        assert len(pins.shown_pins(window.state)) == COLORS
        window.advance(window.channels[0])
    window.send(events.SetColors(COLORS + 3))
    counts = set()
    while window.channels:
        counts.add(len(pins.shown_pins(window.state)))
        assert (20, 20) in pins.shown_pins(window.state).values()
        window.advance(window.channels[0])
    assert 1 in counts
    assert len(pins.shown_pins(window.state)) == COLORS + 3


def test_undo_selects_the_swatch_that_a_moved_pin_had(window):
    moved = window.state.swatches[1].rgb
    drag(window, 1, (20, 20))
    window.send(events.DropPin())
    window.settle()  # the other colours are found anew, and sorted
    now = window.state.swatches[window.state.selected[0]]
    assert now.rgb == pixel(window.state, (20, 20))
    window.send(events.Undo())
    window.settle()
    assert [window.state.swatches[place].rgb for place in window.state.selected] == [moved]


def test_a_moved_pin_gives_its_swatch_the_colour_below_it_and_nothing_more(window):
    before = window.state
    drag(window, 1, (2, 2), (20, 20))
    state = window.state
    assert [each.rgb for each in state.swatches] == [
        pixel(state, (20, 20)) if place == 1 else each.rgb
        for place, each in enumerate(before.swatches)
    ]
    assert pins.pins(state)[1] == (20, 20)
    assert (state.selected, state.highlighted) == ((1,), 1)
    assert state.document.history.undo_title == before.document.history.undo_title
    assert not window.channels


def test_a_dropped_pin_is_one_step_with_a_locked_colour_that_others_are_found_around(window):
    before = window.state
    drag(window, 1, (2, 2), (20, 20))
    window.send(events.DropPin())
    window.settle()
    state = window.state
    rgb = pixel(state, (20, 20))
    assert [each.rgb for each in state.swatches if each.locked] == [rgb]
    assert state.options.fixed == (rgb,)
    assert len(state.swatches) == COLORS
    assert not state.current.edited
    assert pins.pins(state)[[each.rgb for each in state.swatches].index(rgb)] == (20, 20)
    assert state.document.history.undo_title == "Move Pin"
    window.send(events.Undo())
    window.settle()
    assert [each.rgb for each in window.state.swatches] == [each.rgb for each in before.swatches]
    assert not any(each.locked for each in window.state.swatches)


def test_a_cancelled_move_leaves_everything_as_it_was(window):
    before = window.state
    drag(window, 2, (2, 2), (20, 20))
    window.send(events.CancelPin())
    window.settle()
    assert window.state.palette == before.palette
    assert window.state.pin_move is None
    assert window.state.is_modified == before.is_modified
    assert pins.pins(window.state) == pins.pins(before)


def test_other_swatches_of_a_palette_shaped_by_hand_stay(window):
    window.send(events.EditPalette("Delete", Palette("Mine", window.state.swatches[:3])))
    window.settle()
    shaped = window.state.swatches
    drag(window, 0, (20, 20))
    window.send(events.DropPin())
    window.settle()
    found = {each.rgb for each in window.state.swatches}
    assert found == {pixel(window.state, (20, 20)), *(each.rgb for each in shaped[1:])}


def test_a_move_ends_when_the_palette_changes_in_another_way(window):
    drag(window, 1, (20, 20))
    window.send(events.AddPalettes([Palette("Brand", (Swatch((200, 16, 46)),))]))
    assert window.state.pin_move is None
    before = window.state
    window.send(events.DropPin())
    window.send(events.CancelPin())
    assert window.state is before


def test_a_colour_picked_from_a_pixel_has_its_pin_there(window):
    rgb = pixel(window.state, (9, 9))
    window.send(events.RememberPixel(rgb, (9, 9)))
    swatches = (*window.state.swatches, Swatch(rgb, locked=True))
    window.send(events.EditPalette("Add", Palette("Mine", swatches)))
    window.settle()
    assert pins.pins(window.state)[[each.rgb for each in window.state.swatches].index(rgb)] == (
        9,
        9,
    )


def test_a_picked_pin_stays_in_the_project_and_with_its_own_picture(window):
    first, rgb = window.state.picture.request.source, pixel(window.state, (9, 9))
    window.send(events.RememberPixel(rgb, (9, 9)))
    window.send(events.RememberPixel((1, 2, 3), (5, 5)))  # no swatch has this colour
    swatches = (*window.state.swatches, Swatch(rgb, locked=True))
    window.send(events.EditPalette("Add", Palette("Mine", swatches)))
    window.settle()
    project = project_of(window.state)
    assert project.documents[0].picked == (PickedPixel(rgb, (9, 9)),)

    window.send(events.OpenPicture(picture()))
    window.settle()
    assert window.state.picked == ()
    window.send(events.OpenPicture(first))
    window.settle()
    assert (9, 9) in pins.pins(window.state)


def test_a_picked_pixel_beyond_a_smaller_picture_is_passed_over(window):
    rgb = window.state.swatches[0].rgb
    swatches = tuple(replace(each, locked=True) for each in window.state.swatches)
    window.send(events.RememberPixel(rgb, (500, 9)))
    window.send(events.EditPalette("Lock", Palette("Mine", swatches)))
    window.settle()
    assert all(column < 24 for column, _row in pins.pins(window.state))


def test_without_a_picture_there_are_no_pins():
    window = SimulatedWindow()
    window.send(events.AddPalettes([Palette("Brand", (Swatch((200, 16, 46)),))]))
    assert pins.pins(window.state) == (None,)
    before = window.state
    window.send(events.MovePin(0, (1, 2, 3), (0, 0)))
    assert window.state is before


def test_a_copy_has_no_colour_of_a_pin_that_is_being_moved(window):
    before = window.state.current.palette.swatches
    drag(window, 0, (20, 20))
    assert window.state.swatches != before
    window.send(events.DuplicatePalette("Copy"))
    assert window.state.pin_move is None
    assert window.state.swatches == before
