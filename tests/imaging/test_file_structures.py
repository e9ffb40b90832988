"""Boxes, blocks, directories and headers of files, each built by hand."""

from __future__ import annotations

import struct
import sys
import zlib
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from photoshop import document

from huescope.cancellation import Job
from huescope.errors import DamagedPicture, PictureTooLarge, UnsupportedPicture
from huescope.imaging import cicp, iso_media, limits, pillow, policy, progressive, strips
from huescope.imaging.animation import FOR_EVER, Timing, timing_of
from huescope.imaging.color_space import ColorSpace, from_primaries, identity
from huescope.imaging.depth import guess_white
from huescope.imaging.kinds import (
    _jxl_header,
    _png_rows,
    _raw_development,
    bmp,
    cur,
    heif,
    jpeg2000,
    jpegxl,
    openexr,
    pam,
    png,
    psd,
    raw,
    svg,
    tga,
    tiff,
)
from huescope.imaging.kinds._tiff_samples import Layout
from huescope.imaging.png_chunks import chunks
from huescope.imaging.raster import ArrayRaster


def box(kind, content, *, wide=False):
    if wide:
        return struct.pack(">I4sQ", 1, kind, 16 + len(content)) + content
    return struct.pack(">I4s", 8 + len(content), kind) + content


def container(*properties):
    listed = box(b"ipco", b"".join(properties), wide=True)
    meta = box(b"meta", bytes(4) + box(b"hdlr", b"") + box(b"iprp", listed))
    return box(b"ftyp", b"heic") + meta


NCLX = box(b"colr", b"nclx" + struct.pack(">HHHB", 9, 16, 9, 0x80)[:4])


@pytest.mark.parametrize(
    ("properties", "found"),
    [
        ([NCLX], (9, 16)),
        ([box(b"free", b""), NCLX], (9, 16)),
        ([box(b"colr", b"prof1234"), NCLX], (9, 16)),
        ([NCLX[:-1]], None),  # ends within the box around it
        ([box(b"colr", b"nclx\0\1\0")], None),
        ([struct.pack(">I4s", 0, b"colr") + NCLX[8:]], (9, 16)),  # to the end
        ([struct.pack(">I4s", 7, b"free") + NCLX], None),
        ([], None),
    ],
)
def test_properties_are_found_in_boxes_of_every_kind(properties, found):
    assert iso_media.nclx_of(container(*properties)) == found


@pytest.mark.parametrize(
    ("flags", "bits"), [(b"\x81\0\0\0", 8), (b"\x81\0\x40\0", 10), (b"\x81\0\x60\0", 12), (b"", 8)]
)
def test_av1_says_how_many_bits_a_sample_has(flags, bits):
    assert iso_media.av1_bits_of(container(box(b"av1C", flags))) == bits


@pytest.mark.parametrize(
    ("data", "brands"),
    [
        (box(b"ftyp", b"heic\0\0\0\0mif1miaf") + b"more", {b"heic", b"mif1", b"miaf"}),
        (box(b"ftyp", b"avif\0\0\0\0"), {b"avif"}),
        (box(b"ftyp", b"avif\0\0\0\0mif1mi"), {b"avif", b"mif1"}),
        (box(b"moov", b"heic"), set()),
    ],
)
def test_brands(data, brands):
    assert iso_media.brands(data) == brands


def gif(*blocks, table=b""):
    flags = 0x81 if table else 0
    return b"GIF89a" + struct.pack("<HHBBB", 2, 2, flags, 0, 0) + table + b"".join(blocks) + b"\x3b"


def frame(delay, *, table=b""):
    control = b"\x21\xf9\x04" + struct.pack("<BHBB", 0, delay, 0, 0)
    flags = 0x80 if table else 0
    image = b"\x2c" + struct.pack("<HHHHB", 0, 0, 2, 2, flags) + table
    return control + image + b"\x02" + b"\x03abc\x01d\x00"


def extension(name, content):
    return b"\x21\xff\x0b" + name + bytes([len(content)]) + content + b"\0"


FOUR = bytes(range(12))
LOOP = extension(b"NETSCAPE2.0", b"\x01\x02\0")


