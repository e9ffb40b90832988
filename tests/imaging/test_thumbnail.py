from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from huescope.errors import DamagedPicture
from huescope.imaging import policy
from huescope.imaging.picture import Picture
from huescope.imaging.thumbnail import decode_for_thumbnail, fitted, sampled


def thumbnail(data, name, size_px, job):
    return fitted(decode_for_thumbnail(data, name, size_px, job), size_px)


@pytest.mark.parametrize("file_format", ["PNG", "JPEG"])
@pytest.mark.parametrize(
    ("size", "expected"), [((900, 600), (96, 64)), ((600, 900), (64, 96)), ((5000, 3), (96, 1))]
)
def test_fits_with_its_proportions(encode, job, file_format, size, expected):
    data = encode(Image.new("RGB", size, (0, 128, 96)), file_format)
    small = thumbnail(data, "x", 96, job)
    assert (small.width_px, small.height_px) == expected
    assert np.abs(small.rgb_u8.astype(int) - (0, 128, 96)).max() <= 3
    assert not small.rgb_u8.flags.writeable


@pytest.mark.parametrize("file_format", ["PNG", "TIFF", "BMP"])
def test_of_a_huge_picture_a_part_of_the_pixels_is_kept(encode, job, monkeypatch, file_format):
    monkeypatch.setattr("huescope.imaging.limits.HUGE_PIXELS", 10_000)
    monkeypatch.setattr("huescope.imaging.thumbnail._SAMPLED_PIXELS", 4_000)
    policy.use(replace(policy.current(), isolation="never"))
    ramp = np.linspace(0, 255, 300).astype(np.uint8)[:, None].repeat(200, axis=1)
    kept = decode_for_thumbnail(encode(Image.fromarray(ramp), file_format), "x", 16, job)
    assert (kept.width_px, kept.height_px) == (66, 100)
    assert np.abs(fitted(kept, 3).rgb_u8[:, 0, 0].astype(int) - (42, 127, 212)).max() <= 2


def test_small_pictures_stay_as_they_are(encode, job):
    original = np.random.default_rng(1).integers(0, 256, (40, 96, 3), np.uint8)
    small = thumbnail(encode(Image.fromarray(original), "PNG"), "x", 96, job)
    np.testing.assert_array_equal(small.rgb_u8, original)


def test_a_pixel_is_the_mean_of_what_it_covers(encode, job):
    checker = np.indices((64, 64)).sum(axis=0) % 2 * 200
    small = thumbnail(encode(Image.fromarray(checker.astype(np.uint8)), "PNG"), "x", 16, job)
    assert np.abs(small.rgb_u8.astype(int) - 100).max() <= 1


def test_hidden_colours_do_not_bleed_in(encode, job):
    image = Image.new("RGBA", (64, 64), (255, 0, 0, 0))
    image.paste((0, 0, 200, 255), (0, 0, 64, 32))
    image.paste((0, 200, 0, 6), (0, 40, 64, 64))
    small = thumbnail(encode(image, "PNG"), "x", 3, job)
    assert small.alpha_u8.tolist()[0] == [255, 255, 255]
    assert small.rgb_u8[0].tolist() == [[0, 0, 200]] * 3
    assert (small.rgb_u8[..., 0] == 0).all()
    assert small.rgb_u8[2].tolist() == [[0, 200, 0]] * 3


def test_what_is_wholly_transparent_stays_so(encode, job):
    small = thumbnail(encode(Image.new("RGBA", (64, 64), (9, 9, 9, 0)), "PNG"), "x", 4, job)
    assert (small.alpha_u8 == 0).all()


def test_broken_files_have_their_sentence(encode, job):
    data = encode(Image.effect_noise((200, 200), 90), "PNG")
    with pytest.raises(DamagedPicture, match="too early"):
        thumbnail(data[:-500], "x", 16, job)


@pytest.mark.parametrize("size", [(64, 64), (640, 427), (3, 900)])
def test_samples_are_pixels_of_their_own_cell(size):
    width_px, height_px = size
    rows, columns = np.indices((height_px, width_px))
    marked = np.stack([rows // 4, columns // 4, np.zeros_like(rows)], axis=-1).astype(np.uint8)
    few = sampled(Picture("x", "PNG", marked), max(size) // 4)
    there = np.indices((few.height_px, few.width_px)).transpose(1, 2, 0)
    scale = np.array([height_px / few.height_px, width_px / few.width_px])
    middle = (there + 0.5) * scale / 4
    assert np.abs(few.rgb_u8[..., :2] + 0.5 - middle).max() <= 0.5 * scale.max() / 4 + 1
    assert not few.rgb_u8.flags.writeable


def test_samples_do_not_fall_in_with_a_pattern():
    checker = np.indices((512, 512)).sum(axis=0) % 2
    colors = np.array([[255, 0, 0], [0, 255, 0]], np.uint8)
    alpha_u8 = np.where(checker, 255, 128).astype(np.uint8)
    few = sampled(Picture("x", "PNG", colors[checker], alpha_u8), 64)
    red = few.rgb_u8[..., 0] == 255
    assert 0.45 < red.mean() < 0.55
    np.testing.assert_array_equal(few.rgb_u8[..., 1] == 255, ~red)
    np.testing.assert_array_equal(few.alpha_u8 == 128, red)
