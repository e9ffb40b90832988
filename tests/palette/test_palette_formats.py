import dataclasses
import struct

import pytest
import swatch
import tinycss2
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.errors import HuescopeError
from huescope.palette import formats
from huescope.palette.formats import ase, css
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

every_format = pytest.mark.parametrize(
    "format_", list(formats.registry().values()), ids=lambda format_: format_.NAME
)
HOSTILE_NAMES = (
    "",
    "Crème brûlée",
    "👩‍🎨 sky \U0001f1eb\U0001f1f7",
    "日本 の 藍",
    "\"quoted\" 'twice' \\ */ } ; --x: url(x) <!-- &amp; {",
    "two\nlines\r\nand\ttab",
    "nul\0inside",
    "lone \ud800 surrogate \udcff",
    "x" * 300,
    "x" * 300,
    "-1-",
    "²③ª",
    "  ",
)
NAMES = st.text(st.characters(), max_size=30) | st.sampled_from(HOSTILE_NAMES)
SWATCHES = st.builds(Swatch, rgb=st.tuples(*[st.integers(0, 255)] * 3), name=NAMES)
PALETTES = st.builds(
    Palette, name=NAMES, swatches=st.lists(SWATCHES, max_size=12).map(tuple), source=NAMES
)
HOSTILE = Palette(
    name="*/ } Märchen\n",
    swatches=tuple(Swatch((i, 2 * i, 255 - i), name=name) for i, name in enumerate(HOSTILE_NAMES)),
    source="*/ body { color: red } \udcff.jpg",
)


def read_css(data):
    """Names and values in order; the sheet must be one `:root` rule of declarations, no more."""
    rules, _ = tinycss2.parse_stylesheet_bytes(data, skip_comments=True, skip_whitespace=True)
    rules = [rule for rule in rules if getattr(rule, "at_keyword", "") != "charset"]
    assert [rule.type for rule in rules] == ["qualified-rule"]
    assert tinycss2.serialize(rules[0].prelude).strip() == ":root"
    declarations = tinycss2.parse_declaration_list(
        rules[0].content, skip_comments=True, skip_whitespace=True
    )
    assert all(declaration.type == "declaration" for declaration in declarations), declarations
    return [
        (declaration.name, tinycss2.serialize(declaration.value).strip())
        for declaration in declarations
    ]


@pytest.fixture
def read_ase(tmp_path):
    def read(data):
        path = tmp_path / "palette.ase"
        path.write_bytes(data)
        return swatch.parse(path)

    return read


@every_format
def test_a_format_says_what_it_is(format_):
    assert format_.LABEL
    assert format_.DESCRIPTION.endswith(".")
    assert format_.SUFFIXES[0].startswith(".")


@every_format
@given(palette=PALETTES)
@settings(max_examples=50)
def test_every_palette_can_be_written_and_gives_the_same_bytes_again(format_, palette):
    assert formats.write(palette, format_.NAME) == formats.write(
        dataclasses.replace(palette), format_.NAME
    )


def test_formats_are_found_by_name():
    assert {"ase", "css"} <= set(formats.registry())
    assert formats.get("ase").SUFFIXES == (".ase",)
    with pytest.raises(HuescopeError, match="no palette format"):
        formats.get("doc")


def test_css_is_what_a_designer_would_type():
    palette = Palette(
        "Blue hour", (Swatch((1, 2, 3)), Swatch((255, 128, 0), name="Lamp light")), "pier.jpg"
    )
    assert css.write(palette, {}).decode("ascii") == (
        "/* Blue hour, from pier.jpg, made with Huescope */\n"
        ":root {\n"
        "  --blue-hour-1: #010203;\n"
        "  --lamp-light: #ff8000;\n"
        "}\n"
    )


@given(palette=PALETTES)
@settings(max_examples=100)
def test_css_reads_back_with_legal_unique_names(palette):
    declarations = read_css(css.write(palette, {}))
    assert [value for _, value in declarations] == [one.hex for one in palette.swatches]
    names = [name for name, _ in declarations]
    assert len(set(names)) == len(names)
    assert all(name.startswith("--") and len(name) > 2 for name in names)


def test_css_tells_equal_names_apart():
    palette = Palette("p", tuple(Swatch((0, 0, i), name="Red") for i in range(3)))
    palette = dataclasses.replace(
        palette, swatches=(*palette.swatches, Swatch((9, 9, 9), name="red 2"))
    )
    assert [name for name, _ in read_css(css.write(palette, {}))] == [
        "--red", "--red-2", "--red-3", "--red-2-2",
    ]  # fmt: skip


def test_css_survives_hostile_names():
    names = [name for name, _ in read_css(css.write(HOSTILE, {}))]
    assert names[1] == "--creme-brulee"
    assert names[3] == "--日本-の-藍"
    assert all(len(name) < 80 for name in names)


def test_css_of_nothing_is_an_empty_rule():
    assert read_css(css.write(Palette(""), {})) == []


def test_ase_is_laid_out_byte_by_byte():
    palette = Palette("Né", (Swatch((255, 0, 51), name="😀"),))
    assert ase.write(palette, {}) == (
        b"ASEF" + struct.pack(">HHI", 1, 0, 3)
        + struct.pack(">HI", 0xC001, 8) + b"\0\x03" + b"\0N\0\xe9\0\0"
        + struct.pack(">HI", 0x0001, 26) + b"\0\x03" + b"\xd8\x3d\xde\x00\0\0"
        + b"RGB " + struct.pack(">fff", 1.0, 0.0, 0.2) + b"\0\x02"
        + struct.pack(">HI", 0xC002, 0)
    )  # fmt: skip


def test_ase_reads_back_with_an_independent_reader(read_ase):
    [group] = read_ase(ase.write(HOSTILE, {}))
    assert group["name"] == HOSTILE.name
    assert len(group["swatches"]) == len(HOSTILE.swatches)
    for read, written in zip(group["swatches"], HOSTILE.swatches, strict=True):
        assert read["type"] == "Process"
        assert read["data"]["mode"] == "RGB"
        assert [round(value * 255) for value in read["data"]["values"]] == list(written.rgb)
    names = [read["name"] for read in group["swatches"]]
    assert names[0] == HOSTILE.swatches[0].hex
    assert names[1:6] == list(HOSTILE_NAMES[1:6])
    assert names[6:8] == ["nul␀inside", "lone \\ud800 surrogate \\udcff"]
    assert names[8:10] == ["x" * 300] * 2


def test_ase_of_nothing_is_an_empty_group(read_ase):
    assert read_ase(ase.write(Palette("Empty"), {})) == [
        {"name": "Empty", "type": "Color Group", "swatches": []}
    ]


def test_ase_shortens_a_name_that_no_program_could_hold(read_ase):
    [group] = read_ase(ase.write(Palette("😀" * 70_000), {}))
    assert group["name"] == "😀" * 999 + "…"