@pytest.mark.parametrize(
    ("data", "timing"),
    [
        (gif(frame(5), frame(70)), Timing((50, 700), 1)),
        (gif(LOOP, frame(5, table=FOUR[:6]), frame(0), table=FOUR), Timing((50, 0), 3)),
        (gif(extension(b"NETSCAPE2.0", b"\x01\0\0"), frame(1), frame(2)), Timing((10, 20), 0)),
        (gif(extension(b"XMP DataXMP", b"\x01\x02\0"), frame(1), frame(2)), Timing((10, 20), 1)),
        (gif(b"\x21\xfe\x0eNETSCAPE2.0\x03\x01\x05\0", frame(1), frame(2)), Timing((10, 20), 1)),
        (gif(frame(1)), None),
    ],
)
def test_times_and_repetitions_of_a_gif(data, timing):
    assert timing_of(data) == timing


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + bytes(4)


def test_times_and_repetitions_of_a_png():
    shown = [(1, 4), (3, 0), (7, 1000)]
    frames = [chunk(b"fcTL", bytes(20) + struct.pack(">HH", *each) + bytes(2)) for each in shown]
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"acTL", struct.pack(">II", 3, 5)) + b"".join(frames)
    assert timing_of(data) == Timing((250, 30, 7), 5)


@pytest.mark.parametrize("odd", [b"", b"x"])
def test_times_and_repetitions_of_a_webp(odd):
    def riff(kind, content):
        return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)

    frames = [riff(b"ANMF", bytes(12) + struct.pack("<I", 0xFF000000 | each)) for each in (40, 99)]
    chunks = riff(b"XXXX", odd) + riff(b"ANIM", bytes(4) + b"\x04\0") + b"".join(frames)
    data = b"RIFF" + bytes(4) + b"WEBP" + chunks
    assert timing_of(data) == Timing((40, 99), 4)
    assert timing_of(data.replace(b"ANIM", b"ANIX")) == Timing((40, 99), FOR_EVER)


@pytest.mark.parametrize("order", "<>")
def test_short_and_long_values_of_a_directory(order):
    entries = [(274, 3, 6), (256, 4, 70_000), (262, 3, 32803)]
    packed = b"".join(
        struct.pack(f"{order}HHI", tag, kind, 1)
        + (struct.pack(f"{order}HH", value, 9) if kind == 3 else struct.pack(f"{order}I", value))
        for tag, kind, value in entries
    )
    data = bytes(4) + struct.pack(f"{order}IH", 8, len(entries)) + packed
    found = [(tag, value) for tag, _kind, value in entries]
    assert list(raw._first_directory(data, order)) == found
    assert list(raw._first_directory(data[:-7], order)) == found[:2]


@pytest.mark.parametrize(
    ("changes", "is_plausible"),
    [
        ({}, True),
        ({"mapped": 1, "entries": 2, "entry_bits": 24}, True),  # a table that is not needed
        ({"mapped": 1}, False),
        ({"mapped": 2}, False),
        ({"kind": 1}, False),
        ({"kind": 1, "mapped": 1, "entries": 2, "entry_bits": 24, "depth": 8}, True),
        ({"kind": 9, "mapped": 1, "depth": 8}, True),
        ({"kind": 4}, False),
        ({"depth": 12}, False),
        ({"entry_bits": 8}, False),
        ({"width": 0}, False),
        ({"height": 0}, False),
        ({"width": 1}, True),
        ({"descriptor": 0x40}, False),
        ({"descriptor": 0x30}, True),
    ],
)
def test_headers_that_may_be_of_a_tga(changes, is_plausible):
    fields = {"mapped": 0, "kind": 2, "entries": 0, "entry_bits": 0}
    fields |= {"width": 3, "height": 2, "depth": 24, "descriptor": 0, **changes}
    head = struct.pack(
        "<BBBHHBHHHHBB", 0, fields["mapped"], fields["kind"], 0, fields["entries"],
        fields["entry_bits"], 0, 0, fields["width"], fields["height"], fields["depth"],
        fields["descriptor"],
    )  # fmt: skip
    assert tga.matches(head + b"x") is is_plausible
    assert not tga.matches(head)


