"""The compiled loops of clustering give what the code of numpy gives, to the bit."""

from __future__ import annotations

import sys
from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis import color_counts
from huescope.analysis.clustering import PaletteSeries, genetic_search, merging, splitting
from huescope.analysis.clustering import points as points_module
from huescope.analysis.clustering.partition import partition_by
from huescope.analysis.color_counts import ColorCounts
from huescope.analysis.compiled import loading
from huescope.analysis.nearest import nearest
from huescope.cancellation import Job
from huescope.errors import Cancelled

_SIZES = (5, 40)


@contextmanager
def _in_use(patch, in_use):
    with patch.context() as each:
        each.setattr(loading, "_loaded", in_use)
        yield


@pytest.fixture
def both(monkeypatch):
    """Call a function with the code of numpy, and with the compiled loops."""

    def call(function):
        results = []
        for in_use in (False, True):
            with _in_use(monkeypatch, in_use):
                results.append(function())
        return results

    return call


@st.composite
def _colors(draw, most=600):
    """Distinct colours of a picture, crowded or far apart, with their weights."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    spread = draw(st.sampled_from([2, 40, 256]))
    levels = random.integers(0, spread, (draw(st.integers(2, most)), 3)) + random.integers(
        0, 257 - spread, 3
    )
    packed = np.unique(levels @ np.array([1 << 16, 1 << 8, 1])).astype(np.uint32)
    return ColorCounts(packed, random.integers(1, draw(st.sampled_from([2, 90_000])), packed.size))


@st.composite
def _partitions(draw):
    points = points_module.clustering_points(draw(_colors()), Job())
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.integers(1, 90))
    return points, partition_by(points, random.integers(0, size, points.size), size)


@given(st.integers(0, 3000), st.sampled_from([1, 300, 2**24, 2**32]), st.integers(0, 2**32 - 1))
def _check_sorting(both, size, most, seed):
    numbers = np.random.default_rng(seed).integers(0, most, size, np.uint32)

    def in_order():
        copied = numbers.copy()
        color_counts._sort(copied, Job())
        return copied

    expected, found = both(in_order)
    np.testing.assert_array_equal(found, expected)


@given(_colors(), st.integers(1, 300), st.integers(0, 2**32 - 1))
def _check_labels_and_sums(both, colors, size, seed):
    points = points_module.clustering_points(colors, Job())
    centers = np.random.default_rng(seed).uniform(0, 255, (size, 3)).round(2)
    centers[-1] = centers[0]  # of equals, the first
    expected, labels = both(lambda: nearest(points.prepared, centers))
    np.testing.assert_array_equal(labels, expected)
    expected, sums = both(lambda: points_module.binned(points.moments, labels, size))
    np.testing.assert_array_equal(sums, expected)


@given(_partitions())
def _check_cuts(both, points_and_partition):
    expected, cuts = both(lambda: splitting.best_cuts(*points_and_partition))
    np.testing.assert_array_equal(cuts.gain, expected.gain)
    np.testing.assert_array_equal(cuts.beyond, expected.beyond)


@given(_partitions(), st.integers(1, 90))
def _check_merges(both, points_and_partition, count):
    moments = points_and_partition[1].moments
    expected, merges = both(lambda: merging._merges(moments, count, Job()))
    assert merges == expected
    expected, partners = both(lambda: merging.cheapest_partners(moments))
    np.testing.assert_array_equal(partners[1], expected[1])
    if len(moments[0]) > 1:
        np.testing.assert_array_equal(partners[0], expected[0])


@given(_colors(), st.integers(1, 300), st.integers(0, 2**32 - 1))
def _check_starts(both, colors, size, seed):
    points = points_module.clustering_points(colors, Job())

    def start():
        return genetic_search._kmeans_plus_plus(points, size, np.random.default_rng(seed))

    expected, partition = both(start)
    np.testing.assert_array_equal(partition.labels, expected.labels)


_CHECKS = (_check_sorting, _check_labels_and_sums, _check_cuts, _check_merges, _check_starts)


def _check_palettes(both, colors):
    """Of a picture with so many colours that points are bins."""

    def palettes():
        series = PaletteSeries.build(colors, Job())
        return [series.exact(size, Job()) for size in _SIZES]

    for expected, found in zip(*both(palettes), strict=True):
        np.testing.assert_array_equal(found.rgb_u8, expected.rgb_u8)
        np.testing.assert_array_equal(found.pixels, expected.pixels)
        assert (found.mse, found.rounds) == (expected.mse, expected.rounds)


@pytest.mark.long
def test_compiled_loops_give_the_results_of_numpy(both, monkeypatch, tmp_path):
    """All in one test, as to compile them takes seconds."""
    pytest.importorskip("numba")
    monkeypatch.delenv(loading.SWITCH, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert loading.load(Job())
    try:
        assert loading.is_loaded()
        assert loading._is_compiled()
        for check in _CHECKS:
            settings(max_examples=12)(check)(both)
        random = np.random.default_rng(4)
        levels = random.normal((90, 120, 140), 45, (60_000, 3)).clip(0, 255).astype(np.int64)
        packed, counts = np.unique(levels @ np.array([1 << 16, 1 << 8, 1]), return_counts=True)
        _check_palettes(both, ColorCounts(packed.astype(np.uint32), counts))
    finally:
        loading._loaded = False


def test_nothing_is_loaded_where_it_is_switched_off(monkeypatch):
    monkeypatch.setenv(loading.SWITCH, "0")
    assert not loading.is_wanted()
    assert not loading.load(Job())


def test_a_numba_that_does_not_work_is_logged_and_not_used(monkeypatch, caplog, tmp_path):
    monkeypatch.delenv(loading.SWITCH, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "numba", raising=False)
    (tmp_path / "numba.py").write_text("raise ImportError('Numba needs an older numpy')")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert loading.is_wanted()
    assert not loading.load(Job())
    assert not loading.is_loaded()
    assert "cannot be compiled: ImportError: Numba needs an older numpy" in caplog.text


def test_compiling_can_be_cancelled(monkeypatch, tmp_path):
    monkeypatch.delenv(loading.SWITCH, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "numba", raising=False)
    (tmp_path / "numba.py").write_text("import time\ntime.sleep(60)")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        loading.load(job)
    assert not loading.is_loaded()
