"""The colours panel with few colours or little room."""

import pytest
from PySide6.QtGui import QFontMetrics

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.style import design
from huescope.ui.widgets.status_label import StatusLabel

RED, BLUE = Swatch((200, 30, 40)), Swatch((20, 60, 180))


@pytest.fixture
def large_swatches(window):
    shown = window.inspector
    return lambda: [each.isVisible() for each in (shown.main, shown.second, shown.bar)]


def test_an_empty_palette_shows_a_placeholder_and_no_empty_boxes(window, large_swatches):
    grid = window.colors.grid
    before = grid.viewport().grab().toImage()
    window.editor.begin_palette()
    assert grid.accessibleDescription() == "Drop, paste or pick a colour"
    assert grid.viewport().grab().toImage() != before
    assert large_swatches() == [False, False, False]
    window.editor.add([RED])
    assert grid.accessibleDescription() == ""
    assert large_swatches() == [True, False, True]
    window.editor.add([BLUE])
    assert large_swatches() == [True, True, True]


def test_room_is_kept_for_expected_colours(window, photo, open_in, large_swatches):
    assert large_swatches() == [True, True, True]
    assert window.colors.grid.accessibleDescription() == ""
    window.editor.begin_palette()
    open_in(window, photo)
    assert large_swatches() == [True, True, True]


def test_a_colour_that_was_counted_nowhere_is_not_called_the_main_one(window, photo, open_in):
    window.store.send(events.AddPalettes([Palette("Two", (RED, BLUE))]))
    assert window.inspector.main.role == "First colour"
    assert window.inspector.main.accessibleName().startswith("First colour: #c81e28")
    open_in(window, photo)
    assert window.inspector.main.role == "Main colour"


def test_the_main_and_second_colour_are_those_of_the_picture_whatever_the_slider_says(
    window, photo, open_in, done
):
    open_in(window, photo)
    large = window.inspector.main, window.inspector.second
    before = [each._swatch for each in large]
    assert None not in before
    for colors in (2, 3, 40):
        done(window, lambda colors=colors: window.reduction.slider.setValue(colors))
        assert [each._swatch for each in large] == before


def test_turning_to_another_palette_takes_the_invitation_along(window):
    window.store.send(events.AddPalettes([Palette("Two", (RED, BLUE)), Palette("None")]))
    window.store.send(events.SelectPalette(1))
    assert window.colors.grid.accessibleDescription()
    window.store.send(events.SelectPalette(0))
    assert not window.colors.grid.accessibleDescription()


@pytest.mark.parametrize(
    ("room", "shown"),
    [("12 colours · 3 ≈", "12 colours · 3 ≈"), ("12 colours", "12 · 3 ≈"), ("12", "12")],
)
def test_a_line_shows_the_longest_variant_that_fits(qtbot, theme, room, shown):
    line = StatusLabel(theme)
    qtbot.addWidget(line)
    line.set_text("12 colours · 3 ≈", "12 · 3 ≈", "12")
    assert line.text == "12 colours · 3 ≈"
    metrics = QFontMetrics(design.font(design.CAPTION_PX))
    assert line._fitting(metrics, metrics.horizontalAdvance(room)) == shown


def test_the_count_is_whole_in_the_narrowest_panel(window, photo, open_in, done):
    open_in(window, photo)
    done(window, lambda: window.store.send(events.SetColors(256)))
    count = window.colors.head.count
    metrics = QFontMetrics(design.font(design.CAPTION_PX))
    assert count._fitting(metrics, count.width()) == "256 colours"
