"""Kinds of TIFF that Pillow does not read, or not well; written by tifffile, OpenCV or by hand."""

from __future__ import annotations

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import DamagedPicture, UnsupportedPicture
from huescope.imaging.decode import decode
from huescope.imaging.kinds import tiff
from huescope.imaging.rendering import Rendering

# Four quarters of 24 x 17 pixels: 17 rows are no whole number of strips or tiles.
QUARTERS = np.array([[(0.1, 0.5, 0.9), (0.8, 0.2, 0.4)], [(0, 1, 0), (1, 1, 1)]])
SHARES = QUARTERS[np.arange(17)[:, None] // 9, np.arange(24) // 12]
WANTED = np.rint(SHARES * 255).astype(np.uint8)


def words(bits):
    return np.rint(SHARES * (2**bits - 1)).astype(f"u{-(-bits // 8) if bits <= 16 else 4}")


def written(samples, **options):
    file = io.BytesIO()
    tifffile.imwrite(file, samples, **options)
    return file.getvalue()


def opened(data):
    return decode(data, "x.tif", Job())


def by_hand(segment, bits, compression=1, order="<", samples=3, size=(24, 17)):
    """Write one strip."""
    packed = zlib.compress(segment) if compression == 8 else segment
    width, height = size
    tags = [(256, width), (257, height), (259, compression), (262, 2 if samples == 3 else 1)]
    tags += [(273, 8), (277, samples), (278, height), (279, len(packed))]
    place = 8 + len(packed) + 2 + 12 * (len(tags) + 1) + 4
    entries = [struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in tags]
    depth = struct.pack(order + "I", place) if samples == 3 else struct.pack(order + "HH", bits, 0)
    entries.insert(2, struct.pack(order + "HHI", 258, 3, samples) + depth)
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8 + len(packed))
    directory = struct.pack(order + "H", len(entries)) + b"".join(entries) + bytes(4)
    return head + packed + directory + struct.pack(order + "3H", *[bits] * 3)


def packed(samples, bits):
    """Put samples one after the other, the highest bit first; each row begins with a new byte."""
    flat = samples.reshape(samples.shape[0], -1, 1)
    ones = (flat >> np.arange(bits)[::-1] & 1).astype(np.uint8)
    return np.packbits(ones.reshape(samples.shape[0], -1), axis=1).tobytes()


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("compression", [None, "zlib"])
@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("dtype", ["u2", "u4", "f2", "f4", "f8"])
def test_rgb_of_every_depth_and_layout(dtype, planar, compression, order):
    samples = words(8 * int(dtype[1])) if dtype[0] == "u" else SHARES.astype(dtype)
    samples = np.moveaxis(samples, -1, 0) if planar == "separate" else samples
    data = written(
        samples, photometric="rgb", planarconfig=planar, byteorder=order, rowsperstrip=5,
        compression=compression,
    )  # fmt: skip
    apart = np.abs(opened(data).rgb_u8.astype(int) - WANTED)
    assert apart.max() <= (1 if dtype == "f2" else 0)


COMPRESSED = [("u2", 5, 1), ("u2", 5, 2), ("u2", 8, 2), ("u2", 32773, 1)]
COMPRESSED += [("f4", 5, 1), ("f4", 5, 3), ("f4", 8, 3), ("f4", 32773, 1)]


@pytest.mark.parametrize(("dtype", "compression", "predictor"), COMPRESSED)
def test_compressions_and_predictors(dtype, compression, predictor):
    samples = words(16) if dtype == "u2" else SHARES.astype(np.float32)
    options = [cv2.IMWRITE_TIFF_COMPRESSION, compression, cv2.IMWRITE_TIFF_PREDICTOR, predictor]
    _, data = cv2.imencode(".tif", np.ascontiguousarray(samples[..., ::-1]), options)
    np.testing.assert_array_equal(opened(data.tobytes()).rgb_u8, WANTED)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("bits", [8, 16])
