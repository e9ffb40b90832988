"""Swatch files of Adobe programs: their bytes, field by field, and an independent reader."""

import struct
from dataclasses import replace

import pytest
import swatch as independent
from hypothesis import given
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.errors import DamagedPalette
from huescope.palette import formats
from huescope.palette.formats import aco, ase
from huescope.palette.palette import Palette
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT, Swatch

LAB = Swatch.of(Coordinates("lab", (52.5, -30.25, 44.0)), "Moss", group="Wood", kind=SPOT)
INK = Swatch.of(Coordinates("cmyk", (1.0, 0.25, 0.0, 0.5)), "Ink", group="Wood", kind=GLOBAL)
GREY = Swatch.of(Coordinates("gray", (0.75,)), "Stone")
SKY = Swatch((0x87, 0xCE, 0xEB), name="Sky 😀", name_is_own=True)
MIXED = Palette("mixed", (SKY, LAB, INK, GREY))
NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
GROUPS = st.sampled_from(["", "Sea", "Land"])
SWATCHES = st.builds(
    lambda rgb, name, group: Swatch(rgb, name=name, name_is_own=bool(name), group=group),
    st.tuples(*[st.integers(0, 255)] * 3),
    NAMES,
    GROUPS,
)


def described(palette):
    return [
        (one.name, one.group, one.stated.space if one.stated else "srgb")
        for one in palette.swatches
    ]


def test_ase_is_laid_out_byte_by_byte():
    palette = Palette("p", (Swatch((255, 0, 51), name="😀", group="Né"),))
    assert ase.write(palette, {}) == (
        b"ASEF" + struct.pack(">HHI", 1, 0, 3)
        + struct.pack(">HI", 0xC001, 8) + b"\0\x03" + b"\0N\0\xe9\0\0"
        + struct.pack(">HI", 0x0001, 26) + b"\0\x03" + b"\xd8\x3d\xde\x00\0\0"
        + b"RGB " + struct.pack(">fff", 1.0, 0.0, 0.2) + b"\0\x02"
        + struct.pack(">HI", 0xC002, 0)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        (LAB, b"LAB " + struct.pack(">fffH", 0.525, -30.25, 44.0, 1)),
        (INK, b"CMYK" + struct.pack(">ffffH", 1.0, 0.25, 0.0, 0.5, 0)),
        (GREY, b"Gray" + struct.pack(">fH", 0.75, 2)),
    ],
    ids=["lab", "cmyk", "gray"],
)
def test_ase_states_a_color_in_its_own_space(color, expected):
    assert ase.write(Palette("", (replace(color, group=""),)), {}).endswith(expected)


def test_ase_reads_back_with_an_independent_reader(tmp_path):
    (tmp_path / "mixed.ase").write_bytes(ase.write(MIXED, {}))
    sky, wood, stone = independent.parse(tmp_path / "mixed.ase")
    assert (sky["name"], sky["type"]) == ("Sky 😀", "Process")
    assert [round(255 * value) for value in sky["data"]["values"]] == [0x87, 0xCE, 0xEB]
    assert (wood["name"], wood["type"]) == ("Wood", "Color Group")
    assert [(one["name"], one["type"], one["data"]["mode"]) for one in wood["swatches"]] == [
        ("Moss", "Spot", "LAB"),
        ("Ink", "Global", "CMYK"),
    ]
    assert stone["data"] == {"mode": "Gray", "values": [0.75]}


def test_ase_puts_a_group_round_all_where_asked(tmp_path):
    data = formats.write(Palette("Dusk", (SKY, SKY)), "ase", {"group": "yes"})
    (tmp_path / "dusk.ase").write_bytes(data)
    [group] = independent.parse(tmp_path / "dusk.ase")
    assert (group["name"], len(group["swatches"])) == ("Dusk", 2)


