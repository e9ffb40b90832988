"""The library at its limits: no pixel that counts, and as many colours as have pins."""

import numpy as np
import pytest
from PIL import Image

import huescope
from huescope.analysis.options import ClusteringOptions
from huescope.api import pictures, pins
from huescope.api.differences import Comparison
from huescope.api.options import number_of_colors
from huescope.api.painting import common_colors, found_in
from huescope.cancellation import Job
from huescope.color import difference
from huescope.errors import NothingVisible, OptionError, ReadError, UnsupportedPicture
from huescope.imaging.picture import Picture
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

OPTIONS = ClusteringOptions()


def frame(*rgbs, alpha=255):
    rgb_u8 = np.array([[rgb] * 8 for rgb in rgbs], np.uint8)
    alpha_u8 = np.full(rgb_u8.shape[:2], alpha, np.uint8) if alpha < 255 else None
    return Picture("x", "PNG", rgb_u8, alpha_u8)


@pytest.mark.parametrize("colors", [2, 255, 256])
def test_sizes_of_a_palette_within_the_limits(colors):
    assert number_of_colors(colors) == colors


@pytest.mark.parametrize("colors", [1, 257, 2.5, "8"])
def test_sizes_of_a_palette_beyond_the_limits(colors):
    with pytest.raises(OptionError, match="from 2 to 256"):
        number_of_colors(colors)


@pytest.mark.parametrize("formula", difference.registry().values(), ids=lambda each: each.NAME)
def test_a_difference_is_noticeable_from_the_threshold_on(formula):
    assert Comparison(formula, formula.JND).noticeable
    assert not Comparison(formula, 0.99 * formula.JND).noticeable


def test_frames_without_a_pixel_that_counts_are_left_out():
    empty, full = frame((1, 2, 3), alpha=0), frame((200, 30, 30), (20, 40, 200))
    assert len(found_in([empty, full, empty], OPTIONS, Job())) == 1
    for frames in ([empty], [empty, empty]):
        with pytest.raises(NothingVisible):
            found_in(frames, OPTIONS, Job())


def test_what_is_ignored_in_any_frame_is_painted_as_well():
    options = ClusteringOptions(ignore=frozenset({"black", "white"}))
    colorful = (200, 30, 30), (20, 40, 200)
    frames = [frame((0, 0, 0), *colorful), frame((255, 255, 255), *colorful)]
    found = common_colors(frames, 2, options, Job())
    assert (len(found.rgb_u8), found.left_out) == (4, 2)
    assert {(0, 0, 0), (255, 255, 255)} <= {tuple(rgb) for rgb in found.rgb_u8.tolist()}


class HasBands:
    """One half of what tells an image of Pillow's."""

    def getbands(self):
        return ()


def test_what_is_no_picture_is_named_by_its_type_or_its_name():
    with pytest.raises(UnsupportedPicture, match="HasBands: this is neither"):
        huescope.analyze(HasBands())
    assert pictures._is_image(Image.new("RGB", (1, 1)))
    assert not pictures._is_image(HasBands())
    with pytest.raises(ReadError, match="int: this is neither"):
        pictures.read_bytes(5)
    with pytest.raises(ReadError, match=r"a\.css: this is neither"):
        pictures.read_bytes(5, "a.css")


@pytest.mark.parametrize(("count", "pin_count"), [(0, 0), (1, 1), (2, 2), (3, 0)])
def test_pins_are_drawn_for_so_many_colours(monkeypatch, count, pin_count):
    monkeypatch.setattr(pins, "MAX_COLORS", 2)
    rgbs = [(200, 30, 30), (20, 40, 200), (30, 200, 30)]
    palette = Palette("", tuple(map(Swatch, rgbs[:count])))
    photograph = pins.photograph_with_pins(palette, frame(*rgbs), Job())
    assert len([pin for pin in photograph.pins if pin is not None]) == pin_count
