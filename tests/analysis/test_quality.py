from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.difference_counts import count_differences, percentile_95
from huescope.analysis.quality import quality
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled


@pytest.fixture(scope="module")
def colors(photograph):
    return count_colors(photograph, Job())


def test_equals_a_direct_measurement_of_all_pixels(photograph, colors, photograph_series):
    reduction = photograph_series.exact(8, Job())
    pixels = photograph.rgb_u8.reshape(-1, 3)
    offset = pixels[:, None].astype(np.int64) - reduction.rgb_u8
    nearest = reduction.rgb_u8[(offset**2).sum(axis=2).argmin(axis=1)]
    squared = ((pixels.astype(np.int64) - nearest) ** 2).sum(axis=1)
    delta_e = ciede2000.difference(rgb_u8_to_lab(pixels), rgb_u8_to_lab(nearest))
    found = quality(colors, reduction, Job())
    assert found.mse == pytest.approx(squared.mean())
    assert found.psnr_db == pytest.approx(20 * np.log10(255 / np.sqrt(squared.mean() / 3)))
    assert found.mean_delta_e == pytest.approx(delta_e.mean(), rel=1e-3)
    assert np.percentile(delta_e, 95) == pytest.approx(found.p95_delta_e, abs=0.02)


def test_more_colors_are_nearer(colors, photograph_series):
    few, many = (quality(colors, photograph_series.quick(size, Job()), Job()) for size in (4, 200))
    assert many.psnr_db > few.psnr_db
    assert many.mean_delta_e < few.mean_delta_e
    assert many.p95_delta_e < few.p95_delta_e
    assert many.bits_saved < few.bits_saved


def test_every_color_kept_has_no_error(make_picture):
    colors = count_colors(make_picture([[[0, 0, 0], [255, 255, 255], [9, 9, 9]]]), Job())
    found = quality(colors, PaletteSeries.build(colors, Job()).exact(3, Job()), Job())
    assert (found.mse, found.psnr_db, found.mean_delta_e) == (0, np.inf, 0)
    assert found.p95_delta_e == 0
    # Two bits an index, and three colours of 24 bits for three pixels.
    assert found.bits_per_pixel == 2 + 24
    assert found.bits_saved == pytest.approx(-2 / 24)


def test_greys_and_one_color(make_picture):
    grey = make_picture(np.repeat(np.arange(256), 3).reshape(16, 16, 3))
    colors = count_colors(grey, Job())
    one = PaletteSeries.build(colors, Job()).exact(1, Job())
    found = quality(colors, one, Job())
    assert found.bits_per_pixel == 24 / 256
    assert found.mean_delta_e == pytest.approx(
        ciede2000.difference(rgb_u8_to_lab(colors.rgb_u8), rgb_u8_to_lab(one.rgb_u8[0])).mean()
    )


def test_a_cancelled_job_stops(colors, photograph_series):
    reduction, job = photograph_series.quick(3, Job()), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        quality(colors, reduction, job)


def test_the_percentile_is_the_step_that_95_percent_do_not_exceed():
    def percentile(*weights):
        parts = [
            count_differences(np.array([delta_e]), np.array([float(weight)]))
            for delta_e, weight in zip((0.0, 1.234, 7.0), weights, strict=True)
        ]
        return percentile_95(sum(parts))

    assert percentile(95, 4, 1) == 0.0
    assert percentile(94, 1, 5) == 1.24
    assert percentile(94, 0, 6) == 7.0
