"""What every mood promises, and what each of them is for."""

import functools
from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.testing import assert_array_equal

from huescope.analysis import first_palette, proposals
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import find, find_again
from huescope.analysis.first_palette import first_look
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.options import DEFAULT, FOR_PEOPLE, ClusteringOptions
from huescope.analysis.proposing import regions
from huescope.analysis.proposing.choice import MOST_DISTANCE, Choice, Ground
from huescope.analysis.proposing.proposal import Proposal
from huescope.analysis.region import Lasso, Rectangle
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled
from huescope.imaging.picture import Picture

MOODS = list(proposals.registry())
CHOSEN = [name for name in MOODS if name != proposals.AREA]
NAVY, ORANGE, TEAL, CREAM = (20, 40, 90), (240, 130, 20), (0, 140, 130), (245, 235, 210)


def _reduction(picture, size, **options):
    return find(picture, Job(), ClusteringOptions(**options)).palette(size, Job()).reduction


@pytest.fixture(scope="module")
def of_scenery(scenery):
    """Find the colours of the scenery in a mood, once for all tests."""
    return functools.cache(lambda mood: find(scenery, Job(), ClusteringOptions(mood=mood)))


def _colors(reduction):
    return set(map(tuple, reduction.rgb_u8.tolist()))


def _lightness_and_chroma(reduction):
    lab = rgb_u8_to_lab(reduction.rgb_u8)
    return lab[:, 0].mean(), np.hypot(lab[:, 1], lab[:, 2]).mean()


@pytest.fixture(scope="module")
def scenery(make_picture):
    """Dull hills in every lightness with patches of six hues, each light, medium and dark."""
    random = np.random.default_rng(11)
    y, _ = np.mgrid[:180, :240]
    rgb = np.array([120, 112, 100]) * (0.3 + 1.7 * y / 180)[..., None] * np.ones((1, 240, 1))
    for number in range(18):
        hue, light = number % 6, 0.4 + 0.3 * (number // 6)
        color = 255 * light * (0.5 + 0.5 * np.cos(hue * np.pi / 3 + np.array([0, 2.1, 4.2])))
        row, column = 12 + 56 * (number // 6), 12 + 38 * hue
        rgb[row : row + 26, column : column + 22] = color + 60 * (number // 6 == 2)
    return make_picture(np.clip(rgb + random.normal(0, 3, rgb.shape), 0, 255).round())


@pytest.fixture(scope="module")
def flat(make_picture):
    """A poster of four colours, one of them on 1 %, with smoothed edges."""
    rgb = np.full((100, 120, 3), CREAM)
    rgb[20:80, 10:60] = NAVY
    rgb[30:70, 70:110] = TEAL
    rgb[45:55, 30:42] = ORANGE
    rgb[20:80, 60] = np.add(CREAM, NAVY) // 2
    return make_picture(rgb)


@pytest.mark.parametrize("mood", MOODS)
def test_a_mood_states_what_the_registry_asks_for(mood):
    found = proposals.get(mood)
    assert found.LABEL
    assert found.DESCRIPTION.endswith(".")
    assert 0 <= found.ACCENT <= 1
    assert isinstance(found.TASTE, proposals.Taste)
    assert (found.ACCENT == 0) == (mood == proposals.AREA)


@pytest.mark.parametrize("mood", MOODS)
@settings(max_examples=12)
@given(
    st_numpy.arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12), st.just(3))),
    st.integers(1, 256),
)
@example(np.zeros((1, 1, 3), np.uint8), 8)
@example(np.full((9, 9, 3), 200, np.uint8), 2)
@example(np.arange(120, dtype=np.uint8).reshape(5, 8, 3), 39)
def test_so_many_colors_come_or_a_sentence_says_why_not(mood, pixels, size):
    found = find(Picture("any", "", pixels), Job(), ClusteringOptions(mood=mood))
    distinct = found.kept.packed.size
    for reduction in (found.series.quick(size, Job()), found.palette(size, Job()).reduction):
        assert len(_colors(reduction)) == len(reduction.rgb_u8) == min(size, distinct)
        assert (reduction.note is not None) == (size > distinct)
        assert reduction.pixels.min() > 0
        assert reduction.pixels.sum() == found.kept.total


