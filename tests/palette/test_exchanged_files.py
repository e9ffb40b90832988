"""What designers exchange, each kind by its smallest file: colours, names, and one remark."""

import contextlib
import io
import json
import struct
import zipfile

import pytest

from huescope.errors import DamagedPalette, PaletteError, UnsupportedPalette
from huescope.palette import formats
from huescope.palette.reading import html_page

RED, WHITE, BLACK, BLUE = "#ff0000", "#ffffff", "#000000", "#0055cc"


def read(content, name):
    if not isinstance(content, (str, bytes)):
        content = json.dumps(content)
    return formats.read(content.encode() if isinstance(content, str) else content, name)


def listed(palette):
    return [(each.group, each.name, each.hex) for each in palette.swatches]


STYLE_SHEETS = {
    "light-dark and what is computed by CSS": (
        (":root { --bg: light-dark(#fff, #101418); --accent: #0a7; --soft: rgb(from var(--accent) r"
        " g b / 20%); --hover: color-mix(in oklab, var(--accent), black 12%); }"),
        "x.css",
        [("", "bg-light", WHITE), ("", "bg-dark", "#101418"), ("", "accent", "#00aa77"),
         ("", "soft", "#00aa77"), ("", "hover", "#008f63")],
    ),
    "relative colours with calc() and names of channels": (
        (":root{--b:#369;--a:hsl(from #f00 calc(h + 120) s l / .5);--c:rgb(from red 255"
        " calc(g + 10) b);--d:color(from var(--b) display-p3 r g b)}"),
        "x.css",
        [("", "b", "#336699"), ("", "a", "#00ff00"), ("", "c", "#ff0a00"), ("", "d", "#336699")],
    ),
    "functions of SCSS, a map and a comment with a quote": (
        ("$p: #0d6efd !default; // it's\n$d: darken($p, 10%);\n$m: mix($p, white, 20%);\n"
        "$t: tint-color($p, 40%);\n$a: color.adjust($p, $lightness: -10%);\n"
        "$n: color.mix($p, white, 20%);\n"
        '$theme: ("primary": $p, "danger": #dc3545, "dark": darken($p, 10%));'),
        "x.scss",
        [("", "p", "#0d6efd"), ("", "d", "#0257d5"), ("", "m", "#cfe2ff"), ("", "t", "#6ea8fe"),
         ("", "a", "#0257d5"), ("", "n", "#cfe2ff"), ("theme", "primary", "#0d6efd"),
         ("theme", "danger", "#dc3545"), ("theme", "dark", "#0257d5")],
    ),
    "a map whose keys are numbers, and the older names of functions": (
        ("$blue: #0d6efd; $p: (100: adjust-color($blue, $hue: 60deg), 500: $blue, blue: $blue);"
         "$s: map-get($p, 500); $n: (x: (y: #fff)); $o: map-get(map-get($n, x), y);"
         "$l: scale-color($blue, $lightness: 50%);"
         "$c: change-color($blue, $lightness: 0%);"),
        "x.scss",
        [("", "blue", "#0d6efd"), ("p", "100", "#9c0dfd"), ("p", "500", "#0d6efd"),
         ("", "s", "#0d6efd"), ("n/x", "y", WHITE), ("", "o", WHITE),
         ("", "l", "#86b6fe"), ("", "c", BLACK)],
    ),
    "a property that is registered, and one that is set later": (
        ('@property --a { syntax: "<color>"; inherits: false; initial-value: #c0ffee }'
         "@property --b { syntax: '<color>'; initial-value: red } :root { --b: #0055cc }"),
        "x.css",
        [("", "a", "#c0ffee"), ("", "b", BLUE)],
    ),
    "selectors by attributes at the start": (
        '[data-theme="x"] { --p: 259 94% 51% } .a { background: hsl(var(--p)) }',
        "x.css",
        [('[data-theme="x"]', "p", "#570df8")],
    ),
    "maps of Sass that are joined, and looked up by Bootstrap's function": (
        ("$grays: () !default; $gray-100: #f8f9fa; $red: #f00;"
         '$grays: map-merge(("100": $gray-100, "200": #eee), $grays);'
         '$theme-colors: map.merge($theme-colors, ("red": $red)); $a: theme-color("red");'
         "$sizes: join((4 3), $sizes);"),
        "x.scss",
        [("", "gray-100", "#f8f9fa"), ("", "red", RED), ("grays", "100", "#f8f9fa"),
         ("grays", "200", "#eeeeee"), ("", "a", RED)],
    ),
    "maps of Less, and arithmetic with colours": (
        "@m: { key: #123456; other: red; } @a: darken(@m[key], 4%); @b: @a + #111; @c: #333 * 2;",
        "x.less",
        [("m", "key", "#123456"), ("m", "other", RED), ("", "a", "#0e2a45"),
         ("", "b", "#1f3b56"), ("", "c", "#666666")],
    ),
    "maps within maps, and elements of lists": (
        ("@a: { @light: { sky: #04a5e5; sea: red } @dark: { sky: #0055cc; } } @s: @a[@dark][sky];"
         "@list: #fff, #000; @w: extract(@list, 1); @m: var(--m); @n: @m; @m: @n;"),
        "x.less",
        [("a/light", "sky", "#04a5e5"), ("a/light", "sea", RED), ("a/dark", "sky", BLUE),
         ("", "s", BLUE), ("", "w", WHITE)],
    ),
    "maps that are merged deeply, and the last of a list": (
        ("$c: map.deep-merge(('a': #fff, 'b': ('base': #000)), $c);"
         "$l: #f00 #0055cc; $z: nth($l, -1);"),
        "x.scss",
        [("c", "a", WHITE), ("c/b", "base", BLACK), ("", "z", BLUE)],
    ),
    "colours of GTK": (
        ("@define-color blue_1 #99c1f1;\n@define-color accent @blue_1;\n"
         "@define-color hover shade(@accent, 0.8);\n@define-color soft mix(@accent, white, 0.25);"
         "label { color: @soft; }"),
        "gtk.css",
        [("", "blue_1", "#99c1f1"), ("", "accent", "#99c1f1"), ("", "hover", "#6298d9"),
         ("", "soft", "#b2d0f4")],
    ),
    "functions of Less, and text that is escaped": (
        "@p: #0d6efd; @d: darken(@p, 10%); @f: fade(@p, 50%); @e: ~'oklch(60% 0.1 200)';",
        "x.less",
        [("", "p", "#0d6efd"), ("", "d", "#0257d5"), ("", "f", "#0d6efd"), ("", "e", "#0d9298")],
    ),
    "Sass with indentation": (
        "$a: #fff\n$b: darken($a, 10%)\n.x\n  color: $a\n",
        "x.sass",
        [("", "a", WHITE), ("", "b", "#e6e6e6")],
    ),
    "each name once, and the exact notation": (
        ("/* CSS HEX */\n--charcoal: #264653ff;\n"
        "/* CSS HSL */\n--charcoal: hsla(197, 37%, 24%, 1);\n"
        "/* SCSS HEX */\n$charcoal: #264653ff;\n/* SCSS RGB */\n$charcoal: rgba(38, 70, 83, 1);\n"
        "$gradient-top: linear-gradient(0deg, #264653ff, #2a9d8fff);"),
        "coolors.css",
        [("", "charcoal", "#264653")],
    ),
    "the rounded notation first": (
        "--a: hsl(197, 37%, 24%); --a: #264653;", "x.css", [("", "a", "#264653")],
    ),
    "bare channels of a theme, and only where they are colours": (
        ("@layer base{:root{--background:0 0% 100%;--radius:0.5rem;--ratio:16 9% 3%}"
        ".dark{--background:222.2 84% 4.9%}}"),
        "x.css",
        [("", "background", WHITE), (".dark", "background", "#020817")],
    ),
    "bare channels that are completed elsewhere": (
        (":root{--sky:59 130 246;--bs-primary:#0d6efd;--bs-primary-rgb:13,110,253}"
        "a{color:rgb(var(--sky)/50%)}"),
        "x.css",
        [("", "sky", "#3b82f6"), ("", "bs-primary", "#0d6efd")],
    ),
    "schemes by selector and by media": (
        (":root{--a:#fff;--b:var(--a)}[data-theme=dark]{--a:#000;--b:var(--a)}"
        "@media (prefers-color-scheme: dark){:root{--a:#111}}"),
        "x.css",
        [("", "a", WHITE), ("", "b", WHITE), ("[data-theme=dark]", "a", BLACK),
         ("[data-theme=dark]", "b", BLACK), ("dark", "a", "#111111")],
    ),
    "numbers that are no colours": (
        ":root{--weight:700;--z:999;--id:123456;--c:#f00;--font:Tan,serif}", "x.css",
        [("", "c", RED)],
    ),
    "the theme of Tailwind 4": (
        "@theme { --color-sky-500: #0ea5e9; --font-x: Inter; }", "x.css",
        [("", "sky-500", "#0ea5e9")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", STYLE_SHEETS)
def test_style_sheets(kind):
    content, name, expected = STYLE_SHEETS[kind]
    palette = read(content, name)
    assert sorted(listed(palette)) == sorted(expected)
    assert palette.remarks == ()


TOKENS = {
    "numbers in strings": (
        {"color": {"brand": {"value": BLUE}}, "font": {"bold": {"value": "700"}},
         "z": {"modal": {"value": "999"}}, "size": {"large": {"value": "16"}}},
        [("color", "brand", BLUE)],
    ),
    "numbers in strings beside colours with a type": (
        {"color": {"$type": "color", "brand": {"$value": BLUE}}, "z": {"modal": {"$value": "999"}}},
        [("color", "brand", BLUE)],
    ),
    "an alias without the name of its set": (
        {"global": {"black": {"$value": BLACK, "$type": "color"}},
         "other": {"cat": {"$value": "{black}", "$type": "color"}}, "$themes": [],
         "$metadata": {"tokenSetOrder": ["global", "other"]}},
        [("global", "black", BLACK), ("other", "cat", BLACK)],
    ),
    "an alias that ends in .value": (
        {"color": {"base": {"red": {"value": RED, "type": "color"}},
                   "alert": {"value": "{color.base.red.value}", "type": "color"}}},
        [("base", "red", RED), ("", "alert", RED)],
    ),
    "no types": (
        {"color": {"base": {"gray": {"light": {"value": "#CCCCCC"}, "dark": {"value": "#111111"}}},
                   "font": {"base": {"value": "{color.base.gray.dark.value}"}}}},
        [("base/gray", "light", "#cccccc"), ("base/gray", "dark", "#111111"),
         ("font", "base", "#111111")],
    ),
    "an untyped alias to a weight": (
        {"w": {"$type": "fontWeight", "medium": {"$value": 500}},
         "title": {"weight": {"$value": "{w.medium}"}}, "red": {"$type": "color", "$value": RED}},
        [("", "red", RED)],
    ),
    "an untyped alias to a dimension": (
        {"space": {"$type": "dimension", "m": {"$value": {"value": 8, "unit": "px"}}},
         "gap": {"$value": "{space.m}"}, "red": {"$type": "color", "$value": RED}},
        [("", "red", RED)],
    ),
    "a group that extends another, and its root token": (
        {"base": {"$type": "color", "red": {"$value": RED}, "$root": {"$value": BLACK}},
         "button": {"$extends": "{base}", "blue": {"$value": "#00f"}, "red": {"$value": WHITE}},
         "last": {"$value": "{base.$root}"}},
        [("base", "red", RED), ("", "base", BLACK), ("button", "red", WHITE),
         ("", "button", BLACK), ("button", "blue", "#0000ff"), ("", "last", BLACK)],
    ),
    "references by JSON Pointer, whole and within a value": (
        {"base": {"$type": "color",
                  "red": {"$value": {"colorSpace": "srgb", "components": [1, 0, 0]}}},
         "all": {"$type": "color", "$value": {"$ref": "#/base/red/$value"}},
         "part": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [
             {"$ref": "#/base/red/$value/components/0"}, 1, 0]}},
         "same": {"$ref": "#/base/red"}},
        [("base", "red", RED), ("", "all", RED), ("", "part", "#ffff00"), ("", "same", RED)],
    ),
    "sets that a theme chooses from": (
        {"light": {"bg": {"value": WHITE, "type": "color"}},
         "dark": {"bg": {"value": BLACK, "type": "color"}},
         "use": {"card": {"value": "{bg}", "type": "color"}},
         "$themes": [{"name": name, "selectedTokenSets": {name.lower(): "source", "use": "enabled"}}
                     for name in ("Light", "Dark")],
         "$metadata": {"tokenSetOrder": ["light", "dark", "use"]}},
        [("light", "bg", WHITE), ("dark", "bg", BLACK), ("Light/use", "card", WHITE),
         ("Dark/use", "card", BLACK)],
    ),
    "aliases as Tokens Studio once wrote them": (
        {"core": {"red": {"value": RED, "type": "color"},
                  "bad": {"value": "$red", "type": "color"}}, "$themes": []},
        [("", "red", RED), ("", "bad", RED)],
    ),
    "channels as objects": (
        {"color": {"a": {"value": {"h": 0, "s": 1, "l": 0.5}}, "b": {"value": {"r": 0, "g": 85,
         "b": 204}}, "c": {"value": "#fff"}}},
        [("", "a", RED), ("", "b", BLUE), ("", "c", WHITE)],
    ),
    "what Tokens Studio computes": (
        {"core": {"red": {"value": RED, "type": "color"}, "op": {"value": "50%", "type": "opacity"},
                  "soft": {"value": "rgba({red}, {op})", "type": "color"},
                  "deep": {"value": "{red}", "type": "color", "$extensions": {"studio.tokens": {
                      "modify": {"type": "darken", "value": "0.5", "space": "srgb"}}}}},
         "$themes": []},
        [("", "red", RED), ("", "soft", RED), ("", "deep", "#800000")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TOKENS)
def test_tokens(kind):
    content, expected = TOKENS[kind]
    palette = read(content, "x.json")
    assert listed(palette) == expected
    assert palette.remarks == ()


FIGMA = {
    "a collection that a plugin saved": (
        {"name": "Theme", "modes": {"1:0": "Light", "1:1": "Dark"}, "variables": [
            {"id": "V:1", "name": "bg/base", "resolvedType": "COLOR", "valuesByMode": {
                "1:0": {"r": 1, "g": 1, "b": 1, "a": 1}, "1:1": {"r": 0, "g": 0, "b": 0, "a": 1}}},
            {"id": "V:2", "name": "gap", "resolvedType": "FLOAT", "valuesByMode": {"1:0": 8}}]},
        [("Light", "bg/base", WHITE), ("Dark", "bg/base", BLACK)],
    ),
    "an alias to a library, with what it leads to": (
        {"name": "Theme", "modes": {"1:0": "Light"}, "variables": [
            {"id": "V:1", "name": "bg", "type": "COLOR",
             "valuesByMode": {"1:0": {"type": "VARIABLE_ALIAS", "id": "V:9"}},
             "resolvedValuesByMode": {
                 "1:0": {"resolvedValue": {"r": 1, "g": 0, "b": 0, "a": 1}}}}]},
        [("", "bg", RED)],
    ),
    "modes that each have their variables": (
        {"version": "1", "collections": [{"name": "Theme", "modes": [
            {"name": "Light", "variables": [
                {"name": "ink", "type": "color", "value": "#000"},
                {"name": "bg", "type": "color", "isAlias": True,
                 "value": {"collection": "Theme", "name": "ink"}}]}]}]},
        [("", "ink", BLACK), ("", "bg", BLACK)],
    ),
    "values by the names of the modes": (
        {"collections": [{"name": "Theme", "modes": ["Light", "Dark"], "variables": [
            {"name": "bg", "type": "COLOR", "values": {"Light": "#fff", "Dark": "#000"}}]}]},
        [("Light", "bg", WHITE), ("Dark", "bg", BLACK)],
    ),
    "a list of paint styles": (
        [{"name": "Brand / Red", "type": "PAINT",
          "paints": [{"type": "SOLID", "opacity": 1, "color": {"r": 1, "g": 0, "b": 0}}]}],
        [("", "Brand / Red", RED)],
    ),
    "styles of a document": (
        {"name": "File", "document": {"type": "DOCUMENT", "children": [
            {"fills": [{"type": "SOLID", "color": {"r": 1, "g": 0, "b": 0, "a": 1}}],
             "styles": {"fill": "1:2"}},
            {"fills": [{"type": "SOLID", "color": {"r": 0, "g": 0, "b": 0, "a": 1}}]}]},
         "styles": {"1:2": {"name": "Brand/Red", "styleType": "FILL"}}},
        [("", "Brand/Red", RED)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", FIGMA)
def test_json_of_figma(kind):
    content, expected = FIGMA[kind]
    palette = read(content, "x.json")
    assert (listed(palette), palette.remarks) == (expected, ())


PARTLY_READ = {
    "a gradient among paint styles": (
        [{"name": "A", "paints": [{"type": "SOLID", "color": {"r": 1, "g": 0, "b": 0}}]},
         {"name": "G", "paints": [{"type": "GRADIENT_LINEAR"}]}], "x.json", [RED], "“G”"),
    "a token that is computed": (
        {"red": {"value": RED, "type": "color"},
         "soft": {"value": "rgba({red}, 0.5)", "type": "color"}}, "x.json", [RED], "soft"),
    "a function of CSS in a token": (
        {"c": {"$type": "color", "a": {"$value": RED},
               "b": {"$value": "color-mix(in srgb, red, blue)"}, "d": {"$value": "#00ff00"}}},
        "x.tokens.json", [RED, "#00ff00"], "“b”"),
    "an alias to another file": (
        {"$type": "color", "bg": {"$value": "{palette.900}"}, "text": {"$value": WHITE}},
        "x.tokens.json", [WHITE], "{palette.900}"),
    "aliases in a circle": (
        {"a": {"$type": "color", "$value": "{b}"}, "b": {"$type": "color", "$value": "{a}"},
         "c": {"$type": "color", "$value": WHITE}}, "x.json", [WHITE], "“a”, “b”"),
    "functions that nobody knows here": (
        "$a: #fff; $b: theme-color('x'); $c: my-tint($a, 2);", "x.scss", [WHITE], "2 colours"),
    "a function of a number, beside filters of CSS, which are no colours": (
        "$a: #fff; $f: grayscale(50%); $g: saturate(120%); $h: darken(3px, 3%);", "x.scss",
        [WHITE], "1 colour is left out: “h”"),
    "functions of Less that are given a colour": (
        "@a: #fff; @c: my-tone(@a); @g: linear-gradient(@a, #000); @l: lighten(@a, 9%, by-eye);",
        "x.less", [WHITE], "“c” (computed by my-tone()); “l” (computed by lighten())"),
    "a function that the sheet defines itself, whatever it is called": (
        "@function tint($c) { $l: lighten($c, 9%); @return $l; } $a: #fff; $t: tint($a);",
        "x.scss", [WHITE], "“t” (computed by tint())"),
    "a hexadecimal code with five digits": (
        ":root{--a:#12345;--b:#fff}", "x.css", [WHITE], "#12345"),
    "an array of JSON": (["#fff", "nope", "#12345"], "x.json", [WHITE], "2 colours"),
    "a line of a table": ("name,hex\na,#fff\nb,zzz\n", "x.csv", [WHITE], "line 3"),
    "a line of a GIMP palette": ("GIMP Palette\n255 255 255\n1 2 300 X\n", "x.gpl", [WHITE], "“X”"),
    "a sheet that was cut off": (":root { --a: #fff; --b: ", "x.css", [WHITE], "cut off"),
    "a brace too many": ("} :root { --a: #fff }", "x.css", [WHITE], "Line 1"),
}  # fmt: skip


@pytest.mark.parametrize("kind", PARTLY_READ)
def test_one_bad_entry_does_not_refuse_the_rest(kind):
    content, name, expected, told = PARTLY_READ[kind]
    palette = read(content, name)
    assert [each.hex for each in palette.swatches] == expected
    [remark] = palette.remarks
    assert told in remark


TEXTS = {
    "the name behind": ("#fcfc80 This is bad\n#02f87c\n", "This is bad #fcfc80,  #02f87c"),
    "the name before": ("Charcoal: #264653\nSea: #2a9d8f\n", "Charcoal #264653, Sea #2a9d8f"),
    "0x": ("0x264653\n0xFF2A9D8F\n", " #264653,  #2a9d8f"),
    "decimals": ("38 70 83\n42, 157, 143\n", " #264653,  #2a9d8f"),
    "decimals with names": ("Charcoal\t38\t70\t83\n", "Charcoal #264653"),
    "channels with letters": ("R: 38 G: 70 B: 83", " #264653"),
    "digits with names": ("Charcoal 264653\nSea 2a9d8f\n", "Charcoal #264653, Sea #2a9d8f"),
    "numbers of a list": ("1. #264653\n2. #2a9d8f", " #264653,  #2a9d8f"),
    "several notations": ("Charcoal: #264653 / rgb(38, 70, 83) / hsl(197, 37%, 24%)",
                          "Charcoal #264653"),
    "a table of Markdown": ("| Name | Hex |\n|---|---|\n| Sky | `#87ceeb` |", "Sky #87ceeb"),
    "an address of Coolors": ("https://coolors.co/264653-2a9d8f", " #264653,  #2a9d8f"),
    "an address of Color Hunt": ("https://colorhunt.co/palette/222831393e46",
                                 " #222831,  #393e46"),
    "a shortcut of Windows": ("[InternetShortcut]\nURL=https://coolors.co/palette/264653-2a9d8f",
                              " #264653,  #2a9d8f"),
    "an address of Adobe Color": (
        "https://color.adobe.com/create/color-wheel/?mode=rgb&rgbvalues=1,0,0,0,0.5,0.5",
        " #ff0000,  #008080",
    ),
    "codes without an address": ("264653-2a9d8f", " #264653,  #2a9d8f"),
    "code of Coolors": (('/* CSV */\n264653\n/* Array */\n["264653"]\n/* Object */\n'
                        '{"Charcoal":"264653"}'), "Charcoal #264653"),
    "several notations among lines, and no number of prose": (
        "Red, #FF0000\nGreen\t00FF00\nSky 135 206 235\nUsers: 123456\n", (
            "Red #ff0000, Green #00ff00, Sky #87ceeb")),
    "a list of YAML": ('- name: Red\n  hex: "#ff0000"\n- name: Sea\n  hex: "#2a9d8f"\n',
                       "Red #ff0000, Sea #2a9d8f"),
    "keys of source code": ("NAMED = {'sky': (135, 206, 235),\n'sea': (42, 157, 143),\n}",
                            "sky #87ceeb, sea #2a9d8f"),
    "words of code within a name": ("Ballet Slippers #fca2ad\nvar sky = #87ceeb\n",
                                    "Ballet Slippers #fca2ad, sky #87ceeb"),
    "names of CSS": ("red\nrebeccapurple", "red #ff0000, rebeccapurple #663399"),
}  # fmt: skip


@pytest.mark.parametrize("kind", TEXTS)
def test_plain_text_in_any_order(kind):
    content, expected = TEXTS[kind]
    palette = read(content, "x.txt")
    assert ", ".join(f"{each.name} {each.hex}" for each in palette.swatches) == expected


def test_a_list_that_is_called_a_style_sheet_is_read_as_a_list():
    palette = read("Charcoal: #264653\nSea green: #2a9d8f\n", "x.css")
    assert listed(palette) == [("", "Charcoal", "#264653"), ("", "Sea green", "#2a9d8f")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("name,value\nbrand,#0055cc\nweight,700\nz,123456\n", ["brand"]),
        ("name,hex\nink,000000\nsea,2a9d8f\n", ["ink", "sea"]),
        ("sky,87ceeb\nsea,#123\n", ["sky", "sea"]),
    ],
)
def test_digits_in_a_table_are_colors_where_the_heading_says_so(content, expected):
    assert [each.name for each in read(content, "x.csv").swatches] == expected


@pytest.mark.parametrize(
    "content",
    [
        "wavelength,1,2\n380,0.055,0.117\n390,0.058,0.143\n",
        "name,alpha2\nAngola,AO\nPeru,PE\nPoland,PL\n",
    ],
)
def test_tables_of_something_else_hold_no_colors(content):
    with pytest.raises(DamagedPalette, match="no colour"):
        read(content, "x.csv")


@pytest.mark.parametrize(
    "content",
    ["Call 123456 or 0800123456.", "The fox is red.", "see #1", "- Mended the lock, see #236."],
)
def test_prose_is_no_palette(content):
    with pytest.raises(UnsupportedPalette):
        read(content, "x.txt")


JSONS = {
    "numbers in strings": ({"primary": BLUE, "fontWeight": "700", "z": "999"}, f"primary {BLUE}"),
    "codes that all are such": ({"Sea": "2a9d8f", "Ink": "000000"},
                                "Sea #2a9d8f, Ink #000000"),
    "codes under a key that says so": ({"name": "P", "colors": ["000000"]}, " #000000"),
    "words of hexadecimal digits": ({"a": "decade", "b": "bad", "c": "#bad"}, "c #bbaadd"),
    "channels to 255": ([{"name": "x", "color": {"r": 56, "g": 135, "b": 0, "a": 1}}], "x #388700"),
    "channels to 1": ([{"name": "x", "color": {"r": 1, "g": 0.5, "b": 0}}], "x #ff8000"),
    "modes of a plugin": ([{"Theme": {"bg": {"$scopes": [], "$value": WHITE}}}], f"bg {WHITE}"),
    "0x has alpha first": ([{"name": "G", "color": "0xFF00FF00"}], "G #00ff00"),
    "words beside other words": ({"snowflake": {"keywords": ["snow", "cold"], "kind": "ice"}},
                                 None),
    "words beside colours": ({"a": "red", "b": WHITE, "c": "Inter"}, f"a {RED}, b {WHITE}"),
    "coordinates that are no channels": ({"positions": [[0, 0, 0.7], [0, 0, -0.7]]}, None),
    "components of a model that is stated": (
        {"colors": [{"name": "a", "model": "CMYK", "color": [0, 1, 1, 0]},
                    {"name": "b", "model": "Gray", "color": [0.5]},
                    {"name": "c", "model": "LAB", "color": [100, 0, 0]}]},
        "a #ff0000, b #808080, c #ffffff"),
    "codes with the alpha first": (["#ff7fc97f", "#ffbeaed4", "#ffffffff"],
                                   " #7fc97f,  #beaed4,  #ffffff"),
    "a theme of components": ({"palette": {"primary": {"main": WHITE}}, "spacing": 8},
                              f"main {WHITE}"),
}  # fmt: skip


@pytest.mark.parametrize("kind", JSONS)
def test_json_of_no_particular_format(kind):
    content, expected = JSONS[kind]
    if expected is None:
        with pytest.raises(UnsupportedPalette):
            read(content, "x.json")
        return
    palette = read(content, "x.json")
    assert ", ".join(f"{each.name} {each.hex}" for each in palette.swatches) == expected


def ase(blocks, version=(1, 0)):
    head = b"ASEF" + bytes((0, version[0], 0, version[1])) + len(blocks).to_bytes(4)
    return head + b"".join(kind + len(data).to_bytes(4) + data for kind, data in blocks)


def ase_color(name, rgb=b"\x3f\x80\0\0\0\0\0\0\0\0\0\0", space=b"RGB "):
    text = f"{name}\0".encode("utf-16-be")
    return b"\0\1", (len(text) // 2).to_bytes(2) + text + space + rgb + b"\0\0"


def test_swatches_of_adobe_whose_header_or_groups_are_odd():
    start, end = (b"\xc0\1", b""), (b"\xc0\2", b"")
    named = (b"\xc0\1", b"\0\2\0A\0\0")
    palette = read(ase([start, ase_color("red"), end]), "x.ase")
    assert (listed(palette), palette.remarks) == ([("", "red", RED)], ())
    assert listed(read(ase([named, ase_color("x"), start, ase_color("y")]), "x.ase")) == [
        ("A", "x", RED),
        ("", "y", RED),
    ]
    palette = read(ase([ase_color("red")], (0, 1)), "x.ase")
    assert (listed(palette), "version 0.1" in palette.remarks[0]) == ([("", "red", RED)], True)
    palette = read(ase([ase_color("x", space=b"XYZ "), ase_color("red\0\0")]), "x.ase")
    assert (listed(palette), "“x”" in palette.remarks[0]) == ([("", "red", RED)], True)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.json5", "// x\n{ sea: {red: {$value: '#f00', $type: 'color', n: .5, h: 0xFF,},}, }"),
        ("x.ndjson", '{"name": "red", "value": "#f00"}\n{"name": "a", "b": 1}\n'),
        ("x.js", 'export default [{ name: "red", hex: "#f00", original: { hex: "#00f" } }];'),
        ("x.js", 'module.exports = { a: { red: "#f00", kind: "tan", other: "word" } }'),
        ("x.js", "export default {\n  base00: '#f00',\n  base01: '#f00'\n};"),
        ("x.styl", "red = #f00\nlist = {\n  '0': #f00,\n  b: rgb(255, 0, 0)\n}\n.a { color: red }"),
        ("x.html", "<table><tr><th>name</th></tr><tr><td>red</td><td>#f00</td></tr></table>"),
        ("x.xml", '<bpy><Theme><ui><ThemeUi red="#ff0000" b="0.5"/></ui></Theme></bpy>'),
        ("x.json", '{"aliases": {"R": "#f00"}, "props": {"red": {"value": "{!R}"}}}'),
        ("x.json", '{"t": {"red": {"$value": {"light": "#f00", "dark": "#ff0000"}}}}'),
        ("x.json", '{"red": {"value": "#f00"}, "font-weight": {"value": "black"}}'),
    ],
)
def test_notations_of_other_programs(name, content):
    swatches = read(content, name).swatches
    assert {each.hex for each in swatches} == {RED}
    assert swatches[0].name in {"red", "base00"}


def test_settings_may_have_comments_and_commas_at_the_end():
    content = """// settings
    { "schemes": [ { "name": "A", "black": "#000000", /* // */ "brightBlack": "#ffffff", }, ],
      "home": "//x,}" }"""
    assert listed(read(content, "x.json")) == [("", "black", BLACK), ("", "bright black", WHITE)]


def test_addresses_that_only_name_a_palette_are_told():
    for address in (
        "https://lospec.com/palette-list/rustic-gb",
        "https://paletton.com/#uid=75f0u0",
    ):
        with pytest.raises(DamagedPalette, match="nothing is fetched; open the file"):
            read(address, "x.txt")


def test_inks_are_columns_of_a_table():
    palette = read("Name,C (%),M (%),Y (%),K (%)\nRed,0,100,100,0\nBad,0,200,0,0\n", "x.csv")
    assert listed(palette) == [("", "Red", RED)]
    assert palette.swatches[0].coordinates.space == "cmyk"
    assert "line 3" in palette.remarks[0]


def test_a_design_of_penpot_has_colors_and_tokens():
    design = {"type": "penpot/export-files", "files": [{"id": "f", "name": "Kit"}]}
    tokens = {"bg": {"$type": "color", "$value": WHITE}}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as members:
        for name, content in {
            "manifest.json": design,
            "files/f/colors/2.json": {"name": "Red", "path": "Brand", "color": RED, "opacity": 0.5},
            "files/f/colors/1.json": {"name": "Ink", "color": BLACK},
            "files/f/colors/3.json": {"name": "Fade", "gradient": {}},
            "files/f/tokens.json": tokens,
        }.items():
            members.writestr(name, json.dumps(content))
    palette = read(file.getvalue(), "x.penpot")
    assert (palette.name, listed(palette)) == (
        "Kit", [("", "Ink", BLACK), ("Brand", "Red", RED), ("", "bg", WHITE)],
    )  # fmt: skip
    assert (palette.swatches[1].alpha, "“Fade”" in palette.remarks[0]) == (0.5, True)


def test_color_tables_without_a_count_and_with_none():
    table = bytes(range(256)) * 3
    assert len(read(table, "x.act").swatches) == 256
    assert len(read(table + b"\0\0\0", "x.act").swatches) == 256
    with pytest.raises(DamagedPalette, match="counts no colours"):
        read(bytes(772), "x.act")


def test_names_that_are_none_are_taken_away():
    palette = read(
        "GIMP Palette\n#Palette Name: Rustic\n#Colors: 2\n44\t33\t55\t2c2137\n1 2 3\t#010203\n"
        "4 5 6\tReal name\n7 8 9\t200100\n9 9 9\tUntitled\n",
        "x.gpl",
    )
    assert palette.name == "Rustic"
    assert [each.name for each in palette.swatches] == ["", "", "Real name", "200100", ""]


def test_colors_of_old_gpick_without_alpha_are_opaque():
    palette = read("#ff0000\n", "x.txt")
    written = formats.write(palette, "gpick")
    old = written.replace(struct.pack("<4f", 1, 0, 0, 1), struct.pack("<4f", 1, 0, 0, 0))
    assert old != written
    assert read(old, "x.gpa").swatches[0].alpha == 1


def test_comments_at_the_start_of_xml_take_no_time_to_tell_from_a_page():
    content = b"<?xml version='1.0'?>" + b"<!-- a -->\n" * 200 + b"<fpmd:simulation>"
    assert not html_page.recognizes(content, "x.xml")


def test_names_that_repeat_in_a_group_are_told_apart():
    palette = read("GIMP Palette\n1 2 3\tRed\n4 5 6\tRed\n7 8 9\tRed\n", "x.gpl")
    assert [each.name for each in palette.swatches] == ["Red", "Red 2", "Red 3"]


def test_a_file_that_holds_nothing_says_so():
    assert read(ase([]), "x.ase").remarks == ("There is no colour in it.",)
    for content, name in (("", "x.css"), ("body{}", "x.css"), ("GIMP Palette\n", "x.gpl")):
        with pytest.raises((DamagedPalette, UnsupportedPalette), match=r"colour|nothing"):
            read(content, name)


def test_colors_of_android_have_their_alpha_first():
    palette = read(
        '<resources><color name="red">#FF0000</color><color name="half">#8000FF00</color>'
        '<color name="alias">@color/red</color><color name="far">@color/x</color></resources>',
        "colors.xml",
    )
    assert [(each.name, each.hex) for each in palette.swatches] == [
        ("red", RED), ("half", "#00ff00"), ("alias", RED),
    ]  # fmt: skip
    assert palette.swatches[1].alpha == pytest.approx(128 / 255)
    assert "“far”" in palette.remarks[0]


def test_a_color_set_of_xcode_has_components_in_three_notations():
    components = {"red": "0xF2", "green": "0.5", "blue": "128", "alpha": "1.000"}
    color = {"idiom": "universal", "color": {"color-space": "srgb", "components": components}}
    assert listed(read({"colors": [color]}, "Contents.json")) == [("", "", "#f28080")]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("$a: #f00; " * 2000, "x.scss"),
        ("".join(f"--v{i + 1}:var(--v{i});" for i in range(300)) + "--v0:#fff", "x.css"),
        ("{" * 5000, "x.css"),
        ("(" * 5000, "x.scss"),
        ("$m: " + "(a: " * 3000, "x.scss"),
        ("--a: " + "color-mix(in srgb, " * 500 + "red", "x.css"),
        ('{"a":' * 900 + "1" + "}" * 900, "x.json"),
        ("[" * 900 + "]" * 900, "x.json"),
    ],
    ids=lambda value: value[:20],
)  # fmt: skip
def test_what_is_deep_or_long_is_read_or_refused_in_time(content, name):
    with contextlib.suppress(PaletteError):
        read(content, name)
