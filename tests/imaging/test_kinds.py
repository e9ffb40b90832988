"""Formats beside the usual ones, each opened by its content."""

from __future__ import annotations

import contextlib
import gzip
import io
import struct
import sys
import zipfile
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from coloraide import Color
from photoshop import document
from PIL import Image, ImageCms
from reportlab.pdfgen import canvas

from huescope.cancellation import Job
from huescope.errors import (
    DamagedPicture,
    DecoderFailed,
    PictureError,
    PictureTooLarge,
    UnsupportedPicture,
)
from huescope.imaging import kinds
from huescope.imaging.color_space import encode_srgb
from huescope.imaging.decode import decode, decode_scaled
from huescope.imaging.depth import to_u8
from huescope.imaging.formats import SUFFIXES
from huescope.imaging.kinds import _jxl_header, _openexr_package, _raw_development, jpegxl, svg

HEIC = Path(__file__).parents[1] / "data" / "heic"
RED, BLUE = (200, 80, 60), (20, 120, 220)
SVG = b"""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
<rect width="10" height="10" fill="#c8503c"/><image href="%s" x="10" width="10" height="10"/>
</svg>"""


def opened(data):
    return decode(data, "x", Job())


def flat(size=(30, 20), colour=RED):
    return Image.new("RGB", size, colour)


def archive(mimetype, **entries):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:
        if mimetype:
            zipped.writestr("mimetype", mimetype)
        for name, content in entries.items():
            zipped.writestr(name.replace("__", "/").replace("_", "."), content)
    return file.getvalue()


def pdf(pages=1, **options):
    file = io.BytesIO()
    page = canvas.Canvas(file, pagesize=(200, 100), **options)
    for _ in range(pages):
        page.setFillColorRGB(200 / 255, 80 / 255, 60 / 255)
        page.rect(0, 0, 100, 100, fill=1, stroke=0)
        page.showPage()
    page.save()
    return file.getvalue()


def test_every_kind_states_what_menus_and_sentences_need():
    for name, kind in kinds.registry().items():
        assert name == kind.NAME
        assert kind.LABEL
        assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in kind.SUFFIXES)
        assert set(kind.SUFFIXES) <= SUFFIXES
        assert not kind.matches(b"")
        assert kind.matches.__doc__
        assert kind.read_header.__doc__


def test_listing_the_kinds_loads_no_decoder():
    import subprocess

    heavy = ["zipfile", "PIL", "cv2", "numpy", "tifffile", "psd_tools", "pi_heif", "pypdfium2"]
    program = (
        "import sys; from huescope.imaging.formats import SUFFIXES;"
        f"print([m for m in {[*heavy, 'resvg_py']} if m in sys.modules])"
    )
    app = str(Path(__file__).parents[2] / "app")
    found = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": app}, capture_output=True, check=True
    )
    assert found.stdout.strip() == b"[]"


@pytest.mark.parametrize("file_format", ["DDS", "PCX", "SGI"])
def test_by_pillow(encode, file_format):
    picture = opened(encode(flat(), file_format))
    assert picture.format == file_format
    assert (picture.rgb_u8 == RED).all()


def test_heic():
    picture = opened((HEIC / "two_halves.heic").read_bytes())
    assert picture.format == "HEIF"
    np.testing.assert_array_equal(picture.rgb_u8[:, :16], np.broadcast_to(RED, (24, 16, 3)))
    np.testing.assert_array_equal(picture.rgb_u8[:, 16:], np.broadcast_to(BLUE, (24, 16, 3)))
    assert picture.notes == ()


def test_heic_with_alpha():
    picture = opened((HEIC / "half_alpha.heic").read_bytes())
    assert np.abs(picture.rgb_u8.astype(int) - RED).max() <= 2
    assert (picture.alpha_u8 == 128).all()


def test_heic_of_ten_bits_in_pq():
    picture = opened((HEIC / "p3_pq_10bit.heic").read_bytes())
    assert "PQ" in picture.profile
    assert "203" in picture.notes[0]
    # 1800 cd/m² of red, and under 10 of the others: the brightest red that there is.
    np.testing.assert_allclose(picture.rgb_u8[5, 5], (255, 0, 0), atol=30)


def test_damaged_heic_is_damaged():
    with pytest.raises(DamagedPicture):
        opened((HEIC / "two_halves.heic").read_bytes()[:500])


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda data: b"\xef\xbb\xbf" + data])
def test_svg_is_drawn_without_other_files(pack, tmp_path):
    flat(colour=BLUE).save(tmp_path / "other.png")
    reference = str(tmp_path / "other.png").encode()
    picture = opened(pack(SVG % reference))
    assert (picture.width_px, picture.height_px) == (1600, 800)
    assert (picture.rgb_u8[:, :800] == RED).all()
    assert (picture.alpha_u8[:, 800:] == 0).all()
    assert "1600 × 800" in picture.notes[0]


