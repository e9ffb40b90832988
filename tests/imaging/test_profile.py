from __future__ import annotations

import csv
import io
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from huescope.imaging.decode import decode, decode_scaled

DATA = Path(__file__).parents[1] / "data"
LOSSLESS = [("PNG", {}), ("TIFF", {}), ("WEBP", {"lossless": True})]


def rgb(code):
    return tuple(bytes.fromhex(code.lstrip("#")))


def rows(name):
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((x for x in lines if not x.startswith("# ")), delimiter="\t"))


def icc(name):
    return (DATA / "icc" / f"{name}.icc").read_bytes()


def rgb_patches():
    patches = defaultdict(list)
    for row in rows("icc_patches.tsv"):
        patches[row["profile"]].append((rgb(row["stored"]), rgb(row["srgb"])))
    return patches


def image_of(colours, mode="RGB"):
    image = Image.new(mode, (len(colours), 1))
    image.putdata(colours)
    return image


@pytest.mark.parametrize(("file_format", "options"), LOSSLESS)
@pytest.mark.parametrize("profile", rgb_patches())
def test_rgb_profiles(through, profile, file_format, options):
    stored, srgb = zip(*rgb_patches()[profile], strict=True)
    picture = through(image_of(stored), file_format, icc_profile=icc(profile), **options)
    assert np.abs(picture.rgb_u8[0].astype(int) - srgb).max() <= 1
    assert picture.profile
    assert all("beyond sRGB" in note for note in picture.notes)


@pytest.mark.parametrize(("file_format", "dtype"), [("PNG", "u1"), ("TIFF", "u2")])
def test_the_share_of_pixels_beyond_srgb_is_told(encode, job, file_format, dtype):
    # Of Display P3: a red beyond sRGB, and one within it, on which alpha does not count.
    colors = np.full((300, 400, 3), (200, 120, 100), np.uint8)
    colors[:75] = (255, 30, 0)
    profile = icc("DisplayP3-v4")
    if dtype == "u1":
        data = encode(Image.fromarray(colors), "PNG", icc_profile=profile)
    else:
        file = io.BytesIO()
        deep = colors.astype(np.uint16) * 257
        tifffile.imwrite(file, deep, photometric="rgb", iccprofile=profile)
        data = file.getvalue()
    (note,) = decode(data, "x", job).notes
    assert "25% of its pixels have colours beyond sRGB" in note
    translucent = np.dstack([colors, np.full(colors.shape[:2], 255, np.uint8)])
    translucent[:75, :, 3] = 0
    hidden = encode(Image.fromarray(translucent), "PNG", icc_profile=profile)
    assert decode(hidden, "x", job).notes == ()


def test_a_profile_that_is_srgb_changes_no_value(through):
    original = np.random.default_rng(5).integers(0, 256, (40, 40, 3), np.uint8)
    picture = through(Image.fromarray(original), "PNG", icc_profile=icc("sRGB-v2-nano"))
    np.testing.assert_array_equal(picture.rgb_u8, original)
    assert picture.profile == "nRGB"


def test_scaled_decoding_converts_too(encode, job):
    stored, srgb = rgb_patches()["DisplayP3-v4"][6]
    image = Image.new("RGB", (64, 64), stored)
    data = encode(image, "JPEG", icc_profile=icc("DisplayP3-v4"), quality=100, subsampling=0)
    picture = decode_scaled(data, "x", 1000, job)
    assert np.abs(picture.rgb_u8.astype(int) - srgb).max() <= 2


def test_palettes_and_alpha_go_through_the_profile(through):
    stored, srgb = zip(*rgb_patches()["DisplayP3-v4"], strict=True)
    colours = image_of(stored)
    palette = Image.new("P", colours.size)
    palette.putpalette([value for colour in stored for value in colour])
    palette.putdata(range(len(stored)))
    see_through = colours.convert("RGBA")
    see_through.putalpha(100)
    for image in (palette, see_through):
        picture = through(image, "PNG", icc_profile=icc("DisplayP3-v4"))
        assert np.abs(picture.rgb_u8[0].astype(int) - srgb).max() <= 1
    assert (picture.alpha_u8 == 100).all()


