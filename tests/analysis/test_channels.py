from __future__ import annotations

import numpy as np
import pytest

from huescope.analysis.channels import channel_histogram, levels_of
from huescope.analysis.color_counts import count_colors
from huescope.analysis.tone_range import ToneMasks, ToneRange
from huescope.cancellation import Job
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import Cancelled


def test_counts_every_channel_of_every_visible_pixel(photograph):
    found = channel_histogram(count_colors(photograph, Job()), Job())
    pixels = photograph.rgb_u8.reshape(-1, 3)
    lightness = np.rint(rgb_u8_to_lab(pixels)[:, 0] * 2.55).astype(np.intp)
    expected = [*pixels.T, lightness]
    for name, values in zip(("red", "green", "blue", "lightness"), expected, strict=True):
        counts = getattr(found, name)
        np.testing.assert_array_equal(counts, np.bincount(values, minlength=256), err_msg=name)
        assert counts.dtype == np.int64
        assert not counts.flags.writeable


def test_greys_fall_in_the_bin_of_their_lightness(make_picture):
    ramp = np.repeat(np.arange(256), 3).reshape(1, 256, 3)
    found = channel_histogram(count_colors(make_picture(ramp), Job()), Job())
    expected = np.rint(rgb_u8_to_lab(ramp[0].astype(np.uint8))[:, 0] * 2.55).astype(np.intp)
    np.testing.assert_array_equal(found.lightness, np.bincount(expected, minlength=256))
    assert found.red.tolist() == [1] * 256


def test_black_and_white_are_the_ends(make_picture):
    picture = make_picture([[[0, 0, 0], [255, 255, 255], [255, 255, 255]]])
    lightness = channel_histogram(count_colors(picture, Job()), Job()).lightness
    assert (lightness[0], lightness[255], lightness.sum()) == (1, 2, 3)


def test_a_cancelled_job_stops(photograph):
    colors, job = count_colors(photograph, Job()), Job()
    job.cancel()
    with pytest.raises(Cancelled):
        channel_histogram(colors, job)


def test_levels_of_pixels_are_the_bins_in_which_they_are_counted(photograph):
    colors = count_colors(photograph, Job())
    channels = channel_histogram(colors, Job())
    for name in ("red", "green", "blue", "lightness"):
        levels = levels_of(photograph.rgb_u8, name)
        counts = np.bincount(levels.ravel(), minlength=256)
        np.testing.assert_array_equal(counts, getattr(channels, name), err_msg=name)
    luma = levels_of(photograph.rgb_u8, "luma")
    assert np.abs(luma - photograph.rgb_u8 @ [0.2126, 0.7152, 0.0722]).max() <= 0.501
    inside = ToneRange("luma", 40, 90).mask(luma)
    np.testing.assert_array_equal(inside, (luma >= 40) & (luma <= 90))
    masks = ToneMasks()
    for channel in ("luma", "red", "luma"):
        levels = levels_of(photograph.rgb_u8, channel)
        found = masks.mask(photograph.rgb_u8, ToneRange(channel, 40, 90))
        np.testing.assert_array_equal(found, (levels >= 40) & (levels <= 90), err_msg=channel)
    with pytest.raises(ValueError, match="no channel"):
        levels_of(photograph.rgb_u8, "alpha")


def test_masks_are_those_of_the_picture_at_hand():
    pictures = np.random.default_rng(4).integers(0, 256, (2, 5, 5, 3), np.uint8)
    masks, tones = ToneMasks(), ToneRange("red", 50, 180)
    for picture in (pictures[0], pictures[1], pictures[0]):
        expected = (picture[..., 0] >= 50) & (picture[..., 0] <= 180)
        assert np.array_equal(masks.mask(picture, tones), expected)