def test_pictures_inside_an_svg_are_drawn(encode):
    import base64

    inside = b"data:image/png;base64," + base64.b64encode(encode(flat((10, 10), BLUE), "PNG"))
    assert opened(SVG % inside).rgb_u8[400, 1200].tolist() == list(BLUE)


def test_a_tall_svg_is_no_larger_than_a_wide_one():
    picture = opened(SVG.replace(b"0 0 20 10", b"0 0 10 20") % b"")
    assert (picture.width_px, picture.height_px) == (800, 1600)


@pytest.mark.parametrize(
    "before",
    [
        b"",
        b"<!-- <html> -->\n",
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">',
        b'<!DOCTYPE svg [ <!ENTITY ns "http://www.w3.org/2000/svg"> ]>\n<!-- Generator -->',
    ],
)
def test_what_may_stand_before_an_svg(before):
    declaration, _, root = (SVG % b"").partition(b"?>")
    assert opened(declaration + b"?>" + before + root).format == "SVG"


def test_a_page_with_a_drawing_is_a_page():
    for page in (b"<!DOCTYPE html><body><svg></svg>", b"<html><svg></svg></html>"):
        with pytest.raises(UnsupportedPicture, match="web page"):
            opened(page)


def test_a_broken_svg(capfd):
    with pytest.raises(DamagedPicture):
        opened(SVG[:90])
    far = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    far += b'<path d="M0 0 20 0 10 10 -4e18 10z"/></svg>'
    with pytest.raises(DecoderFailed, match="made a mistake"):
        opened(far)
    assert "panicked" in capfd.readouterr().err  # which a helper shows nobody


def test_a_gzip_bomb_is_no_drawing(monkeypatch):
    monkeypatch.setattr(svg, "_MOST_BYTES", 2**16)
    bomb = gzip.compress(b"<svg " + bytes(2**18))
    with pytest.raises(PictureTooLarge, match="unpacks"):
        opened(bomb)


@pytest.mark.parametrize(("pages", "words"), [(1, "first page"), (3, "first of 3 pages")])
def test_pdf(pages, words):
    picture = opened(pdf(pages))
    assert picture.rgb_u8.shape == (800, 1600, 3)
    assert picture.rgb_u8[[400, 400], [300, 1300]].tolist() == [list(RED), [255, 255, 255]]
    assert words in picture.notes[0]


def test_pdf_that_cannot_be_read():
    with pytest.raises(UnsupportedPicture, match="password"):
        opened(pdf(encrypt="secret"))
    with pytest.raises(DamagedPicture):
        opened(b"%PDF-1.7\n")


def radiance(rows, header=b"", size=b"-Y 2 +X 8"):
    return b"#?RADIANCE\n" + header + b"FORMAT=32-bit_rle_rgbe\n\n" + size + b"\n" + rows


def test_radiance_hdr():
    light = np.full((6, 9, 3), (0.25, 0.5, 4.0), np.float32)
    light[:, 4:] = 0.215861
    _, data = cv2.imencode(".hdr", np.ascontiguousarray(light[..., ::-1]))
    picture = opened(data.tobytes())
    # Dimmed to a quarter, then by the curve of sRGB; and sRGB 128, to the 8 bits of the format.
    np.testing.assert_allclose(picture.rgb_u8[0, 0], (71, 99, 255), atol=1)
    np.testing.assert_allclose(picture.rgb_u8[0, 8], (128, 128, 128), atol=1)
    assert "HDR" in picture.notes[0]
    with pytest.raises(DamagedPicture):
        opened(data.tobytes()[:70])
    with pytest.raises(UnsupportedPicture, match="XYZ"):
        opened(data.tobytes().replace(b"rgbe\n", b"xyze\n"))


# Light of 1/4 and of 1, four pixels each: as they are, by repeats of whole pixels, by runs.
QUARTER, ONE = b"\x80\x80\x80\x7f", b"\x80\x80\x80\x81"
RUNS = b"\x02\x02\x00\x08" + b"\x88\x80" * 3 + b"\x84\x7f\x04" + b"\x81" * 4


@pytest.mark.parametrize(
    "row", [4 * (QUARTER) + 4 * ONE, QUARTER + b"\1\1\1\3" + ONE + b"\1\1\1\3", RUNS]
)
def test_rows_of_radiance_hdr(row):
    picture = opened(radiance(2 * row))
    assert picture.rgb_u8[1, :, 0].tolist() == [137] * 4 + [255] * 4
    turned = opened(radiance(2 * row, size=b"+Y 2 -X 8"))
    assert turned.rgb_u8[0, :, 0].tolist() == [255] * 4 + [137] * 4
    as_srgb = opened(radiance(2 * row, b"GAMMA=0.4545\n"))
    assert as_srgb.rgb_u8[0, 0].tolist() == [64, 64, 64]
    with pytest.raises(DamagedPicture):
        opened(radiance(2 * row)[:-1])