@pytest.mark.parametrize(
    ("data", "is_cursor"),
    [
        (b"\0\0\2\0\1\0" + b"\x10\x10\0\0" + bytes(13), True),
        (b"\0\0\2\0\1\0" + b"\x10\x10\0\0" + bytes(12), False),  # ends with its directory
        (b"\0\0\2\0\1\0" + b"\x10\x10\0\1" + bytes(13), False),
        (b"\0\0\2\0\0\0" + b"\x10\x10\0\0" + bytes(13), False),
        (b"\0\0\1\0\1\0" + b"\x10\x10\0\0" + bytes(13), False),
    ],
)
def test_headers_of_a_cursor(data, is_cursor):
    assert cur.matches(data) is is_cursor


@pytest.mark.parametrize("size", [40, 56, 108, 124])
def test_a_bitmap_has_alpha_where_its_header_has_a_mask_for_it(size):
    masks = (0xF00000, 0x0FC000, 0x3FFF, 0xFF000000)
    head = b"BM" + bytes(8) + struct.pack("<I", 14 + size)
    info = struct.pack("<IiiHHIIiiII", size, 2, -1, 1, 32, 3, 0, 0, 0, 0, 0)
    data = head + (info + struct.pack("<4I", *masks)).ljust(size, b"\0")
    fields = bmp._bit_fields(data)
    assert (fields.size_px, fields.is_top_down, fields.start) == ((2, 1), True, 14 + size)
    assert fields.masks == masks[: 3 if size == 40 else 4]


@pytest.mark.parametrize(("mask", "bits"), [(0xF00000, 4), (0x0FC000, 6), (1, 1), (0xFF000000, 8)])
def test_bits_of_a_mask_are_scaled_to_eight(mask, bits):
    lowest = mask & ~(mask << 1)
    values = np.arange(2**bits)
    other = 0xFFFFFFFF & ~mask
    found = bmp._channel((values * lowest | other).astype(np.uint32), mask)
    assert found.tolist() == np.rint(values * 255 / (2**bits - 1)).tolist()


@pytest.mark.parametrize(
    ("text", "is_drawing"),
    [
        (b"<svg>", True),
        (b"<!DOCTYPE svg [ <!ENTITY a '>'> ]><svg>", True),
        (b"<!doctype svg><svg>", True),
        (b"<!DOCTYPE html><html><svg>", False),
        (b"<!DOCTYPE svg><!-- [ ]> --><svg>", True),
    ],
)
def test_a_drawing_may_have_a_document_type(text, is_drawing):
    assert svg.matches(text) is is_drawing


@pytest.mark.parametrize(
    ("values", "is_float", "most", "white"),
    [
        ([0, 0.5, 1], True, None, 1),
        ([0, 0.5, 1], False, None, 255),
        ([0, 255], False, None, 255),
        ([0, 256], False, None, 65535),
        ([0.1] * 3 + [8], True, None, 1),  # highlights
        ([0.1] * 3 + [64], True, None, 1),
        ([0.1] * 3 + [64.5], True, None, 255),
        ([0, 65535], True, None, 65535),
        ([0, 90_000], False, None, 90_000),
        ([0, 127], False, 127, 127),
        ([0, 300], False, 32767, 32767),
        ([0], False, None, 255),
        ([0, np.nan, np.inf], True, None, 1),
        ([0] * 99 + [300], False, None, 255),
        ([0] * 98 + [300] * 2, False, None, 65535),
    ],
)
def test_white_is_guessed_from_the_numbers(values, is_float, most, white):
    pieces = (np.array([value], np.float64) for value in values)
    assert guess_white(pieces, is_float=is_float, most=most) == white


@pytest.mark.parametrize(
    ("size", "multiple", "strips_px"),
    [
        ((2**18, 3), 1, [(0, 1), (1, 2), (2, 3)]),
        ((2**18 + 1, 2), 1, [(0, 1), (1, 2)]),
        ((2**17, 5), 1, [(0, 2), (2, 4), (4, 5)]),
        ((2**15, 20), 3, [(0, 6), (6, 12), (12, 18), (18, 20)]),
        ((2**18, 5), 4, [(0, 4), (4, 5)]),
        ((1, 7), 1, [(0, 7)]),
    ],
)
def test_strips_have_some_hundred_thousand_pixels(size, multiple, strips_px):
    assert list(strips.strips_between(size, multiple)) == strips_px


def test_the_gamma_of_a_png_is_that_of_its_samples():
    space = png._space_of(0.5, None)
    light = space.curves[0](np.array([0, 0.25, 1], np.float32))
    np.testing.assert_allclose(light, [0, 0.0625, 1], atol=1e-6)
    assert png._space_of(0.45455, None) is None
    assert png._space_of(0, None) is None


