"""The container of project files: its small pictures, and what is no such container."""

import struct

import pytest

from huescope.errors import DamagedPalette, NewerPalette
from huescope.palette import archive, formats
from huescope.palette.archive import MAX_PICTURE_BYTES, MAX_PICTURE_PX, is_small_png, pack, unpack
from huescope.palette.palette import Palette
from huescope.palette.serialization import palette_to_json, rgb_from_json
from huescope.palette.swatch import Swatch


def png(width_px=8, height_px=8, size_bytes=100):
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width_px, height_px)
    return head.ljust(size_bytes, b"\0")[:size_bytes]


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (png(), True),
        (png(1, MAX_PICTURE_PX), True),
        (png(MAX_PICTURE_PX + 1, 1), False),
        (png(1, MAX_PICTURE_PX + 1), False),
        (png(0, 8), False),
        (png(8, 0), False),
        (png(size_bytes=24), True),
        (png(size_bytes=23), False),
        (b"x" + png()[1:], False),
        (b"", False),
        (png(size_bytes=MAX_PICTURE_BYTES), True),
        (png(size_bytes=MAX_PICTURE_BYTES + 1), False),
    ],
)
def test_a_small_picture_is_told_by_its_header(data, is_one):
    assert is_small_png(data) is is_one


def test_small_pictures_that_are_damaged_are_left_out_with_a_remark():
    pictures = {"thumbnail.png": png(), "thumbnail-2.png": b"no picture", "other.png": b"x"}
    found = unpack(pack({}, pictures), "x.huescope")
    assert dict(found.pictures) == {"thumbnail.png": png()}
    assert found.remarks == ("The small picture thumbnail-2.png is damaged and was left out.",)


def test_what_is_no_project_and_what_a_newer_program_wrote_is_refused():
    with pytest.raises(DamagedPalette, match="this is no Huescope project"):
        unpack(b"PK\x03\x04", "x.huescope")
    with pytest.raises(NewerPalette, match=r"version 2 of the file; this Huescope knows 1"):
        unpack(pack({"version": 2}, {}), "x.huescope")
    with pytest.raises(DamagedPalette, match="version is below 1"):
        unpack(pack({"version": 0}, {}), "x.huescope")


@pytest.mark.parametrize(("current", "found"), [(None, "One"), (0, "One"), (1, "Two"), (2, None)])
def test_the_palette_in_front_is_read(current, found):
    palettes = {
        key: {"palette": palette_to_json(Palette(key, (Swatch((1, 2, 3)),)))}
        for key in ("One", "Two")
    }
    front = {} if current is None else {"current": current}
    data = pack({"palettes": [*palettes.values()], **front}, {})
    if found is None:
        with pytest.raises(DamagedPalette, match="the project has no palette"):
            formats.read(data, "x.huescope")
        return
    palette = formats.read(data, "x.huescope")
    assert palette.name == found
    assert palette.remarks == ("The project holds 2 palettes; this is the one that was in front.",)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("#1e90ff", True), ("#1E90FF", True), ("1e90ff", False), ("#1e90f", False),
        ("#1e90fff", False), ("##1e90f", False), ("#1e90fg", False), ("1e90fff", False),
    ],
)  # fmt: skip
def test_a_colour_in_json_has_six_digits_behind_a_hash(text, is_one):
    if is_one:
        assert rgb_from_json(archive.Checked(text)) == (0x1E, 0x90, 0xFF)
        return
    with pytest.raises(archive.NotAsAgreed, match="is no colour such as"):
        rgb_from_json(archive.Checked(text))
