"""The most frequent colours under "Grouped" are always grouped ones of the shown pixels."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from simulated_workers import SimulatedWindow

from huescope.sources.memory import MemoryPicture
from huescope.ui.state import events
from huescope.ui.state.requests import OpenRequest


@pytest.fixture
def window():
    # Greys that are hardly told apart, and white.
    grey_u8 = np.array([100, 101, 100, 255], np.uint8).repeat(16).reshape(8, 8)
    buffer = io.BytesIO()
    Image.fromarray(np.stack([grey_u8] * 3, axis=-1)).save(buffer, "PNG")
    made = SimulatedWindow()
    made.send(events.OpenPicture(MemoryPicture("greys.png", buffer.getvalue())))
    return made


def frequent(window):
    return [(swatch.hex, swatch.share) for swatch in window.state.dominant.swatches]


def test_shades_are_grouped_where_opening_was_stopped_before(window):
    while window.state.shown is None or not window.state.shown.is_exact:
        window.advance(OpenRequest.CHANNEL)
    window.send(events.Cancel())
    window.settle()
    assert frequent(window) == [("#646464", 0.75), ("#ffffff", 0.25)]
    window.send(events.SetGrouped(grouped=False))
    assert frequent(window) == [("#646464", 0.5), ("#656565", 0.25), ("#ffffff", 0.25)]


def test_shades_are_grouped_again_where_other_pixels_count(window):
    window.settle()
    options = replace(window.state.options, ignore=frozenset({"white"}))
    window.send(events.SetOptions(options))
    window.settle()
    assert frequent(window) == [("#646464", 1.0)]
