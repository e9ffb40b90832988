"""Colour tags other than ICC profiles, and profiles of deep pictures."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from coloraide import Color
from PIL import ExifTags, Image

from huescope.cancellation import Job
from huescope.imaging.decode import decode
from huescope.imaging.rendering import Rendering
from huescope.imaging.rgb_profiles import display_p3_profile

STORED = (200, 80, 60)
P3_AS_SRGB = (0xD8, 0x45, 0x32)  # of STORED; ImageMagick with lcms
SRGB_CHUNK = (b"sRGB", b"\0")
P3_CICP = (b"cICP", bytes([12, 13, 0, 1]))
GAMMA_1 = (b"gAMA", struct.pack(">I", 100_000))
P3_CHRM = (
    b"cHRM",
    struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000),
)


def chunk(kind, payload):
    crc = struct.pack(">I", zlib.crc32(kind + payload))
    return struct.pack(">I", len(payload)) + kind + payload + crc


def png(samples, *chunks):
    """Write RGB or grey samples of shape (height, width, channels), uint8 or uint16."""
    height, width, channels = samples.shape
    depth, colour_type = samples.dtype.itemsize * 8, {1: 0, 3: 2, 4: 6}[channels]
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0))
    rows = b"".join(
        b"\0" + row.astype(samples.dtype.newbyteorder(">")).tobytes() for row in samples
    )
    body = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*each) for each in chunks) + body


def pixel(*values, dtype=np.uint8):
    return np.array([[values]], dtype)


def first(data, **options):
    return decode(data, "x", Job(), **options).rgb_u8[0, 0].tolist()


def by_coloraide(space, stored):
    """CSS Color 4 and HDR, as the library coloraide has them; 203 cd/m² is white."""
    light = Color(space, [value / 255 for value in stored]).convert("srgb-linear").coords()
    most = max(1, *light)
    srgb = Color("srgb-linear", [max(value, 0) / most for value in light]).convert("srgb")
    return [round(min(value, 1) * 255) for value in srgb.coords()]


def icc_chunk(profile):
    return b"iCCP", b"x\0\0" + zlib.compress(profile)


def profile(curve, columns):
    """An ICC profile of version 2 with one curve and three primaries (XYZ at D50)."""
    tags = [(b"desc", b"desc" + bytes(4) + struct.pack(">I", 5) + b"test\0" + bytes(78))]
    tags += [(b"cprt", b"text" + bytes(4) + b"none\0"), (b"wtpt", _xyz((0.9642, 1, 0.8249)))]
    tags += [
        (name + b"XYZ", _xyz(each)) for name, each in zip((b"r", b"g", b"b"), columns, strict=True)
    ]
    tags += [(b"%cTRC" % name, curve) for name in b"rgb"]
    place, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, payload in tags:
        padded = payload + bytes(-len(payload) % 4)
        table += struct.pack(">4sII", name, place + len(body), len(payload))
        body += padded
    head = bytes(4) + b"lcms\x02\x10\0\0mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    head += struct.pack(">3i", 63190, 65536, 54061)
    head = head.ljust(128, b"\0")
    whole = head + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def _xyz(values):
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(v * 65536) for v in values))


# B. Lindbloom, "RGB/XYZ Matrices": sRGB adapted to D50.
SRGB_COLUMNS = (
    (0.43607, 0.22249, 0.01392),
    (0.38515, 0.71687, 0.09708),
    (0.14307, 0.06061, 0.7141),
)
LINEAR = b"curv" + bytes(8)
GAMMA_18 = b"curv" + bytes(4) + struct.pack(">IH", 1, round(1.8 * 256))
TABLE = b"curv" + bytes(4) + struct.pack(">I3H", 3, 0, 16384, 65535)
PARAMETRIC = (
    b"para"
    + bytes(4)
    + struct.pack(
        ">HH5i",
        3,
        0,
        *(round(v * 65536) for v in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)),
    )
)


@pytest.mark.parametrize(
    ("chunks", "expected"),
    [
        ([], STORED),
        ([SRGB_CHUNK], STORED),
        ([P3_CICP], P3_AS_SRGB),
        ([P3_CHRM], P3_AS_SRGB),
        ([P3_CHRM, (b"gAMA", struct.pack(">I", 45455))], P3_AS_SRGB),
        ([SRGB_CHUNK, P3_CHRM, GAMMA_1], STORED),
        ([P3_CICP, SRGB_CHUNK, GAMMA_1], P3_AS_SRGB),
        ([icc_chunk(profile(PARAMETRIC, SRGB_COLUMNS)), P3_CHRM], STORED),
        ([P3_CICP, icc_chunk(profile(PARAMETRIC, SRGB_COLUMNS))], P3_AS_SRGB),
        ([(b"cICP", bytes([99, 99, 0, 1])), P3_CHRM], P3_AS_SRGB),
        ([(b"cICP", bytes([1, 13, 0, 1])), P3_CHRM], STORED),
        ([(b"cHRM", bytes(32))], STORED),
    ],
)
def test_chunks_of_png_by_their_precedence(chunks, expected):
    assert first(png(pixel(*STORED), *chunks)) == list(expected)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_gamma_chunk(dtype):
    scale = 257 if dtype == np.uint16 else 1
    for channels in (1, 3):
        data = png(pixel(*[128 * scale] * channels, dtype=dtype), GAMMA_1)
        assert first(data) == [0xBC] * 3


def test_a_narrow_range_is_stretched():
    assert first(png(pixel(16, 235, 126), (b"cICP", bytes([1, 13, 0, 0])))) == [0, 255, 128]


@pytest.mark.parametrize(
    "stored", [(148, 148, 148), (100, 130, 60), (255, 255, 255), (200, 80, 60)]
)
@pytest.mark.parametrize(("transfer", "space"), [(16, "rec2100-pq"), (18, "rec2100-hlg")])
def test_hdr_is_mapped_to_a_white_of_203_nits_and_told(stored, transfer, space):
    picture = decode(png(pixel(*stored), (b"cICP", bytes([9, transfer, 0, 1]))), "x", Job())
    assert "203" in picture.notes[0]
    expected = by_coloraide(space, stored) if transfer == 16 else hlg_by_hand(stored)
    np.testing.assert_allclose(picture.rgb_u8[0, 0], expected, atol=1)


def hlg_by_hand(stored):
    """ITU-R BT.2100, table 5, with a display of 1000 cd/m²."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = [
        v * v / 3 if v <= 0.5 else (np.exp((v - c) / a) + b) / 12 for v in np.array(stored) / 255
    ]
    luminance = np.dot((0.2627, 0.678, 0.0593), scene)
    nits = 1000 * luminance**0.2 * np.array(scene)
    light = Color("rec2020-linear", list(nits / 203)).convert("srgb-linear").coords()
    most = max(1, *light)
    srgb = Color("srgb-linear", [max(v, 0) / most for v in light]).convert("srgb").coords()
    return [round(min(v, 1) * 255) for v in srgb]


