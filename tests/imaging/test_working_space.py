"""Pictures that are opened in Display P3, of profiles that others made."""

import io
from dataclasses import replace

import numpy as np
import pytest
import tifffile
from coloraide import Color
from PIL import Image, ImageCms
from test_color_tags import png
from test_profile import icc

from huescope.imaging.decode import decode
from huescope.imaging.in_srgb import in_srgb
from huescope.imaging.rendering import DEFAULT
from huescope.imaging.rgb_profiles import DISPLAY_P3_NAME, display_p3_profile

P3 = DEFAULT.into("display-p3")
CODES = np.random.default_rng(8).integers(0, 256, (12, 20, 3), np.uint8)
CODES[0, :3] = [[255, 0, 0], [0, 255, 0], [0, 0, 255]]
KEPT = "which are kept in Display P3."


@pytest.mark.parametrize("file_format", ["PNG", "JPEG"])
def test_codes_of_display_p3_stay_as_they_are(encode, job, file_format):
    options = {"quality": 100, "subsampling": 0} if file_format == "JPEG" else {}
    data = encode(Image.fromarray(CODES), file_format, icc_profile=icc("DisplayP3-v4"), **options)
    picture = decode(data, "x", job, P3)
    assert picture.working_space == "display-p3"
    expected = np.asarray(Image.open(io.BytesIO(data)))
    np.testing.assert_array_equal(picture.rgb_u8, expected)
    (note,) = picture.notes
    assert note.endswith(KEPT)
    assert decode(data, "x", job).working_space == "srgb"  # unless it is asked for


def test_sixteen_bits_and_code_points(job):
    file = io.BytesIO()
    deep = CODES.astype(np.uint16) * 257
    tifffile.imwrite(file, deep, photometric="rgb", iccprofile=icc("DisplayP3-v4"))
    tiff = decode(file.getvalue(), "x", job, P3)
    tagged = decode(png(CODES, (b"cICP", bytes([12, 13, 0, 1]))), "x", job, P3)
    for picture in (tiff, tagged):
        assert picture.working_space == "display-p3"
        assert np.abs(picture.rgb_u8.astype(int) - CODES).max() <= 1


@pytest.mark.parametrize(
    ("profile", "space"), [("AdobeCompat-v2", "a98-rgb"), ("ProPhoto-v4", "prophoto-rgb")]
)
def test_wider_spaces_are_converted(through, encode, job, profile, space):
    data = encode(Image.fromarray(CODES), "PNG", icc_profile=icc(profile))
    picture = decode(data, "x", job, P3)
    colors = [Color(space, code / 255) for code in CODES.reshape(-1, 3)]
    linear = np.array([each.convert("display-p3")[:3] for each in colors])
    inside = ((linear >= 0.02) & (linear <= 0.98)).all(axis=1)
    found = picture.rgb_u8.reshape(-1, 3)[inside]
    assert inside.sum() > 20
    assert np.abs(found - 255 * linear[inside]).max() <= 1.6
    assert picture.notes[0].endswith(KEPT)
    assert "beyond Display P3" in picture.notes[1]


@pytest.mark.parametrize("profile", [None, "sRGB-v2-nano", "sGrey-v4"])
def test_what_is_within_srgb_stays_in_it(encode, job, profile):
    image = Image.fromarray(CODES[..., 0] if profile == "sGrey-v4" else CODES)
    tags = {"icc_profile": icc(profile)} if profile else {}
    data = encode(image, "PNG", **tags)
    picture, usual = decode(data, "x", job, P3), decode(data, "x", job)
    assert picture.working_space == "srgb"
    np.testing.assert_array_equal(picture.rgb_u8, usual.rgb_u8)
    assert picture.notes == usual.notes


def test_inks_are_converted_to_display_p3(encode, job):
    leaf = Image.new("CMYK", (4, 4), (180, 0, 255, 0))
    data = encode(leaf, "TIFF", icc_profile=icc("CGATS001Compat-v2-micro"))
    kept, usual = decode(data, "x", job, P3), decode(data, "x", job)
    assert kept.working_space == "display-p3"
    assert not np.array_equal(kept.rgb_u8, usual.rgb_u8)
    assert np.abs(in_srgb(kept).rgb_u8.astype(int) - usual.rgb_u8).max() <= 1


def test_a_picture_of_display_p3_in_srgb(encode, job):
    data = encode(Image.fromarray(CODES), "PNG", icc_profile=display_p3_profile())
    picture = decode(data, "x", job, P3)
    assert picture.profile == DISPLAY_P3_NAME
    shown = in_srgb(picture)
    colors = [Color("display-p3", code / 255).convert("srgb") for code in CODES.reshape(-1, 3)]
    expected = np.clip([255 * np.array(each[:3]) for each in colors], 0, 255)
    assert np.abs(shown.rgb_u8.reshape(-1, 3) - expected).max() <= 0.55
    assert shown.working_space == "srgb"
    assert in_srgb(shown) is shown
    assert replace(shown, working_space="display-p3", rgb_u8=picture.rgb_u8) != picture


def test_our_profile_is_that_of_others():
    ours, theirs = (
        ImageCms.ImageCmsProfile(io.BytesIO(each))
        for each in (display_p3_profile(), icc("DisplayP3-v4"))
    )
    transform = ImageCms.buildTransform(theirs, ours, "RGB", "RGB")
    found = np.asarray(transform.apply(Image.fromarray(CODES)))
    assert np.abs(found.astype(int) - CODES).max() <= 1
