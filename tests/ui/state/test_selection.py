"""The selected swatches: kept by their colours, ended by another palette."""

import pytest

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.state.selection import places_after
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState

RED, GREEN, BLUE = (Swatch(rgb) for rgb in ((200, 16, 46), (0, 154, 68), (0, 51, 160)))
GOLD = Swatch((255, 205, 0))


@pytest.fixture
def state():
    brought = events.AddPalettes([Palette("Brand", (RED, GREEN, BLUE))])
    return update(WindowState.begin(Choices()), brought)


def edit(state, *swatches):
    return update(state, events.EditPalette("Edit", Palette("Brand", swatches)))


def test_swatches_that_exist_are_selected_in_order(state):
    assert state.selected == ()
    state = update(state, events.Select([2, 0, 2, 7, -1]))
    assert state.selected == (0, 2)
    assert update(state, events.Select((0, 2))) is state
    assert update(state, events.Select(())).selected == ()


def test_the_selection_ends_with_another_palette(state):
    state = update(state, events.Select([1]))
    other = update(state, events.AddPalettes([Palette("Other", (GREEN, BLUE))]))
    assert other.selected == ()
    assert update(state, events.SelectPalette(0)).selected == (1,)  # it is shown already


@pytest.mark.parametrize(
    ("after", "selected"),
    [
        ((BLUE, RED, GREEN), (2,)),
        ((GREEN,), (0,)),
        ((RED, BLUE), ()),
        ((RED, GOLD, BLUE), (1,)),
        ((GOLD, BLUE, RED), (0,)),  # sorted anew, as when the move of a pin is undone
        ((GOLD, GOLD, GOLD), ()),
    ],
)
def test_the_selection_follows_its_colours(state, after, selected):
    assert edit(update(state, events.Select([1])), *after).selected == selected


def test_equal_colours_are_told_apart():
    assert places_after((RED, RED, BLUE), (BLUE, RED, RED), (0, 1)) == (1, 2)
    assert places_after((RED, RED), (RED, RED, RED), (1,)) == (1,)