def test_grey_profile_with_the_curve_of_srgb(through):
    ramp = Image.fromarray(np.arange(256, dtype=np.uint8).reshape(16, 16))
    picture = through(ramp, "PNG", icc_profile=icc("sGrey-v4"))
    assert np.abs(picture.rgb_u8[..., 1].astype(int) - np.asarray(ramp)).max() <= 1
    assert picture.profile == "sGry"


@pytest.mark.parametrize(("file_format", "options"), [("JPEG", {"quality": 100}), ("TIFF", {})])
def test_cmyk_profile(through, file_format, options):
    for row in rows("cmyk_patches.tsv"):
        ink = tuple(int(row[name]) for name in ("cyan", "magenta", "yellow", "black"))
        picture = through(
            Image.new("CMYK", (8, 8), ink),
            file_format,
            icc_profile=icc("CGATS001Compat-v2-micro"),
            **options,
        )
        assert np.abs(picture.rgb_u8.astype(int) - rgb(row["srgb"])).max() <= 2
        assert picture.notes == ()


@pytest.mark.parametrize(
    "broken",
    [b"garbage", icc("DisplayP3-v4")[:200], bytes(500), icc("DisplayP3-v4")[:128] + b"\xff" * 352],
)
@pytest.mark.parametrize("file_format", ["PNG", "JPEG"])
def test_broken_profiles_are_left_out_with_a_sentence(encode, job, broken, file_format):
    plain = decode(encode(Image.new("RGB", (8, 8), "teal"), file_format), "x", job)
    data = encode(Image.new("RGB", (8, 8), "teal"), file_format, icc_profile=broken)
    picture = decode(data, "x", job)
    np.testing.assert_array_equal(picture.rgb_u8, plain.rgb_u8)
    assert picture.profile is None
    assert picture.notes == ("The embedded colour profile is broken, so it was left out.",)


@pytest.mark.parametrize(
    ("mode", "profile", "words"),
    [
        ("RGB", "sGrey-v4", "is for greyscale and the picture is RGB"),
        ("RGB", "CGATS001Compat-v2-micro", "is for CMYK and the picture is RGB"),
        ("L", "DisplayP3-v4", "is for RGB and the picture is greyscale"),
    ],
)
def test_profiles_for_other_channels_are_left_out(through, mode, profile, words):
    picture = through(Image.new(mode, (2, 2), "gray"), "PNG", icc_profile=icc(profile))
    assert picture.rgb_u8[0, 0].tolist() == [128, 128, 128]
    assert words in picture.notes[0]
    assert picture.profile is None


def test_a_profile_of_which_a_part_is_missing(encode, job):
    data = encode(Image.new("RGB", (8, 8)), "JPEG", icc_profile=icc("DisplayP3-v4"))
    marker = data.index(b"ICC_PROFILE\0") + len(b"ICC_PROFILE\0")
    picture = decode(data[:marker] + b"\x01\x02" + data[marker + 2 :], "x", job)
    assert picture.notes == ("The embedded colour profile is incomplete, so it was left out.",)


def test_cielab_is_relative_to_d50(encode, job):
    """CSS Color 4, section 9: red of sRGB is lab(54.29 80.80 69.89). Pillow adds 128 to a and b."""
    stored = {(138, 209, 198): (255, 0, 0), (255, 128, 128): (255,) * 3, (0, 128, 128): (0,) * 3}
    for lab, srgb in stored.items():
        picture = decode(encode(Image.new("LAB", (4, 4), lab), "TIFF"), "x", job)
        assert np.abs(picture.rgb_u8.astype(int) - srgb).max() <= 6
