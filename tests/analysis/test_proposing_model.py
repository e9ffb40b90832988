"""The figures of the model for proposals, computed again plainly."""

from math import atan2, ceil, cos, hypot, log, log1p, pi, sin, sqrt

import cv2
import numpy as np
import pytest

from huescope.analysis.color_counts import count_colors
from huescope.analysis.proposals._mood import Taste
from huescope.analysis.proposing import (
    cubes,
    features,
    many,
    maps,
    proposal,
    regions,
    uniform_space,
)
from huescope.analysis.proposing.model import WEIGHTS
from huescope.analysis.shared_palette import merged_equally
from huescope.analysis.together import Together
from huescope.cancellation import Job
from huescope.color.lab import rgb_u8_to_lab
from huescope.imaging.picture import Picture

LAB = np.array([(52, 30, 40), (55, 32, 41), (20, -20, 5), (80, 2, -60), (61, 0.5, 1)], float)
SHARE = np.array([0.4, 0.25, 0.2, 0.1, 0.05])
PLACES = np.random.default_rng(3).random((5, 5)) * 3
# What is left at a distance of n cells by five and by two smoothings of a quarter to either side.
BY_FIVE = [252, 210, 120, 45, 10, 1]
BY_TWO, BY_ONE = [6, 4, 1], [2, 1]


def density(place):
    cells = np.rint(LAB / 5).astype(int)
    total = 0.0
    for cell, share in zip(cells, SHARE, strict=True):
        apart = np.abs(cell - cells[place])
        if apart.max() <= 5:
            total += share * np.prod([BY_FIVE[each] / 1024 for each in apart])
    return total / (252 / 1024) ** 3


def vividness(place):
    def bins(lab):
        lightness, a, b = lab
        hue = int(atan2(b, a) / (2 * pi) % 1 * 24)
        return int(lightness / 10) + 1, hue, min(max(hypot(a, b) / 4, 0), 36 - 1.001)

    row, column, own = bins(LAB[place])
    below = everything = 0.0
    for lab, share in zip(LAB, SHARE, strict=True):
        its_row, its_column, level = bins(lab)
        along, around = (
            abs(its_row - row),
            min(abs(its_column - column), 24 - abs(its_column - column)),
        )
        if along > 1 or around > 2:
            continue
        near = share * BY_ONE[along] / 4 * BY_TWO[around] / 16
        everything += near
        if int(level) < int(own):
            below += near
        elif int(level) == int(own):
            below += near * (own - int(own))
    return below / everything


def test_features_are_what_their_names_say():
    usual = SHARE @ PLACES
    found = features.features_of(LAB, SHARE, PLACES)
    assert found.shape == (5, len(features.NAMES))
    for place, (lightness, a, b) in enumerate(LAB):
        chroma, hue, vivid = hypot(a, b), atan2(b, a), vividness(place)
        has_hue = min(chroma / 20, 1)
        expected = [
            log(SHARE[place]), log(density(place)), log(chroma + 5), chroma / 20,
            (lightness - 50) / 25, ((lightness - 50) / 25) ** 2, max(25 - lightness, 0) / 10,
            log(vivid + 0.02), vivid, log(chroma + 5) * vivid,
            has_hue * cos(hue), has_hue * sin(hue), has_hue * cos(2 * hue), has_hue * sin(2 * hue),
            *np.log((PLACES[place] + 0.1 * usual) / (1.1 * usual)),
        ]  # fmt: skip
        np.testing.assert_allclose(found[place], expected, atol=1e-6)


def regions_with(lab, share, like=0.0):
    values = np.random.default_rng(1).normal(size=(len(lab), len(features.NAMES)))
    values[:, features.NAMES.index("log share of like colours")] = like
    return regions.Regions(np.asarray(lab, float), np.asarray(share, float), values, None)


def test_a_picture_is_as_lively_as_its_most_vivid_part():
    for grey, chroma in ((0.9, 30.0), (0.999999, 90.0), (0.5, 12.0), (0.2, 200.0)):
        found = regions_with([(50, 0, 0), (50, 0, chroma)], [grey, 1 - grey])
        vivid = 0.0 if grey >= proposal._NEARLY_ALL else chroma
        span = proposal._LIVELY - proposal._SUBDUED
        expected = min(max((vivid - proposal._SUBDUED) / span, 0), 1)
        assert proposal.liveliness(found) == pytest.approx(expected)


