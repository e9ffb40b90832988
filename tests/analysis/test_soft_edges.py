"""Colours that filters and rounding make at soft edges."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import find
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.soft_edges import without_traces
from huescope.cancellation import Job

BLUE, PINK = (0, 100, 200), (232, 62, 140)


def drawing(*colors, size=400):
    """Draw discs that do not touch on a transparent ground."""
    image = Image.new("RGBA", (size * len(colors), size), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    for number, color in enumerate(colors):
        left = number * size
        draw.ellipse((left + 30, 30, left + size - 30, size - 30), fill=(*color, 255))
    return image


def made_smaller(image, make_picture, resampling=Image.Resampling.LANCZOS):
    smaller = image.resize((image.width // 4, image.height // 4), resampling)
    rgba = np.asarray(smaller)
    return make_picture(rgba[..., :3], rgba[..., 3])


@pytest.mark.parametrize("resampling", ["LANCZOS", "BICUBIC", "BOX", "BILINEAR", "HAMMING"])
@pytest.mark.parametrize("color", [BLUE, (255, 255, 255), (20, 20, 20)])
def test_a_disc_that_was_made_smaller_has_one_color(color, resampling, make_picture):
    picture = made_smaller(drawing(color), make_picture, Image.Resampling[resampling])
    colors = count_colors(picture, Job())
    kept = without_traces(picture, colors, Job())
    assert kept.rgb_u8.tolist() == [list(color)]
    assert (kept.total, kept.visible_pixels) == (colors.total, colors.visible_pixels)
    if len(colors.packed) == 1:
        assert kept is colors


def test_palettes_have_no_traces_and_exact_counts_have_all(make_picture):
    picture = made_smaller(drawing(BLUE, PINK), make_picture)
    found = find(picture, Job())
    assert len(found.colors.packed) > 200
    assert sum(found.channels.red) == pytest.approx(found.colors.total / 255)
    assert len(found.dominant) == 32
    swatches = found.palette(8, Job()).reduction.swatches
    shares = {swatch.rgb: swatch.share for swatch in swatches}
    assert shares[BLUE] + shares[PINK] > 0.999
    assert [each.rgb for each in grouped_colors(found.kept, Job())] == [BLUE, PINK]


def test_what_was_drawn_stays(make_picture):
    rgb = np.full((40, 40, 3), BLUE)
    alpha = np.full((40, 40), 255)
    alpha[:, 0] = 128
    rgb[:, 1] = (0, 108, 216)  # as bright as an overshoot
    near = make_picture(rgb, alpha)
    rgb = rgb.copy()
    rgb[20, 20] = (0, 108, 216)  # away from the edge
    elsewhere = make_picture(rgb, alpha)
    rgb = rgb.copy()
    rgb[20, 20], rgb[:, 1] = BLUE, (0, 92, 184)  # darker
    darker = make_picture(rgb, alpha)
    for picture, number in [(near, 1), (elsewhere, 2), (darker, 2)]:
        colors = count_colors(picture, Job())
        assert len(without_traces(picture, colors, Job()).packed) == number
    wide = np.full((40, 40, 3), BLUE)
    wide[:, 1:3] = (0, 108, 216)  # more than a twentieth of the weight
    picture = make_picture(wide, alpha)
    colors = count_colors(picture, Job())
    assert without_traces(picture, colors, Job()) is colors


def test_a_lighter_rim_of_a_disc_stays(make_picture):
    image = Image.new("RGBA", (800, 800), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse((30, 30, 770, 770), fill=(38, 76, 153, 255))
    draw.ellipse((38, 38, 762, 762), fill=(32, 64, 128, 255))
    picture = made_smaller(image, make_picture, Image.Resampling.BOX)
    found = find(picture, Job())
    drawn = {(38, 76, 153), (32, 64, 128)}
    assert drawn <= {swatch.rgb for swatch in found.palette(8, Job()).reduction.swatches}


def test_a_shadow_and_many_colors_stay(make_picture, monkeypatch):
    rgb = np.full((40, 40, 3), PINK)
    alpha = np.full((40, 40), 255)
    rgb[:, :3], alpha[:, :3] = 0, 60
    for picture in (make_picture(rgb, alpha), make_picture(rgb)):
        colors = count_colors(picture, Job())
        assert without_traces(picture, colors, Job()) is colors
    many = np.arange(4800).reshape(40, 40, 3) % 256
    picture = make_picture(many, alpha)
    colors = count_colors(picture, Job())
    assert without_traces(picture, colors, Job()) is colors
    disc = made_smaller(drawing(BLUE), make_picture)
    colors = count_colors(disc, Job())
    monkeypatch.setattr("huescope.analysis.soft_edges._MOST_PIXELS", 100)
    assert without_traces(disc, colors, Job()) is colors
