"""Pictures of arrays and of Pillow's images, without a file."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from huescope.errors import PictureTooLarge, UnsupportedPicture
from huescope.imaging import in_memory
from huescope.imaging.in_memory import picture_of_array, picture_of_image

SAMPLES = np.arange(24, dtype=np.uint8).reshape(2, 3, 4) * 10


@pytest.mark.parametrize(
    ("samples", "rgb_u8", "alpha_u8"),
    [
        (SAMPLES[..., 0], SAMPLES[..., [0, 0, 0]], None),
        (SAMPLES[..., :1], SAMPLES[..., [0, 0, 0]], None),
        (SAMPLES[..., [0, 3]], SAMPLES[..., [0, 0, 0]], SAMPLES[..., 3]),
        (SAMPLES[..., :3], SAMPLES[..., :3], None),
        (SAMPLES, SAMPLES[..., :3], SAMPLES[..., 3]),
    ],
)
def test_channels_mean_what_their_number_says(samples, rgb_u8, alpha_u8, job):
    picture = picture_of_array(samples, "x", job)
    assert np.array_equal(picture.rgb_u8, rgb_u8)
    assert alpha_u8 is None or np.array_equal(picture.alpha_u8, alpha_u8)
    assert (picture.alpha_u8 is None) is (alpha_u8 is None)


@pytest.mark.parametrize(
    ("samples", "words"),
    [
        (SAMPLES.astype(np.float32), "float32 does not say"),
        (np.uint8(1), "shape no dimension"),
        (np.zeros(3, np.uint8), "shape 3 is"),
        (np.zeros((2, 3, 5), np.uint8), "shape 2 × 3 × 5"),
        (np.zeros((1, 2, 3, 4), np.uint8), "shape 1 × 2 × 3 × 4"),
        (np.zeros((0, 3), np.uint8), "no pixels"),
        (np.zeros((3, 0, 3), np.uint8), "no pixels"),
    ],
)
def test_other_arrays_are_refused(samples, words, job):
    with pytest.raises(UnsupportedPicture, match=words):
        picture_of_array(samples, "x", job)


def test_arrays_and_images_have_a_most_number_of_pixels(job, monkeypatch):
    monkeypatch.setattr(in_memory, "MAX_PIXELS", 6)
    assert picture_of_array(np.zeros((2, 3), np.uint8), "x", job).width_px == 3
    assert picture_of_image(Image.new("L", (6, 1)), "x", job).width_px == 6
    with pytest.raises(PictureTooLarge, match="7 x 1 pixels"):
        picture_of_array(np.zeros((1, 7), np.uint8), "x", job)
    with pytest.raises(PictureTooLarge, match="4 x 2 pixels"):
        picture_of_image(Image.new("RGB", (4, 2)), "x", job)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "YCbCr", "HSV"])
def test_images_of_every_mode_become_colours(mode, job):
    image = Image.fromarray(SAMPLES[..., :3]).convert(mode)
    if mode.endswith("A"):
        image.putalpha(100)
    picture = picture_of_image(image, "x", job)
    assert picture.format == "image"
    assert np.array_equal(picture.rgb_u8, image.convert("RGB"))
    assert (picture.alpha_u8 is not None) is mode.endswith("A")


def test_an_image_of_a_file_has_the_format_of_the_file(job, encode):
    data = encode(Image.fromarray(SAMPLES[..., :3]), "PNG")
    with Image.open(io.BytesIO(data)) as file:
        assert picture_of_image(file, "x", job).format == "PNG"


@pytest.mark.parametrize("mode", ["I", "F"])
def test_white_of_deep_greys_is_guessed(mode, job):
    image = Image.fromarray(np.array([[0, 10000, 65535]], np.uint16 if mode == "I" else np.float32))
    picture = picture_of_image(image.convert(mode), "x", job)
    assert picture.rgb_u8[0, :, 0].tolist() == [0, 39, 255]
    assert "65535 was taken for white" in picture.notes[0]
