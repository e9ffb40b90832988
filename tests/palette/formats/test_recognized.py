"""Files that are recognized by more than one sign, and limits of what is read."""

import json
import struct
from xml.etree.ElementTree import Element, SubElement

import pytest
from made_files import MADE
from PIL import Image
from small_files import acb_cmyk, corel, grd_of, penpot, read, told

from huescope.errors import DamagedPalette, OptionError, PaletteTooLarge
from huescope.palette import formats
from huescope.palette.formats import (
    aco,
    alacritty,
    android,
    ase,
    html,
    kde,
    paintnet,
    stylus,
    swatchbooker,
    tailwind3,
)
from huescope.palette.palette import Palette
from huescope.palette.photograph import Photograph
from huescope.palette.reading import (
    design_tokens,
    figma_json,
    limits,
    plain_json,
    plain_text,
    token_tree,
)
from huescope.palette.reading.left_out import LeftOut
from huescope.palette.reading.swatches import with_clean_name
from huescope.palette.swatch import PROCESS, SPOT, Swatch
from huescope.palette.writing.design_tokens import from_token

SEA = {"name": "Sea", "color": "#336699"}
SCHEME = b"[General]\nName=Dusk\n[Colors:Window]\nBackgroundNormal=1,2,3\n"


@pytest.mark.parametrize(
    ("data", "name", "is_one"),
    [
        (SCHEME, "dusk.colors", True),
        (SCHEME, "dusk.txt", False),
        (b"red 1,2,3", "dusk.colors", False),
        (b"KDE RGB Palette\n1 2 3 x", "dusk.txt", True),
    ],
)
def test_a_scheme_of_kde_has_the_suffix_and_the_sections(data, name, is_one):
    assert kde.recognizes(data, name) is is_one


def test_more_colours_than_there_is_room_for_are_told():
    data = struct.pack(">HH", 1, 4) + bytes(35)
    with pytest.raises(DamagedPalette, match="4 colours are promised and there is room for 3"):
        aco.read(data, "a.aco")


def test_groups_of_swatchbooker_are_not_followed_without_end():
    root = level = Element("book")
    for _ in range(swatchbooker.MAX_DEPTH + 5):
        level = SubElement(level, "group")
    SubElement(level, "swatch", material="a")
    left_out = LeftOut()
    assert list(swatchbooker._entries(root, {"a": Element("color")}, (), left_out)) == []
    assert left_out.remarks == ()  # the swatch was not looked at


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (struct.pack(">HH5H", 1, 1, 0, 0, 0, 0, 0), True),
        (struct.pack(">HH5HHH", 1, 1, 0, 0, 0, 0, 0, 2, 1), True),
        (struct.pack(">HH5HHH", 1, 1, 0, 0, 0, 0, 0, 2, 2), False),
        (struct.pack(">HH5HHH", 1, 1, 0, 0, 0, 0, 0, 1, 1), False),
        (struct.pack(">HH5H", 1, 1, max(aco._BOOKS), 0, 0, 0, 0), True),
        (struct.pack(">HH5H", 1, 1, max(aco._BOOKS) + 1, 0, 0, 0, 0), False),
        (struct.pack(">HH5H", 1, 1, 256, 0, 0, 0, 0), True),
        (struct.pack(">HH5H", 1, 2, 0, 0, 0, 0, 0), False),
        (struct.pack(">HH5H", 1, 0, 0, 0, 0, 0, 0), False),
        (struct.pack(">HH5H", 2, 1, 0, 0, 0, 0, 0), False),
        (struct.pack(">HH5H", 1, 1, 0, 0, 0, 0, 0)[:-1], False),
        (b"\0\1\0\1", False),
    ],
)
def test_swatches_of_photoshop_without_a_suffix_are_told_by_their_counts(data, is_one):
    assert aco.recognizes(data, "x.bin") is is_one
    assert aco.recognizes(data, "x.aco")


