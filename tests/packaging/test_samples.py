"""The sample pictures: the flag is the flag, and every file is credited."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

import make_samples
from environment import CHECKOUT

SAMPLES = CHECKOUT / "resources" / "samples"

# Points in units on the field of 60 x 30, from the flag's published construction.
POINTS = [
    ((30, 15), make_samples.RED),  # St George's cross, 6 wide
    ((30, 12.2), make_samples.RED),
    ((59.9, 17.8), make_samples.RED),
    ((27.2, 0.2), make_samples.RED),
    ((10, 11.8), make_samples.WHITE),  # its fimbriation, 2 wide
    ((26.8, 0.2), make_samples.WHITE),
    ((25.2, 0.2), make_samples.WHITE),
    ((24.8, 0.2), make_samples.BLUE),
    ((10, 5 - 0.2), make_samples.WHITE),  # at the hoist the broad white lies above the red
    ((10, 5 - 3.2), make_samples.WHITE),
    ((10, 5 - 3.5), make_samples.BLUE),
    ((10, 5 + 0.2), make_samples.RED),
    ((10, 5 + 2.1), make_samples.RED),
    ((10, 5 + 2.4), make_samples.WHITE),
    ((10, 5 + 3.2), make_samples.WHITE),
    ((10, 5 + 3.5), make_samples.BLUE),
    ((50, 5 - 0.2), make_samples.RED),  # in the fly below it
    ((50, 5 + 0.2), make_samples.WHITE),
    ((10, 25 - 0.2), make_samples.WHITE),
    ((10, 25 + 0.2), make_samples.RED),
    ((50, 25 - 0.2), make_samples.RED),
    ((50, 25 + 0.2), make_samples.WHITE),
]


@pytest.fixture(scope="module")
def flag():
    return make_samples.union_jack(300)


def test_the_flag_is_twice_as_wide_as_high(flag):
    assert flag.shape == (300, 600, 3)
    assert flag.dtype == np.uint8


@pytest.mark.parametrize(("point", "colour"), POINTS)
def test_the_flag_follows_the_published_construction(flag, point, colour):
    x, y = point
    assert tuple(flag[int(y * 10), int(x * 10)]) == colour


def test_the_flag_is_a_pinwheel(flag):
    np.testing.assert_array_equal(flag, flag[::-1, ::-1])
    assert (flag != flag[:, ::-1]).any()
    assert (flag != flag[::-1]).any()


def test_the_file_is_what_the_script_draws():
    with Image.open(SAMPLES / "union_jack.jpg") as picture:
        assert (picture.format, picture.size) == ("JPEG", (1280, 640))
        small = np.asarray(picture.resize((160, 80), Image.Resampling.BOX), dtype=int)
    drawn = make_samples.union_jack(80).astype(int)
    assert np.abs(small - drawn).mean() < 1


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.jpg")), ids=lambda file: file.name)
def test_every_sample_is_small_credited_and_readable(file):
    assert f"`{file.name}`" in (SAMPLES / "CREDITS.md").read_text(encoding="utf-8")
    assert file.stat().st_size < 700_000
    with Image.open(file) as picture:
        picture.load()
        assert min(picture.size) >= 512
