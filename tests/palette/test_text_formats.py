"""Text formats, read back by independent parsers and by Huescope itself."""

import contextlib
import csv
import io
import json
import re

import pytest
from coloraide import Color
from defusedxml import ElementTree
from hypothesis import given, settings
from hypothesis import strategies as st

from huescope.color.coordinates import Coordinates
from huescope.color.single import is_in_srgb, parse_css, to_rgb_u8
from huescope.errors import DamagedPalette, HuescopeError, OptionError, UnsupportedPalette
from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.swatch import SPOT, Swatch
from huescope.palette.writing.names import STYLES, Namer, Rules

OURS = (
    "android", "compose", "css", "csv", "dtcg", "figma", "flutter", "json", "less", "scss",
    "style-dictionary", "stylus", "swiftui", "tailwind3", "tailwind4", "xcode",
)  # fmt: skip
NAMES = st.text(st.characters(), max_size=40) | st.sampled_from(
    ["", "class", "default", "*/ }", "-->", "two\nlines", "nul\0", "\ud800", "=1+1", "x" * 300]
)
COLORS = st.builds(
    Coordinates,
    st.sampled_from(["srgb", "display-p3", "rec2020", "hsl", "hwb", "oklch", "lab"]),
    st.tuples(*[st.floats(0, 1)] * 3),
    st.sampled_from([1.0, 0.5, 0.0]),
)
SWATCHES = st.builds(Swatch.of, COLORS, NAMES, group=NAMES) | st.builds(
    Swatch, rgb=st.tuples(*[st.integers(0, 255)] * 3), name=NAMES
)
PALETTES = st.builds(
    Palette,
    name=NAMES,
    swatches=st.lists(SWATCHES, max_size=6).map(tuple),
    source=NAMES,
    note=NAMES,
)
LIME = Swatch.of(parse_css("color(display-p3 0 1 0)"), "Lime", group="Bright")
MIST = Swatch.of(parse_css("rgb(10 20 30 / 50%)"), "Mist")
ORANGE = Swatch((255, 128, 0), name="Crème brûlée", group="Bright")
SAMPLE = Palette("Blue hour", (Swatch((1, 2, 3)), ORANGE, LIME, MIST), "pier.jpg", "A note.")


def text(name, palette=SAMPLE, **options):
    content = formats.write(palette, name, options)
    assert isinstance(content, bytes)
    return content.decode()


def files_of(content):
    return {"": content} if isinstance(content, bytes) else content


@pytest.mark.parametrize("name", OURS)
@given(palette=PALETTES)
@settings(max_examples=12)
def test_any_palette_becomes_text_in_which_each_color_is_declared_once(name, palette):
    for data in files_of(formats.write(palette, name)).values():
        data.decode()
    for option in formats.writers()[name].OPTIONS:
        for value in option.choices:
            formats.write(palette, name, {option.name: value})


@pytest.mark.parametrize("name", OURS)
def test_an_empty_and_a_full_palette_can_be_written(name):
    assert formats.write(Palette(""), name)
    many = tuple(Swatch((i, i, 255 - i), name="same") for i in range(256))
    assert formats.write(Palette("Many", many), name)


@pytest.mark.parametrize("style", list(STYLES))
@pytest.mark.parametrize("plain", [True, False])
@given(texts=st.lists(NAMES, min_size=1, max_size=20))
@settings(max_examples=20)
def test_names_are_legal_and_different(style, plain, texts):
    rules = Rules(plain=plain, starts_with_letter=True, reserved=frozenset({"class"}))
    namer = Namer(style, rules)
    names = [namer.name(each) for each in texts]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(re.fullmatch(r"[\w-]+", name) and name[0].isalpha() for name in names)
    assert all(name.isascii() for name in names) or not plain
    assert "class" not in {name.casefold() for name in names}


@given(palette=PALETTES)
def test_json_keeps_all_of_a_palette(palette):
    data = formats.write(palette, "json")
    assert formats.read(data, "x.json") == palette
    assert len(json.loads(data)["swatches"]) == len(palette.swatches)


def test_json_keeps_what_no_other_format_does():
    swatch = Swatch((1, 2, 3), 7, 0.25, "n", True, "g", True, SPOT, Coordinates("gray", (0.5,)))
    palette = Palette("p", (swatch,), "s", "n")
    assert formats.read(formats.write(palette, "json"), "x.json") == palette


