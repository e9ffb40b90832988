"""The highlighted swatch: one place of the shown palette, or none."""

import pytest

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState

RED, GREEN, BLUE = (Swatch(rgb) for rgb in ((200, 16, 46), (0, 154, 68), (0, 51, 160)))


@pytest.fixture
def state():
    brought = events.AddPalettes([Palette("Brand", (RED, GREEN, BLUE))])
    return update(WindowState.begin(Choices()), brought)


def test_a_swatch_is_highlighted_until_another_or_none_is(state):
    assert state.highlighted is None
    state = update(state, events.Highlight(1))
    assert state.highlighted == 1
    assert update(state, events.Highlight(1)) is state
    assert update(state, events.Highlight(None)).highlighted is None


@pytest.mark.parametrize("place", [-1, 3])
def test_no_place_beyond_the_palette_is_highlighted(state, place):
    assert update(update(state, events.Highlight(0)), events.Highlight(place)).highlighted is None


@pytest.mark.parametrize(("swatches", "kept"), [((RED, GREEN), True), ((BLUE, RED), False)])
def test_the_highlight_ends_where_its_place_gets_another_colour(state, swatches, kept):
    state = update(state, events.Highlight(1))
    edited = update(state, events.EditPalette("Edit", Palette("Brand", swatches)))
    assert edited.highlighted == (1 if kept else None)


def test_nothing_is_highlighted_while_the_slider_is_held(state):
    state = update(update(state, events.Highlight(1)), events.HoldSlider(True))
    assert state.highlighted is None
    assert update(state, events.Highlight(2)).highlighted is None
