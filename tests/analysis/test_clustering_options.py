"""The effect of each clustering option on the findings, end to end."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from huescope.analysis.findings import find, find_palettes
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.options import FOR_PEOPLE, IGNORABLE, SPACES, ClusteringOptions
from huescope.analysis.region import Lasso, Rectangle
from huescope.cancellation import Job
from huescope.errors import NothingLeft


def _palette(picture, size, **options):
    found = find(picture, Job(), ClusteringOptions(**options))
    return found, found.palette(size, Job())


def _has(reduction, rgb, within=14):
    return bool(np.any(np.abs(reduction.rgb_u8.astype(int) - rgb).max(axis=1) <= within))


@pytest.fixture(scope="module")
def product(make_picture):
    """A brown box with a red lid on white, which covers four fifths; the white has some noise."""
    random = np.random.default_rng(4)
    rgb = np.full((120, 150, 3), 252)
    rgb[40:90, 40:100] = [110, 70, 40]
    rgb[40:55, 40:100] = [190, 30, 45]
    return make_picture(np.clip(rgb + random.integers(-3, 4, rgb.shape), 0, 255))


@pytest.fixture(scope="module")
def berry(make_picture):
    """A red berry on 0.3 % of a green field of lights and shadows."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[:120, :160]
    light = (np.sin(x / 15) + np.cos(y / 9)) / 4 + 0.5 + random.normal(0, 0.08, y.shape)
    rgb = np.array([25, 55, 15]) + light[..., None] * np.array([165, 175, 100])
    rgb[(y - 50) ** 2 + (x - 75) ** 2 < 18] = [190, 25, 40]
    rgb += random.normal(0, 4, rgb.shape)
    return make_picture(np.clip(rgb, 0, 255).round())


def test_default_options_change_nothing(photograph, photograph_series):
    found, palette = _palette(photograph, 6)
    assert_array_equal(palette.reduction.rgb_u8, photograph_series.exact(6, Job()).rgb_u8)
    assert found.seen is photograph
    assert found.kept is found.colors
    assert found.ignored_share == 0
    assert palette.places_px is None


def test_a_red_berry_is_one_of_five_at_the_accent_end_and_not_at_the_other(berry):
    at_area, at_accent = (_palette(berry, 5, accent=accent)[1].reduction for accent in (0.0, 1.0))
    assert not _has(at_area, [190, 25, 40])
    assert _has(at_accent, [190, 25, 40])
    assert at_area.mse < at_accent.mse
    assert at_area.pixels.sum() == at_accent.pixels.sum() == berry.width_px * berry.height_px


def test_an_ignored_background_gets_no_swatch(product):
    found, palette = _palette(product, 4, ignore=frozenset({"background"}))
    assert not _has(palette.reduction, [252, 252, 252], within=60)
    assert palette.reduction.pixels.sum() == found.kept.total == 3000
    assert found.colors.total == 18000
    assert found.ignored_share == pytest.approx(15000 / 18000)
    assert found.dominant[0].share == found.dominant[0].pixels / 3000
    [chip] = [chip for chip in found.chips if chip.kind == "background"]
    assert chip.pixels == 15000
    plain, _ = _palette(product, 4)
    assert plain.chips == found.chips
    assert_array_equal(plain.channels.red, found.channels.red)


def test_all_ignored_is_one_error_message(make_picture):
    white = make_picture(np.full((5, 5, 3), 255))
    for kind in ("white", "background"):
        with pytest.raises(NothingLeft, match=f"nothing is left of it without {kind}"):
            find(white, Job(), ClusteringOptions(ignore=frozenset({kind})))
    assert find(white, Job(), ClusteringOptions(ignore=frozenset({"black"}))).ignored_share == 0


def test_a_region_is_all_that_counts(product):
    found, palette = _palette(product, 2, region=Rectangle(40, 40, 60, 50))
    assert found.colors.total == palette.reduction.pixels.sum() == 3000
    assert found.origin_px == (40, 40)
    assert _has(palette.reduction, [110, 70, 40])
    assert _has(palette.reduction, [190, 30, 45])
    with pytest.raises(NothingLeft, match="in the region"):
        find(product, Job(), ClusteringOptions(region=Rectangle(500, 0, 5, 5)))


def test_the_background_is_that_of_the_whole_picture_within_a_lasso_too(product):
    region = Lasso(((30.0, 30.0), (99.0, 30.0), (99.0, 89.0), (30.0, 89.0)))
    found, palette = _palette(product, 2, region=region, ignore=frozenset({"background"}))
    assert found.colors.total == 70 * 60
    assert found.kept.total == palette.reduction.pixels.sum() == 3000


def test_positions_of_real_pixels_are_in_the_whole_picture(product):
    region = Lasso(((45.0, 42.0), (95.0, 42.0), (95.0, 85.0), (45.0, 85.0)))
    _, palette = _palette(product, 3, region=region, represent="pixel")
    for rgb_u8, (x, y) in zip(palette.reduction.rgb_u8, palette.places_px, strict=True):
        assert_array_equal(product.rgb_u8[y, x], rgb_u8)
        assert 45 <= x <= 95
        assert 42 <= y <= 85


def test_fixed_colors_stay_while_the_others_move(product):
    fixed = ((0, 90, 200), (255, 255, 255))
    _, palette = _palette(product, 4, fixed=fixed)
    shown = {*map(tuple, palette.reduction.rgb_u8.tolist())}
    assert len(shown) == 4
    assert shown >= set(fixed)
    assert _has(palette.reduction, [110, 70, 40])
    assert _has(palette.reduction, [190, 30, 45])


@pytest.mark.parametrize("space", list(SPACES))
def test_figures_are_of_srgb_in_every_space(photograph, space):
    found, palette = _palette(photograph, 7, space=space)
    reduction = palette.reduction
    rgb_u8 = found.colors.rgb_u8
    nearest = nearest_color(homogeneous(rgb_u8), reduction.rgb_u8)
    squared = ((rgb_u8.astype(float) - reduction.rgb_u8[nearest]) ** 2).sum(axis=1)
    assert reduction.mse == pytest.approx(np.average(squared, weights=found.colors.counts))
    pixels = np.bincount(nearest, found.colors.counts, len(reduction.rgb_u8))
    assert_array_equal(reduction.pixels, pixels)


def test_combined_options_are_reproducible(product):
    options = {
        "space": "oklab",
        "accent": 0.7,
        "fixed": ((1, 2, 3),),
        "ignore": frozenset(IGNORABLE),
        "region": Rectangle(10, 10, 120, 100),
        "represent": "pixel",
    }
    first, second = (_palette(product, 6, **options)[1] for _ in range(2))
    assert_array_equal(first.reduction.rgb_u8, second.reduction.rgb_u8)
    assert first.places_px == second.places_px
    assert len(first.reduction.rgb_u8) == 6
    assert (1, 2, 3) in map(tuple, first.reduction.rgb_u8.tolist())


def test_palettes_alone_are_the_same_as_with_all_other_findings(product):
    for options in (FOR_PEOPLE, replace(FOR_PEOPLE, ignore=frozenset({"background"}))):
        alone, all_ = (each(product, Job(), options) for each in (find_palettes, find))
        one, other = (each.palette(5, Job()).reduction for each in (alone, all_))
        assert one.rgb_u8.tolist() == other.rgb_u8.tolist()
        assert alone.paints(one).tolist() == all_.paints(other).tolist()