@pytest.mark.parametrize(("value", "lab"), [(0x7FFF, 327.67), (0x8000, -327.68), (0xFFFF, -0.01)])
def test_axes_of_photoshop_have_a_sign(value, lab):
    assert aco._coordinates(7, (5000, value, value, 0)) == ("lab", [50, lab, lab])


def test_a_format_without_options_says_so():
    with pytest.raises(OptionError, match="has no option 'x'; it has none"):
        formats.check("act", {"x": "y"})
    with pytest.raises(OptionError, match="has no option 'x'; it has delimiter, bom"):
        formats.check("csv", {"x": "y"})


@pytest.mark.parametrize(
    ("format_", "text", "name", "is_one"),
    [
        (paintnet, "; paint.net Palette", "x", True),
        (paintnet, "FF336699\n; a comment\n", "x.txt", True),
        (paintnet, "; a comment\n", "x.txt", False),
        (paintnet, "FF336699\n", "x", False),
        (android, "<resources><color name='a'>#fff</color></resources>", "x", True),
        (android, "<resources><string name='a'>b</string></resources>", "x", False),
        (android, "<color name='a'>#fff</color>", "x", False),
    ],
)
def test_a_text_is_told_by_what_stands_in_it(format_, text, name, is_one):
    assert format_.recognizes(text.encode(), name) is is_one


@pytest.mark.parametrize(
    ("kind", "data", "name", "is_one"),
    [
        ("riff", b"RIFF\0\0\0\0PAL ", "x", True),
        ("riff", b"RIFF\0\0\0\0WAVE", "x", False),
        ("riff", b"RIFX\0\0\0\0PAL ", "x", False),
        ("afpalette", b"\0\xffKA" + bytes(8), "x.afpalette", False),
        ("afpalette", b"VlaP", "x.afpalette", False),
        ("iterm", b"<?xml?><plist>Red Component", "x", True),
        ("iterm", b"bplist00 Red Component", "x", True),
        ("iterm", b"<?xml?><plist>", "x.itermcolors", True),
        ("iterm", b"<?xml?><plist>", "x", False),
        ("iterm", b"Red Component", "x.itermcolors", False),
        ("penpot", b"PK\x03\x04manifest.json files/", "x", True),
        ("penpot", b"PK\x03\x04manifest.json", "x", False),
        ("penpot", b"PK\x03\x04manifest.json", "x.penpot", True),
        ("figma-json", b'x "valuesByMode"', "x.json", False),
        ("figma-json", b'{"valuesByMode"', "x.json", True),
        ("figma-json", b'{"document"', "x.json", False),
        ("css", b"", "x.css", False),
        ("css", b"a\0b", "x.css", False),
        ("css", b"<p>", "x.css", False),
        ("flutter", b"const a = Color(0xFF336699);\n", "x.dart", True),
        ("flutter", b"const a = Color(0xFF336699);\n", "x.txt", False),
        ("compose", b"val A = Color(0xFF336699)\n", "x.kt", True),
        ("compose", b"val A = Color(0xFF336699)\n", "x.txt", False),
        ("compose", b"val a = 5\n", "x.kt", False),
        ("kitty", b"color0 #000000\ncolor1 #ff0000\n", "x", True),
        ("kitty", b"color0 #000000\n", "x", False),
        ("soc", b"<ooo:color-table xmlns='http://openoffice.org/2000/office'>", "x", True),
        ("soc", b"    ooo:color-table xmlns='http://openoffice.org/2000/office'>", "x", False),
        ("vga", b"\0\x3f\1" * 16, "x.pal", True),
        ("vga", b"\0\x40\1" * 16, "x.pal", False),
        ("vga", b"\0\x3f\1" * 15, "x.pal", False),
        ("stylus", b"a = #336699\n", "x.styl", True),
        ("stylus", b"a = #336699\n", "x.txt", False),
        ("stylus", b"body\n  color red\n", "x.styl", False),
        ("swatchbooker", b"PK\x03\x04", "x.sbz", False),
        ("swatchbooker", b"swatchbook.xml", "x.sbz", False),
        ("swiftui", b"let a = Color(white: 0.4)\n", "x.swift", True),
        ("swiftui", b"let a = Color(white: 0.4)\n", "x.txt", False),
        ("swiftui", b"let a = 5\n", "x.swift", False),
    ],
)
def test_half_of_the_signs_of_a_format_are_not_enough(kind, data, name, is_one):
    assert formats.registry()[kind].recognizes(data, name) is is_one


