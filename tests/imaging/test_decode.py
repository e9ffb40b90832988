from __future__ import annotations

import io
import re
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from huescope.cancellation import Job
from huescope.errors import (
    Cancelled,
    DamagedPicture,
    HuescopeError,
    PictureTooLarge,
    UnsupportedPicture,
)
from huescope.imaging import kinds
from huescope.imaging.decode import decode, decode_scaled
from huescope.imaging.formats import SUFFIXES

# Pillow warns about some of the broken files here; `huescope.imaging.opening` silences that in the
# application, and pytest's own filters bring it back.

TEAL = (0, 128, 96)


def noise(width_px, height_px, channels=3):
    values = np.random.default_rng(7).integers(0, 256, (height_px, width_px, channels))
    return Image.fromarray(values.astype(np.uint8).squeeze())


def chunk(kind, payload):
    return (
        struct.pack(">I", len(payload))
        + kind
        + payload
        + struct.pack(">I", zlib.crc32(kind + payload))
    )


def png_header(width_px, height_px):
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)


def assert_picture_or_sentence(data):
    try:
        outcome = decode(data, "x", Job())
    except HuescopeError as error:
        outcome = str(error)
    if isinstance(outcome, str):
        assert re.fullmatch(r"x: [^\n]+\.", outcome)
    else:
        assert outcome.rgb_u8.shape == (outcome.height_px, outcome.width_px, 3)


@pytest.mark.parametrize(
    "file_format", ["PNG", "TIFF", "BMP", "PPM", "TGA", "QOI", "ICNS", "DIB", "JPEG2000"]
)
def test_lossless_formats_keep_every_value(through, file_format):
    size = 64 if file_format == "ICNS" else 37
    original = noise(size, size)
    picture = through(original, file_format)
    if file_format == "ICNS":  # has fixed sizes; the largest is an enlargement
        assert picture.width_px == picture.height_px
    else:
        np.testing.assert_array_equal(picture.rgb_u8, np.asarray(original))
    assert picture.alpha_u8 is None
    assert picture.format == file_format


def test_webp_and_gif_keep_every_value(through):
    original = noise(33, 21)
    assert (through(original, "WEBP", lossless=True).rgb_u8 == np.asarray(original)).all()
    palette = original.quantize(16)
    assert (through(palette, "GIF").rgb_u8 == np.asarray(palette.convert("RGB"))).all()


@pytest.mark.parametrize("file_format", ["JPEG", "AVIF"])
def test_lossy_formats_keep_a_flat_colour(through, file_format):
    picture = through(Image.new("RGB", (40, 30), TEAL), file_format, quality=95)
    assert np.abs(picture.rgb_u8.astype(int) - TEAL).max() <= 3
    assert (picture.width_px, picture.height_px) == (40, 30)


def test_arrays_are_read_only_and_contiguous(through):
    picture = through(noise(9, 5, 4), "PNG")
    assert picture.rgb_u8.flags.c_contiguous
    assert not picture.rgb_u8.flags.writeable
    assert not picture.alpha_u8.flags.writeable


def test_several_strips_are_put_together(through):
    original = noise(4000, 200)
    np.testing.assert_array_equal(through(original, "PNG").rgb_u8, np.asarray(original))


def test_content_decides_and_not_the_name(encode, job):
    assert decode(encode(noise(4, 4), "PNG"), "photo.jpg", job).format == "PNG"


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "YCbCr"])
def test_a_single_white_pixel_is_white_in_every_mode(through, mode):
    image = Image.new("RGB", (1, 1), "white").convert(mode)
    picture = through(image, "TIFF")
    assert picture.rgb_u8.tolist() == [[[255, 255, 255]]]


def test_alpha_channel(through):
    image = Image.new("RGBA", (2, 1), (10, 20, 30, 255))
    image.putpixel((1, 0), (40, 50, 60, 7))
    picture = through(image, "PNG")
    assert picture.rgb_u8.tolist() == [[[10, 20, 30], [40, 50, 60]]]
    assert picture.alpha_u8.tolist() == [[255, 7]]


def test_an_opaque_alpha_channel_is_no_alpha(through):
    assert through(Image.new("RGBA", (5, 5), (1, 2, 3, 255)), "PNG").alpha_u8 is None


def test_grey_with_alpha(through):
    picture = through(Image.new("LA", (1, 1), (77, 200)), "PNG")
    assert picture.rgb_u8.tolist() == [[[77, 77, 77]]]
    assert picture.alpha_u8.tolist() == [[200]]


