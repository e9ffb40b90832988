from __future__ import annotations

import dataclasses
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import find, find_again
from huescope.analysis.ignored_colors import kind_of
from huescope.analysis.leading_colors import leading_colors
from huescope.analysis.options import DEFAULT
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled

channel = st.sampled_from([0, 1, 8, 60, 64, 128, 200, 254, 255])
pixel_lists = st.lists(st.tuples(channel, channel, channel), min_size=1, max_size=40)


def _leading(make_picture, pixels):
    return leading_colors(count_colors(make_picture([pixels]), Job()), Job())


def _distance(rgb_1, rgb_2):
    return ciede2000.difference(*rgb_u8_to_lab(np.array([rgb_1, rgb_2], np.uint8)))


@given(pixels=pixel_lists, order=st.randoms(use_true_random=False))
def test_two_colours_of_the_picture_whatever_the_order_and_size(pixels, order, make_picture):
    found = _leading(make_picture, pixels)
    assert (found.second is None) == (len(set(pixels)) == 1)
    parts = [found.main] if found.second is None else [found.main, found.second]
    assert sum(part.pixels for part in parts) <= len(pixels)
    assert all(part.pixels >= 1 for part in parts)
    assert all(part.share == part.pixels / len(pixels) for part in parts)
    assert [part.pixels for part in parts] == sorted((p.pixels for p in parts), reverse=True)
    assert len({part.rgb for part in parts}) == len(parts)
    shuffled = 3 * pixels
    order.shuffle(shuffled)
    again = _leading(make_picture, shuffled)
    assert again.main.rgb == found.main.rgb
    assert again.main.share == found.main.share
    assert (again.second and again.second.rgb) == (found.second and found.second.rgb)


def test_flat_art_is_told_exactly(make_picture):
    pixels = [(255, 255, 255)] * 90 + [(228, 0, 43)] * 9 + [(0, 0, 128)]
    found = _leading(make_picture, pixels)
    assert (found.main.hex, found.main.share) == ("#ffffff", 0.9)
    assert (found.second.hex, found.second.share) == ("#e4002b", 0.09)


def test_similar_shades_count_together(make_picture):
    blues = [(30, 100, 200)] * 3 + [(34, 104, 204)] * 2 + [(26, 96, 198)] * 2
    found = _leading(make_picture, [(200, 30, 30)] * 5 + blues)
    assert (found.main.hex, found.main.pixels) == ("#1e64c8", 7)
    assert (found.second.hex, found.second.pixels) == ("#c81e1e", 5)


@pytest.mark.parametrize(
    ("pixels", "main", "second"),
    [
        ([(128, 128, 128)] * 3 + [(129, 129, 129)] * 2, "#808080", "#818181"),
        ([(90, 90, 90)] * 3 + [(100, 100, 100)] * 2, "#5a5a5a", "#646464"),
        ([(7, 7, 7)], "#070707", None),
    ],
)
def test_there_is_a_second_colour_unless_there_is_but_one(pixels, main, second, make_picture):
    found = _leading(make_picture, pixels)
    assert found.main.hex == main
    assert (found.second and found.second.hex) == second


def test_of_a_photograph_they_are_the_sky_and_the_meadow(photograph):
    found = find(photograph, Job()).leading
    means = {"sky": (110, 163, 217), "meadow": (88, 115, 50)}
    near = [
        next(name for name, mean in means.items() if _distance(mean, swatch.rgb) < 15)
        for swatch in (found.main, found.second)
    ]
    assert sorted(near) == ["meadow", "sky"]


@settings(max_examples=10)
@given(seed=st.integers(0, 2**32 - 1))
def test_noise_does_not_change_what_they_look_like(seed, make_picture):
    random = np.random.default_rng(seed)
    flat = np.empty((60, 60, 3))
    flat[:40], flat[40:] = (60, 120, 70), (210, 180, 140)
    noisy = np.clip(np.rint(flat + random.normal(0, 3, flat.shape)), 0, 255)
    found = leading_colors(count_colors(make_picture(noisy), Job()), Job())
    assert _distance(found.main.rgb, (60, 120, 70)) < 1
    assert _distance(found.second.rgb, (210, 180, 140)) < 1
    assert found.main.share == pytest.approx(2 / 3, abs=0.01)
    assert found.second.share == pytest.approx(1 / 3, abs=0.01)


def test_options_of_palettes_do_not_change_them(photograph):
    job = Job()
    first = find(photograph, job)
    for change in ({"space": "oklab"}, {"accent": 1.0}, {"represent": "pixel"}):
        options = dataclasses.replace(DEFAULT, **change)
        assert find_again(first, photograph, job, options).leading == first.leading
        assert find(photograph, job, options).leading == first.leading


def test_the_background_is_named_and_can_be_left_out(make_picture):
    random = np.random.default_rng(5)
    rgb = random.normal(246, 2, (50, 50, 3))
    rgb[15:30, 15:30] = (20, 60, 160)
    picture = make_picture(np.clip(np.rint(rgb), 0, 255))
    found = find(picture, Job())
    assert kind_of(found.leading.main.rgb, found.chips) == "background"
    assert found.leading.second.hex == "#143ca0"
    assert kind_of(found.leading.second.rgb, found.chips) == ""
    options = dataclasses.replace(DEFAULT, ignore=frozenset({"background"}))
    left = find(picture, Job(), options).leading
    assert left.main.hex == "#143ca0"


def test_a_million_colours_are_fast(make_picture):
    noise = np.random.default_rng(1).integers(0, 256, (1000, 1000, 3), np.uint8)
    colors = count_colors(make_picture(noise), Job())
    started_s = time.process_time()
    leading_colors(colors, Job())
    assert time.process_time() - started_s < 1  # 0.05 s on a machine of its own


def test_a_cancelled_job_stops(photograph):
    colors, job = count_colors(photograph, Job()), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        leading_colors(colors, job)