@pytest.mark.parametrize(
    ("depth", "most", "kind"),
    [(4, 255, b"RGB_ALPHA"), (3, 1023, b"RGB"), (2, 65535, b""), (1, 1, b"BLACKANDWHITE")],
)
def test_pam(depth, most, kind):
    head = b"P7\n# a remark\nWIDTH 2\nHEIGHT 1\nDEPTH %d\nMAXVAL %d\n" % (depth, most)
    head += (b"TUPLTYPE %s\n" % kind if kind else b"") + b"ENDHDR\n"
    numbers = np.array([[0] * depth, [most] * depth], ">u2" if most > 255 else "u1")
    picture = opened(head + numbers.tobytes())
    assert picture.rgb_u8[0].tolist() == [[0, 0, 0], [255, 255, 255]]
    assert depth in {1, 3} if picture.alpha_u8 is None else picture.alpha_u8.tolist() == [[0, 255]]
    with pytest.raises(DamagedPicture, match="too early"):
        opened((head + numbers.tobytes())[:-1])
    with pytest.raises(UnsupportedPicture, match="channels"):
        opened(head.replace(b"DEPTH ", b"DEPTH 1") + bytes(99))


@pytest.mark.parametrize(
    ("frame", "words"),
    [(b"\xff\xc1\0\x0b\x0c", "12 bits"), (b"\xff\xf7\0\x0b\x08", "JPEG-LS")],
)
def test_kinds_of_jpeg_that_are_not_read_are_not_called_damaged(frame, words):
    start = b"\xff\xd8\xff\xe0\0\4ab"
    size = b"\0\x10\0\x10\1\1\x11\0"
    with pytest.raises(UnsupportedPicture, match=words):
        opened(start + frame + size)
    for broken in (start, start + b"\xff\xe1\0\1" + bytes(9), start + b"\xff\xc1\0\x0b\x08"):
        with pytest.raises(DamagedPicture):
            opened(broken)


def test_a_remark_right_after_the_magic_number_of_a_ppm():
    assert opened(b"P6#one\n#two\n1 1#three\n255\nabc").rgb_u8.tobytes() == b"abc"


PALETTE = np.arange(48, dtype=np.uint8).reshape(16, 3)
EGA = np.array([[0, 0, 0], [0, 0, 170], [0, 170, 0], [0, 170, 170]])


def pcx(rows, bits, planes, palette=bytes(48), *, is_packed=True):
    """Write rows of palette entries as the reference manual of ZSoft has them."""
    height, width = rows.shape
    samples = rows[:, None] >> bits * np.arange(planes)[:, None] & ((1 << bits) - 1)
    ones = (samples[..., None] >> np.arange(bits)[::-1] & 1).astype(np.uint8)
    stored = np.packbits(ones.reshape(height, planes, -1), axis=2)
    stored = np.pad(stored, ((0, 0), (0, 0), (0, stored.shape[2] % 2)))
    packed = stored.tobytes()
    if is_packed:
        packed = b"".join(b"\xc1" + bytes([value]) for value in packed)
    head = struct.pack("<BBBB4H4x", 10, 5, is_packed, bits, 0, 0, width - 1, height - 1) + palette
    return (head + struct.pack("<xBH", planes, stored.shape[2])).ljust(128, b"\0") + packed