@pytest.mark.parametrize("channels", [1, 3])
def test_a_black_point_becomes_black_and_white_stays(channels):
    lifted = ColorSpace("x", (lambda samples: 0.2 + 0.8 * samples,)).with_black_point()
    plain = ColorSpace("x", (identity,))
    samples = np.repeat(np.linspace(0, 1, 9, dtype=np.float32)[None, :, None], channels, axis=-1)
    np.testing.assert_allclose(
        lifted.converted(samples, "srgb"), plain.converted(samples, "srgb"), atol=1e-5
    )


@pytest.mark.parametrize("bits", [8, 16])
def test_lab_of_a_tiff_is_signed(bits):
    """TIFF 6.0, section 23: L* from 0 to all bits, a* and b* with a sign."""
    scale, unit = (255, 1) if bits == 8 else (65535, 256)
    lab = np.array([[(100, 0, 0), (50, -128, 127), (0, 10, -10)]])
    stored = np.rint(lab * [scale / 100, unit, unit]).astype(np.int32)
    samples = (stored % 2**bits).astype(f"u{bits // 8}")
    expected = lab * [2.55, 1, 1] + np.array([0, 128, 128])
    assert np.abs(tiff._lab(samples, bits, None) * 255 - expected).max() <= 0.5


def run_lengths(data):
    """Pack runs as OpenEXR does: of up to 128 equal bytes, or up to 127 others."""
    packed, place = bytearray(), 0
    while place < len(data):
        end = place + 1
        while end < len(data) and data[end] == data[place] and end - place < 128:
            end += 1
        if end - place > 1:
            packed += bytes([end - place - 1, data[place]])
        else:
            while end < len(data) and data[end] != data[end - 1] and end - place < 127:
                end += 1
            packed += bytes([256 - (end - place)]) + data[place:end]
        place = end
    return bytes(packed)


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(1, 300)), max_size=6))
@settings(max_examples=15)
def test_run_lengths_of_openexr(runs):
    data = bytes(range(256)) + b"".join(bytes([value]) * count for value, count in runs)
    assert openexr._run_lengths(run_lengths(data), len(data)) == data


def test_a_chunk_that_would_not_become_smaller_is_stored_as_it_is():
    for compression in range(4):
        assert openexr._unpacked(b"0123456789", 10, compression) == b"0123456789"
    with pytest.raises(ValueError, match="truncated"):
        openexr._unpacked(b"0123456789", 11, 0)
    with pytest.raises(ValueError, match="truncated"):
        openexr._unpacked(zlib.compress(b"01234567890"), 12, 3)


class Libjxl:
    """In place of both packages for JPEG XL."""

    def __init__(self, samples, bits, *, deep):
        self.samples, self.bits, self.deep = samples, bits, deep

    def probe(self, _data):
        return {"width": 3, "height": 2, "bits_per_sample": self.bits}

    def decode(self, _data, *, metadata):
        assert metadata
        return self.samples, {"icc_profile": b"profile"}

    def jpegxl_decode(self, _data, *, index):
        assert index == 0
        return self.deep


SAMPLES = np.arange(24, dtype=np.uint8).reshape(2, 3, 4) * 10