@pytest.mark.parametrize(
    ("space", "red", "read"),
    [(".sRGB", 0.1255, 32 / 255), (".sRGB", 0.123, 0.123), (".displayP3", 0.1255, 0.1255)],
)
def test_only_rounded_steps_of_srgb_are_taken_for_steps(space, red, read):
    text = f"let a = Color({space}, red: {red}, green: 0, blue: 0.6)\n"
    [swatch] = formats.read(text.encode(), "x.swift").swatches
    assert swatch.coordinates.values == pytest.approx((read, 0, 0.6), abs=1e-9)


def test_words_of_a_theme_are_colours_where_all_of_them_are():
    assert tailwind3._words_are_colors({"a": "red", "b": "tan", "c": "#336699"})
    assert tailwind3._words_are_colors({"a": "red", "b": "inherit", "name": "wide"})
    assert not tailwind3._words_are_colors({"a": "red", "b": "wide"})


def test_a_design_without_a_name_is_called_by_its_file():
    for title, name in (("Theme", "Theme"), ("", "x")):
        found = read("x.penpot", penpot([{"id": "1", "name": title}], files__1__colors__a=SEA))
        assert found.name == name


def test_a_comment_of_stylus_is_not_joined_to_the_next_line():
    assert stylus._comment("sea\\") == "// sea＼"
    assert stylus._comment("sea") == "// sea"


def test_names_are_told_apart_by_a_number_within_their_group():
    swatches = [Swatch((1, 2, place), name="a", group=group) for place, group in enumerate("ggh")]
    assert [each.name for each in formats._with_names_once(swatches)] == ["a", "a 2", "a"]


def test_a_token_states_percentages_where_its_space_has_them():
    found = from_token("hsl", [210, 50, 40], 0.5)
    assert (found.values, found.alpha) == ((210, 0.5, 0.4), 0.5)


def test_keys_of_a_terminal_that_are_not_known_are_groups():
    assert alacritty._named(("a", "b", "c"), "#fff") == ("a/b", "c", "#fff")
    assert alacritty._named(("primary", "odd"), "#fff") == ("", "odd", "#fff")


def test_a_name_loses_its_zeros_and_keeps_its_spaces():
    names = ["a\0", " a ", "\0 a \0"]
    assert [with_clean_name(Swatch((1, 2, 3), name=name)).name for name in names] == [
        "a", " a ", "a",
    ]  # fmt: skip


def test_comments_of_gimp_are_the_note_but_for_the_count():
    text = "GIMP Palette\n#\n#Colors: 1\n# nice\n# warm\n51 102 153 Sea\n"
    assert formats.read(text.encode(), "x.gpl").note == "nice\nwarm"


@pytest.mark.parametrize(("usage", "kind"), [("spot", SPOT), ("a,spot", SPOT), ("", PROCESS)])
def test_a_material_of_swatchbooker_states_whether_it_is_a_spot_colour(usage, kind):
    material = Element("color", usage=usage)
    SubElement(material, "values", model="RGB").text = "0.2 0.4 0.6"
    assert swatchbooker._entry(material, "a", "").kind == kind


@pytest.mark.parametrize(
    ("names", "title"), [(["A"], "A"), ([""], "x"), (["A", "B"], "x"), (["", "B"], "x")]
)
def test_a_file_with_one_palette_of_procreate_is_called_like_it(names, title):
    color = {"hue": 0, "saturation": 1, "brightness": 1}
    listed = [{"name": name, "swatches": [color]} for name in names]
    assert read("x.swatches", {"Swatches.json": json.dumps(listed).encode()}).name == title


