from __future__ import annotations

import subprocess
import sys
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors, pack
from huescope.cancellation import Job
from huescope.errors import Cancelled

SIZES = (1, 2, 3, 5, 8, 16, 64, 255, 256)


def series_of(picture):
    return PaletteSeries.build(count_colors(picture, Job()), Job())


def squared_distances(pixels, centers):
    """Squared distances of all pairs; those of whole numbers are exact."""
    lengths = (pixels**2).sum(axis=1)[:, None] + (centers**2).sum(axis=1)
    return np.maximum(lengths - 2 * (pixels @ centers.T), 0)


def brute_force_mse(picture, rgb_u8):
    pixels, centers = picture.rgb_u8.reshape(-1, 3).astype(float), rgb_u8.astype(float)
    least = [squared_distances(tile, centers).min(axis=1) for tile in np.array_split(pixels, 30)]
    return float(np.concatenate(least).mean())


def reference_k_means(picture, size):
    """Plain k-means over all pixels: k-means++ seeds, 12 rounds, the better of two attempts."""
    random = np.random.default_rng(0)
    pixels = picture.rgb_u8.reshape(-1, 3).astype(np.float64)
    best = np.inf
    for _ in range(2):
        centers = pixels[random.integers(len(pixels), size=1)]
        distance = np.full(len(pixels), np.inf)
        for _ in range(size - 1):
            distance = np.minimum(distance, ((pixels - centers[-1]) ** 2).sum(axis=1))
            chosen = random.choice(len(pixels), p=distance / distance.sum())
            centers = np.vstack([centers, pixels[chosen]])
        for _ in range(12):
            labels = ((centers**2).sum(axis=1) - 2 * (pixels @ centers.T)).argmin(axis=1)
            counts = np.bincount(labels)
            sums = [np.bincount(labels, channel) for channel in pixels.T]
            centers = (sums / counts).T
        best = min(best, brute_force_mse(picture, np.rint(centers).astype(np.uint8)))
    return best


@pytest.fixture
def small_series(photograph, make_picture):
    """A series of 950 pixels of the photograph, of which nothing is known yet."""
    return series_of(make_picture(photograph.rgb_u8[::8, ::8]))


def assert_sound(reduction, total, size):
    assert reduction.rgb_u8.shape == (size, 3)
    assert np.unique(pack(reduction.rgb_u8)).size == size
    assert reduction.pixels.min() >= 1
    assert reduction.pixels.sum() == total
    keys = list(zip((-reduction.pixels).tolist(), pack(reduction.rgb_u8).tolist(), strict=True))
    assert keys == sorted(keys)
    assert sum(swatch.share for swatch in reduction.swatches) == pytest.approx(1, abs=1e-12)
    assert [swatch.pixels for swatch in reduction.swatches] == reduction.pixels.tolist()
    assert not reduction.rgb_u8.flags.writeable
    assert not reduction.pixels.flags.writeable