@given(palette=PALETTES.filter(lambda palette: palette.swatches))
def test_csv_keeps_names_groups_and_colors_and_is_no_formula(palette):
    data = formats.write(palette, "csv")
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert len(rows) == len(palette.swatches) + 1
    for row in rows[1:]:
        assert not row[0].startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_csv_comes_back():
    names = ("=SUM(A1)", "'=x", "a,b", 'quo"te', "Crème", "-x")
    swatches = tuple(Swatch.of(LIME.coordinates, name, group="=g") for name in names)
    read = formats.read(formats.write(Palette("p", swatches), "csv"), "p.csv")
    assert read.swatches == swatches


@given(palette=PALETTES)
def test_tokens_are_legal_and_keep_the_colors(palette):
    for name in ("dtcg", "figma"):
        root = json.loads(formats.write(palette, name).decode())
        tokens = list(tokens_of(root))
        assert len(tokens) == len(palette.swatches)
        for value in tokens:
            first, second, third = value["components"]
            assert re.fullmatch("#[0-9a-f]{6}", value["hex"])
            if value["colorSpace"] in {"srgb", "display-p3", "rec2020"}:
                assert all(0 <= each <= 1 for each in (first, second, third))
            if value["colorSpace"] in {"oklch", "lch"}:
                assert 0 <= third < 360
                assert second >= 0
            if value["colorSpace"] in {"hsl", "hwb"}:
                assert 0 <= first < 360
                assert 0 <= second <= 100


def tokens_of(group):
    for key, child in group.items():
        if key.startswith("$"):
            continue
        assert not set(key) & set("{}.")
        if "$value" in child:
            yield child["$value"]
        else:
            yield from tokens_of(child)


def test_tokens_come_back_with_group_alpha_and_space():
    read = formats.read(formats.write(SAMPLE, "dtcg"), "x.tokens.json")
    assert (read.name, read.note) == ("Blue hour", "A note.")
    assert [each.name for each in read.swatches] == ["blue hour 1", "Crème brûlée", "Lime", "Mist"]
    assert [each.group for each in read.swatches] == ["", "Bright", "Bright", ""]
    assert read.swatches[2].stated == LIME.stated
    assert [each.rgb for each in read.swatches] == [each.rgb for each in SAMPLE.swatches]
    assert read.swatches[3].alpha == 0.5


@pytest.mark.parametrize("name", ["css", "scss", "less"])
def test_sheets_come_back_with_names_groups_alpha_and_wide_colors(name):
    read = formats.read(formats.write(SAMPLE, name), f"x.{name}")
    assert (read.name, read.source) == ("Blue hour", "pier.jpg")
    assert [each.name for each in read.swatches] == ["blue-hour-1", "Crème brûlée", "lime", "mist"]
    assert [each.group for each in read.swatches] == ["", "Bright", "Bright", ""]
    assert [each.rgb for each in read.swatches] == [each.rgb for each in SAMPLE.swatches]
    assert read.swatches[2].stated == LIME.stated
    assert read.swatches[3].alpha == pytest.approx(0.5, abs=1 / 255)


def test_css_puts_srgb_first_and_the_wide_color_where_it_is_understood():
    sheet = text("css")
    before, after = sheet.split("@supports")
    assert "--lime: #00fb29;" in before
    assert "--lime: color(display-p3 0 1 0);" in after
    assert "--lime" in text("css", notation="oklch").split("@supports")[1]
    assert "@supports" not in text("css", wide="fit")
    assert "@supports" not in text("css", notation="oklch", fallback="no")
    assert "--brand-mist: hsl(" in text("css", notation="hsl", prefix="brand")
    assert "--bright-lime:" in text("css", groups="names")


@pytest.mark.parametrize("notation", ["hex", "rgb", "hsl", "oklch", "display-p3"])
def test_each_notation_is_the_color(notation):
    values = re.findall(r"^\$[\w-]+: (.+?);", text("scss", notation=notation), re.MULTILINE)
    for value, swatch in zip(values, SAMPLE.swatches, strict=True):
        color = Color(value)
        assert color.alpha() == pytest.approx(swatch.alpha, abs=1 / 255)
        if is_in_srgb(swatch.coordinates):
            assert to_rgb_u8(parse_css(value)) == swatch.rgb
        else:
            assert color.delta_e(Color("color(display-p3 0 1 0)"), method="ok") < 0.001