@pytest.mark.parametrize("is_packed", [True, False])
@pytest.mark.parametrize(("bits", "planes"), [(1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (4, 1)])
def test_pcx_of_few_colours_has_those_of_its_header(bits, planes, is_packed):
    rows = np.arange(13 * 70).reshape(70, 13) * 7 % (1 << bits * planes)
    data = pcx(rows, bits, planes, PALETTE.tobytes(), is_packed=is_packed)
    np.testing.assert_array_equal(opened(data).rgb_u8, PALETTE[rows])
    with pytest.raises(DamagedPicture, match="too early"):
        opened(data[:-9])


def test_pcx_without_a_palette_and_of_other_depths():
    row = np.array([[0, 1, 1]])
    assert opened(pcx(row, 1, 1)).rgb_u8[0, :, 0].tolist() == [0, 255, 255]
    np.testing.assert_array_equal(opened(pcx(row + 2, 4, 1)).rgb_u8, EGA[row + 2])
    for planes, words in [(4, "alpha"), (2, "8 bits")]:
        with pytest.raises(UnsupportedPicture, match=words):
            opened(pcx(row, 8, planes))
    data = pcx(row, 1, 1)
    for broken in (data[:90], data[:4] + b"\3" + data[5:]):
        with pytest.raises(DamagedPicture):
            opened(broken)


@pytest.mark.parametrize(("magic", "channels"), [(b"PF", 3), (b"Pf", 1)])
@pytest.mark.parametrize(("scale", "order"), [(b"-1.0", "<"), (b"1", ">")])
def test_pfm(magic, channels, scale, order):
    values = np.linspace(0, 1, 4 * channels).reshape(2, 2, channels)
    head = magic + b"\n2 2\n" + scale + b"\n"
    picture = opened(head + values[::-1].astype(order + "f4").tobytes())
    wanted = np.broadcast_to(np.rint(values * 255), (2, 2, 3))
    np.testing.assert_allclose(picture.rgb_u8, wanted, atol=1)
    with pytest.raises(DamagedPicture):
        opened(head)


def test_a_profile_and_other_colours_of_jpeg_2000(encode):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = encode(flat(), "JPEG2000")
    colors, header = data.index(b"colr") - 4, data.index(b"jp2h") - 4
    length = int.from_bytes(data[header : header + 4], "big")

    def stating(content):
        box = struct.pack(">I", len(content) + 8) + b"colr" + content
        head = struct.pack(">I", length - 15 + len(box)) + data[header + 4 : colors]
        return data[:header] + head + box + data[colors + 15 :]

    assert stating(b"\1\0\0\0\0\0\x10") == data
    assert "sRGB" in opened(stating(b"\2\0\0" + profile)).profile
    # Luma 200 with 80 and 60 for blue and red, by the numbers of BT.601.
    sycc = opened(stating(b"\1\0\0\0\0\0\x12")).rgb_u8[0, 0]
    np.testing.assert_allclose(sycc, (105, 255, 115), atol=1)


def exr(light, compression, pixel_type="f2", channels="RGB", flags=0, points=()):
    """Write one chunk a row, or one of 16 rows; compressed as OpenEXR's documentation has it."""
    height, width, _ = light.shape
    kind = {"u4": 0, "f2": 1, "f4": 2}[pixel_type]
    order = sorted(channels)
    listed = b"".join(
        name.encode() + b"\0" + struct.pack("<iB3xii", kind, 0, 1, 1) for name in order
    )
    window = struct.pack("<4i", 5, 7, 4 + width, 6 + height)
    attributes = {b"channels": (b"chlist", listed + b"\0"), b"dataWindow": (b"box2i", window)}
    attributes[b"compression"] = (b"compression", bytes([compression]))
    if points:
        attributes[b"chromaticities"] = (b"chromaticities", struct.pack("<8f", *points))
    head = b"\x76\x2f\x31\x01" + struct.pack("<I", 2 | flags)
    for name, (kind_name, value) in attributes.items():
        head += name + b"\0" + kind_name + b"\0" + struct.pack("<I", len(value)) + value
    head += b"\0\0" if flags & 0x1000 else b"\0"
    rows = {0: 1, 1: 1, 2: 1, 3: 16}.get(compression, 32)
    chunks = []
    for top in range(0, height, rows):
        part = light[top : top + rows].astype(f"<{pixel_type}")
        raw = b"".join(row[:, channels.index(name)].tobytes() for row in part for name in order)
        chunks.append(struct.pack("<i", 7 + top) + packed_exr(raw, compression))
    place, offsets = len(head) + 8 * len(chunks), b""
    for chunk in chunks:
        offsets += struct.pack("<Q", place)
        place += len(chunk)
    return head + offsets + b"".join(chunks)


def packed_exr(raw, compression):
    if compression in {0, 4}:
        return struct.pack("<I", len(raw)) + raw
    apart = np.frombuffer(raw[0::2] + raw[1::2], np.uint8).astype(int)
    differences = np.diff(apart, prepend=apart[0]) + 128
    differences[0] = apart[0]
    stored = (differences % 256).astype(np.uint8).tobytes()
    if compression == 1:
        runs = [b"\x00" + stored[:1]]  # a byte that is not repeated, and pairs as they are
        runs += [b"\xfe" + stored[n : n + 2] for n in range(1, len(stored) - 1, 2)]
        packed = b"".join([*runs, b"\x00" + stored[-1:]])
    else:
        packed = zlib.compress(stored)
    return struct.pack("<I", len(packed)) + packed


@pytest.mark.parametrize("pixel_type", ["f2", "f4"])
@pytest.mark.parametrize("compression", [0, 1, 2, 3])
def test_openexr(compression, pixel_type):
    light = np.zeros((21, 9, 3), np.float32)
    light[:] = (0.215861, 0.0, 1.0)
    light[20, 8] = (8.0, 4.0, 0.0)
    data = exr(light, compression, pixel_type)
    picture = opened(data)
    assert picture.format == "EXR"
    assert picture.rgb_u8[3, 3].tolist() == [128, 0, 255]
    assert picture.rgb_u8[20, 8].tolist() == [255, 188, 0]  # dimmed to (1, 0.5, 0)
    assert "HDR" in picture.notes[0]
    with pytest.raises(DamagedPicture):
        opened(data[:-9])


def test_openexr_with_alpha_and_of_greys():
    light = np.full((3, 3, 4), (0.25, 0.0, 0.5, 0.5), np.float32)
    picture = opened(exr(light, 3, channels="RGBA"))
    assert picture.rgb_u8[1, 1].tolist() == [188, 0, 255]
    assert (picture.alpha_u8 == 128).all()
    # sRGB 200, 80, 60 with the primaries of Display P3, by the CSS Color 4 sample code.
    light = np.full((3, 3, 3), (0.577580, 0.080220, 0.045186), np.float32)
    p3 = (0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329)
    assert opened(exr(light, 3, "f4", points=p3)).rgb_u8[1, 1].tolist() == [216, 69, 50]
    nonsense = exr(light, 3, "f4", points=(0.0,) * 8)
    assert opened(nonsense).rgb_u8[1, 1].tolist() == [200, 80, 60]
    grey = opened(exr(np.full((3, 3, 1), 0.5, np.float32), 3, channels="Y"))
    assert grey.rgb_u8[1, 1].tolist() == [188, 188, 188]


@pytest.mark.parametrize(
    ("compression", "flags", "words"), [(4, 0, "PIZ"), (0, 0x200, "tiles"), (0, 0x1000, "parts")]
)
def test_openexr_of_other_kinds_is_told(compression, flags, words, monkeypatch):
    monkeypatch.setattr(_openexr_package, "is_installed", lambda: False)
    with pytest.raises(UnsupportedPicture, match=words):
        opened(exr(np.zeros((3, 3, 3), np.float32), compression, flags=flags))
    with pytest.raises(UnsupportedPicture, match="colour"):
        opened(exr(np.zeros((3, 3, 1), np.float32), 0, channels="Z"))


def test_openexr_with_small_channels_is_told_and_with_many_opened():
    data = exr(np.zeros((4, 4, 3), np.float32), 0)
    smaller = data.replace(b"B\0\1\0\0\0\0\0\0\0\1\0\0\0\1", b"B\0\1\0\0\0\0\0\0\0\2\0\0\0\2")
    with pytest.raises(UnsupportedPicture, match="a part of the size"):
        opened(smaller)
    many = ["R", "G", "B", *(f"{name:03}" for name in range(400))]
    light = np.full((1, 1, len(many)), 0.5, np.float32)
    light[..., 0] = 1
    assert opened(exr(light, 0, channels=many)).rgb_u8[0, 0].tolist() == [255, 188, 188]


@pytest.mark.parametrize("kind", ["PIZ", "DWAA", "tiles", "parts"])
def test_openexr_by_the_library(kind, capfd):
    exr_library = pytest.importorskip("OpenEXR")
    light = np.zeros((40, 30, 4), np.float16)
    light[:] = (0.215861, 0.0, 1.0, 1.0)
    light[:, 15:] = (0.1079, 0.0, 0.5, 0.5)
    names = {"PIZ": "PIZ_COMPRESSION", "DWAA": "DWAA_COMPRESSION"}
    header = {"compression": getattr(exr_library, names.get(kind, "PIZ_COMPRESSION"))}
    header["type"] = exr_library.scanlineimage
    if kind == "tiles":
        header |= {"type": exr_library.tiledimage, "tiles": exr_library.TileDescription()}
    parts = [exr_library.Part(header, {"RGBA": light}, "beauty")]
    if kind == "parts":
        depth = {"Z": np.zeros((40, 30), np.float32)}
        parts.insert(0, exr_library.Part(dict(header), depth, "depth"))
    file = io.BytesIO()
    with exr_library.File(parts) as written:
        written.write(file)
    data = file.getvalue()
    picture = opened(data)
    np.testing.assert_allclose(picture.rgb_u8[3, [3, 20]], [[128, 0, 255]] * 2, atol=1)
    assert picture.alpha_u8[3, [3, 20]].tolist() == [255, 128]
    with pytest.raises(DamagedPicture):
        opened(data[:-40])
    capfd.readouterr()  # what the library says is seen of nobody, as it runs in a helper


def test_jpeg_xl_is_opened_or_told_what_it_needs():
    try:
        import pylibjxl
    except ImportError:
        with pytest.raises(UnsupportedPicture, match="jxl"):
            opened(b"\xff\x0a" + bytes(40))
    else:
        data = pylibjxl.encode(np.full((6, 9, 3), RED, np.uint8), lossless=True)
        assert (opened(data).rgb_u8 == RED).all()


# Headers that cjxl 0.7 wrote: of all defaults, of Display P3 and of light, of a gamma of 0.45455,
# of a profile whose colours are kept and of one whose colours are stored as XYB.
@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("ff0acb060013880094", (False, True, None)),
        ("ff0acb40422617020012080100", (False, True, "Display P3")),
        ("ff0acb4042d1200012080100", (False, True, "BT.709, linear")),
        ("ff0acb4040e5de2a8208020100", (False, False, None)),
        ("ff0acb400aed9670804c6ef855", (True, True, None)),
    ],
)
def test_colours_of_a_jpeg_xl_header(header, kind):
    codestream = bytes.fromhex(header)
    start = b"\0\0\0\x0cJXL \r\n\x87\n" + struct.pack(">I4sI", len(codestream) + 12, b"jxlp", 0)
    for data in (codestream, start + codestream):
        colors = _jxl_header.colors_of(data)
        space = colors.space
        assert (colors.has_profile, colors.is_xyb, space and space.name) == kind
    with pytest.raises(EOFError):
        _jxl_header.colors_of(codestream[:3])