@pytest.mark.parametrize(
    ("mode", "hidden", "shown"), [("L", 9, 200), ("RGB", (9, 9, 9), (200, 200, 200))]
)
def test_one_colour_declared_transparent(through, mode, hidden, shown):
    image = Image.new(mode, (2, 1), hidden)
    image.putpixel((1, 0), shown)
    picture = through(image, "PNG", transparency=hidden)
    assert picture.alpha_u8.tolist() == [[0, 255]]
    assert picture.rgb_u8[0, 1].tolist() == [200, 200, 200]


@pytest.mark.parametrize(("transparency", "alpha"), [(1, [255, 0]), (b"\x10\x80", [16, 128])])
def test_transparent_palette_entries(through, transparency, alpha):
    image = Image.new("P", (2, 1))
    image.putpalette([250, 0, 0, 0, 0, 250])
    image.putpixel((1, 0), 1)
    picture = through(image, "PNG", transparency=transparency)
    assert picture.alpha_u8.tolist() == [alpha]
    assert picture.rgb_u8.tolist() == [[[250, 0, 0], [0, 0, 250]]]


def test_adobe_cmyk_jpeg_is_not_inverted(through):
    picture = through(Image.new("CMYK", (16, 16), (255, 0, 0, 0)), "JPEG", quality=100)
    np.testing.assert_allclose(picture.rgb_u8[8, 8], [0x00, 0xAE, 0xEF], atol=1)
    assert any("CMYK" in note for note in picture.notes)


def test_the_first_of_several_frames(through):
    frames = [Image.new("RGB", (3, 3), colour) for colour in ("red", "lime", "blue")]
    for file_format, word in (("GIF", "animation"), ("PNG", "animation"), ("TIFF", "pages")):
        picture = through(frames[0], file_format, save_all=True, append_images=frames[1:])
        assert picture.rgb_u8[0, 0].tolist() == [255, 0, 0]
        assert word in picture.notes[0]


def test_a_multi_picture_photograph_has_no_note(through):
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    picture = through(frames[0], "MPO", save_all=True, append_images=frames[1:])
    assert picture.format == "MPO"
    assert picture.notes == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "PostScript"),
        (b"\xd7\xcd\xc6\x9a" + bytes(60), "metafile"),
        (b"PK\x03\x04abc", "zip"),
        (b"  <!DOCTYPE html><p>", "web page"),
        (b"gimp xcf v011" + bytes(20), "GIMP"),
        (b"\x00\x00\x00\x18ftypisom" + bytes(20), "video"),
        (b"CSFCHUNK" + bytes(40), "Clip Studio"),
        (b"\x00\x00\x01\x00\x00\x00\x00\x40" + bytes(40), "not a picture"),  # as JBIG begins
        (b"Dear diary, " * 40, "not a picture"),
    ],
)
def test_strangers_are_called_by_their_name(job, content, words):
    with pytest.raises(UnsupportedPicture, match=words):
        decode(content, "x.jpg", job)


def test_no_decoder_that_starts_another_program():
    assert {"EPS", "WMF"}.isdisjoint(kinds.registry())
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


def test_empty(job):
    with pytest.raises(DamagedPicture, match=r"a\.png: the file is empty\."):
        decode(b"", "a.png", job)


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "GIF", "TIFF", "WEBP", "BMP", "QOI"])
def test_truncated_files_are_damaged(encode, job, file_format):
    data = encode(noise(64, 64), file_format)
    with pytest.raises(DamagedPicture):
        decode(data[: len(data) // 2], "half", job)


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "WEBP"])
def test_the_sentence_on_truncated_files(encode, job, file_format):
    data = encode(noise(64, 64), file_format)
    with pytest.raises(DamagedPicture, match="ends too early"):
        decode(data[:-100], "half", job)


