import dataclasses
import io

import pytest
import tinycss2
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from huescope.errors import HuescopeError
from huescope.palette import formats
from huescope.palette.formats import png
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

every_writer = pytest.mark.parametrize(
    "format_", list(formats.writers().values()), ids=lambda format_: format_.NAME
)
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


@every_format
def test_a_format_says_what_it_is(format_):
    assert format_.LABEL
    assert format_.DESCRIPTION.endswith(".")
    assert format_.SUFFIXES[0].startswith(".")


@every_writer
@given(palette=PALETTES)
@settings(max_examples=5)
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
    assert formats.write(palette, "css").decode("ascii") == (
        "/* Blue hour, from pier.jpg, made with Huescope */\n"
        ":root {\n"
        "  --blue-hour-1: #010203;\n"
        "  --lamp-light: #ff8000;\n"
        "}\n"
    )


@given(palette=PALETTES)
def test_css_reads_back_with_legal_unique_names(palette):
    declarations = read_css(formats.write(palette, "css"))
    assert [value for _, value in declarations] == [one.hex for one in palette.swatches]
    names = [name for name, _ in declarations]
    assert len(set(names)) == len(names)
    assert all(name.startswith("--") and len(name) > 2 for name in names)


def test_css_tells_equal_names_apart():
    palette = Palette("p", tuple(Swatch((0, 0, i), name="Red") for i in range(3)))
    palette = dataclasses.replace(
        palette, swatches=(*palette.swatches, Swatch((9, 9, 9), name="red 2"))
    )
    assert [name for name, _ in read_css(formats.write(palette, "css"))] == [
        "--red", "--red-2", "--red-3", "--red-2-2",
    ]  # fmt: skip


def test_css_survives_hostile_names():
    names = [name for name, _ in read_css(formats.write(HOSTILE, "css"))]
    assert names[1] == "--creme-brulee"
    assert names[3] == "--日本-の-藍"
    assert all(len(name) < 80 for name in names)


def test_css_of_nothing_is_an_empty_rule():
    assert read_css(formats.write(Palette(""), "css")) == []


def test_an_image_of_a_palette_has_no_more_pixels_than_the_limit(monkeypatch):
    monkeypatch.setattr(png, "_MOST_PX", 50_000)
    data = formats.write(Palette("", (Swatch((1, 2, 3)),)), "png")
    width, height = Image.open(io.BytesIO(data)).size
    assert 49_000 < width * height < 51_000
