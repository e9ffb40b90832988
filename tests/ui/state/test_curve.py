"""The curve over all sizes and the file size: measured at rest, and never shown when stale."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.analysis.enough import MAX_TOLERANCE, is_complete
from huescope.sources.memory import MemoryPicture
from huescope.ui.state import events
from huescope.ui.state.requests import CurveRequest, FileSizeRequest

CURVE, SIZE = CurveRequest.CHANNEL, FileSizeRequest.CHANNEL


@pytest.fixture
def window():
    rgb_u8 = np.random.default_rng(5).integers(0, 256, (4, 6, 3), np.uint8).repeat(4, axis=0)
    buffer = io.BytesIO()
    Image.fromarray(rgb_u8.repeat(4, axis=1)).save(buffer, "PNG")
    made = SimulatedWindow()
    made.send(events.OpenPicture(MemoryPicture("squares.png", buffer.getvalue())))
    made.settle()
    return made


def finish(window, channel):
    while channel in window.work:
        window.advance(channel)


def test_the_curve_fills_in_and_goes_on_after_the_slider_moved(window):
    window.advance(CURVE)
    known = window.state.shown.curve.points
    assert 0 < len(known) < 255
    window.send(events.SetColors(3))
    assert CURVE not in window.work
    assert window.state.shown.curve.points == known
    window.settle()
    window.advance(CURVE)
    assert len(window.state.shown.curve.points) > len(known)
    finish(window, CURVE)
    assert window.state.shown.curve.has_ended
    assert is_complete(window.state.shown.curve.points)
    window.send(events.SetColors(5))
    window.settle()
    assert CURVE not in window.work


def test_a_curve_of_another_mood_is_never_shown(window):
    window.advance(CURVE)
    stale = window.work[CURVE]
    window.send(events.SetOptions(replace(window.state.options, mood="vivid")))
    window.settle()
    assert window.state.shown.curve is None
    for event in stale.go_on():
        window.send(event)
    assert window.state.shown.curve is None
    finish(window, CURVE)
    assert window.state.shown.curve.of is window.state.shown.studied


def test_the_file_is_written_at_rest_and_its_size_is_of_the_shown_palette(window):
    assert window.state.file_size is None
    window.advance(SIZE)
    first = window.state.file_size
    assert first.kind == "indexed PNG"
    assert first.size_bytes > 57  # signature, header and end
    stale = replace(window.state).written
    window.send(events.SetColors(3))
    window.settle()
    assert window.state.file_size is None
    window.send(events.FileMeasured(stale))
    assert window.state.file_size is None
    finish(window, SIZE)
    assert window.state.file_size.of is window.state.reduced
    assert SIZE not in window.work


def test_the_tolerance_stays_within_its_bounds(window):
    window.send(events.SetTolerance(1.8))
    assert window.state.choices.tolerance == 1.8
    window.send(events.SetTolerance(1000))
    assert window.state.choices.tolerance == MAX_TOLERANCE
