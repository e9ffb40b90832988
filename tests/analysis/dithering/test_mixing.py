"""Mixtures of palette colours, against a plain search in double precision."""

import numpy as np
import pytest

from huescope.analysis.dithering import DitheringOptions, dither
from huescope.analysis.dithering._mixing import MixingPalette, Mixtures, lay_out, mixtures
from huescope.cancellation import Job
from huescope.color.oklab import LINEAR_TO_LMS, ROOTS_TO_OKLAB, rgb_u8_to_oklab
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.imaging.picture import Picture


def seen_offsets(palette_u8, rgb, chroma):
    """Return how each palette colour differs from another one, by the slope of Oklab there."""
    palette_lms = SRGB_U8_TO_LINEAR[palette_u8] @ LINEAR_TO_LMS.T
    lms = LINEAR_TO_LMS @ SRGB_U8_TO_LINEAR[rgb]
    roots = (palette_lms - lms) / (3 * np.cbrt(lms + 0.02) ** 2)
    return 255 * (roots @ ROOTS_TO_OKLAB.T) * (1, chroma, chroma)


def best_partner(start, offsets, grain):
    """Return costs and shares of adding each colour to a mixture that is off by `start`."""
    way = offsets - start
    length = np.maximum((way**2).sum(axis=1), 1e-3)
    share = np.clip(-(way @ start) / length, 0, 1)
    off = ((start + share[:, None] * way) ** 2).sum(axis=1)
    return off + grain * length * share * (1 - share), share


@pytest.mark.parametrize("size", [1, 2, 3, 9, 25])
def test_the_mixture_of_least_error_and_grain_is_found(size):
    random = np.random.default_rng(size)
    palette_u8 = random.integers(0, 256, (size, 3), np.uint8)
    rgb_u8 = random.integers(0, 256, (60, 3), np.uint8)
    palette = MixingPalette(palette_u8)
    found = mixtures(rgb_u8, palette)
    assert np.allclose(found.shares.sum(axis=0), 1, atol=1e-5)
    for wanted, indices, shares in zip(rgb_u8, found.indices.T, found.shares.T, strict=True):
        offsets = seen_offsets(palette_u8, wanted, 0.75 if size <= 3 else 1.25)
        apart = ((palette_u8.astype(int) - wanted) ** 2).sum(axis=1)
        assert apart[indices[0]] == apart.min()
        start = offsets[indices[0]]
        own_share = shares[1] / max(1 - shares[2], 1e-9)
        for place, share in ((indices[1], own_share), (indices[2], shares[2])):
            costs, best_shares = best_partner(start, offsets, float(palette.grain))
            assert costs[place] <= costs.min() * (1 + 1e-3) + 1e-2
            adds_itself = ((offsets[place] - start) ** 2).sum() < 1  # of which any share will do
            if shares[2] < 0.999 and not adds_itself:
                assert share == pytest.approx(best_shares[place], abs=5e-3)
            start = start + share * (offsets[place] - start)


def test_near_colours_differ_as_in_oklab_but_for_the_weight_of_chroma():
    rgb = np.array([120, 160, 90], np.uint8)
    near = rgb + np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], np.uint8)
    in_oklab = 255 * (rgb_u8_to_oklab(near) - rgb_u8_to_oklab(rgb)) * (1, 1.25, 1.25)
    assert seen_offsets(near, rgb, 1.25) == pytest.approx(in_oklab, rel=0.1, abs=0.02)


@pytest.mark.parametrize("method", ["ordered", "blue-noise"])
@pytest.mark.parametrize("rgb", [(250, 30, 20), (20, 200, 40), (60, 40, 250)])
def test_a_vivid_colour_is_not_black_in_black_and_white(method, rgb):
    grain = np.random.default_rng(1).integers(-4, 5, (64, 64, 3))
    picture = Picture("test", "PNG", (np.array(rgb) + grain).astype(np.uint8))
    black_and_white = np.array([[0, 0, 0], [255, 255, 255]], np.uint8)
    share = dither(picture, black_and_white, DitheringOptions(method), Job()).mean()
    assert 0.03 < share < 0.6


def test_neighbours_are_the_nearest_of_a_large_palette():
    palette_u8 = np.random.default_rng(1).integers(0, 256, (60, 3), np.uint8)
    palette = MixingPalette(palette_u8)
    assert palette.neighbours.shape == (25, 60)
    for place, rgb in enumerate(palette_u8.astype(int)):
        squared = ((palette_u8 - rgb) ** 2).sum(axis=1)
        assert squared[palette.neighbours[:, place]].tolist() == sorted(squared)[:25]
    weights = [0.2126, 0.7152, 0.0722]
    np.testing.assert_allclose(palette.luminance, SRGB_U8_TO_LINEAR[palette_u8] @ weights, 1e-5)


def test_a_weaker_mixture_has_more_of_the_nearest_colour():
    shares = np.array([[0.5], [0.3], [0.2]], np.float32)
    found = Mixtures(np.array([[0], [1], [2]]), shares).weakened(0.5)
    assert found.shares[:, 0].tolist() == pytest.approx([0.75, 0.15, 0.1])


def test_thresholds_go_from_the_darkest_to_the_lightest_colour():
    palette_u8 = np.array([(200, 200, 200), (0, 0, 0), (90, 90, 90)], np.uint8)
    random = np.random.default_rng(2)
    shares = random.dirichlet(np.ones(3), 20).T.astype(np.float32)
    indices = np.stack([random.permutation(3) for _ in range(20)]).T
    table = np.empty((20, 100), np.uint8)
    lay_out(Mixtures(indices, shares), MixingPalette(palette_u8), table)
    for row, (order, own) in enumerate(zip(indices.T, shares.T, strict=True)):
        share = dict(zip(order.tolist(), own.tolist(), strict=True))
        for at, found in enumerate(table[row].tolist()):
            middle = (at + 0.5) / 100
            dark, not_light = share[1], share[1] + share[2]
            assert found == (1 if middle < dark else 2 if middle < not_light else 0)