def test_a_photograph_on_a_page_is_described_by_where_it_is_from():
    photograph = Photograph(Image.new("RGB", (4, 2)), ())
    for source, label in (("fruit.png", "fruit.png"), ("", "The photograph")):
        page = "".join(html._photograph(photograph, Palette("", (), source)))
        assert f'"{label}"' in page


def test_blocks_that_are_not_read_count_as_colours_do(monkeypatch):
    monkeypatch.setattr(limits, "MAX_COLORS", 3)
    data = b"ASEF" + struct.pack(">HHI", 1, 0, 4) + struct.pack(">HI", 5, 0) * 4
    with pytest.raises(PaletteTooLarge):
        ase.read(data, "x.ase")


@pytest.mark.parametrize(
    ("names", "title"), [(["A"], "A"), ([""], "x"), ([5], "x"), (["A", "B"], "x")]
)
def test_a_file_with_one_scheme_of_a_terminal_is_called_like_it(names, title):
    schemes = [{"name": name, "brightBlack": "#336699"} for name in names]
    assert read("x.json", {"schemes": schemes}).name == title


def test_source_code_of_others_has_the_file_as_its_source():
    assert read("x.swift", "let a = Color(white: 0.4)\n").source == "x.swift"


@pytest.mark.parametrize("title", ["Theme", ""])
def test_a_document_of_figma_is_called_as_it_says(title):
    fill = {"type": "SOLID", "color": {"r": 0.2, "g": 0.4, "b": 0.6}}
    document = {"document": {"children": [{"fills": [fill]}]}, "name": title}
    assert read("x.json", document).name == (title or "x")


def test_a_fill_of_figma_has_a_colour_and_an_opacity():
    fill = {"type": "SOLID", "color": {"r": 0.2, "g": 0.4, "b": 0.6}}
    assert figma_json._fill({"fills": [{**fill, "opacity": 0.5}]}).alpha == 0.5
    assert figma_json._fill({"fills": [{**fill, "opacity": "half"}]}) is None
    assert figma_json._fill({"fills": [{**fill, "color": "red"}]}) is None


def test_a_token_at_the_root_is_no_group_around_all():
    found = read("x.tokens.json", {"a": {"$type": "color", "$value": "#336699"}})
    assert (found.name, told(found)) == ("x", "a#336699")
    found = read("x.tokens.json", {"g": {"a": {"$type": "color", "$value": "#336699"}}})
    assert (found.name, told(found)) == ("g", "a#336699")


def test_words_among_values_are_colours_where_all_are():
    assert plain_json._words_are_colors(["red", "tan", "initial"])
    assert plain_json._words_are_colors(["red", "wide", "#336699"])
    assert not plain_json._words_are_colors(["red", "wide"])
    assert plain_json._of_model({"model": "CMYK"}, [0, 1]) is None
    assert plain_json._of_model({"model": "CMYK"}, "none") is None
    assert plain_json._of_model({"model": "odd"}, [0, 1, 1, 0]) is None
    assert plain_json._of_model({"model": "CMYK"}, [0, 100, 0, 0]).values == (0, 1, 0, 0)


def test_numbers_of_a_list_are_channels_up_to_255():
    assert [each.hex for each in plain_text._all_decimals(["sea 51 102 153", "255 0 1"])] == [
        "#336699", "#ff0001",
    ]  # fmt: skip
    for line in ("256 0 1", "51 102 153 4 5", "sea 1 2"):
        assert plain_text._all_decimals([line]) == []
    assert plain_text._all_words(["#336699"]) == []


@pytest.mark.parametrize(
    ("group", "is_one"),
    [
        ({"$ref": "#/a/$value"}, True),
        ({"$ref": "#/a", "$type": "color"}, True),
        ({"$ref": "#/a"}, True),
        ({"$ref": "#/a", "name": "b"}, False),
        ({"$ref": "#/a/$value", "b": {}}, False),
        ({"value": 5}, True),
        ({"value": {"a": 5}}, False),
        ({"value": {"a": 5}, "type": "x"}, True),
        ({"value": {"r": 5, "g": 5, "b": 5}}, True),
        ({}, False),
    ],
)
def test_a_token_is_told_from_a_group(group, is_one):
    assert token_tree.is_token(group) is is_one


