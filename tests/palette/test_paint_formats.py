"""Palettes of paint programs: their content, independent readers, and damage."""

import io
import json
import random
import struct
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL.GimpPaletteFile import GimpPaletteFile

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette, PaletteError, PaletteTooLarge
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

NAMES = ("Sky", "two\nlines", "nul\0", "lone \ud800", "x" * 300, '& " <', "日本 😀", "Sky", "")
PALETTE = Palette("Dusk\n", tuple(Swatch((9 * i, 255 - i, i), name=n) for i, n in enumerate(NAMES)))
MINE = ("ase", "aco", "act", "gpl", "jasc", "paintnet", "procreate", "sketch", "soc")
every_format = pytest.mark.parametrize("name", MINE)
RGB = st.tuples(*[st.integers(0, 255)] * 3)


def suffix(name):
    return "p" + formats.get(name).SUFFIXES[0]


@every_format
@given(colors=st.lists(RGB, min_size=1, max_size=30, unique=True))
@settings(max_examples=25)
def test_colors_come_back_in_their_order(name, colors):
    palette = Palette("p", tuple(map(Swatch, colors)))
    read = formats.read(formats.write(palette, name), suffix(name))
    assert [one.rgb for one in read.swatches] == colors
    assert [one.name for one in read.swatches] == [""] * len(colors)


@every_format
def test_damage_is_told_and_nothing_else_happens(name):
    data = formats.write(PALETTE, name)
    chance = random.Random(7)
    for _ in range(150):
        broken = bytearray(data)
        for _ in range(3):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        for content in (bytes(broken), data[: chance.randrange(len(data))]):
            try:
                formats.read(content, suffix(name))
            except PaletteError as error:
                assert str(error).startswith(suffix(name))  # noqa: PT017 - either is right


def test_gimp_palette_reads_back_with_pillow():
    # Pillow takes lines of up to 100 bytes, GIMP of up to 1024.
    swatches = tuple(one for one in PALETTE.swatches if len(one.name) < 90)
    data = formats.write(Palette("Dusk\n", swatches), "gpl")
    colors, mode = GimpPaletteFile(io.BytesIO(data)).getpalette()
    assert mode == "RGB"
    assert colors[: 3 * len(swatches)] == b"".join(bytes(one.rgb) for one in swatches)
    lines = data.decode().splitlines()
    assert lines[1] == "Name: Dusk␊"
    assert lines[5].endswith("\ttwo␊lines")
    assert lines[-1].endswith("\t#48f708")


def test_libreoffice_colors_are_legal_xml_with_each_name_once():
    root = ET.fromstring(formats.write(PALETTE, "soc"))
    draw = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
    assert [one.get(draw + "color") for one in root] == [one.hex for one in PALETTE.swatches]
    names = [one.get(draw + "name") for one in root]
    assert len(set(names)) == len(names)
    assert names[7] == "Sky 2"


def test_procreate_says_where_colors_are_left_out():
    palette = Palette("Many", tuple(Swatch((i, 0, 0)) for i in range(40)))
    with zipfile.ZipFile(io.BytesIO(formats.write(palette, "procreate"))) as archive:
        document = json.loads(archive.read("Swatches.json"))
    assert document["name"] == "Many (30 of 40)"
    assert len(document["swatches"]) == 30
    assert "10 are left out" in formats.losses(palette, "procreate")[0]


def test_procreate_keeps_display_p3():
    color = Coordinates("display-p3", (1.0, 0.25, 0.0))
    data = formats.write(Palette("p", (Swatch.of(color),)), "procreate")
    [swatch] = formats.read(data, "p.swatches").swatches
    assert swatch.stated.space == "display-p3"
    assert swatch.stated.values == pytest.approx(color.values)


def test_paintnet_says_where_colors_are_left_out_and_keeps_alpha():
    palette = Palette("Many", (Swatch.of(Coordinates("srgb", (1, 0, 0), 0.2)),) * 100)
    data = formats.write(palette, "paintnet")
    assert b"first 96 of 100" in data
    swatches = formats.read(data, "p.txt").swatches
    assert (len(swatches), swatches[0].alpha) == (96, pytest.approx(0.2))


def test_color_table_keeps_its_transparent_color():
    palette = Palette("p", (Swatch((1, 2, 3)), Swatch.of(Coordinates("srgb", (0, 0, 0), 0.0))))
    data = formats.write(palette, "act")
    assert (len(data), data[-4:]) == (772, b"\0\2\0\1")
    assert [one.alpha for one in formats.read(data, "p.act").swatches] == [1.0, 0.0]


def test_six_bits_of_vga_become_eight():
    data = bytes(value for value in range(64) for _ in range(3))
    greys = [round(255 * value / 63) for value in range(64)]
    found = formats.read(data, "x.pal").swatches
    assert [each.rgb for each in found] == [(grey, grey, grey) for grey in greys]


def test_windows_palettes_are_read_by_their_content():
    chunk = struct.pack("<HH", 0x0300, 2) + b"\1\2\3\0\4\5\6\0"
    data = b"RIFF" + struct.pack("<I", 12 + len(chunk)) + b"PAL data"
    data += struct.pack("<I", len(chunk)) + chunk
    assert [one.rgb for one in formats.read(data, "any.bin").swatches] == [(1, 2, 3), (4, 5, 6)]


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"GIMP Palette\n1 2 300\tx\n", "a.gpl", "in line 2, 300 is more than 255"),
        (b"JASC-PAL\r\n0100\r\n3\r\n1 2 3\r\n", "a.pal", "3 colours are promised and 1 is there"),
        (
            b'{"compatibleVersion": "1", "colors": [{"red": 1e400}]}',
            "a",
            "“colour 1” .red is no finite number.",
        ),
        (b'{"compatibleVersion": ' + b"[" * 100_000, "a.sketchpalette", "nested too deep|broken"),
        (
            b'<!DOCTYPE x [<!ENTITY a "b">]><color-table xmlns="http://openoffice.org/">&a;',
            "a.soc",
            "entities",
        ),
        (b"PK\3\4 Swatches.json", "a.swatches", "cut off or damaged"),
        (bytes(700), "a.act", "768 or 772 bytes"),
    ],
)
def test_what_is_wrong_and_where_is_said(data, name, sentence):
    with pytest.raises(DamagedPalette, match=sentence):
        formats.read(data, name)


def test_a_zip_bomb_is_not_unpacked():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Swatches.json", bytes(64 * 1024 * 1024))
    with pytest.raises(PaletteTooLarge, match="larger than"):
        formats.read(buffer.getvalue(), "bomb.swatches")