@pytest.mark.parametrize("mood", CHOSEN)
def test_every_pixel_belongs_to_the_nearest_color_shown(mood, of_scenery):
    found = of_scenery(mood)
    for size in (2, 7, 30, 63):
        reduction = found.palette(size, Job()).reduction
        assert_array_equal(_sorted(found.series.quick(size, Job())), _sorted(reduction))
        nearest = nearest_color(homogeneous(found.colors.rgb_u8), reduction.rgb_u8)
        pixels = np.bincount(nearest, found.colors.counts, size)
        assert_array_equal(reduction.pixels, pixels)


def _sorted(reduction):
    return sorted(_colors(reduction))


@pytest.mark.parametrize("mood", MOODS)
def test_flat_art_gives_its_own_colors(mood, flat):
    own = {NAVY, ORANGE, TEAL, CREAM}
    smoothed = tuple(np.add(CREAM, NAVY) // 2)
    for size in range(2, 5):
        found = _colors(_reduction(flat, size, mood=mood))
        if mood != proposals.AREA:
            assert found <= own | {smoothed}
    assert _colors(_reduction(flat, 5, mood=mood)) == own | {smoothed}
    assert _colors(_reduction(flat, 4, mood=proposals.BALANCED)) == own


def test_shades_that_jpeg_made_of_a_flat_color_are_one(make_picture):
    """Near greens that cover most, a red and a blue: none of three swatches is a repetition."""
    rgb = np.full((60, 100, 3), (30, 140, 60))
    rgb[::2, ::2] += 1
    rgb[1::4] -= 1
    rgb[:20, 70:] = (200, 30, 40)
    rgb[30:50, 70:] = (40, 60, 180)
    found = _reduction(make_picture(rgb), 3, mood=proposals.BALANCED)
    assert _colors(found) >= {(200, 30, 40), (40, 60, 180)}
    assert len(_colors(found)) == 3


def test_more_colors_of_alike_share_than_flat_art_has_are_no_flat_art(make_picture):
    red, blue = np.meshgrid(np.arange(0, 240, 8), np.arange(0, 240, 8))
    picture = make_picture(np.stack([red, np.full_like(red, 90), blue], axis=-1))
    assert len(_colors(_reduction(picture, 12, mood=proposals.BALANCED))) == 12


def test_area_and_the_calm_end_are_the_exact_palette(photograph, photograph_series):
    for options in ({"mood": proposals.AREA}, {"mood": "vivid", "accent": 0.0}):
        found = find(photograph, Job(), ClusteringOptions(**options))
        for size in (2, 8, 100):
            exact = photograph_series.exact(size, Job())
            assert_array_equal(found.palette(size, Job()).reduction.rgb_u8, exact.rgb_u8)


@pytest.mark.parametrize("mood", CHOSEN)
def test_from_64_colors_up_a_mood_is_the_exact_palette(mood, photograph, photograph_series):
    found = find(photograph, Job(), ClusteringOptions(mood=mood))
    assert found.series.proposes(63)
    assert not found.series.proposes(64)
    assert_array_equal(
        found.series.quick(64, Job()).rgb_u8, photograph_series.quick(64, Job()).rgb_u8
    )


@pytest.mark.parametrize("size", [4, 8, 16])
def test_moods_do_what_their_names_say(of_scenery, size):
    palettes = {mood: of_scenery(mood).palette(size, Job()).reduction for mood in MOODS}
    figures = {mood: _lightness_and_chroma(each) for mood, each in palettes.items()}
    lightness = {mood: each[0] for mood, each in figures.items()}
    chroma = {mood: each[1] for mood, each in figures.items()}
    assert chroma["area"] < chroma["balanced"] <= chroma["vivid"]
    assert chroma["muted"] < chroma["balanced"] - 10
    assert lightness["deep"] < lightness["balanced"] - 5
    assert lightness["bright"] > lightness["balanced"] + 5


def test_the_dial_goes_from_calm_to_vivid(scenery):
    chroma = [
        _lightness_and_chroma(_reduction(scenery, 8, mood="balanced", accent=accent))[1]
        for accent in (0.0, 0.5, 1.0)
    ]
    assert chroma == sorted(chroma)
    assert chroma[-1] > chroma[0] + 15


def test_small_vivid_things_of_several_hues_are_all_found(make_picture):
    """As in a photograph: the things have lights and shadows, and stand on a large brown ground."""
    random = np.random.default_rng(3)
    light = np.linspace(0.25, 1, 200)[:, None, None]
    rgb = light * np.array([225, 200, 170]) * np.ones((200, 300, 1))
    things = {"red": (200, 30, 25), "green": (25, 110, 45), "yellow": (225, 185, 20)}
    things["blue"] = (20, 60, 190)
    for place, color in enumerate(things.values()):
        top, left = 60 + 20 * place, 30 + 60 * place
        shading = np.linspace(1.1, 0.6, 24)[:, None]
        rgb[top : top + 24, left : left + 24] = shading[:, :, None] * np.array(color)
    picture = make_picture(np.clip(rgb + random.normal(0, 6, rgb.shape), 0, 255).round())

    def found(mood):
        palette = _reduction(picture, 6, mood=mood).rgb_u8.astype(int)
        far = {name: np.abs(palette - np.array(rgb)).max(axis=1) for name, rgb in things.items()}
        return {name for name, differences in far.items() if differences.min() < 60}

    assert found("balanced") == found("vivid") == set(things)
    assert found("area") != set(things)


def test_one_noisy_pixel_is_no_swatch(make_picture):
    random = np.random.default_rng(5)
    y = np.linspace(60, 200, 150)[:, None, None]
    rgb = y * np.array([1.0, 0.9, 0.7]) * np.ones((1, 200, 1)) + random.normal(0, 5, (150, 200, 3))
    rgb[40:80, 50:90] = np.array([60, 90, 170]) + random.normal(0, 5, (40, 40, 3))
    rgb[100, 100] = (255, 0, 255)
    picture = make_picture(np.clip(rgb, 0, 255).round())
    for mood in ("balanced", "vivid"):
        palette = _reduction(picture, 6, mood=mood)
        assert np.abs(palette.rgb_u8.astype(int) - (255, 0, 255)).sum(axis=1).min() > 60
        assert palette.pixels.min() > 20


@pytest.mark.parametrize("mood", CHOSEN)
def test_between_two_shades_of_a_color_lies_no_swatch(mood, make_picture):
    random = np.random.default_rng(3)
    shades = [
        (190, 40, 60),
        (206, 62, 84),
        (40, 90, 160),
        (58, 112, 178),
        (60, 130, 70),
        (84, 150, 92),
    ]
    rgb = np.concatenate([np.full((30, 120, 3), shade) for shade in shades])
    noise = np.clip(np.rint(random.normal(0, 1, (180, 120, 1))), -2, 2)
    picture = make_picture((rgb + noise).astype(np.uint8))
    there = rgb_u8_to_lab(np.array(shades, np.uint8))
    for size in (3, 4, 5):
        found = rgb_u8_to_lab(_reduction(picture, size, mood=mood).rgb_u8)
        assert ciede2000.difference(found[:, None], there[None]).min(axis=1).max() < 2


def test_what_covers_most_of_a_picture_is_in_palettes_from_six_colors_on(make_picture):
    """Small vivid things in twelve hues before a wall that is nearly black."""
    random = np.random.default_rng(2)
    rgb = np.full((120, 160, 3), (16, 15, 14)) + random.normal(0, 1.5, (120, 160, 3))
    for number in range(12):
        row, column = 10 + 36 * (number // 4), 10 + 38 * (number % 4)
        hue = number * np.pi / 6 + np.array([0, 2.1, 4.2])
        thing = (140 + 100 * np.cos(hue)) * np.linspace(0.7, 1, 20)[:, None, None]
        rgb[row : row + 20, column : column + 20] = thing
    picture = make_picture(np.clip(rgb + random.normal(0, 3, rgb.shape), 0, 255).round())
    series = find(picture, Job(), FOR_PEOPLE).series
    darkest = {k: rgb_u8_to_lab(series.quick(k, Job()).rgb_u8)[:, 0].min() for k in (5, 6, 8, 12)}
    assert darkest[5] > 20
    assert max(darkest[6], darkest[8], darkest[12]) < 10
    fixed = replace(FOR_PEOPLE, fixed=((14, 14, 14), (200, 10, 10)))
    palette = _reduction(picture, 8, mood=fixed.mood, fixed=fixed.fixed).rgb_u8
    assert (rgb_u8_to_lab(palette)[:, 0] < 10).sum() == 1


def test_a_choice_keeps_its_ground_and_changes_by_at_most_two_candidates():
    places = np.random.default_rng(4).integers(0, 250, (40, 2))
    places[-1] = 255
    distances = np.abs(places[:, None] - places[None]).max(axis=2)
    distances = np.minimum(distances, MOST_DISTANCE).astype(np.int32)
    weights = np.random.default_rng(5).integers(1, 4000, 40, dtype=np.int32)
    weights[-1] = 0
    choice = Choice(distances, weights, 5, fixed=1, ground=Ground(39, from_size=4, like=4))
    chosen = [choice.of(size, Job()) for size in range(1, 30)]
    assert [39 in each for each in chosen] == [False] * 3 + [True] * 26
    assert all(each[0] == 0 for each in chosen)
    for few, more in pairwise(chosen):
        assert len(set(more)) == len(more) == len(few) + 1
        assert len(set(more) - set(few)) <= 2


@pytest.mark.parametrize("mood", ["balanced", "muted"])
def test_a_subdued_picture_is_not_worse_than_the_exact_palette(mood, make_picture):
    """Snow and dark water, without a vivid pixel: balanced colours are those of its areas."""
    random = np.random.default_rng(8)
    y, x = np.mgrid[0:120, 0:160]
    grey = 60 + 90 * y / 120 + 40 * np.sin(x / 25) + random.normal(0, 4, y.shape)
    picture = make_picture(np.clip(grey[..., None] + np.array([-2, 0, 3]), 0, 255).round())
    area, chosen = (_reduction(picture, 5, mood=each) for each in (proposals.AREA, mood))
    if mood == proposals.BALANCED:
        assert_array_equal(chosen.rgb_u8, area.rgb_u8)
    assert _lightness_and_chroma(chosen)[1] < 8


@pytest.mark.parametrize("mood", CHOSEN)
def test_options_that_say_which_pixels_count_are_respected(mood, scenery, make_picture):
    fixed = ((255, 0, 255), (1, 2, 3))
    shown = _reduction(scenery, 6, mood=mood, fixed=fixed)
    assert len(_colors(shown)) == 6
    assert _colors(shown) >= set(fixed)
    assert _colors(_reduction(scenery, 2, mood=mood, fixed=fixed)) == set(fixed)
    inside = Lasso(((10.0, 10.0), (230.0, 10.0), (230.0, 40.0), (10.0, 40.0)))
    for region in (Rectangle(10, 10, 220, 30), inside):
        assert len(_colors(_reduction(scenery, 6, mood=mood, region=region))) == 6
    rgb = scenery.rgb_u8.copy()
    rgb[:90] = (0, 255, 0)
    alpha = np.full(rgb.shape[:2], 255)
    alpha[:90] = 0
    hidden = _reduction(make_picture(rgb, alpha), 5, mood=mood)
    assert np.abs(hidden.rgb_u8.astype(int) - (0, 255, 0)).sum(axis=1).min() > 60
    rgb[:90] = 255
    unwhite = _reduction(make_picture(rgb), 5, mood=mood, ignore=frozenset({"white"}))
    assert unwhite.rgb_u8.min(axis=1).max() < 245


def test_neighbouring_sizes_share_most_colors(scenery):
    series = find(scenery, Job(), FOR_PEOPLE).series
    chosen = [series.proposal._choice.of(size, Job()) for size in range(2, 40)]
    stay = [len(set(few) & set(more)) / len(few) for few, more in pairwise(chosen)]
    assert np.mean(stay) > 0.8
    again = find(scenery, Job(), FOR_PEOPLE).series
    for size in (39, 5, 17):
        assert_array_equal(again.quick(size, Job()).rgb_u8, series.quick(size, Job()).rgb_u8)


def test_another_mood_uses_what_is_known(scenery, monkeypatch):
    found = find(scenery, Job(), FOR_PEOPLE)
    vivid = find_again(found, scenery, Job(), replace(FOR_PEOPLE, mood="vivid"))
    assert vivid.regions is found.regions
    assert vivid.series.problem is found.series.problem
    back = find_again(vivid, scenery, Job(), DEFAULT)
    plain = PaletteSeries.build(found.kept, Job())
    assert_array_equal(back.series.quick(9, Job()).rgb_u8, plain.quick(9, Job()).rgb_u8)
    area_first = find_again(find(scenery, Job()), scenery, Job(), FOR_PEOPLE)
    assert_array_equal(
        area_first.series.quick(9, Job()).rgb_u8, found.series.quick(9, Job()).rgb_u8
    )


def test_a_palette_that_no_mood_proposes_is_found_once(scenery):
    found = find(scenery, Job(), ClusteringOptions(mood="vivid"))
    large, small = found.series.exact(70, Job()), found.series.exact(8, Job())
    bright = find_again(found, scenery, Job(), ClusteringOptions(mood="bright")).series
    assert bright.exact(70, Job()) is large
    assert bright.exact(8, Job()) is not small


@pytest.mark.parametrize("mood", MOODS)
def test_the_first_look_is_the_palette_that_follows(mood, scenery, of_scenery):
    first = first_look(scenery, ClusteringOptions(mood=mood), 6, Job())
    follows = of_scenery(mood).series.quick(6, Job())
    assert len(first.rgb_u8) == 6
    if mood != proposals.AREA:
        assert _colors(first) == _colors(follows)


def test_a_cancelled_job_stops(scenery):
    found = find(scenery, Job(), FOR_PEOPLE)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        found.series.quick(12, job)
    with pytest.raises(Cancelled):
        first_look(scenery, FOR_PEOPLE, 6, job)


def test_colours_of_flat_art_follow_the_fixed_ones():
    rgb_u8 = np.arange(12, dtype=np.uint8).reshape(4, 3)
    shown = Proposal._shown(SimpleNamespace(_rgb_u8=rgb_u8), np.array([0, 1, 4, 3]), 2)
    assert shown.tolist() == rgb_u8[[2, 1]].tolist()


def test_exact_palettes_need_no_regions(scenery, monkeypatch):
    monkeypatch.setattr(first_palette, "regions_of", None)
    assert len(first_look(scenery, ClusteringOptions(), 4, Job()).rgb_u8) == 4


def test_hidden_pixels_stay_hidden_beside_ignored_ones():
    rgb_u8 = np.array([[[1, 1, 1], [2, 2, 2], [1, 1, 1]]], np.uint8)
    picture = Picture("a", "PNG", rgb_u8, np.array([[0, 255, 9]], np.uint8))
    counts = count_colors(picture, Job())
    assert regions._only(picture, counts.part(np.array([True, True]))) is picture
    only = regions._only(picture, counts.part(np.array([True, False])))
    assert only.alpha_u8.tolist() == [[0, 0, 255]]
