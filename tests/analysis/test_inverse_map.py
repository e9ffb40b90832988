from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis import inverse_map as module
from huescope.analysis.color_counts import pack
from huescope.analysis.inverse_map import inverse_map
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.cancellation import Job
from huescope.errors import Cancelled


@settings(max_examples=15)
@given(
    seed=st.integers(0, 2**32 - 1),
    size=st.sampled_from([1, 2, 5, 60, 256]),
    spread=st.integers(1, 256),
)
def test_every_color_of_the_picture_finds_the_nearest(seed, size, spread, make_picture):
    random = np.random.default_rng(seed)
    rgb_u8 = random.integers(0, spread, (30, 20, 3)).astype(np.uint8)
    # Colours close together, some of them twice, as ties.
    palette = random.integers(0, spread, (size, 3)).astype(np.uint8)
    pixels = rgb_u8.reshape(-1, 3)
    found = inverse_map(make_picture(rgb_u8), palette, Job())[pack(pixels)]
    np.testing.assert_array_equal(found, nearest_color(homogeneous(pixels), palette))


def test_chunks_join_without_a_seam(photograph, monkeypatch):
    palette = photograph.rgb_u8[::40, ::40].reshape(-1, 3)
    whole = inverse_map(photograph, palette, Job())
    monkeypatch.setattr(module, "_PIXELS_IN_A_PIECE", 777)
    monkeypatch.setattr(module, "_CELLS_IN_A_PIECE", 5)
    monkeypatch.setattr(module, "_DISTANCES", 3000)
    np.testing.assert_array_equal(inverse_map(photograph, palette, Job()), whole)


def test_a_cancelled_job_stops(photograph):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        inverse_map(photograph, np.zeros((2, 3), np.uint8), job)