@pytest.mark.parametrize("accent", [0.1, 0.5, 0.8])
@pytest.mark.parametrize("taste", [Taste(), Taste(chroma=0.4, lightness=-0.3)])
def test_scores_follow_shares_the_model_and_the_taste(accent, taste):
    like = np.array([0, -1, -2, -30, -0.5])
    found = regions_with(LAB, SHARE, like)
    weights = {name: 0.1 * place - 0.7 for place, name in enumerate(features.NAMES)}
    scores = proposal.scores(found, taste, accent, weights)
    picked = min(2 * accent, 1) * proposal.liveliness(found)
    plain = [
        (1 - picked) * log(share) + picked * sum(np.array(list(weights.values())) * row)
        for share, row in zip(SHARE, found.features, strict=True)
    ]
    lowest = min(plain)
    for place, (lightness, a, b) in enumerate(LAB):
        score = plain[place]
        if like[place] < log(proposal._LEAST_SHARE):
            score = lowest - proposal._STRAY
        vivid = taste.chroma * min(2 * accent, 1) + proposal._VIVID_GAIN * max(2 * accent - 1, 0)
        score += vivid * min(hypot(a, b), proposal._VIVID) / 20
        score += taste.lightness * min(2 * accent, 1) * (lightness - 50) / 25
        assert scores[place] == pytest.approx(score)


def test_chroma_is_compressed_and_distances_are_euclidean():
    found = uniform_space.compressed(LAB, 0.05)
    for (lightness, a, b), (its_lightness, its_a, its_b) in zip(LAB, found, strict=True):
        assert its_lightness == lightness
        assert hypot(its_a, its_b) == pytest.approx(log1p(0.05 * hypot(a, b)) / 0.05)
        assert atan2(its_b, its_a) == pytest.approx(atan2(b, a))
    expected = np.linalg.norm(found[:, None] - found, axis=2)
    np.testing.assert_allclose(uniform_space.distances_between(found), expected, atol=1e-5)
    positions = uniform_space.compressed(LAB, 0.06) * 1.25
    np.testing.assert_array_equal(uniform_space.positions_of(LAB), positions)


def test_pixels_are_gathered_by_cubes_of_eight():
    random = np.random.default_rng(5)
    count = 300
    rgb = random.integers(0, 3, (count, 3)) * 100 + random.integers(0, 8, (count, 3))
    seen = maps.Maps(
        rgb.astype(np.uint8),
        *random.random((2, count)).astype(np.float32),
        *(random.random((2, count)) - 0.5).astype(np.float32),
    )  # fmt: skip
    found = cubes.Cubes.of(seen)
    keys = [
        (red >> 3) << 10 | (green >> 3) << 5 | blue >> 3
        for red, green, blue in seen.rgb_u8.tolist()
    ]
    assert found.key.tolist() == sorted(set(keys))
    for place, key in enumerate(found.key.tolist()):
        own = np.array(keys) == key
        x, y = seen.x[own].astype(float), seen.y[own].astype(float)
        outer = np.maximum(np.abs(x), np.abs(y)) > maps._FRAME
        assert found.pixels[place] == own.sum()
        mean_u8 = np.rint(seen.rgb_u8[own].mean(axis=0)).astype(np.uint8)
        np.testing.assert_allclose(found.lab[place], rgb_u8_to_lab(mean_u8))
        expected = [
            seen.roughness[own].mean(), seen.contrast[own].mean(), outer.mean(),
            np.hypot(x, y).mean(), sqrt(x.var() + y.var()),
        ]  # fmt: skip
        np.testing.assert_allclose(found.places[place], expected, atol=2e-4)