def test_bigtiff(bits, order):
    data = written(words(bits), photometric="rgb", bigtiff=True, byteorder=order)
    np.testing.assert_array_equal(opened(data).rgb_u8, WANTED)


@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("compression", [1, 8])
@pytest.mark.parametrize("bits", [9, 10, 12, 14])
def test_samples_that_are_no_whole_bytes(bits, compression, samples):
    stored = words(bits)[..., :samples]
    data = by_hand(packed(stored, bits), bits, compression, ">", samples)
    wanted = np.rint(stored * (255 / (2**bits - 1))).astype(np.uint8)
    np.testing.assert_array_equal(opened(data).rgb_u8, np.broadcast_to(wanted, WANTED.shape))


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("dtype", "white"), [("u4", 2**32 - 1), ("i4", 2**31 - 1), ("i2", 2**15 - 1), ("u2", 65535)]
)
def test_a_ramp_of_greys(dtype, white, order):
    ramp = np.rint(np.linspace(0, white, 256)).astype(dtype)[None]
    picture = opened(written(ramp, photometric="minisblack", byteorder=order))
    assert picture.rgb_u8[0, :, 1].tolist() == list(range(256))
    inverted = opened(written(white - ramp, photometric="miniswhite", byteorder=order))
    assert inverted.rgb_u8[0, :, 1].tolist() == list(range(256))


def test_signed_greys_of_eight_bits_are_parts_of_127():
    picture = opened(written(np.array([[-128, 0, 64, 127]], np.int8), photometric="minisblack"))
    assert picture.rgb_u8[0, :, 0].tolist() == [0, 0, 129, 255]
    assert "; 127 was taken for white" in picture.notes[0]


def test_the_white_of_32_bits_is_told_in_full():
    picture = opened(written(np.array([[2**32 - 1]], np.uint32), photometric="minisblack"))
    assert "; 4294967295 was taken for white" in picture.notes[0]


@pytest.mark.parametrize("bits", [8, 16])
def test_cielab_is_relative_to_the_white_that_is_stated(bits):
    """sRGB (240, 230, 60) is lab(89.60 -14.55 77.85) in D65, by colour-science 0.4.7."""
    units = [255 / 100, 1, 1] if bits == 8 else [65535 / 100, 256, 256]
    stored = np.rint(np.array([[(89.601, -14.551, 77.854)]]) * units).astype(int)
    samples = (stored % 2**bits).astype(f"u{bits // 8}")
    d65 = (318, "2I", 2, (3127, 10000, 3290, 10000), True)
    data = written(samples, photometric="cielab", extratags=[d65])
    apart = np.abs(opened(data).rgb_u8[0, 0].astype(int) - (240, 230, 60))
    assert apart.max() <= (3 if bits == 8 else 0)


@pytest.mark.parametrize("intent", ["relative", "absolute"])
def test_cielab_of_sixteen_bits_keeps_them(intent):
    greys = np.zeros((1, 200, 3), np.uint16)
    greys[..., 0] = np.rint(np.linspace(10, 90, 200) * 655.35)
    data = written(greys, photometric="cielab")
    picture = decode(data, "x.tif", Job(), rendering=Rendering(intent=intent))
    # Eight bits of lightness would leave fewer greys. The absolute white of D50 is yellowish.
    assert len(np.unique(picture.rgb_u8[..., 1])) >= (190 if intent == "relative" else 150)
    assert (np.ptp(picture.rgb_u8, axis=-1) == 0).all() == (intent == "relative")


def test_numbers_of_32_bits_that_come_near_their_most_are_parts_of_it():
    shades = np.array([[2**31, 2**28]], np.uint32)
    assert opened(written(shades, photometric="minisblack")).rgb_u8[0, :, 0].tolist() == [128, 16]
    counts = np.array([[200_000, 100_000]], np.int32)
    assert opened(written(counts, photometric="minisblack")).rgb_u8[0, :, 0].tolist() == [255, 128]