def test_inks_of_photoshop_count_what_is_left_of_the_paper():
    [swatch] = read("x.acb", acb_cmyk()).swatches
    assert swatch.coordinates.values == pytest.approx((0, 0.2, 1, 0))
    [swatch] = read("x.grd", grd_of(2, 0xFFFF, 0x3333, 0xFFFF, 0xFFFF)).swatches
    assert swatch.coordinates.values == pytest.approx((0, 0.8, 0, 0))


@pytest.mark.parametrize(
    ("texts", "are_codes"),
    [
        (["33669a", "123456"], True),
        (["33669a", "zzzzzz"], False),
        (["33669a", "fff"], False),
        (["336699", "123456"], False),
        (["33669a"], False),
    ],
)
def test_texts_are_codes_where_all_are_and_not_all_are_numbers(texts, are_codes):
    assert plain_json._are_codes(texts) is are_codes


def test_a_theme_of_tailwind_has_the_file_as_its_source():
    theme = "module.exports = { theme: { colors: { sea: '#336699' } } }"
    assert read("tailwind.config.js", theme).source == "tailwind.config.js"


@pytest.mark.parametrize(("stated", "kind"), [("process='1'", PROCESS), ("", SPOT)])
def test_a_space_of_corel_states_whether_it_is_of_inks(stated, kind):
    space = f"<cs name='n' {stated}><color cs='RGB' tints='1,0,0'/></cs>"
    [swatch] = read("x.xml", corel("<color cs='n' tints='1'/>", space)).swatches
    assert (swatch.hex, swatch.kind) == ("#ff0000", kind)


def test_colours_of_all_palettes_of_procreate_are_counted(monkeypatch):
    monkeypatch.setattr(limits, "MAX_COLORS", 3)
    color = {"hue": 0, "saturation": 1, "brightness": 1}
    listed = json.dumps([{"name": "A", "swatches": [color, color]}] * 2).encode()
    with pytest.raises(PaletteTooLarge):
        read("x.swatches", {"Swatches.json": listed})


@pytest.mark.parametrize(
    ("group", "has"),
    [
        ({"$value": 5}, True),
        ({"value": 5}, False),
        ({"value": "a"}, True),
        ({"value": 5, "type": "x"}, True),
    ],
)
def test_a_token_of_an_older_file_has_a_type_or_a_text(group, has):
    assert design_tokens._has_token({"a": group}, 0) is has


def test_a_damaged_file_of_tokens_is_one_where_it_states_values():
    assert design_tokens.recognizes(b'{"a": {"$value": "#fff"', "x.json")
    assert not design_tokens.recognizes(b'{"a": {"value": "#fff"', "x.json")


def test_a_palette_of_paint_net_is_called_as_it_says_in_any_case():
    text = b"; paint.net Palette File\n; palette name: Sea\nFF336699\n"
    assert formats.read(text, "x.txt").name == "Sea"


def test_swatches_of_a_document_are_told_by_suffix_and_metadata():
    recognizes = formats.registry()["xmp-swatches"].recognizes
    data = MADE["x.ai"]()
    assert [recognizes(data, "x.ai"), recognizes(data, "x.txt"), recognizes(b"", "x.ai")] == [
        True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["swiftui", "compose", "flutter"])
def test_groups_of_source_code_end_where_there_is_none(name):
    swatches = [Swatch((1, 2, place), name=f"a{place}", group=g) for place, g in enumerate("gh")]
    palette = Palette("Dusk", (*swatches, Swatch((1, 2, 9), name="b")))
    suffix = formats.registry()[name].SUFFIXES[0]
    found = formats.read(formats.write(palette, name), f"x{suffix}")
    assert [each.group for each in found.swatches] == ["g", "h", ""]