@pytest.mark.parametrize("size", SIZES)
def test_a_photograph_has_a_palette_of_every_size(size, photograph, photograph_series):
    for reduction in (photograph_series.quick(size, Job()), photograph_series.exact(size, Job())):
        assert_sound(reduction, photograph.rgb_u8.size // 3, size)
        assert reduction.note is None


@pytest.mark.parametrize("size", [2, 7, 40, 256])
def test_the_error_of_an_exact_palette_is_that_of_all_pixels(size, photograph, photograph_series):
    exact = photograph_series.exact(size, Job())
    assert exact.exact
    assert exact.mse == pytest.approx(brute_force_mse(photograph, exact.rgb_u8), rel=1e-12)


@pytest.mark.parametrize("size", [2, 7, 40, 256])
def test_the_error_of_a_quick_palette_is_an_upper_bound(size, photograph, photograph_series):
    quick = photograph_series.quick(size, Job())
    true = brute_force_mse(photograph, quick.rgb_u8)
    assert not quick.exact
    assert true <= quick.mse < 1.2 * true
    assert photograph_series.exact(size, Job()).mse <= true


def test_every_size_is_cached_after_finding_all(small_series):
    series, told = small_series, []
    series.find_all(Job(lambda fraction, _stage: told.append(fraction)), first=100)
    assert told == sorted(told)
    stopped = Job()
    stopped.cancel()
    for size in (1, 2, 99, 256):
        assert series.quick(size, stopped) is series.quick(size, Job())


def test_finding_all_resumes_after_cancellation(small_series):
    series, job = small_series, Job(lambda fraction, _stage: fraction > 0 and job.cancel())
    with pytest.raises(Cancelled):
        series.find_all(job, first=31)
    stopped = Job()
    stopped.cancel()
    assert series.quick(31, stopped).rgb_u8.shape == (31, 3)
    with pytest.raises(Cancelled):
        series.quick(200, stopped)


def test_exact_palettes_are_computed_ahead(small_series):
    series = small_series
    assert not series.ready(5, Job()).exact
    series.find_exact(5, [100, 6], Job())
    stopped = Job()
    stopped.cancel()
    for size in (1, 4, 5, 13, 100):
        assert series.ready(size, stopped) is series.exact(size, Job())
    with pytest.raises(Cancelled):
        series.ready(14, stopped)


def test_exact_palettes_are_computed_nearest_size_first_and_can_be_cancelled(small_series):
    series, scores = small_series, []

    def stop(_fraction, stage):
        scores.append(stage)
        if stage.startswith("improving the colours, step 1,") and len(scores) > 1:
            job.cancel()

    job = Job(stop)
    with pytest.raises(Cancelled):
        series.find_exact(9, [], job)
    assert series.ready(9, Job()).exact
    assert not series.ready(10, Job()).exact


def test_more_colors_are_always_better(photograph_series):
    errors = [photograph_series.exact(size, Job()).mse for size in SIZES]
    assert errors == sorted(errors, reverse=True)


@pytest.mark.parametrize("size", [4, 12])
def test_is_as_good_as_plain_k_means_over_all_pixels(size, photograph, photograph_series):
    reference = reference_k_means(photograph, size)
    assert photograph_series.exact(size, Job()).mse < 1.02 * reference
    quick = photograph_series.quick(size, Job())
    assert brute_force_mse(photograph, quick.rgb_u8) < 1.06 * reference


@settings(max_examples=25)
@given(
    pixels=st.lists(
        st.tuples(*[st.sampled_from([0, 1, 2, 90, 128, 254, 255])] * 3), min_size=1, max_size=60
    ),
    size=st.integers(1, 60),
)
def test_flat_art_is_exact(pixels, size, make_picture):
    picture = make_picture([pixels])
    series = series_of(picture)
    distinct = len(set(pixels))
    assert series.max_colors == distinct
    for reduction in (series.quick(size, Job()), series.exact(size, Job())):
        assert_sound(reduction, len(pixels), min(size, distinct))
        assert reduction.mse == pytest.approx(brute_force_mse(picture, reduction.rgb_u8), abs=1e-6)
        if size >= distinct:
            counted = {swatch.rgb: swatch.pixels for swatch in reduction.swatches}
            assert counted == Counter(pixels)
            assert reduction.mse == 0


def test_a_checker_of_red_and_green_never_becomes_brown(make_picture):
    checker = np.indices((10, 10)).sum(axis=0) % 2
    picture = make_picture(np.array([[255, 0, 0], [0, 255, 0]])[checker])
    for size in (2, 3, 256):
        swatches = series_of(picture).exact(size, Job()).swatches
        assert [(swatch.hex, swatch.share) for swatch in swatches] == [
            ("#00ff00", 0.5),
            ("#ff0000", 0.5),
        ]


def test_one_color(make_picture):
    exact = series_of(make_picture(np.full((5, 7, 3), 33))).exact(8, Job())
    assert [(swatch.hex, swatch.pixels) for swatch in exact.swatches] == [("#212121", 35)]
    assert exact.mse == 0
    assert exact.note == "The picture has only one colour."


def test_a_grey_ramp_stays_grey(make_picture):
    picture = make_picture(np.repeat(np.arange(256), 3).reshape(16, 16, 3))
    series = series_of(picture)
    for size in (2, 16, 200):
        exact = series.exact(size, Job())
        assert np.all(exact.rgb_u8[:, :1] == exact.rgb_u8)
        assert np.isfinite(exact.mse)
    assert series.exact(256, Job()).mse == 0


def test_says_when_there_are_fewer_colors_than_asked(make_picture):
    series = series_of(make_picture([[[0, 0, 0], [9, 9, 9], [9, 9, 0]]]))
    assert series.exact(3, Job()).note is None
    assert series.quick(4, Job()).note == "The picture has only 3 colours."
    for find in (series.quick, series.exact):  # the largest palette is found once
        assert find(256, Job()).rgb_u8 is find(4, Job()).rgb_u8 is find(3, Job()).rgb_u8


@pytest.mark.parametrize("size", [-1, 0, 257])
def test_refuses_sizes_that_no_palette_has(size, photograph_series):
    with pytest.raises(ValueError, match=f"1 to 256 colours, not {size}"):
        photograph_series.quick(size, Job())
    with pytest.raises(ValueError, match=f"1 to 256 colours, not {size}"):
        photograph_series.exact(size, Job())


def test_the_positions_of_pixels_do_not_matter(photograph, photograph_series, make_picture):
    shuffled = np.random.default_rng(1).permutation(photograph.rgb_u8.reshape(-1, 3))
    other = series_of(make_picture(shuffled.reshape(300, 200, 3)))
    for size in (5, 100):
        one, two = photograph_series.exact(size, Job()), other.exact(size, Job())
        np.testing.assert_array_equal(one.rgb_u8, two.rgb_u8)
        np.testing.assert_array_equal(one.pixels, two.pixels)


@pytest.mark.long
def test_results_are_reproducible_across_processes_and_thread_counts(
    tmp_path, photograph, photograph_series
):
    threads = 8  # the checks run this process with one
    np.save(tmp_path / "rgb.npy", photograph.rgb_u8)
    script = """
import sys
import cv2
import numpy as np
from huescope.analysis.findings import find
from huescope.imaging.picture import Picture
from huescope.cancellation import Job

cv2.setNumThreads(int(sys.argv[2]))
series = find(Picture("again", "PNG", np.load(sys.argv[1])), Job()).series
series.find_all(Job())
for size in (7, 40, 100):
    print(series.quick(size, Job()).rgb_u8.tobytes().hex())
    print(series.exact(size, Job()).rgb_u8.tobytes().hex())
"""
    counts = {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"}
    again = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "rgb.npy"), str(threads)],
        env={
            "PYTHONPATH": ":".join(sys.path),
            "PYTHONHASHSEED": str(threads),
            **dict.fromkeys(counts, str(threads)),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    here = [
        find(size, Job()).rgb_u8.tobytes().hex()
        for size in (7, 40, 100)
        for find in (photograph_series.quick, photograph_series.exact)
    ]
    assert again.stdout.split() == here


def test_the_score_falls_while_clustering_runs(photograph_series):
    told = []
    found = photograph_series.exact(24, Job(lambda fraction, stage: told.append((fraction, stage))))
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] <= fractions[-1] <= 1
    scores = [float(stage.rpartition(" ")[2]) for _, stage in told]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] == pytest.approx(found.mse, rel=0.01)
    assert told[0][1].startswith("improving the colours, step 1, error ")


def test_a_cancelled_job_stops(photograph_series):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        photograph_series.quick(211, job)
    with pytest.raises(Cancelled):
        photograph_series.exact(212, job)
    with pytest.raises(Cancelled):
        PaletteSeries.build(photograph_series.colors, job)


def test_what_proposals_do_not_need_is_prepared_on_first_use(photograph_series):
    series = PaletteSeries.build(photograph_series.colors, Job())
    most = series.max_colors
    assert not series.problem._prepared
    found = series.quick(9, Job())
    assert series.problem._prepared
    assert (series.problem.hierarchy.owners.shape[0], found.rgb_u8.tolist()) == (
        most,
        photograph_series.quick(9, Job()).rgb_u8.tolist(),
    )