@pytest.mark.parametrize("file_format", ["AVIF", "JPEG2000", "WEBP", "TIFF", "JPEG"])
def test_decoders_write_nothing_to_the_terminal(encode, job, capfd, file_format):
    options = {"compression": "tiff_lzw"} if file_format == "TIFF" else {}
    data = encode(noise(64, 64), file_format, **options)
    with pytest.raises(DamagedPicture):
        decode(data[: len(data) // 2], "half", job)
    assert capfd.readouterr() == ("", "")


def test_a_header_without_pixels(job):
    with pytest.raises(DamagedPicture, match="PNG"):
        decode(png_header(0, 0), "x", job)


def test_a_header_that_promises_too_much(job):
    with pytest.raises(PictureTooLarge, match="268 million"):
        decode(png_header(50_000, 50_000) + chunk(b"IDAT", b""), "x", job)


def test_too_large_a_png_inside_an_icon(job):
    inner = png_header(50_000, 50_000) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(inner), 22)
    with pytest.raises(PictureTooLarge):
        decode(struct.pack("<HHH", 0, 1, 1) + entry + inner, "x.ico", job)


def test_a_tiny_jpeg_that_promises_a_gigabyte(encode, job):
    data = bytearray(encode(Image.new("RGB", (8, 8)), "JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 13_000, 13_000)
    with pytest.raises(DamagedPicture, match="13000 x 13000"):
        decode(bytes(data), "x.jpg", job)


def test_a_text_chunk_that_unpacks_without_end(encode, job):
    data = encode(Image.new("RGB", (4, 4)), "PNG")
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(5_000_000)))
    with pytest.raises(DamagedPicture, match="text"):
        decode(data[:33] + bomb + data[33:], "x.png", job)


@pytest.mark.parametrize("size", [(65_535, 1), (1, 65_535), (100_000, 1)])
def test_extreme_proportions(through, size):
    picture = through(Image.new("RGB", size, TEAL), "PNG")
    assert (picture.width_px, picture.height_px) == size
    assert (picture.rgb_u8 == TEAL).all()


@given(
    flips=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=8),
    kind=st.sampled_from(["PNG", "GIF", "TIFF", "BMP", "TGA", "PPM", "ICO", "JPEG", "WEBP", "QOI"]),
)
def test_flipped_bytes_give_a_picture_or_a_sentence(flips, kind):
    file = io.BytesIO()
    noise(16, 16).save(file, kind)
    data = bytearray(file.getvalue())
    for position, value in flips:
        data[position % len(data)] = value
    assert_picture_or_sentence(bytes(data))


@given(st.binary(max_size=200))
def test_any_bytes_give_a_picture_or_a_sentence(data):
    assert_picture_or_sentence(data)


def test_cancelled_before_the_start(encode, job):
    job.cancel()
    with pytest.raises(Cancelled):
        decode(encode(noise(8, 8), "PNG"), "x", job)


def test_cancelled_in_the_middle(encode):
    fractions = []

    def stop_half_way(fraction, _stage):
        fractions.append(fraction)
        if fraction > 0.4:
            job.cancel()

    job = Job(stop_half_way)
    with pytest.raises(Cancelled):
        decode(encode(noise(600, 600), "PNG"), "x", job)
    assert max(fractions) < 0.8


def test_progress_ends_at_one(encode):
    seen = []
    decode(encode(noise(600, 600), "PNG"), "x", Job(lambda fraction, _stage: seen.append(fraction)))
    assert seen[-1] == 1
    assert all(0 <= fraction <= 1 for fraction in seen)


@pytest.mark.parametrize(("max_pixels", "width_px"), [(70_000, 320), (20_000, 160), (1, 80)])
def test_scaled_decoding_takes_the_largest_size_that_fits(encode, job, max_pixels, width_px):
    data = encode(Image.new("RGB", (640, 400), TEAL), "JPEG", quality=95)
    picture = decode_scaled(data, "x", max_pixels, job)
    assert picture.width_px == width_px
    assert np.abs(picture.rgb_u8.astype(int) - TEAL).max() <= 3


def test_scaled_decoding_is_only_for_large_jpegs(encode, job):
    assert decode_scaled(encode(noise(64, 64), "PNG"), "x", 10, job) is None
    assert decode_scaled(encode(noise(64, 64), "JPEG"), "x", 64 * 64, job) is None
    assert decode_scaled(encode(Image.new("RGB", (600, 1)), "JPEG"), "x", 10, job) is None


def test_scaled_decoding_says_what_is_wrong(job):
    with pytest.raises(UnsupportedPicture):
        decode_scaled(b"no picture at all, only words", "x", 10, job)


@pytest.mark.parametrize("content", [b"", b"no picture", b"%PDF-1.7", b"II*\0", b"8BPS"])
def test_a_cancelled_job_is_told_before_what_is_wrong(content):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        decode(content, "x", job)