def test_jpeg_xl_keeps_more_than_eight_bits_or_says_so(monkeypatch):
    pytest.importorskip("pylibjxl")
    imagecodecs = pytest.importorskip("imagecodecs")
    deep = np.arange(1024, dtype=np.uint16).reshape(32, 32)
    deep = np.stack([deep, deep, deep], axis=-1)
    data = imagecodecs.jpegxl_encode(deep, lossless=True, bitspersample=10)
    picture = opened(data)
    # The package states that samples of more than eight bits are light.
    np.testing.assert_array_equal(picture.rgb_u8, to_u8(encode_srgb(np.float32(deep / 1023))))
    assert picture.notes == ()
    light = (deep / 1023).astype(np.float32)
    np.testing.assert_array_equal(
        opened(imagecodecs.jpegxl_encode(light, lossless=True)).rgb_u8, picture.rgb_u8
    )
    find_spec = jpegxl.importlib.util.find_spec
    monkeypatch.setattr(
        jpegxl.importlib.util,
        "find_spec",
        lambda name: None if name == "imagecodecs" else find_spec(name),
    )
    assert "10 bits" in opened(data).notes[0]


def test_avif_keeps_more_than_eight_bits():
    numbers = np.arange(1024, dtype=np.uint16).reshape(32, 32)
    options = [cv2.IMWRITE_AVIF_DEPTH, 10, cv2.IMWRITE_AVIF_QUALITY, 100, cv2.IMWRITE_AVIF_SPEED, 9]
    _done, encoded = cv2.imencode(".avif", np.stack([numbers] * 3, axis=-1), options)
    data = encoded.tobytes()
    place = data.index(b"nclx") + 4
    data = data[:place] + struct.pack(">HH", 1, 8) + data[place + 4 :]  # linear light
    linear = numbers / 1023
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    found = opened(data).rgb_u8[..., 1]
    np.testing.assert_allclose(found, np.rint(255 * curved), atol=2)  # 8 bits are 13 off
    assert np.unique(found).size > 200


