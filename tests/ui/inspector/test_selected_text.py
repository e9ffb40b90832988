"""Where the inspector says that a colour is from."""

from dataclasses import replace

import pytest

from huescope.color.coordinates import Coordinates
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.inspector.selected_text import facts, origin, summary
from huescope.ui.state import events
from huescope.ui.state.update import update
from huescope.ui.state.window_state import Choices, WindowState

SWATCHES = (Swatch((255, 255, 255)), Swatch.of(Coordinates("oklch", (0.6, 0.3, 30.0))))


def state_of(source):
    palette = Palette("Brand", SWATCHES, source=source)
    return update(WindowState.begin(Choices()), events.AddPalettes([palette]))


@pytest.mark.parametrize(
    ("source", "place", "text"),
    [
        ("brand.ase", 0, "From brand.ase"),
        ("", 0, "Typed or pasted"),
        ("", 1, "Typed or pasted in OKLCH"),
    ],
)
def test_a_colour_without_a_picture(source, place, text):
    assert origin(state_of(source), place) == text


def test_shares_are_only_told_where_pixels_were_counted():
    state = replace(state_of(""), selected=(0, 1))
    assert summary(state) == "2 colours selected"
    assert [fact.label for fact in facts(state)] == ["Contrast", "Difference"]
