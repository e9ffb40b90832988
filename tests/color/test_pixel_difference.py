import numpy as np
import pytest

from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.color.pixel_difference import pixel_differences


def pairs(kind, count=20_000):
    random = np.random.default_rng(5)
    rgb_u8 = random.integers(0, 256, (count, 3), np.uint8)
    if kind == "any":
        other = random.integers(0, 256, (count, 3), np.uint8)
    elif kind == "near":
        other = np.clip(rgb_u8.astype(int) + random.integers(-6, 7, rgb_u8.shape), 0, 255)
    else:
        other = np.repeat(random.integers(0, 256, (count, 1)), 3, axis=1)
    return rgb_u8, other.astype(np.uint8)


@pytest.mark.parametrize("kind", ["any", "near", "grey"])
def test_single_precision_agrees_with_the_formula(kind):
    rgb_u8, other = pairs(kind)
    expected = ciede2000.difference(rgb_u8_to_lab(rgb_u8), rgb_u8_to_lab(other))
    error = np.abs(pixel_differences(rgb_u8, other) - expected)
    assert np.quantile(error, 0.99) < 0.01
    assert error.max() < 0.6  # the formula jumps where two hues are opposite


def test_equal_pictures_do_not_differ():
    rgb_u8 = np.random.default_rng(1).integers(0, 256, (7, 9, 3), np.uint8)
    found = pixel_differences(rgb_u8, rgb_u8.copy())
    assert found.shape == (7, 9)
    assert found.dtype == np.float32
    assert found.max() == 0
