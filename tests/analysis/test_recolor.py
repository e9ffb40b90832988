from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis.extra import numpy as hnp

from huescope.analysis import few_colors, recolor
from huescope.analysis.recolor import PreviewRecolorer, reduce_picture
from huescope.cancellation import Job
from huescope.errors import Cancelled

pixels = hnp.arrays(
    np.uint8,
    hnp.array_shapes(min_dims=2, max_dims=2, max_side=8).map(lambda shape: (*shape, 3)),
)
palettes = hnp.arrays(
    np.uint8, hnp.array_shapes(min_dims=1, max_dims=1, max_side=9).map(lambda shape: (*shape, 3))
)


def distance_to(rgb_u8, palette_rgb_u8):
    offset = rgb_u8[..., None, :].astype(np.int64) - palette_rgb_u8.astype(np.int64)
    return (offset**2).sum(axis=-1)


def distance_between(rgb_u8, painted_rgb_u8):
    return ((rgb_u8.astype(np.int64) - painted_rgb_u8) ** 2).sum(axis=-1)


@settings(max_examples=12)
@given(rgb=pixels, palette=palettes)
def test_reduces_every_pixel_to_its_nearest_color(rgb, palette, make_picture):
    indices = reduce_picture(make_picture(rgb), palette, Job())
    assert (indices.shape, indices.dtype) == (rgb.shape[:2], np.uint8)
    np.testing.assert_array_equal(
        distance_between(rgb, palette[indices]), distance_to(rgb, palette).min(axis=-1)
    )


@settings(max_examples=12)
@given(rgb=pixels, palette=palettes)
def test_paints_a_preview_of_few_colors_exactly(rgb, palette):
    alpha = rgb[..., 0].copy()
    bgra = PreviewRecolorer(rgb, alpha).bgra(palette, Job())
    assert bgra.flags.c_contiguous
    assert (bgra.shape, bgra.dtype) == ((*rgb.shape[:2], 4), np.uint8)
    np.testing.assert_array_equal(bgra[..., 3], alpha)
    np.testing.assert_array_equal(
        distance_between(rgb, bgra[..., 2::-1]), distance_to(rgb, palette).min(axis=-1)
    )


def test_paints_a_photograph_in_colors_of_the_palette(photograph, photograph_series):
    palette = photograph_series.quick(16, Job()).rgb_u8
    rgb_u8 = photograph.rgb_u8
    bgra = PreviewRecolorer(rgb_u8).bgra(palette, Job())
    assert np.all(bgra[..., 3] == 255)
    assert {tuple(color) for color in bgra.reshape(-1, 4)[:, 2::-1].tolist()} <= {
        tuple(color) for color in palette.tolist()
    }
    least = distance_to(rgb_u8, palette).min(axis=-1)
    painted = distance_between(rgb_u8, bgra[..., 2::-1])
    assert np.mean(painted == least) > 0.9
    assert painted.mean() < 1.05 * least.mean()


def test_paints_a_photograph_exactly_when_asked(photograph, photograph_series):
    palette = photograph_series.quick(16, Job()).rgb_u8
    indices = reduce_picture(photograph, palette, Job())
    bgra = PreviewRecolorer(photograph.rgb_u8).bgra(palette, Job(), indices)
    np.testing.assert_array_equal(bgra[..., 2::-1], palette[indices])


@pytest.mark.parametrize("sample", [50, 1 << 16])
def test_paints_large_flat_art_exactly(sample, monkeypatch):
    # Colours that share a bin, one of them in a single pixel that no sample sees.
    monkeypatch.setattr(few_colors, "_SAMPLE_PIXELS", sample)
    rgb_u8 = np.full((60, 50, 3), 255, np.uint8)
    rgb_u8[:, 25:] = [254, 254, 255]
    rgb_u8[41, 3] = [253, 254, 254]
    palette = np.array([[255, 255, 255], [254, 254, 255], [253, 254, 254]], np.uint8)
    bgra = PreviewRecolorer(rgb_u8).bgra(palette, Job())
    np.testing.assert_array_equal(bgra[..., 2::-1], rgb_u8)


def test_a_reduced_picture_has_the_printed_pixels(photograph, photograph_series):
    reduction = photograph_series.exact(12, Job())
    indices = reduce_picture(photograph, reduction.rgb_u8, Job())
    np.testing.assert_array_equal(np.bincount(indices.ravel(), minlength=12), reduction.pixels)


def test_what_is_transparent_is_reduced_too(make_picture):
    picture = make_picture([[[250, 0, 0], [0, 0, 250]]], [[0, 0]])
    palette = np.array([[0, 0, 255], [255, 0, 0]], np.uint8)
    assert reduce_picture(picture, palette, Job()).tolist() == [[1, 0]]


def test_chunks_join_without_a_seam(photograph, monkeypatch):
    palette = photograph.rgb_u8[::40, ::40].reshape(-1, 3)[:20]
    whole = reduce_picture(photograph, palette, Job())
    monkeypatch.setattr(recolor, "_STEP_PIXELS", 777)
    np.testing.assert_array_equal(reduce_picture(photograph, palette, Job()), whole)


@pytest.mark.parametrize("size", [0, 257])
def test_a_palette_that_no_index_fits_is_refused(size, photograph):
    with pytest.raises(ValueError, match=f"not {size}"):
        reduce_picture(photograph, np.zeros((size, 3), np.uint8), Job())


def test_a_cancelled_job_stops(photograph):
    recolorer, job = PreviewRecolorer(photograph.rgb_u8), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        PreviewRecolorer(photograph.rgb_u8, None, job)
    with pytest.raises(Cancelled):
        recolorer.bgra(np.zeros((2, 3), np.uint8), job)
    with pytest.raises(Cancelled):
        reduce_picture(photograph, np.zeros((2, 3), np.uint8), job)


def test_progress_rises_to_the_end(photograph):
    seen = []
    job = Job(lambda fraction, stage: seen.append((fraction, stage)))
    reduce_picture(photograph, np.zeros((2, 3), np.uint8), job)
    fractions = [fraction for fraction, _ in seen]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] <= fractions[-1] <= 1
    assert seen[-1][1] == "recolouring"


@pytest.mark.parametrize(("size", "is_palette"), [(0, False), (1, True), (256, True), (257, False)])
def test_a_palette_has_one_to_256_colours(make_picture, size, is_palette):
    picture, palette = make_picture([[[1, 2, 3]]]), np.zeros((size, 3), np.uint8)
    if is_palette:
        assert reduce_picture(picture, palette, Job()).tolist() == [[0]]
    else:
        with pytest.raises(ValueError, match="1 to 256 colours"):
            reduce_picture(picture, palette, Job())