@pytest.mark.parametrize("tile", [None, (16, 16)])
def test_planes_of_grey_and_alpha(tile):
    planes = np.stack([WANTED[..., 0], np.full(WANTED.shape[:2], 90, np.uint8)])
    options = {"planarconfig": "separate", "extrasamples": ["unassalpha"], "tile": tile}
    picture = opened(written(planes, photometric="minisblack", compression="zlib", **options))
    np.testing.assert_array_equal(picture.rgb_u8[..., 0], WANTED[..., 0])
    assert (picture.alpha_u8 == 90).all()


def test_bigtiff_of_a_compression_that_only_pillow_knows():
    file = io.BytesIO()
    Image.new("RGB", (16, 16), (200, 80, 60)).save(
        file, "TIFF", big_tiff=True, compression="jpeg", quality=100
    )
    np.testing.assert_allclose(opened(file.getvalue()).rgb_u8[3, 3], (200, 80, 60), atol=2)


def test_planes_that_are_multiplied_by_alpha():
    alpha = np.full((*WANTED.shape[:2], 1), 128, np.uint8)
    stored = np.rint(SHARES * 128).astype(np.uint8)
    data = written(
        np.moveaxis(np.concatenate([stored, alpha], axis=2), 2, 0),
        photometric="rgb",
        planarconfig="separate",
        extrasamples=["assocalpha"],
    )
    picture = opened(data)
    np.testing.assert_allclose(picture.rgb_u8.astype(int), WANTED, atol=2)
    assert (picture.alpha_u8 == 128).all()


def test_alpha_after_another_channel():
    mask, alpha = np.full((2, *WANTED.shape[:2]), 65535, np.uint16)
    alpha //= 5
    samples = np.dstack([words(16), mask, alpha])
    options = {"photometric": "rgb", "extrasamples": ["unspecified", "unassalpha"]}
    picture = opened(written(samples, **options))
    np.testing.assert_array_equal(picture.rgb_u8, WANTED)
    assert (picture.alpha_u8 == 51).all()


def test_smaller_planes_of_colour_without_compression_are_told():
    rgb = by_hand(WANTED.tobytes(), 8)
    ycbcr = rgb.replace(struct.pack("<HHII", 262, 4, 1, 2), struct.pack("<HHII", 262, 4, 1, 6))
    with pytest.raises(UnsupportedPicture, match="part of the size"):
        opened(ycbcr)


def test_an_opaque_webp_in_a_file_with_alpha(encode):
    webp = encode(Image.new("RGBA", (24, 17), (200, 80, 60)), "WEBP", lossless=True)
    assert b"ALPH" not in webp
    data = by_hand(webp, 8, compression=50001, samples=3)
    four = data.replace(struct.pack("<HHII", 277, 4, 1, 3), struct.pack("<HHII", 277, 4, 1, 4))
    assert (opened(four).rgb_u8 == (200, 80, 60)).all()


def test_highlights_of_floats_are_no_other_white():
    light = np.full((8, 8, 3), 0.5, np.float32)
    light[0] = 6.0
    picture = opened(written(light, photometric="rgb"))
    assert picture.rgb_u8[[0, 4], 0, 0].tolist() == [255, 128]


@pytest.mark.parametrize("dtype", ["u1", "u2", "f4"])
@pytest.mark.parametrize(
    ("kind", "alpha"), [("assocalpha", 128), ("unassalpha", 128), ("unspecified", None)]
)
def test_alpha_of_every_kind(kind, alpha, dtype):
    white = {"u1": 255, "u2": 65535, "f4": 1}[dtype]
    share = 128 / 255
    colours = SHARES * (share if kind == "assocalpha" else 1)
    samples = np.dstack([colours, np.full(colours.shape[:2], share)]) * white
    samples = samples.astype(dtype) if dtype == "f4" else np.rint(samples).astype(dtype)
    picture = opened(written(samples, photometric="rgb", extrasamples=[kind]))
    tolerance = 1 if kind == "assocalpha" else 0
    assert np.abs(picture.rgb_u8.astype(int) - WANTED).max() <= tolerance
    found = None if picture.alpha_u8 is None else np.unique(picture.alpha_u8).tolist()
    assert found == (None if alpha is None else [alpha])