@pytest.mark.parametrize(("height", "width"), [(20, 30), (40, 60), (300, 90)])
def test_roughness_is_the_deviation_within_a_window(height, width):
    lab = np.random.default_rng(2).normal(50, 20, (height, width, 3)).astype(np.float32)
    half = max(1, ceil(max(height, width) / maps._WINDOWS_ACROSS) // 2)
    roughness = maps._roughness(lab)
    for row, column in ((10, 20), (15, 12), (9, 9 + half)):
        window = lab[row - half : row + half + 1, column - half : column + half + 1].reshape(-1, 3)
        assert roughness[row, column] == pytest.approx(sqrt(window.var(axis=0).sum()), rel=1e-3)


@pytest.mark.parametrize("factor", [1, 2])
def test_contrast_is_the_difference_from_a_blurred_copy_of_thirty_pixels(factor):
    assert maps._SURROUND_PX * maps._SURROUND == 30
    height, width = 20 * factor, 30 * factor
    lab = np.random.default_rng(2).normal(50, 20, (height, width, 3)).astype(np.float32)
    small = lab.reshape(20, factor, 30, factor, 3).mean(axis=(1, 3))
    surround = cv2.resize(cv2.GaussianBlur(small, (0, 0), 30 / 7.5), (width, height))
    expected = np.linalg.norm(lab - surround, axis=2)
    np.testing.assert_allclose(maps._contrast(lab), expected, rtol=1e-3, atol=1e-2)


def test_places_are_counted_from_the_centre():
    x, y = maps._places(90, 40)
    assert (x.shape, y.shape) == ((40, 90), (40, 90))
    assert (x[0, 0], x[-1, -1]) == pytest.approx((0.5 / 90 - 0.5, 0.5 - 0.5 / 90))
    assert (y[0, 0], y[-1, -1]) == pytest.approx((0.5 / 40 - 0.5, 0.5 - 0.5 / 40))


def test_a_ground_covers_most_of_a_picture():
    for shares, ground in (([0.5, 0.3, 0.2], 0), ([0.3, 0.4, 0.3], None), ([0.2, 0.3, 0.5], None)):
        found = regions_with([(50, 0, 0), (20, 60, 0), (90, 0, 60)], shares, [3, 2, 1])
        assert proposal._ground(found) == ground


@pytest.mark.parametrize("reach", [10.0, 25.6])
def test_distances_of_a_choice_are_in_steps_of_the_reach(reach):
    found = proposal.Proposal(regions_with(LAB, SHARE), np.log(SHARE), reach=reach, ground=1)
    steps = proposal.MOST_DISTANCE / reach
    assert found._choice._apart == round(proposal._APART * steps)
    assert found._choice._ground.like == round(proposal._SWATCH_RADIUS * steps)
    expected = np.minimum(found._distances * steps, proposal.MOST_DISTANCE)
    np.testing.assert_allclose(found._choice._distances, expected, atol=0.501)


def test_the_model_is_the_one_that_was_fitted():
    """By two sums of its numbers: any other number needs another fit (docs/proposals.md)."""
    numbers = np.array(list(WEIGHTS.values()))
    assert np.abs(numbers).sum() == pytest.approx(7.614)
    assert numbers @ np.arange(1, len(numbers) + 1) == pytest.approx(-2.709)


def striped(first, second, size=40):
    """A picture whose left two thirds have one colour, with noise, and the rest another."""
    random = np.random.default_rng(3)
    rgb = np.tile(np.where(np.arange(size)[:, None] < size * 2 // 3, first, second), (size, 1, 1))
    return Picture("", "", (rgb + random.integers(0, 12, rgb.shape)).astype(np.uint8))


def of_many(*weighted, without=None):
    counts = [(count_colors(picture, Job()), weight) for picture, weight in weighted]
    colors = merged_equally(counts)
    kept = colors
    if without is not None:
        kept = colors.part(~np.isin(colors.packed, count_colors(without, Job()).packed))
    return many.regions_of_many(Together(colors, weighted), kept, Job())


def mixed(found, accent=0.5):
    score = np.exp(proposal.scores(found, Taste(), accent))
    return score / score.sum()


def test_colours_of_many_pictures_are_as_likely_as_those_of_each_by_its_weight():
    red, blue = striped((200, 20, 30), (90, 0, 10)), striped((20, 30, 200), (10, 0, 80), size=20)
    own = regions.regions_of(red, count_colors(red, Job()), Job())
    for found in (of_many((red, 1.0)), of_many((red, 1.0), (red, 3.0))):
        np.testing.assert_allclose(found.lab, own.lab, atol=1e-9)
        np.testing.assert_allclose(found.share, own.share)
        np.testing.assert_allclose(mixed(found), mixed(own), atol=1e-9)
    alone, both = of_many((blue, 1.0)), of_many((red, 1.0), (blue, 3.0))
    is_blue = both.lab[:, 2] < 0
    assert both.share[is_blue].sum() == pytest.approx(0.75)
    np.testing.assert_allclose(mixed(both)[is_blue], 0.75 * mixed(alone))
    np.testing.assert_allclose(mixed(both)[~is_blue], 0.25 * mixed(own))


def test_what_is_ignored_is_no_region_of_many_pictures():
    red, blue = striped((200, 20, 30), (90, 0, 10)), striped((20, 30, 200), (10, 0, 80))
    without_blue = of_many((red, 1.0), (blue, 1.0), without=blue)
    np.testing.assert_allclose(mixed(without_blue), mixed(of_many((red, 1.0))))
    assert of_many((red, 1.0), without=red) is None


def test_flat_art_on_many_pictures_keeps_its_colours():
    paints = [np.full((8, 8, 3), rgb, np.uint8) for rgb in ((250, 0, 0), (0, 90, 200))]
    found = of_many(*((Picture("", "", rgb_u8), 1.0) for rgb_u8 in paints))
    assert found.rgb_u8.tolist() == [[0, 90, 200], [250, 0, 0]]