def test_xml_is_read_by_another_parser():
    hostile = Palette("--", tuple(Swatch((i, i, i), name=n) for i, n in enumerate("&<-\"'\0-")))
    root = ElementTree.fromstring(formats.write(hostile, "android"))
    names = [each.get("name") for each in root]
    assert all(re.fullmatch("[a-z][a-z0-9_]*", name) for name in names)
    assert [each.text for each in root] == [f"#FF{i:02X}{i:02X}{i:02X}" for i in range(7)]
    assert "#800A141E" in text("android")


def test_xcode_wants_strings():
    files = formats.write(SAMPLE, "xcode")
    both = json.loads(files["Bright/Lime.colorset/Contents.json"])["colors"]
    assert [each["color"]["color-space"] for each in both] == ["srgb", "display-p3"]
    assert both[1]["color"]["components"]["green"] == "1.0000"
    assert json.loads(files["Bright/Contents.json"])["properties"]["provides-namespace"] is True


def test_languages_of_apps_state_wide_colors_and_alpha():
    assert "Color(.displayP3, red: 0.0000, green: 1.0000, blue: 0.0000, opacity: 1)" in text(
        "swiftui"
    )
    assert "static let mist = Color(.sRGB" in text("swiftui")
    assert "val Mist = Color(0x800A141E)" in text("compose")
    assert "ColorSpaces.DisplayP3" in text("compose")
    assert text("compose", package="com.example.in").splitlines()[2] == (
        "package com.example.color_in"
    )
    assert "static const Color mist = Color(0x800A141E);" in text("flutter")
    assert "ColorSpace.displayP3" in text("flutter")


def one(name, swatch_name, palette_format, **options):
    """Write a palette of one colour."""
    swatch = Swatch.of(parse_css("rgb(10 20 30 / 50%)"), swatch_name)
    return text(palette_format, Palette(name, (swatch,), note="a\nb"), **options)


def test_stylus_joins_no_line_to_a_comment_that_ends_in_a_backslash():
    found = one("back\\", "slash\\", "stylus")
    assert "\\\n" not in found
    assert "slash＼" in found


def test_build_tools_look_nothing_up_that_stands_in_a_name():
    written = json.loads(one("p", "{a.b} */", "style-dictionary", notation="rgb"))
    assert written["color"]["a-b"] == {
        "value": "rgba(10, 20, 30, 0.5)",  # the form with a slash loses its alpha there
        "type": "color",
        "comment": "(a.b) *\\/",
    }


@pytest.mark.parametrize("style", ["as-named", "kebab", "camel", "snake"])
def test_no_token_is_called_like_what_every_object_of_javascript_has(style):
    for name in ("constructor", "toString", "__proto__"):
        [token] = json.loads(one("p", name, "dtcg", names=style))["p"].keys() - {"$description"}
        assert token not in {"constructor", "toString", "tostring", "__proto__"}


def test_a_token_that_is_called_otherwise_says_its_name():
    for style in ("kebab", "pascal"):
        [token] = (
            value
            for key, value in json.loads(one("p", "Crème", "dtcg", names=style))["p"].items()
            if key != "$description"
        )
        assert token["$description"] == "Crème"


def test_the_lines_of_a_note_stay_lines_in_tokens():
    assert formats.read(one("p", "x", "dtcg").encode(), "p.tokens.json").note == "a\nb"


def test_tailwinds_own_classes_keep_their_meaning():
    assert "--color-color-transparent: " in one("p", "Transparent", "tailwind4")
    assert "--color-clear: " in one("p", "Clear", "tailwind4")


def test_digits_of_other_scripts_become_plain_ones():
    assert "--x-12: " in one("p", "x ١٢", "css")


