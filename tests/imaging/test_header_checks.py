"""Small checks of headers and streams that a decoder makes before it trusts a file."""

import struct
import zlib
from types import SimpleNamespace

import numpy as np
import pytest

from huescope.cancellation import Job
from huescope.errors import DamagedPicture
from huescope.imaging import figures, stored_preview
from huescope.imaging.helper import pool
from huescope.imaging.kinds import _png_rows, _tiff_samples, bmp, pfm, radiance, webp
from huescope.palette.sheets.primitives import Page
from huescope.palette.swatch import Swatch


def bitmap(width_px, height_px, bits, compression=3, header_bytes=40):
    info = bmp._INFO.pack(header_bytes, width_px, height_px, 1, bits, compression)
    masks = struct.pack("<4I", 0xF800, 0x7E0, 0x1F, 0)
    return b"BM" + bytes(8) + struct.pack("<I", 70) + info.ljust(40, b"\0") + masks


def test_bit_fields_are_read_where_a_bitmap_can_have_them():
    found = bmp._bit_fields(bitmap(3, -2, 16))
    assert (found.size_px, found.bits, found.start) == ((3, 2), 16, 70)
    for width_px, height_px, bits in ((3, 2, 24), (0, 2, 16), (-1, 2, 16), (3, 0, 32)):
        with pytest.raises(ValueError, match="impossible size"):
            bmp._bit_fields(bitmap(width_px, height_px, bits))
    assert bmp._bit_fields(bitmap(3, 2, 16, compression=0)) is None
    assert bmp._bit_fields(bitmap(3, 2, 16)[:50]) is None


@pytest.mark.parametrize("header", [b"PF\nx\n", b"PF\n0 1\n-1\n", b"PF\n1 0\n-1\n"])
def test_a_float_map_needs_a_size(header):
    with pytest.raises(DamagedPicture):
        pfm.read_header(header + bytes(12), "a.pfm", Job())


@pytest.mark.parametrize("size", [b"", b"-Y 0 +X 3\n", b"-Y 3 +X 0\n"])
def test_a_radiance_picture_needs_a_size(size):
    with pytest.raises(DamagedPicture):
        radiance.read_header(b"#?RADIANCE\n\n" + size, "a.hdr", Job())


def test_not_every_riff_file_is_a_picture():
    assert webp.matches(b"RIFF\0\0\0\0WEBPVP8 ")
    assert not webp.matches(b"RIFF\0\0\0\0WAVEfmt ")
    assert not webp.matches(b"FORM\0\0\0\0WEBPVP8 ")


def test_rows_are_unpacked_as_far_as_they_are_read():
    rows = np.random.default_rng(1).bytes(900)
    packed = zlib.compress(rows)
    stream = object.__new__(_png_rows._Stream)
    stream._unpacker = zlib.decompressobj()
    stream._pieces = iter([packed[:50], packed[50:500], packed[500:]])
    assert b"".join(stream.read(size) for size in (100, 300, 500)) == rows
    with pytest.raises(EOFError):
        stream.read(1)


@pytest.mark.parametrize(("strips", "is_enough"), [(12, True), (11, False)])
def test_every_plane_has_its_strips(strips, is_enough):
    layout = SimpleNamespace(
        samples=3, samples_together=1, tile_width=20, tile_height=10, dtype=np.dtype(np.uint8)
    )
    page = SimpleNamespace(
        imagelength=11, imagewidth=40, dataoffsets=[0] * strips, databytecounts=[1] * strips
    )
    if is_enough:
        _tiff_samples.Samples(b"", "a.tif", page, layout, Job())
        return
    with pytest.raises(ValueError, match="too few strips"):
        _tiff_samples.Samples(b"", "a.tif", page, layout, Job())


def test_the_first_entry_of_an_archive_is_told():
    head = b"PK\3\4" + bytes(22) + struct.pack("<HH", 8, 5)
    assert len(head) == 30
    data = head + b"mimetype" + b"extra" + b"image/openraster"
    assert stored_preview.first_entry(data) == (b"mimetype", b"image/openraster")
    assert stored_preview.first_entry(head) == (b"", b"")
    assert stored_preview.first_entry(head[:29]) == (b"", b"")


@pytest.mark.parametrize(
    ("is_alive", "policy", "is_taken"), [(True, "now", True), (False, "now", False),
                                         (True, "before", False)],
)  # fmt: skip
def test_a_helper_waits_for_work_of_its_policy(monkeypatch, is_alive, policy, is_taken):
    ended = []
    helper = SimpleNamespace(is_alive=is_alive, policy=policy, kill=lambda: ended.append(True))
    monkeypatch.setattr(pool, "_idle", [helper])
    assert pool._idle_one("now") is (helper if is_taken else None)
    assert ended == ([] if is_taken else [True])


def test_a_caption_stands_below_its_colour_or_its_place():
    page = Page(100, 100)
    figures._leading(page, "Main", Swatch((250, 0, 0), share=0.5), (5, 10, 20, 30))
    figures._leading(page, "Main", None, (5, 10, 20, 30))
    box, caption, none = page.marks
    assert (box.x, box.y) == (5, 10)
    assert (caption.x, caption.y) == (none.x, none.y)
    assert caption.y > 40