@pytest.mark.parametrize(
    ("samples", "bits", "deep", "is_deep", "expected"),
    [
        (SAMPLES[..., 0], 8, SAMPLES, True, (SAMPLES[..., :1], "L", 255)),
        (SAMPLES[..., :2], 8, None, False, (SAMPLES[..., :2], "L", 255)),
        (SAMPLES[..., :3], 8, None, False, (SAMPLES[..., :3], "RGB", 255)),
        (SAMPLES, 10, None, False, (SAMPLES, "RGB", 255)),
        (SAMPLES, 10, SAMPLES.astype(np.uint16), True, (SAMPLES, "RGB", 1023)),
        (SAMPLES, 32, SAMPLES.astype(np.float32), True, (SAMPLES, "RGB", 1)),
    ],
)
@pytest.mark.parametrize("is_xyb", [False, True])
def test_jpeg_xl_by_either_package(monkeypatch, samples, bits, deep, is_deep, expected, is_xyb):
    package = Libjxl(samples, bits, deep=deep)
    colors = _jxl_header.Colors(has_profile=True, is_xyb=is_xyb)
    monkeypatch.setattr(_jxl_header, "colors_of", lambda _data: colors)
    installed = {"pylibjxl", *(["imagecodecs"] if is_deep else [])}
    util = SimpleNamespace(find_spec=lambda name: package if name in installed else None)
    monkeypatch.setattr(jpegxl, "importlib", SimpleNamespace(util=util))
    for name in ("pylibjxl", "imagecodecs"):
        monkeypatch.setitem(sys.modules, name, package)
    opened = jpegxl.read_header(b"", "x", Job())
    assert opened.decoder_bytes == (8 if bits == 8 else 24)
    decoded = opened.decode(Job())
    stored, channels, white = expected
    assert (decoded.icc, decoded.space is None) == (None if is_xyb else b"profile", not is_xyb)
    assert decoded.raster.channels == channels
    strip = decoded.raster.strip(0, 2)
    if isinstance(getattr(strip, "color", None), np.ndarray):
        colors = len(channels)
        np.testing.assert_allclose(strip.color, stored[..., :colors] / np.float32(white))
    else:
        assert np.array_equal(
            np.asarray(strip.image).reshape(2, 3, -1), stored[..., : len(channels)]
        )
    assert (decoded.notes != ()) is (bits > 8 and not is_deep)
    package.samples = package.deep = SAMPLES.transpose(1, 0, 2)
    with pytest.raises(Exception, match="damaged"):
        opened.decode(Job())


LAYOUT = Layout(
    photometric=2, compression=1, predictor=1, bits=16, sample_format=1, samples=3,
    samples_together=3, alpha=0, alpha_at=0, depth=1, tile=(1, 1), is_tiled=False, order="<",
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "pixel_bytes"),
    [
        ({}, 0),  # used where they are
        ({"bits": 12}, 18),
        ({"predictor": 2}, 18),
        ({"is_tiled": True}, 18),
        ({"compression": 8}, 18),
        ({"samples_together": 1}, 18),
        ({"bits": 64, "sample_format": 3, "compression": 8}, 72),
        ({"bits": 8, "samples": 1, "compression": 8}, 3),
    ],
)
def test_memory_for_a_pixel_of_a_tiff(changes, pixel_bytes):
    assert replace(LAYOUT, **changes).pixel_bytes == pixel_bytes


@pytest.mark.parametrize(
    ("bits", "kind", "dtype", "most"),
    [
        (8, 1, "u1", 255), (9, 1, "u2", 511), (16, 2, "i2", 32767), (32, 2, "i4", 2**31 - 1),
        (16, 3, "f2", None), (64, 3, "f8", None), (24, 1, "u4", 2**24 - 1), (64, 1, "u8", 2.0**64),
    ],
)  # fmt: skip
def test_samples_of_a_tiff_have_a_type(bits, kind, dtype, most):
    layout = replace(LAYOUT, bits=bits, sample_format=kind)
    assert (layout.dtype, layout.most) == (np.dtype(dtype), most)


@pytest.mark.parametrize(
    ("samples", "mode", "decoder_bytes"),
    [
        (np.zeros((2, 3, 3), np.uint8), 3, 9),
        (np.zeros((2, 3, 4), np.uint16), 3, 24),
        (np.zeros((2, 3, 1), np.float32), 1, 12),
    ],
)
def test_memory_for_a_pixel_of_a_photoshop_document(samples, mode, decoder_bytes):
    data = document(samples, mode)
    assert psd.read_header(data, "x", Job()).decoder_bytes == decoder_bytes
    with pytest.raises(DamagedPicture):
        psd.read_header(document(samples[..., : -1 if mode == 1 else 2], mode), "x", Job())


@pytest.mark.parametrize(
    ("flags", "compression", "parts", "decoder_bytes"),
    [(0, 3, 1, 16), (0, 4, 1, 22), (0x200, 3, 1, 22), (0x1000, 0, 2, 22)],
)
def test_memory_for_a_pixel_of_an_openexr(monkeypatch, flags, compression, parts, decoder_bytes):
    monkeypatch.setattr(openexr._openexr_package, "is_installed", lambda: True)
    data = exr_head(compression, flags, parts)
    assert openexr.read_header(data, "x", Job()).decoder_bytes == decoder_bytes