@pytest.mark.parametrize(
    ("code_points", "expected"),
    [((1, 13), STORED), ((12, 13), P3_AS_SRGB), ((2, 2), STORED)],
)
def test_code_points_of_avif(code_points, expected):
    file = io.BytesIO()
    Image.new("RGB", (16, 16), STORED).save(file, "AVIF", quality=100, subsampling="4:4:4")
    data = file.getvalue()
    place = data.index(b"nclx") + 4
    data = data[:place] + struct.pack(">HH", *code_points) + data[place + 4 :]
    np.testing.assert_allclose(first(data), expected, atol=2)


@pytest.mark.parametrize("curve", [LINEAR, GAMMA_18, TABLE, PARAMETRIC])
def test_sixteen_bits_are_converted_before_they_are_rounded(curve):
    """Every output value occurs, and each is what the profile's own curve says."""
    words = np.arange(0, 65536, 13, dtype=np.uint16)
    samples = np.repeat(words[None, :, None], 3, axis=-1)
    picture = decode(png(samples, icc_chunk(profile(curve, SRGB_COLUMNS))), "x", Job())
    x = words / 65535
    light = {
        LINEAR: x,
        GAMMA_18: x ** (461 / 256),
        TABLE: np.interp(x, [0, 0.5, 1], [0, 16384 / 65535, 1]),
        PARAMETRIC: np.where(x <= 0.04045, x / 12.92, ((x + 0.055) / 1.055) ** 2.4),
    }[curve]
    srgb = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    apart = picture.rgb_u8[0].astype(float) - (srgb * 255)[:, None]
    assert np.abs(apart).max() < 0.75
    assert np.unique(picture.rgb_u8).size == 256


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_black_point_compensation_can_be_left_out(dtype):
    greyish = b"curv" + bytes(4) + struct.pack(">I2H", 2, 2000, 65535)  # black is 3 % of white
    data = png(pixel(0, 0, 0, dtype=dtype), icc_chunk(profile(greyish, SRGB_COLUMNS)))
    with_it = decode(data, "x", Job())
    without = decode(data, "x", Job(), Rendering(black_point=False))
    assert with_it.rgb_u8.max() <= 1
    # 1.055 * (2000 / 65535) ** (1 / 2.4) - 0.055, of 255
    np.testing.assert_allclose(without.rgb_u8[0, 0], [49, 49, 49], atol=1)
    assert with_it.rendering == "relative colorimetric, black point compensation"
    assert without.rendering == "relative colorimetric"