def test_tiles():
    data = written(words(16), photometric="rgb", tile=(16, 16), compression="zlib")
    np.testing.assert_array_equal(opened(data).rgb_u8, WANTED)


@pytest.mark.parametrize("compression", [50002, 52546])
def test_jpeg_xl_inside_or_what_it_needs(compression):
    try:
        import pylibjxl
    except ImportError:
        with pytest.raises(UnsupportedPicture, match="jxl"):
            opened(by_hand(b"\xff\x0a", 8, compression))
        return
    data = by_hand(pylibjxl.encode(WANTED, lossless=True), 8, compression)
    np.testing.assert_array_equal(opened(data).rgb_u8, WANTED)
    grey = by_hand(pylibjxl.encode(WANTED[..., :1], lossless=True), 8, compression, samples=1)
    np.testing.assert_array_equal(opened(grey).rgb_u8[..., 0], WANTED[..., 0])
    with pytest.raises(DamagedPicture):
        opened(by_hand(pylibjxl.encode(WANTED[1:], lossless=True), 8, compression))
    with pytest.raises(UnsupportedPicture, match="16 bits"):
        opened(by_hand(b"\xff\x0a", 16, compression))


def test_webp_inside(encode):
    webp = encode(Image.fromarray(WANTED), "WEBP", lossless=True)
    np.testing.assert_array_equal(opened(by_hand(webp, 8, 50001)).rgb_u8, WANTED)


@pytest.mark.parametrize(("compression", "words_for_it"), [(34887, "LERC"), (60000, "60000")])
def test_what_is_not_read_is_not_called_damaged(compression, words_for_it):
    with pytest.raises(UnsupportedPicture, match=words_for_it):
        opened(by_hand(bytes(5000), 8, compression))


@pytest.mark.parametrize("compression", [None, "zlib"])
def test_what_is_cut_off_is_damaged(compression):
    data = written(words(16), photometric="rgb", compression=compression, byteorder=">")
    place = data.index(packed(words(16), 16)[:30]) if compression is None else len(data) // 2
    broken = data[:place] + data[len(data) - 9 :] if compression is None else data[:place]
    with pytest.raises(DamagedPicture):
        opened(broken)


def test_libtiff_writes_nothing_to_the_terminal(encode, capfd):
    data = bytearray(encode(Image.effect_noise((64, 64), 90), "TIFF", compression="tiff_lzw"))
    data[200:900] = bytes(700)
    with pytest.raises(DamagedPicture):
        opened(bytes(data))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("rows", "band_rows"), [(5, 5), (17, 17), (99, 17)])
def test_memory_for_a_tiff_is_that_of_a_strip(rows, band_rows):
    data = written(words(16), photometric="rgb", compression="zlib", rowsperstrip=rows)
    header = tiff.read_header(data, "x", Job())
    assert header.decoder_bytes == pytest.approx(18 * band_rows / 17)


def test_bits_in_the_other_order(job):
    """FillOrder 2, as GraphicsMagick writes samples of ten bits (TIFF 6.0, page 32)."""
    rgb_u16 = np.array([[[0x1234, 0xC81E, 0x3CFF], [1, 0x8000, 65535]]], np.uint16)
    bits = np.unpackbits(rgb_u16.view(np.uint8), bitorder="little")
    stored = np.packbits(bits).view(np.uint16).reshape(rgb_u16.shape)
    file = io.BytesIO()
    tifffile.imwrite(file, stored, photometric="rgb", extratags=[(65266, 3, 1, 2, True)])
    data = file.getvalue().replace(struct.pack("<HHI", 65266, 3, 1), struct.pack("<HHI", 266, 3, 1))
    expected = np.rint(rgb_u16 / 257).astype(np.uint8)
    np.testing.assert_array_equal(decode(data, "x", job).rgb_u8, expected)