def exr_head(compression, flags, parts=1, kind=b""):
    """Write the header of a picture of 5 x 4 pixels, with half floats for three channels."""
    listed = b"".join(
        name + b"\0" + struct.pack("<iB3xii", 1, 0, 1, 1) for name in (b"B", b"G", b"R")
    )
    attributes = {
        b"channels": listed + b"\0", b"dataWindow": struct.pack("<4i", 2, 3, 6, 6),
        b"compression": bytes([compression]), **({b"type": kind} if kind else {}),
    }  # fmt: skip
    head = b"".join(
        name + b"\0x\0" + struct.pack("<I", len(value)) + value
        for name, value in attributes.items()
    )
    end = b"\0" if flags & 0x1000 else b""
    return b"\x76\x2f\x31\x01" + struct.pack("<I", 2 | flags) + (head + b"\0") * parts + end


@pytest.mark.parametrize(
    ("flags", "kind", "words"),
    [(0x800, b"", "several depths"), (0x1800, b"deepscanline", "is a colour")],
)
def test_depths_behind_pixels_are_not_read(flags, kind, words):
    with pytest.raises(UnsupportedPicture, match=words):
        openexr.read_header(exr_head(0, flags, kind=kind), "x", Job())


def test_a_part_beside_a_deep_one_is_read(monkeypatch):
    monkeypatch.setattr(openexr._openexr_package, "is_installed", lambda: True)
    data = exr_head(0, 0x1800, kind=b"deepscanline")[:-1] + exr_head(0, 0x1800)[8:]
    opened = openexr.read_header(data, "x", Job())
    assert (opened.size_px, opened._header.part) == ((5, 4), 1)


def test_colours_are_divided_by_their_alpha_where_there_is_any():
    samples = np.array([[(0.2, 0.5), (0.3, 0), (0.1, 1), (0.5, 2)]], np.float32)
    strip = ArrayRaster(samples, "L", white=1, premultiplied=True).strip(0, 1)
    np.testing.assert_allclose(strip.color[..., 0], [[0.4, 0.3, 0.1, 0.5]], atol=1e-6)
    assert strip.alpha.tolist() == [[0.5, 0, 1, 1]]


@pytest.mark.parametrize("end", [33, 29, 16, 8])
def test_only_a_png_with_a_complete_header_is_decoded_by_rows(end):
    header = struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    assert _png_rows.can_decode(data[:end]) is (end >= 29)


@pytest.mark.parametrize("bits", [8, 10, 12])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_samples_of_heic_are_at_the_upper_end_of_sixteen_bits(bits, channels):
    words = np.linspace(0, 2**bits - 1, 6).astype(np.uint16).reshape(2, 3, 1)
    samples = np.repeat(words, channels, axis=2) << (16 - bits if bits > 8 else 0)
    image = HeifImage(samples.astype(np.uint8 if bits == 8 else np.uint16), bits)
    decoded = heif._HeifPicture(image, b"", "x").decode(Job())
    assert decoded.raster.channels == ("RGB" if channels > 2 else "L")
    strip = decoded.raster.strip(0, 2)
    if bits > 8:
        shares = words[..., 0] / np.float32(2**bits - 1)
        np.testing.assert_allclose(strip.color[..., 0], shares, rtol=1e-6)


class HeifImage:
    """In place of a picture of pi_heif."""

    size, premultiplied_alpha = (3, 2), False

    def __init__(self, samples, bits):
        self._samples, self.info = samples, {"bit_depth": bits}

    def __array__(self, dtype=None, copy=None):
        return self._samples


@pytest.mark.parametrize(("halved", "size_px"), [(False, (7, 5)), (True, (3, 2))])
def test_raw_data_are_opened_at_half_the_size_at_least(halved, size_px):
    package = SimpleNamespace(sizes=SimpleNamespace(iwidth=7, iheight=5))
    opened = _raw_development.RawData(package, "RAW", "x", None, halved=halved)
    assert opened.size_px == size_px
    smaller = opened.reduced(1)
    assert (smaller is None) is halved
    assert halved or smaller.size_px == (3, 2)