@pytest.mark.parametrize(
    ("mimetype", "entry", "others", "file_format"),
    [
        ("application/x-krita", "mergedimage_png", {}, "KRA"),
        ("image/openraster", "mergedimage_png", {}, "ORA"),
        ("", "previews__preview_png", {"document_json": b"{}", "meta_json": b"{}"}, "SKETCH"),
        ("", "QuickLook__Thumbnail_png", {"Document_archive": b""}, "PROCREATE"),
        ("", "thumbnail_png", {"canvas_fig": b""}, "FIG"),
    ],
)
def test_stored_pictures_of_drawing_programs(encode, mimetype, entry, others, file_format):
    data = archive(mimetype, **others, **{entry: encode(flat(), "PNG")})
    picture = opened(data)
    assert picture.format == file_format
    assert (picture.rgb_u8 == RED).all()
    assert "stored" in picture.notes[0]
    with pytest.raises(UnsupportedPicture, match="without a preview"):
        opened(archive(mimetype, **others, other=b""))


def test_other_archives_are_named():
    for data in (archive("", x=b""), archive("application/x-krita-palette", x=b"")):
        with pytest.raises(UnsupportedPicture, match="zip archive"):
            opened(data)


def raw_head(encode, orientation=1, **exif):
    tags = {271: "Maker", 254: 1, 274: orientation}
    tags |= {34665: {40961: exif["color_space"]}} if exif else {}
    return encode(flat((16, 12), BLUE), "TIFF", tiffinfo=tags)


def test_the_largest_preview_of_a_raw_file_is_opened_and_told(encode):
    large = encode(flat((1600, 1200)), "JPEG", quality=95)
    small = encode(flat((160, 120), BLUE), "JPEG")
    picture = opened(raw_head(encode) + small + large + bytes(50))
    assert picture.format == "RAW"
    assert (picture.width_px, picture.height_px) == (1600, 1200)
    assert np.abs(picture.rgb_u8[::50, ::50].astype(int) - RED).max() <= 2
    assert "not the raw data" in picture.notes[0]


