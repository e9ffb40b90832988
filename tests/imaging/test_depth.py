from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from huescope.imaging.decode import decode
from huescope.imaging.depth import to_u8
from huescope.imaging.raster import scaled

GREY, COLOUR, COLOUR_AND_ALPHA = 0, 2, 6


def rounded(words):
    """PNG third edition, section 13.12: floor(v * MAXOUT / MAXIN + 0.5)."""
    return np.floor(np.asarray(words, dtype=np.float64) * 255 / 65535 + 0.5).astype(np.uint8)


def chunk(kind, payload):
    return (
        struct.pack(">I", len(payload))
        + kind
        + payload
        + struct.pack(">I", zlib.crc32(kind + payload))
    )


def png16(words, colour_type, transparent=()):
    """Write a 16-bit PNG, shape (height, width, channels)."""
    height_px, width_px = words.shape[:2]
    header = struct.pack(">IIBBBBB", width_px, height_px, 16, colour_type, 0, 0, 0)
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in words)
    trns = (
        chunk(b"tRNS", struct.pack(f">{len(transparent)}H", *transparent)) if transparent else b""
    )
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + trns
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tiff16(words, order):
    """Write an uncompressed 16-bit RGB TIFF in two strips, "<" or ">" first (TIFF 6.0)."""
    height_px, width_px = words.shape[:2]
    pixels = words.astype(order + "u2").tobytes()
    half = len(pixels) // 2
    values_at = 8 + 2 + 9 * 12 + 4
    pixels_at = values_at + 6 + 16
    short, long = 3, 4
    fields = [
        (256, short, 1, width_px),
        (257, short, 1, height_px),
        (258, short, 3, values_at),  # bits per sample
        (259, short, 1, 1),  # not compressed
        (262, short, 1, 2),  # RGB
        (273, long, 2, values_at + 6),  # where the strips are
        (277, short, 1, 3),  # samples per pixel
        (278, short, 1, height_px // 2),  # rows per strip
        (279, long, 2, values_at + 14),  # how long the strips are
    ]
    directory = struct.pack(order + "H", len(fields))
    for tag, kind, count, value in fields:
        inline = kind == short and count == 1
        packed = struct.pack(order + "HH", value, 0) if inline else struct.pack(order + "I", value)
        directory += struct.pack(order + "HHI", tag, kind, count) + packed
    values = struct.pack(order + "3H4I", 16, 16, 16, pixels_at, pixels_at + half, half, half)
    start = b"II*\0" if order == "<" else b"MM\0*"
    return start + struct.pack(order + "I", 8) + directory + bytes(4) + values + pixels


@pytest.fixture(scope="module")
def words():
    """All 65536 values, scattered over the channels."""
    return np.random.default_rng(3).permutation(65536 * 3).reshape(256, 256, 3) % 65536


def test_sixteen_bit_colours_of_png(words, job):
    picture = decode(png16(words, COLOUR), "x", job)
    np.testing.assert_array_equal(picture.rgb_u8, rounded(words))


@pytest.mark.parametrize("order", ["<", ">"])
def test_sixteen_bit_colours_of_tiff(words, job, order):
    picture = decode(tiff16(words, order), "x", job)
    assert picture.format == "TIFF"
    np.testing.assert_array_equal(picture.rgb_u8, rounded(words))


def test_sixteen_bit_alpha(words, job):
    both = np.dstack([words, words[..., :1]])
    picture = decode(png16(both, COLOUR_AND_ALPHA), "x", job)
    np.testing.assert_array_equal(picture.rgb_u8, rounded(words))
    np.testing.assert_array_equal(picture.alpha_u8, rounded(words[..., 0]))


def test_sixteen_bit_greys(job):
    ramp = np.arange(65536).reshape(256, 256)
    picture = decode(png16(ramp, GREY), "x", job)
    np.testing.assert_array_equal(picture.rgb_u8, rounded(ramp)[..., np.newaxis].repeat(3, axis=2))


def test_sixteen_bit_greys_of_tiff(through):
    ramp = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    picture = through(Image.fromarray(ramp), "TIFF")
    np.testing.assert_array_equal(picture.rgb_u8[..., 0], rounded(ramp))


def test_only_the_exact_sixteen_bit_colour_is_transparent(job):
    colours = np.array([[[4660, 22136, 39612], [4661, 22136, 39612]]])
    picture = decode(png16(colours, COLOUR, (4660, 22136, 39612)), "x", job)
    assert picture.alpha_u8.tolist() == [[0, 255]]


def test_only_the_exact_sixteen_bit_grey_is_transparent(job):
    picture = decode(png16(np.array([[300, 301]]), GREY, (300,)), "x", job)
    assert picture.alpha_u8.tolist() == [[0, 255]]


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_the_transparent_grey_of_few_bits(bits, job):
    """Pillow scales the samples of 2 and 4 bits, but not the grey that is transparent."""
    header = struct.pack(">IIBBBBB", 8 // bits, 1, bits, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" + bytes([2 ** (8 - bits)]))  # 1, followed by 0
    parts = (b"IHDR", header), (b"tRNS", b"\0\1"), (b"IDAT", rows), (b"IEND", b"")
    file = b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, content) for kind, content in parts)
    picture = decode(file, "x", job)
    shown = 255 // (2**bits - 1)
    assert picture.rgb_u8[0, :2, 0].tolist() == ([shown, 0] if bits < 8 else [1])
    assert picture.alpha_u8[0, :2].tolist() == ([0, 255] if bits < 8 else [0])


@pytest.mark.parametrize("bits", [9, 10, 12, 14, 16])
def test_every_word_is_rounded_to_the_nearest(bits):
    white = 2**bits - 1
    words = np.arange(white + 1, dtype=np.uint16)
    exact = np.floor(words.astype(np.float64) * 255 / white + 0.5)
    np.testing.assert_array_equal(to_u8(scaled(words, 0, white)), exact)


@pytest.mark.parametrize(
    ("values", "greys", "white"),
    [
        ([0.0, 0.25, 0.5, 1.0], [0, 64, 128, 255], "1"),
        ([0.0, 51.0, 102.0, 255.0], [0, 51, 102, 255], "255"),
        ([0.0, 257.0, 32896.0, 65535.0], [0, 1, 128, 255], "65535"),
        ([0.0, 25_000.0, 50_000.0, 100_000.0], [0, 64, 128, 255], "100000"),
    ],
)
def test_floats(through, values, greys, white):
    picture = through(Image.fromarray(np.array([values], np.float32)), "TIFF")
    assert picture.rgb_u8[0, :, 0].tolist() == greys
    assert f"; {white} was taken for white" in picture.notes[0]


def test_numbers_that_are_none(through):
    values = np.full((20, 20), 0.5, np.float32)
    values[0, :4] = [np.nan, np.inf, -np.inf, 1e30]
    picture = through(Image.fromarray(values), "TIFF")
    assert picture.rgb_u8[0, :5, 0].tolist() == [0, 255, 0, 255, 128]


def test_whole_numbers_below_zero_are_black(through):
    values = np.array([[-100, 0, 1000, 65535]], np.int32)
    picture = through(Image.fromarray(values), "TIFF")
    assert picture.rgb_u8[0, :, 0].tolist() == [0, 0, 4, 255]


def test_a_dark_deep_ppm_stays_dark(job):
    pixels = np.array([0, 257, 514], ">u2").tobytes()
    picture = decode(b"P5 3 1 65535\n" + pixels, "x", job)
    assert picture.rgb_u8[0, :, 0].tolist() == [0, 1, 2]