@pytest.mark.parametrize(
    ("content", "name", "colors"),
    [
        (":root{--a:#fff;--b:var(--a)} .dark{--a:#000}", "x.css", "#ffffff #ffffff #000000"),
        ("body{color:red;background:url(http://x.y/#fff) #0f0}", "x.css", "#ff0000 #00ff00"),
        ("#fff, #000\nrebeccapurple; rgb(1 2 3)", "pasted", "#ffffff #000000 #663399 #010203"),
        ("123456\nabcdef", "x.hex", "#123456 #abcdef"),
        ("$m: ('a': #f00, \"b\": rgb(1 2 3));", "x.scss", "#ff0000 #010203"),
        ('["#fff", [1, 2, 3], {"name": "x", "hex": "#000"}]', "x", "#ffffff #010203 #000000"),
        ('{"name": "N", "blue": {"100": "#eef", "900": "#002"}}', "x", "#eeeeff #000022"),
        (('{"c": {"a": {"value": "#f00", "type": "color"}, '
         '"b": {"value": "{c.a}", "type": "color"}}}'), "x", "#ff0000 #ff0000"),
        (('{"a": {"$type": "color", "$value": {"colorSpace": "hsl", "components": '
         '[120, 100, "none"]}}}'), "x", "#000000"),
        ("name;hex\na;#fff\n", "x", "#ffffff"),
        ("sky,#87ceeb\nsea,#123\n", "x.csv", "#87ceeb #112233"),
        ("r,red,green,blue\n,1,2,3\n", "x.csv", "#010203"),
    ],
)  # fmt: skip
def test_colors_of_other_programs_are_read(content, name, colors):
    assert " ".join(each.hex for each in formats.read(content.encode(), name).swatches) == colors


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (":root{\n--a:var(--b);--b:var(--a)}", "x.css", "“a”, “b” (leads round in a circle)"),
        (":root{--a:#12345}", "x.css", "“a” (#12345 is no colour)"),
        ("\n/* x", "x.css", "there is no colour in it"),
        ("body { margin: 0 }", "x.css", "there is no colour in it"),
        ('["#nope"]', "x.json", "“entry 1” (“#nope” is no colour)"),
        ('["#fff"\n', "x.json", "line 2 breaks the rules of JSON"),
        ('{"format":"huescope-palette","version":9}', "x", "version “9” is not known"),
        ('{"a":{"$type":"color","$value":"{b}"},"b":{"$type":"color","$value":"{a}"}}', "x",
         "leads round in a circle"),
        ('{"a":{"$type":"color","$value":"{b}"}}', "x",
         "“a” (leads to {b}, which is not in this file)"),
        ('{"a":{"$type":"color","$value":{"colorSpace":"x","components":[1,2,3]}}}', "x",
         "'x' is no colour space"),
        ("name,hex\nb,zzz\n", "x.csv", "“line 2” (has “zzz” for a colour, which is none)"),
        ("[" * 5000, "x.json", "nested too deeply"),
    ],
)  # fmt: skip
def test_damage_is_one_sentence_that_says_where(content, name, sentence):
    with pytest.raises(DamagedPalette, match=re.escape(sentence)):
        formats.read(content.encode(), name)


@pytest.mark.parametrize("content", [b"", b"\0\1\2", b"hello world", b"<svg fill='#fff'/>", b"{}"])
def test_what_is_no_palette_is_left_to_others(content):
    with pytest.raises(UnsupportedPalette):
        formats.read(content, "x")


@pytest.mark.parametrize("name", ["css", "scss", "json", "dtcg", "csv"])
def test_a_broken_file_is_a_palette_or_a_sentence(name):
    data = formats.write(SAMPLE, name)
    for end in range(0, len(data), 7):
        with contextlib.suppress(HuescopeError):
            formats.read(data[:end], f"x{formats.get(name).SUFFIXES[0]}")


@given(
    data=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))
)
def test_anything_is_a_palette_or_a_sentence(data):
    for suffix in (".css", ".json", ".csv", ""):
        with contextlib.suppress(HuescopeError):
            formats.read(data, f"x{suffix}")


def test_the_format_of_a_file_follows_from_its_suffix():
    chosen = {name: formats.for_file(name).NAME for name in ("a.CSS", "a.json", "a.tokens.json")}
    assert chosen == {"a.CSS": "css", "a.json": "json", "a.tokens.json": "dtcg"}
    with pytest.raises(OptionError, match="no format has this suffix"):
        formats.for_file("a.doc")


def test_a_name_in_a_palette_of_gimp_is_short():
    palette = Palette("", (Swatch((1, 2, 3), name="x" * 5000),))
    assert max(map(len, formats.write(palette, "gpl").decode().split("\n"))) == 12 + 1000 // 3


def test_a_scheme_of_base16_has_its_author_as_its_note():
    keys = "".join(f'base0{digit:X}: "33669{digit:x}"\n' for digit in range(16))
    text = f'scheme: "S"\nauthor: "A"\nvariant: "dark"\n{keys}'
    found = formats.read(text.encode(), "x.yaml")
    assert (found.name, found.note) == ("S", "By A")