def dng(light, orientation):
    """Write linear light as the raw data of a sensor with sRGB primaries, RGGB."""
    mosaic = np.stack([light[..., 0], light[..., 1], light[..., 2]])
    flat_u16 = np.empty(light.shape[:2], np.uint16)
    for row, column, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        part = mosaic[channel, row::2, column::2]
        flat_u16[row::2, column::2] = np.rint(part * 16383)
    to_xyz = (3.2404542, -1.5371385, -0.4985314, -0.9692660, 1.8760108, 0.0415560, 0.0556434,
              -0.2040259, 1.0572252)  # fmt: skip
    matrix = [number for value in to_xyz for number in (round(value * 10**6), 10**6)]
    tags = [
        (50706, "B", 4, (1, 4, 0, 0), True), (50708, "s", 0, "Made Camera", True),
        (271, "s", 0, "Made", True), (272, "s", 0, "Camera", True),
        (33421, "H", 2, (2, 2), True), (33422, "B", 4, (0, 1, 1, 2), True),
        (50717, "H", 1, 16383, True), (50721, 10, 9, matrix, True), (50778, "H", 1, 21, True),
        (50728, 5, 3, (1,) * 6, True), (274, "H", 1, orientation, True),
    ]  # fmt: skip
    file = io.BytesIO()
    tifffile.imwrite(file, flat_u16, photometric=32803, extratags=tags, metadata=None)
    return file.getvalue()


def test_raw_data_are_developed_where_the_package_is_there(monkeypatch, encode):
    pytest.importorskip("rawpy")
    light = np.empty((64, 96, 3))
    light[:, :48], light[:, 48:] = (0.5, 0.1, 0.05), (0.1, 0.3, 0.6)
    data = dng(light, orientation=6)
    picture = opened(data)
    assert picture.rgb_u8.shape == (96, 64, 3)
    np.testing.assert_allclose(picture.rgb_u8[20, 30], (188, 89, 63), atol=1)  # the sRGB curve
    np.testing.assert_allclose(picture.rgb_u8[70, 30], (89, 149, 203), atol=1)
    assert "developed from the raw data" in picture.notes[0]
    half = decode_scaled(data, "x", 2000, Job())
    assert half.rgb_u8.shape == (48, 32, 3)
    np.testing.assert_allclose(half.rgb_u8[10, 15], (188, 89, 63), atol=1)
    with pytest.raises(DamagedPicture):
        opened(data[:-2000])
    monkeypatch.setattr(_raw_development, "open_raw", lambda *_: None)
    assert "preview" in opened(raw_head(encode)).notes[0]


def test_a_small_preview_is_told(encode):
    picture = opened(raw_head(encode))
    assert picture.rgb_u8.shape == (12, 16, 3)
    assert "only the small preview" in picture.notes[0]


def test_the_orientation_of_a_raw_file_turns_its_preview(encode):
    head = raw_head(encode, orientation=6)
    picture = opened(head + encode(flat((160, 120)), "JPEG"))
    assert (picture.width_px, picture.height_px) == (120, 160)
    alone = opened(head)
    assert (alone.width_px, alone.height_px) == (12, 16)


def test_a_preview_is_in_the_space_that_its_raw_file_names(encode):
    large = encode(flat((160, 120)), "JPEG", quality=100)
    plain = opened(raw_head(encode, color_space=1) + large)
    adobe = opened(raw_head(encode, color_space=2) + large)
    assert (plain.profile, adobe.profile) == (None, "Adobe RGB (1998)")
    wanted = Color("a98-rgb", [value / 255 for value in RED]).convert("srgb").clip().coords()
    np.testing.assert_allclose(adobe.rgb_u8[9, 9], np.array(wanted) * 255, atol=2)


@pytest.mark.parametrize("signature", [b"FUJIFILMCCD-RAW ", struct.pack(">I8s", 16, b"ftypcrx ")])
def test_raw_files_by_signature(encode, signature):
    head = signature + bytes(200)
    assert opened(head + encode(flat((160, 120)), "JPEG")).format == "RAW"
    with pytest.raises(UnsupportedPicture, match="without a preview"):
        opened(head)


def test_a_scan_with_a_maker_is_no_raw_file(encode):
    picture = opened(encode(flat(), "TIFF", tiffinfo={271: "Scanner"}))
    assert picture.format == "TIFF"
    assert picture.notes == ()


