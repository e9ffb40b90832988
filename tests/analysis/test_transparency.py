"""Fully transparent pixels: ignored, or counted as white."""

from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.findings import find, find_again
from huescope.analysis.options import TRANSPARENT, ClusteringOptions
from huescope.analysis.region import Lasso, Rectangle
from huescope.cancellation import Job
from huescope.errors import NothingVisible

COUNTED = ClusteringOptions(count_transparent=True)
RED, BLUE = (200, 30, 40), (20, 60, 180)


@pytest.fixture
def cut_out(make_picture):
    """Ten rows of ten: the left six columns hide blue, the right four are red, some translucent."""
    rgb = np.full((10, 10, 3), RED)
    rgb[:, :6] = BLUE
    alpha = np.full((10, 10), 255)
    alpha[:, :6] = 0
    alpha[0, 6:] = 1
    return make_picture(rgb, alpha)


def chip_of(found):
    return next((chip for chip in found.chips if chip.kind == TRANSPARENT), None)


def shares(found):
    return {swatch.rgb: swatch.share for swatch in found.palette(8, Job()).reduction.swatches}


def test_is_left_out_and_offered(cut_out):
    found = find(cut_out, Job())
    assert (chip_of(found).pixels, chip_of(found).share) == (60, 0.6)
    assert found.transparent_share == 0.6
    assert shares(found) == {RED: 1.0}


def test_counts_as_white_on_request(cut_out):
    found = find_again(find(cut_out, Job()), cut_out, Job(), COUNTED)
    assert shares(found) == {(255, 255, 255): 0.6, RED: 0.36, (255, 254, 254): 0.04}
    assert chip_of(found).share == 0.6
    assert found.transparent_share == 0.0
    again = find_again(found, cut_out, Job(), ClusteringOptions())
    assert shares(again) == {RED: 1.0}


@pytest.mark.parametrize(
    ("region", "share"),
    [
        (Rectangle(4, 0, 4, 10), 0.5),
        (Rectangle(6, 0, 2, 2), None),
        (Lasso(((0.5, 0.5), (5.5, 0.5), (5.5, 8.5), (0.5, 8.5))), 1.0),
    ],
)
def test_its_share_is_of_the_region(region, share, cut_out):
    found = find(cut_out, Job(), ClusteringOptions(region=region, count_transparent=True))
    chip = chip_of(found)
    assert (None if chip is None else chip.share) == share
    assert shares(found).get((255, 255, 255)) == share


def test_an_opaque_picture_has_none_of_it(photograph):
    found = find(photograph, Job(), COUNTED)
    assert found.seen is photograph
    assert chip_of(found) is None


def test_nothing_else_makes_a_picture_without_visible_pixels_white(make_picture):
    clear = make_picture(np.zeros((3, 3, 3)), np.zeros((3, 3)))
    with pytest.raises(NothingVisible):
        find(clear, Job())
    assert shares(find(clear, Job(), COUNTED)) == {(255, 255, 255): 1.0}


def test_real_pixels_may_be_transparent_ones_then(cut_out):
    options = ClusteringOptions(count_transparent=True, represent="pixel")
    found = find(cut_out, Job(), options).palette(2, Job())
    for (column, row), rgb in zip(found.places_px, found.reduction.rgb_u8.tolist(), strict=True):
        assert (column < 6) == (rgb == [255, 255, 255])
        assert 0 <= row < 10


def test_a_soft_shadow_weighs_what_it_darkens(make_picture):
    """A row of red over a shadow: 255 opaque pixels, and one black pixel of every alpha."""
    rgb = np.zeros((2, 255, 3))
    rgb[0] = RED
    alpha = np.full((2, 255), 255)
    alpha[1] = np.arange(1, 256)
    found = find(make_picture(rgb, alpha), Job())
    black = alpha[1].sum() / alpha.sum()
    assert shares(found) == pytest.approx({RED: 1 - black, (0, 0, 0): black})
    assert [swatch.share for swatch in found.dominant] == pytest.approx([1 - black, black])
    assert found.channels.red[0] == pytest.approx(alpha[1].sum() / 255)
    assert found.channels.lightness.sum() == pytest.approx(alpha.sum() / 255)
    assert found.colors.visible_pixels == 510
    one = found.palette(1, Job()).reduction
    weights = np.array([1 - black, black])
    points = np.array([RED, (0, 0, 0)], float)
    error = ((points - one.rgb_u8[0]) ** 2).sum(axis=1)
    assert one.mse == pytest.approx(float(weights @ error))
    assert one.swatches[0].pixels == round(alpha.sum() / 255)


def test_alpha_alone_tells_two_copies_apart(make_picture):
    """Halving the alpha of everything changes no share, no palette and no error."""
    rgb = np.random.default_rng(3).integers(0, 256, (20, 30, 3))
    alpha = 2 * np.random.default_rng(4).integers(1, 128, (20, 30))
    whole = find(make_picture(rgb, alpha), Job()).palette(5, Job()).reduction
    half = find(make_picture(rgb, alpha // 2), Job()).palette(5, Job()).reduction
    np.testing.assert_array_equal(whole.rgb_u8, half.rgb_u8)
    assert (whole.pixels / 2).tolist() == half.pixels.tolist()
    assert whole.mse == pytest.approx(half.mse)