@pytest.mark.parametrize(
    ("depth", "most", "kind", "channels", "is_opaque"),
    [
        (1, 255, None, "L", True), (1, 1, b"BLACKANDWHITE", "L", True), (2, 256, None, "L", False),
        (3, 65535, b"RGB", "RGB", True), (4, 9, None, "RGB", False),
        (4, 255, b"CMYK", "CMYK", True), (5, 255, b"CMYK_ALPHA", "CMYK", False),
    ],
)  # fmt: skip
def test_samples_of_a_pam(depth, most, kind, channels, is_opaque):
    dtype = ">u2" if most > 255 else "u1"
    samples = (np.arange(6 * depth) % (most + 1)).astype(dtype).reshape(2, 3, depth)
    head = b"P7\n# a comment\nWIDTH 3\nHEIGHT 2\nDEPTH %d\nMAXVAL %d\n" % (depth, most)
    head += b"" if kind is None else b"TUPLTYPE %s\n" % kind
    data = head + b"ENDHDR\n" + samples.tobytes()
    opened = pam.read_header(data, "x", Job())
    assert (opened.size_px, opened.is_opaque) == ((3, 2), is_opaque)
    raster = opened.decode(Job()).raster
    assert raster.channels == channels
    assert np.array_equal(opened._stored, samples)
    with pytest.raises(DamagedPicture, match="too early"):
        pam.read_header(data[:-1], "x", Job())
    with pytest.raises(DamagedPicture, match="but is damaged"):
        pam.read_header(head, "x", Job())


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ((b"WIDTH 1", b"WIDTH 0"), DamagedPicture),
        ((b"HEIGHT 1", b"HEIGHT 0"), DamagedPicture),
        ((b"HEIGHT 1", b"HEIGHT -1"), DamagedPicture),
        ((b"DEPTH 1", b"DEPTH 0"), DamagedPicture),
        ((b"DEPTH 1", b"DEPTH 7"), UnsupportedPicture),
        ((b"DEPTH 1", b"DEPTH 2\nTUPLTYPE RGB"), UnsupportedPicture),
        ((b"MAXVAL 9", b"MAXVAL 0"), DamagedPicture),
        ((b"MAXVAL 9", b"MAXVAL 65536"), DamagedPicture),
        ((b"WIDTH 1", b"WIDTH x"), DamagedPicture),
        ((b"WIDTH 1", b"WIDTH 12345678"), DamagedPicture),
        ((b"WIDTH 1", b"WIDTH 1234567"), DamagedPicture),
    ],
)
def test_headers_that_are_of_no_pam(wrong, error):
    data = b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 1\nMAXVAL 9\nENDHDR\n\x05"
    assert pam.read_header(data, "x", Job()).size_px == (1, 1)
    with pytest.raises(error):
        pam.read_header(data.replace(*wrong), "x", Job())


@pytest.mark.parametrize("is_hdr", [False, True])
@pytest.mark.parametrize(("gamma", "scale", "black"), [(1, 1, 0), (1.2, 1, 0), (1, 4, 0.1)])
def test_a_space_is_converted_step_by_step(is_hdr, gamma, scale, black):
    matrix = np.array([(1.2, -0.1, -0.1), (0, 0.9, 0.1), (0.1, -0.2, 1.1)])
    space = ColorSpace(
        "x", (lambda each: each**2,), matrix, ootf_gamma=gamma, light_scale=scale, black=black,
        is_hdr=is_hdr,
    )  # fmt: skip
    samples = np.random.default_rng(1).random((5, 4, 3)).astype(np.float32)
    light = samples.astype(float) ** 2
    luminance = light @ [0.2627, 0.6780, 0.0593]
    light = light * luminance[..., None] ** (gamma - 1) * scale
    light = (light @ matrix.T - black) / (1 - black)
    light = np.maximum(light, 0)
    if is_hdr:
        light = light / np.maximum(light.max(axis=-1, keepdims=True), 1)
    light = np.minimum(light, 1)
    expected = np.where(
        light <= 0.0031308, 12.92 * light, 1.055 * np.maximum(light, 1e-9) ** (1 / 2.4) - 0.055
    )
    np.testing.assert_allclose(space.converted(samples, "srgb"), expected, atol=2e-4)