@pytest.mark.parametrize(
    ("bits", "masks"),
    [
        (16, (0xF800, 0x07E0, 0x001F)),
        (16, (0x7C00, 0x03E0, 0x001F)),
        (32, (0x00FF0000, 0x0000FF00, 0x000000FF)),
        (32, (0xFF000000, 0x00FF0000, 0x0000FF00)),
        (32, (0x3FF00000, 0x000FFC00, 0x000003FF)),
        (32, (0xFF000000, 0x00FF0000, 0x0000FF00, 0x000000FF)),
    ],
)
@pytest.mark.parametrize("top_down", [False, True])
def test_bit_fields_of_a_bitmap(bits, masks, top_down):
    colours = [[(255, 0, 0), (0, 255, 0), (0, 0, 255)], [(255, 255, 255), (0, 0, 0), (255, 0, 255)]]

    def pixel(colour):
        channels = (*colour, 255)[: len(masks)]
        return sum(mask for mask, value in zip(masks, channels, strict=True) if value)

    rows = colours if top_down else colours[::-1]
    dtype = f"<u{bits // 8}"
    stored = [np.array([pixel(each) for each in row], dtype).tobytes() for row in rows]
    body = b"".join(row + bytes(-len(row) % 4) for row in stored)
    size = 40 if len(masks) == 3 else 108
    info = struct.pack("<IiiHHIIiiII", size, 3, -2 if top_down else 2, 1, bits, 3, 0, 0, 0, 0, 0)
    info += struct.pack(f"<{len(masks)}I", *masks)
    info = info.ljust(size, b"\0")
    data = b"BM" + struct.pack("<IHHI", 0, 0, 0, 14 + len(info)) + info + body
    picture = opened(data)
    assert picture.rgb_u8.tolist() == [[list(each) for each in row] for row in colours]
    assert picture.alpha_u8 is None
    with pytest.raises(DamagedPicture, match="ends too early"):
        opened(data[:-1])


@pytest.mark.parametrize("origin", [0x00, 0x10, 0x20, 0x30])
def test_tga_of_every_origin(origin):
    wanted = np.arange(18, dtype=np.uint8).reshape(2, 3, 3) * 10
    rows = wanted if origin & 0x20 else wanted[::-1]
    rows = rows[:, ::-1] if origin & 0x10 else rows
    head = struct.pack("<BBBHHBHHHHBB", 0, 0, 2, 0, 0, 0, 0, 0, 3, 2, 24, origin)
    data = head + np.ascontiguousarray(rows[..., ::-1]).tobytes()
    np.testing.assert_array_equal(opened(data).rgb_u8, wanted)


def test_an_unused_alpha_channel_of_a_tga_hides_nothing():
    head = struct.pack("<BBBHHBHHHHBB", 0, 0, 2, 0, 0, 0, 0, 0, 1, 1, 32, 0x20)
    picture = opened(head + bytes([60, 80, 200, 0]))
    assert picture.rgb_u8.tolist() == [[list(RED)]]
    assert picture.alpha_u8 is None


def samples_of_kinds():
    rgba = np.random.default_rng(1).integers(0, 256, (9, 9, 4)).astype(np.uint8)
    light = np.random.default_rng(2).random((21, 9, 3)).astype(np.float32)
    deep = io.BytesIO()
    tifffile.imwrite(deep, light, photometric="rgb", compression="zlib")
    return {
        "heic": (HEIC / "two_halves.heic").read_bytes(),
        "psd": document(rgba, layer_count=-1),
        "psb": document(rgba.astype(np.uint16) * 257, layer_count=-1, big=True),
        "exr": exr(light, 3),
        "tiff": deep.getvalue(),
        "svg": SVG % b"",
        "pdf": pdf(),
    }


@pytest.mark.parametrize("kind", samples_of_kinds())
def test_damage_is_a_picture_or_a_sentence(kind, capfd):
    data = samples_of_kinds()[kind]
    numbers = np.random.default_rng(3)
    for _ in range(25):
        broken = bytearray(data[: numbers.integers(1, len(data) + 1)])
        for place in numbers.integers(0, min(len(broken), 400), 3):
            broken[place] = numbers.integers(0, 256)
        with contextlib.suppress(PictureError):
            opened(bytes(broken))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("spare", "is_told"), [((0, 0), False), ((255, 255), False), ((0, 9), True)]
)
def test_a_fourth_channel_of_a_bitmap_that_may_be_alpha_is_told(job, spare, is_told):
    pixels = b"".join(bytes((1, 2, 3, each)) for each in spare)
    header = struct.pack("<2sIHHI", b"BM", 62, 0, 0, 54)
    header += struct.pack("<IiiHHIIiiII", 40, 2, 1, 1, 32, 0, 8, 0, 0, 0, 0)
    picture = decode(header + pixels, "x", job)
    assert (picture.rgb_u8.tolist(), picture.alpha_u8) == ([[[3, 2, 1]] * 2], None)
    assert any("fourth channel" in note for note in picture.notes) is is_told
