"""Which scope is computed, and that none of another picture is ever shown."""

from dataclasses import replace

import pytest
from simulated_workers import SimulatedWindow

from huescope.analysis import scopes
from huescope.analysis.tone_range import ToneRange
from huescope.errors import HuescopeError
from huescope.sources.memory import MemoryPicture
from huescope.ui.state import events
from huescope.ui.state.requests import ScopeRequest
from huescope.ui.state.scope_events import visible_result

PIXELS = b"P6 2 2 255 " + bytes([200, 30, 40] * 2 + [20, 60, 180] * 2)


@pytest.fixture
def simulated():
    made = SimulatedWindow()
    made.send(events.OpenPicture(MemoryPicture("small.ppm", PIXELS)))
    made.settle()
    return made


def test_only_the_visible_scope_is_computed(simulated):
    assert visible_result(simulated.state) is None
    simulated.send(events.ShowScope("waveform"))
    assert simulated.channels == [ScopeRequest.CHANNEL]
    simulated.settle()
    assert isinstance(visible_result(simulated.state), scopes.Trace)
    assert list(simulated.state.scopes.results) == ["waveform"]
    simulated.send(events.ShowScope("histogram"))
    simulated.settle()
    assert visible_result(simulated.state).summary.startswith("Mostly mid-tones")
    simulated.send(events.ShowScope("waveform"))  # is kept
    assert not simulated.channels
    assert visible_result(simulated.state) is not None


def test_a_scope_of_another_picture_is_not_shown(simulated):
    simulated.send(events.ShowScope("vectorscope"))
    request = simulated.work[ScopeRequest.CHANNEL].request
    simulated.send(events.OpenPicture(MemoryPicture("other.ppm", PIXELS + b" ")))
    simulated.settle()
    before = simulated.state
    simulated.send(events.ScopeComputed(request, visible_result(before)))
    assert simulated.state is before
    assert simulated.state.scopes.studied is simulated.state.shown.studied


def test_a_scope_that_failed_is_not_tried_again(simulated):
    simulated.send(events.ShowScope("cloud"))
    request = simulated.work[ScopeRequest.CHANNEL].request
    simulated.send(events.BackgroundEnded(request, HuescopeError("There is no memory left.")))
    assert not simulated.channels
    assert simulated.state.notice.text == "There is no memory left."
    assert visible_result(simulated.state) is None


def test_tones_are_lit_until_they_are_not(simulated):
    tones = ToneRange("lightness", 0, 76)
    simulated.send(events.HighlightTones(tones))
    assert simulated.state.highlighted_tones == tones
    before = simulated.state
    simulated.send(events.HighlightTones(replace(tones)))
    assert simulated.state is before
    simulated.send(events.HighlightTones(None))
    assert simulated.state.highlighted_tones is None
    simulated.send(events.HighlightTones(tones))
    simulated.send(events.Cancel())  # by Esc, wherever the focus is
    assert simulated.state.highlighted_tones is None
