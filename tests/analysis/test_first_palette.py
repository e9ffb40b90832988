from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.first_palette import first_palette
from huescope.cancellation import Job
from huescope.errors import Cancelled
from huescope.imaging.picture import Picture


@pytest.mark.parametrize("size", [2, 8, 32, 128, 256])
def test_is_nearly_as_good_as_the_palette_of_the_series(size, photograph):
    colors = count_colors(photograph, Job())
    series = PaletteSeries.build(colors, Job())

    found = first_palette(colors, size, Job())

    assert len(found.rgb_u8) <= size
    assert series.measured(found.rgb_u8, Job()).mse <= 1.4 * series.quick(size, Job()).mse


@given(
    st_numpy.arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3))),
    st.integers(1, 256),
)
def test_every_color_is_distinct_and_in_use(pixels, size):
    colors = count_colors(Picture("any", "", pixels), Job())

    found = first_palette(colors, size, Job())

    assert len(np.unique(found.rgb_u8, axis=0)) == len(found.rgb_u8) <= size
    assert found.pixels.min() > 0
    assert found.pixels.sum() == colors.total
    assert sum(swatch.share for swatch in found.swatches) == pytest.approx(1)
    if size >= colors.packed.size:
        assert found.mse == 0


def test_a_cancelled_job_stops(photograph):
    colors = count_colors(photograph, Job())
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        first_palette(colors, 8, job)
