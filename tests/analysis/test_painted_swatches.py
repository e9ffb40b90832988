"""Swatches found in pictures of palettes, and none in other pictures."""

import io

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from huescope.analysis import painted_swatches as module
from huescope.analysis.painted_swatches import painted_swatches
from huescope.cancellation import Job
from huescope.imaging.picture import Picture
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

COLORS = ((217, 42, 103), (30, 144, 255), (250, 196, 90), (12, 60, 40), (240, 240, 236))
channels = st.integers(0, 15).map(lambda level: 17 * level)
palettes = st.lists(st.tuples(channels, channels, channels), min_size=2, max_size=24, unique=True)


def found(image, file_format="PNG"):
    rgba = np.asarray(image.convert("RGBA"))
    alpha = None if (rgba[..., 3] == 255).all() else np.ascontiguousarray(rgba[..., 3])
    picture = Picture("p", file_format, np.ascontiguousarray(rgba[..., :3]), alpha)
    return painted_swatches(picture, Job())


def strip(colors, cell=(24, 40)):
    row = np.repeat(np.array([colors], np.uint8), cell[1], 0)
    return Image.fromarray(np.repeat(row, cell[0], 1))


@settings(max_examples=15)
@given(palettes, st.booleans())
def test_strips_of_any_colors(colors, upright):
    image = strip(colors)
    assert found(image.transpose(Image.Transpose.TRANSPOSE) if upright else image) == tuple(colors)


def test_a_line_of_single_pixels():
    line = strip(COLORS, (1, 1))
    assert found(line) == found(line.transpose(Image.Transpose.TRANSPOSE)) == COLORS
    assert not found(line, "JPEG")
    assert not found(strip(COLORS[:1], (1, 1)))
    assert not found(strip([(shade, 0, 0) for shade in range(256)] + [(0, 0, 1)], (1, 1)))


@settings(max_examples=4)
@given(palettes, st.sampled_from(["white", "dark", "none"]))
def test_our_own_sheets(colors, background):
    palette = Palette("A name", tuple(Swatch(color, name=f"n {color}") for color in colors))
    content = formats.write(palette, "png", {"background": background})
    assert found(Image.open(io.BytesIO(content))) == tuple(colors)


def test_discs_on_a_ground_in_reading_order():
    image = Image.new("RGB", (420, 300), "white")
    draw = ImageDraw.Draw(image)
    for place, color in enumerate(COLORS):
        x, y = 30 + 130 * (place % 3), 30 + 130 * (place // 3) + 4 * (place % 2)
        draw.ellipse((x, y, x + 100, y + 100), fill=color)
        draw.text((x + 30, y + 104), "#{:02x}{:02x}{:02x}".format(*color), fill="black")
    assert found(image) == COLORS


def test_widths_in_proportion_to_shares():
    widths = np.repeat(range(5), (200, 90, 40, 12, 5))
    pixels = np.repeat(np.array(COLORS, np.uint8)[widths][None], 60, 0)
    assert found(Image.fromarray(pixels)) == COLORS


def test_a_swatch_on_transparent_ground():
    image = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    for place, color in enumerate(COLORS[:3]):
        image.paste((*color, 255), (10 + 60 * place, 20, 60 + 60 * place, 80))
    assert found(image) == COLORS[:3]


def test_compression_changes_a_level_or_two():
    buffer = io.BytesIO()
    strip(COLORS, (48, 96)).save(buffer, "JPEG", quality=85)
    colors = found(Image.open(buffer), "JPEG")
    assert len(colors) == len(COLORS)
    assert np.abs(np.subtract(colors, COLORS)).max() <= 3


def noise():
    return np.random.default_rng(1).integers(0, 256, (200, 300, 3), np.uint8)


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((90, 90, 3), 200, np.uint8),
        noise(),
        cv2.GaussianBlur(noise(), (0, 0), 12),
        np.repeat(np.linspace(0, 255, 512)[None, :, None], 90, 0).repeat(3, 2).astype(np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((1, 9000, 3), np.uint8),
    ],
    ids=["one colour", "noise", "clouds", "gradient", "a pixel", "a line"],
)
def test_other_pictures_have_none(pixels):
    assert found(Image.fromarray(pixels)) == ()


@pytest.mark.parametrize(("side", "is_palette"), [(120, True), (40, False)])
def test_swatches_cover_half_of_a_picture_that_shows_a_palette(side, is_palette):
    noise = np.random.default_rng(2).integers(0, 256, (200, 260, 3), np.uint8)
    noise[20 : 20 + side, 5 : 5 + side] = COLORS[0]
    noise[20 : 20 + side, 130 : 130 + side] = COLORS[1]
    assert found(Image.fromarray(noise)) == (COLORS[:2] if is_palette else ())


def test_areas_are_as_large_as_a_swatch_at_least():
    stats = [
        (0, 0, 9, 9, 9),
        (0, 0, 4, 4, 16),
        (1, 2, 3, 8, 24),
        (5, 6, 5, 4, 15),
        (7, 8, 9, 5, 27),
    ]
    found = module._areas(np.array(stats, np.int32), len(stats), 1000)
    assert [area.label for area in found] == [1, 4]
    assert [area.fullness for area in found] == [1, 27 / 45]
    assert found[1].box == (7, 8, 9, 5)
    (large,) = module._areas(np.array(stats, np.int32), len(stats), 20 * 20_000)
    assert large.label == 4


def test_rows_end_at_half_the_height_of_their_first_swatch():
    boxes = [(30, 0, 9, 10), (0, 5, 9, 10), (40, 6, 9, 10), (20, 7, 9, 10)]
    areas = [module._Area(label, 90, module._Box(*box)) for label, box in enumerate(boxes)]
    found = module._in_reading_order(areas)
    assert [area.label for area in found] == [1, 0, 3, 2]