def exif(index=None, space=None):
    tags = Image.Exif()
    if space is not None:
        tags.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ColorSpace] = space
    if index is not None:
        interop = tags.get_ifd(ExifTags.IFD.Interop)
        interop[ExifTags.Interop.InteropIndex] = index
        tags.get_ifd(ExifTags.IFD.Exif)[ExifTags.IFD.Interop] = interop
    return tags.tobytes()


@pytest.mark.parametrize(
    ("tags", "is_adobe"),
    [
        (exif("R03", 65535), True),
        (exif(space=2), True),
        (exif("R98", 1), False),
        (exif(space=65535), False),
        (b"Exif\0\0II*\0broken", False),
    ],
)
def test_a_jpeg_of_a_camera_that_is_set_to_adobe_rgb(encode, tags, is_adobe):
    file = encode(Image.new("RGB", (8, 8), STORED), "JPEG", quality=100, exif=tags, subsampling=0)
    picture = decode(file, "x", Job())
    wanted = by_coloraide("a98-rgb", STORED) if is_adobe else STORED
    np.testing.assert_allclose(picture.rgb_u8[0, 0], wanted, atol=1)
    assert picture.profile == ("Adobe RGB (1998)" if is_adobe else None)
    profiled = encode(
        Image.new("RGB", (8, 8), STORED), "JPEG", exif=tags, icc_profile=display_p3_profile()
    )
    assert decode(profiled, "x", Job()).profile == "Display P3"


@pytest.mark.parametrize("has_masks", [False, True])
def test_the_profile_of_a_bitmap(has_masks):
    icc = display_p3_profile()
    masks = (0xFF0000, 0xFF00, 0xFF, 0) if has_masks else (0, 0, 0, 0)
    numbers = (124, 2, 2, 1, 32, 3 if has_masks else 0, 16, 0, 0, 0, 0)
    header = struct.pack("<IiiHHIIiiII", *numbers) + struct.pack("<4I", *masks)
    header += b"DEBM" + bytes(48) + struct.pack("<IIII", 4, 124 + 16, len(icc), 0)
    pixels = (bytes(STORED[::-1]) + b"\0") * 4
    data = b"BM" + struct.pack("<IHHI", 0, 0, 0, 138) + header + pixels + icc
    picture = decode(data, "x", Job())
    np.testing.assert_allclose(picture.rgb_u8[0, 0], P3_AS_SRGB, atol=1)
    assert picture.profile == "Display P3"
    assert decode(data.replace(b"DEBM", b"BGRs"), "x", Job()).profile is None


def test_the_profile_of_a_gif(encode):
    icc = display_p3_profile()
    plain = encode(Image.new("RGB", (4, 4), STORED).quantize(2), "GIF")
    pieces = [icc[place : place + 255] for place in range(0, len(icc), 255)]
    block = b"\x21\xff\x0bICCRGBG1012" + b"".join(bytes([len(p)]) + p for p in pieces) + b"\0"
    start = 13 + 3 * 2 ** ((plain[10] & 7) + 1)
    remark = b"\x21\xfe\x03abc\0"
    picture = decode(plain[:start] + remark + block + plain[start:], "x", Job())
    np.testing.assert_allclose(picture.rgb_u8[0, 0], P3_AS_SRGB, atol=1)
    assert first(plain) == list(STORED)