@pytest.mark.parametrize("curves", [1, 3])
@pytest.mark.parametrize("has_matrix", [False, True])
def test_the_black_point_is_the_luminance_of_the_darkest_colour(curves, has_matrix):
    lifts = (0.1, 0.2, 0.3)[:curves]
    matrix = np.array([(1.2, -0.1, -0.1), (0, 0.9, 0.1), (0.1, -0.2, 1.1)])
    space = ColorSpace(
        "x", tuple(lambda each, lift=lift: lift + (1 - lift) * each for lift in lifts),
        matrix if has_matrix else None,
    )  # fmt: skip
    darkest = np.array(lifts)
    if curves == 3:
        darkest = matrix @ darkest if has_matrix else darkest
        darkest = darkest @ [0.2126, 0.7152, 0.0722]
    assert space.with_black_point().black == pytest.approx(float(np.squeeze(darkest)))


@pytest.mark.parametrize(
    ("primaries", "transfer", "is_known"),
    [(9, 16, True), (9, 18, True), (1, 13, True), (12, 13, True), (99, 13, False), (1, 99, False),
     (99, 16, False), (99, 99, False)],
)  # fmt: skip
def test_code_points_that_are_known(primaries, transfer, is_known):
    assert cicp.is_known(primaries, transfer) is is_known


def test_chunks_are_whole_ones_but_for_pixels():
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"gAMA", b"abcd") + chunk(b"IDAT", b"123456")
    whole = [(b"gAMA", b"abcd"), (b"IDAT", b"123456")]
    assert [(kind, bytes(content)) for kind, content in chunks(data)] == whole
    assert [(kind, bytes(each)) for kind, each in chunks(data[:-6])] == [
        whole[0],
        (b"IDAT", b"1234"),
    ]
    assert list(chunks(data[:20])) == []


def test_a_picture_may_have_just_the_most_pixels(monkeypatch):
    monkeypatch.setattr(limits, "MAX_PIXELS", 12)
    limits.check_size(SimpleNamespace(size_px=(4, 3)), "x")
    with pytest.raises(PictureTooLarge):
        limits.check_size(SimpleNamespace(size_px=(13, 1)), "x")


@pytest.mark.parametrize(("levels", "scales"), [(0, ()), (1, (2,)), (3, (2, 4, 8)), (9, None)])
def test_a_jpeg_2000_is_reduced_by_as_many_levels_as_it_has(monkeypatch, levels, scales):
    style = b"\xff\x52\x00\x0c\x00\x00\x00\x01\x00" + bytes([levels])
    found = []
    monkeypatch.setattr(pillow, "PillowPicture", lambda *_, scales, **__: found.append(scales))
    jpeg2000.read_header(b"\xff\x4f\xff\x51\0\x28" + bytes(38) + style, "x", Job())
    assert found == [tuple(2**n for n in range(1, 6)) if scales is None else scales]


@pytest.mark.parametrize("white", [(0.3127, 0.3290), (0.3457, 0.3585), (0.314, 0.351)])
def test_white_of_every_space_is_white(white):
    points = (0.68, 0.32), (0.265, 0.69), (0.15, 0.06)
    space = from_primaries("x", identity, points, white)
    np.testing.assert_allclose(space.to_linear_srgb @ [1, 1, 1], 1, atol=1e-3)


@pytest.mark.parametrize("content", [b"", b"12345678"])
def test_a_box_may_have_its_size_in_eight_bytes(content):
    data = b"????" + box(b"free", b"xx", wide=True) + box(b"some", content, wide=True)
    ((start, end),) = iso_media.boxes(data, 4, len(data), b"some")
    assert data[start:end] == content


@pytest.mark.parametrize(("length", "found"), [(2, (0xC4, 2)), (1, None), (9, (0xC4, 9))])
def test_a_segment_of_a_jpeg_has_a_length_of_two_at_least(length, found):
    data = b"\xff\xc4" + struct.pack(">H", length) + bytes(8)
    assert progressive._segment(data, 0) == found
    assert progressive._segment(data[:-1], 0) is None


def test_windows_tells_its_memory_in_kibibytes(monkeypatch):
    import ctypes

    def installed(pointer):
        pointer._obj.value = 1000
        return answers

    kernel = SimpleNamespace(GetPhysicallyInstalledSystemMemory=installed)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    for answers, expected in ((1, 1_024_000), (0, 8 * 2**30)):  # noqa: B007 - see `installed`
        assert policy._windows_memory_bytes() == expected
