"""The pixels that scopes are drawn from, and the shades by which they are linked."""

import numpy as np
import pytest

from huescope.analysis.scopes._links import Links
from huescope.analysis.scopes._material import pixels_of
from huescope.imaging.picture import Picture


@pytest.mark.parametrize("size", [(300, 20), (20, 300), (75, 80)])
@pytest.mark.parametrize("most", [5999, 1500, 400, 7])
def test_a_sample_is_spread_over_the_picture_and_no_larger_than_asked(size, most):
    width_px, height_px = size
    y, x = np.mgrid[:height_px, :width_px]
    rgb_u8 = np.stack([x * 255 // width_px, y * 255 // height_px, x * 0], axis=-1).astype(np.uint8)
    sample = pixels_of(Picture("ramp", "PNG", rgb_u8), most)
    # A step in both directions, so up to a row and a column more than the ratio of areas.
    step = int(np.ceil(np.sqrt(width_px * height_px / most)))
    assert len(sample.rgb_u8) == -(-width_px // step) * -(-height_px // step)
    assert len(sample.rgb_u8) <= most + width_px // step + height_px // step + 1
    np.testing.assert_allclose(sample.across * 255, sample.rgb_u8[:, 0], atol=255 / width_px + 1)
    assert len(pixels_of(Picture("ramp", "PNG", rgb_u8)).rgb_u8) == width_px * height_px


def test_the_shade_of_a_pixel_is_near_its_colour():
    rgb_u8 = np.random.default_rng(3).integers(0, 256, (4000, 3), dtype=np.uint8)
    links = Links.of(rgb_u8, np.zeros((1, 4000), np.int32))
    off = links.shade_rgb_u8[links.shade].astype(int) - rgb_u8
    assert np.abs(off).max() <= 4  # a bin is of 8 levels
