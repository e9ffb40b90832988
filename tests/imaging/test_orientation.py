from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from huescope.imaging.decode import decode, decode_scaled
from huescope.imaging.orientation import swaps_sides, upright_rows

# Pillow warns about broken EXIF; see test_decode.py.

RED, GREEN, BLUE, YELLOW = (200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0)
# What a viewer must show, clockwise from the top left, whatever the orientation.
UPRIGHT = np.array([[RED, GREEN], [BLUE, YELLOW]], dtype=np.uint8)
# EXIF 2.32, section 4.6.4: where the first stored row and the first stored column lie.
STORED = {
    1: UPRIGHT,
    2: UPRIGHT[:, ::-1],
    3: UPRIGHT[::-1, ::-1],
    4: UPRIGHT[::-1],
    5: UPRIGHT.transpose(1, 0, 2),
    6: UPRIGHT.transpose(1, 0, 2)[::-1],
    7: UPRIGHT.transpose(1, 0, 2)[::-1, ::-1],
    8: UPRIGHT.transpose(1, 0, 2)[:, ::-1],
}


def stored(orientation, block_px=(24, 16)):
    """Store quarters of 24 x 16 pixels as a camera with this orientation would."""
    width_px, height_px = reversed(block_px) if swaps_sides(orientation) else block_px
    quarters = STORED[orientation].repeat(height_px, axis=0).repeat(width_px, axis=1)
    return Image.fromarray(np.ascontiguousarray(quarters))


def tagged(value):
    exif = Image.Exif()
    exif[274] = value
    return exif


def assert_upright(picture, block_px=(24, 16), tolerance=3):
    width_px, height_px = block_px
    expected = UPRIGHT.repeat(height_px, axis=0).repeat(width_px, axis=1)
    assert picture.rgb_u8.shape == expected.shape
    assert np.abs(picture.rgb_u8.astype(int) - expected).max() <= tolerance


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("file_format", "options"),
    [
        ("JPEG", {"quality": 100, "subsampling": 0}),
        ("PNG", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("WEBP", {"lossless": True}),
        ("AVIF", {"quality": 100, "subsampling": "4:4:4"}),
    ],
)
def test_every_orientation_stands_upright(through, file_format, options, orientation):
    image = stored(orientation)
    assert_upright(through(image, file_format, exif=tagged(orientation), **options))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_multi_picture_file(through, orientation):
    image = stored(orientation)
    picture = through(
        image,
        "MPO",
        save_all=True,
        append_images=[image],
        exif=tagged(orientation),
        quality=100,
        subsampling=0,
    )
    assert picture.format == "MPO"
    assert_upright(picture)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_alpha_turns_along(through, orientation):
    image = stored(orientation).convert("RGBA")
    # Only the quarter that a viewer shows at the top left, the red one, is see-through.
    image.putalpha(faint_red(image))
    picture = through(image, "PNG", exif=tagged(orientation))
    assert_upright(picture)
    assert (picture.alpha_u8[:16, :24] == 9).all()
    assert np.count_nonzero(picture.alpha_u8 == 9) == 16 * 24


def faint_red(image):
    red, green, *_ = (np.asarray(band) for band in image.split())
    return Image.fromarray(np.where((red == 200) & (green == 0), 9, 255).astype(np.uint8))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_several_strips(through, orientation):
    block_px = (600, 400)
    image = stored(orientation, block_px)
    assert_upright(through(image, "PNG", exif=tagged(orientation)), block_px)


@pytest.mark.parametrize("orientation", [1, 6])
def test_scaled_decoding_turns_too(encode, job, orientation):
    block_px = (240, 160)
    image = stored(orientation, block_px)
    data = encode(image, "JPEG", exif=tagged(orientation), quality=100)
    assert_upright(decode_scaled(data, "x", 60_000, job), (120, 80), tolerance=5)


@pytest.mark.parametrize("value", [0, 9, 255, 65_535])
def test_values_out_of_range_are_ignored(through, value):
    assert_upright(through(stored(1), "PNG", exif=tagged(value)))


@pytest.mark.parametrize(
    "exif", [b"Exif\0\0", b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff"]
)
def test_broken_exif_is_ignored(encode, job, exif):
    data = encode(stored(1), "JPEG", exif=exif, quality=100, subsampling=0)
    assert_upright(decode(data, "x", job))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_strips_cover_the_upright_picture_once(orientation):
    array = np.zeros((7, 5), dtype=np.uint8)
    stored_height_px = 5 if swaps_sides(orientation) else 7
    for row in range(stored_height_px):
        upright_rows(array, row, 1, orientation)[:] += 1
    assert (array == 1).all()