def test_aco_is_laid_out_byte_by_byte():
    palette = Palette("p", (Swatch((255, 0, 51), name="é"),))
    color = struct.pack(">5H", 0, 65535, 0, 51 * 257, 0)
    assert aco.write(palette, {}) == (
        struct.pack(">HH", 1, 1) + color
        + struct.pack(">HH", 2, 1) + color + struct.pack(">I", 2) + b"\0\xe9\0\0"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        (LAB, (7, 5250, 0x10000 - 3025, 4400, 0)),
        (INK, (2, 0, 49151, 65535, 32768)),
        (GREY, (8, 2500, 0, 0, 0)),
        (Swatch.of(Coordinates("hsv", (180.0, 1.0, 0.5))), (1, 32768, 65535, 32768, 0)),
        (Swatch.of(Coordinates("lab", (50.0, 200.0, 0.0))), (0,)),
    ],
    ids=["lab", "cmyk", "gray", "hsb", "lab that does not fit"],
)
def test_aco_states_a_color_in_its_own_space(color, expected):
    entry = struct.unpack(">5H", aco.write(Palette("", (color,)), {})[4:14])
    assert entry[: len(expected)] == expected


@pytest.mark.parametrize("format_", [ase, aco], ids=["ase", "aco"])
def test_spaces_groups_and_names_survive(format_):
    read = formats.read(format_.write(MIXED, {}), f"mixed{format_.SUFFIXES[0]}")
    assert described(read) == described(MIXED)
    for after, before in zip(read.swatches, MIXED.swatches, strict=True):
        assert after.rgb == before.rgb
        assert after.coordinates.values == pytest.approx(before.coordinates.values, abs=0.01)
    kinds = [PROCESS, SPOT, GLOBAL, PROCESS] if format_ is ase else [PROCESS] * 4
    assert [one.kind for one in read.swatches] == kinds


@pytest.mark.parametrize("format_", [ase, aco], ids=["ase", "aco"])
@given(swatches=st.lists(SWATCHES, max_size=8))
def test_any_palette_comes_back_as_it_was(format_, swatches):
    palette = Palette("p", tuple(swatches))
    assert format_.read(format_.write(palette, {}), "p") == palette


def test_aco_without_names_is_read():
    data = struct.pack(">HH5H5H", 1, 2, 0, 65535, 0, 0, 0, 9, 0, 10000, 0, 2500)
    red, ink = formats.read(data, "old.aco").swatches
    assert (red.rgb, red.name) == ((255, 0, 0), "")
    assert ink.stated == Coordinates("cmyk", (0.0, 1.0, 0.0, 0.25))


def test_a_color_of_a_book_is_left_out_and_said():
    data = struct.pack(">HH5H5H", 1, 2, 3, 485, 0, 0, 0, 0, 65535, 0, 0, 0)
    palette = formats.read(data, "book.aco")
    assert [one.hex for one in palette.swatches] == ["#ff0000"]
    assert "Pantone" in palette.remarks[0]


def test_ase_names_without_their_nul_and_upper_case_grey_are_read():
    content = struct.pack(">H", 2) + "ab".encode("utf-16-be") + b"GRAY" + struct.pack(">fH", 1, 2)
    data = b"ASEF" + struct.pack(">HHIHI", 1, 0, 1, 1, len(content)) + content
    [white] = formats.read(data, "w.ase").swatches
    assert (white.name, white.hex) == ("ab", "#ffffff")


@pytest.mark.parametrize("format_", [ase, aco], ids=["ase", "aco"])
def test_a_truncated_file_is_never_half_a_palette(format_):
    data = format_.write(MIXED, {})
    for length in range(len(data)):
        try:
            palette = format_.read(data[:length], "cut")
        except DamagedPalette as error:
            assert "at byte" in str(error)  # noqa: PT017 - most lengths raise, and some need not
        else:  # a whole part of an .aco file is one of its own
            assert format_ is aco
            assert len(palette.swatches) == len(MIXED.swatches)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"ASEF" + struct.pack(">HHI", 1, 0, 2**32 - 1), "4294967295 blocks"),
        (
            b"ASEF" + struct.pack(">HHIHIH", 1, 0, 1, 0xC001, 2, 65535),
            "a name 131070 bytes",
        ),
        (
            b"ASEF" + struct.pack(">HHIHI", 1, 0, 1, 1, 2**32 - 1),
            "a block 4294967295 bytes",
        ),
    ],
)
def test_wrong_values_are_reported_with_their_position(data, sentence):
    with pytest.raises(DamagedPalette, match=rf"at byte \d+, .*{sentence}"):
        formats.read(data, "lies.ase")
