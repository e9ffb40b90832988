"""Notations that foreign files may have: for each a small file, and what is read of it."""

import struct

import pytest
from made_files import MADE
from small_files import (
    acb_cmyk,
    affinity,
    book,
    color_of_book,
    coolors,
    corel,
    dtcg,
    figma_document,
    grd_of,
    layer,
    opencolor,
    read,
    studio,
    told,
)

from huescope.palette import formats
from huescope.palette.swatch import PROCESS, SPOT

COMPOSE = "import androidx.compose.ui.graphics.Color\nval A = Color({})\n"
FLUTTER = "const Color a = Color{};\n"

NOTATIONS = {
    # Android: digits may be single, alpha first.
    "android, three digits": (
        "x.xml", '<resources><color name="a">#0f8</color></resources>', "a#00ff88"),
    "android, four digits": (
        "x.xml", '<resources><color name="a">#80f8</color></resources>', "a#00ff88@0.533"),
    # Jetpack Compose and Flutter: fractions, bytes, names.
    "compose, fractions": ("x.kt", COMPOSE.format("0.2f, 0.4f, 0.6f"), "A#336699"),
    "compose, fractions with alpha": (
        "x.kt", COMPOSE.format("0.2f, 0.4f, 0.6f, 0.5f"), "A#336699@0.5"),
    "compose, bytes": ("x.kt", COMPOSE.format("51, 102, 153"), "A#336699"),
    "compose, named": (
        "x.kt", COMPOSE.format("red = 0.2f, green = 0.4f, blue = 0.6f"), "A#336699"),
    "compose, wide": (
        "x.kt", COMPOSE.format("1f, 0f, 0f, 1f, ColorSpaces.DisplayP3"), "A#ff0b0c"),
    "compose, two numbers beside a code": (
        "x.kt", COMPOSE.format("1, 2") + "val B = Color(0xFF336699)", "B#336699"),
    "flutter, bytes": ("x.dart", FLUTTER.format(".fromARGB(255, 51, 102, 153)"), "a#336699"),
    "flutter, bytes with alpha": (
        "x.dart", FLUTTER.format(".fromARGB(51, 255, 102, 0)"), "a#ff6600@0.2"),
    "flutter, alpha last": (
        "x.dart", FLUTTER.format(".fromRGBO(51, 102, 153, 0.5)"), "a#336699@0.5"),
    "flutter, fractions": (
        "x.dart", FLUTTER.format(".from(alpha: 1, red: 0.2, green: 0.4, blue: 0.6)"), "a#336699"),
    "flutter, wide": (
        "x.dart",
        FLUTTER.format(
            ".from(alpha: 1, red: 1, green: 0, blue: 0, colorSpace: ColorSpace.displayP3)"
        ),
        "a#ff0b0c",
    ),
    "flutter, three numbers beside a code": (
        "x.dart", FLUTTER.format("(1, 2, 3)") + "const b = Color(0xFF336699);", "b#336699"),
    "swift, white": (
        "x.swift", "static let a = Color(white: 0.4)\n", "a#666666"),
    "swift, over 255": (
        "x.swift", "let a = Color(red: 51/255, green: 102/255, blue: 153/255)\n", "a#336699"),
    # Coolors: names by the object or by XML, else the array, else the list.
    "coolors, an object": (
        "x.txt", coolors(CSV="264653,2a9d8f", Object='{"Sea":"264653"}'), "Sea#264653"),
    "coolors, xml": (
        "x.txt", coolors(CSV="000000", XML='<color name="Sea" hex="264653" />'), "Sea#264653"),
    "coolors, an array": (
        "x.txt", coolors(CSV="000000", Array='["264653","2a9d8f"]'), "#264653 #2a9d8f"),
    "coolors, a list": ("x.txt", coolors(CSV="264653,2a9d8f", XML=""), "#264653 #2a9d8f"),
    # CorelDRAW: names in several languages, and spaces.
    "corel, a name in a language": (
        "x.xml",
        corel(
            '<color cs="RGB" tints="1,0,0" resid="r"/>',
            '<resource id="r"><DE>Rot</DE><EN>Red</EN></resource>',
        ),
        "Red#ff0000",
    ),
    "corel, no name in English": (
        "x.xml",
        corel(
            '<color cs="sRGB" tints="1,0,0" resid="r"/>',
            '<resource id="r"><DE>Rot</DE><FR/></resource>',
        ),
        "Rot#ff0000",
    ),
    "corel, a language without a text": (
        "x.xml",
        corel('<color cs="RGB" tints="1,0,0" resid="r"/>', '<resource id="r"><EN/></resource>'),
        "#ff0000",
    ),
    "corel, grey": ("x.xml", corel('<color cs="Gray" tints="0.4"/>'), "#666666"),
    "corel, Adobe RGB": ("x.xml", corel('<color cs="AdobeRGB" tints="0.5,0.2,0.2"/>'), "#933030"),
    # Photoshop: books, gradients, each in each space.
    "acb, CMYK counts what is left of the paper": ("x.acb", acb_cmyk(), "A#ffcc00"),
    "grd, RGB": ("x.grd", grd_of(0, 0x3333, 0x6666, 0x9999, 0), "G:25 %#336699"),
    "grd, HSB": ("x.grd", grd_of(1, 0x5555, 0xFFFF, 0x8080, 0), "G:25 %#008000"),
    "grd, CMYK": ("x.grd", grd_of(2, 0xFFFF, 0x3333, 0xFFFF, 0xFFFF), "G:25 %#ff33ff"),
    "grd, Lab": ("x.grd", grd_of(7, 4000, 6000, 0x10000 - 2000, 0), "G:25 %#aa2081"),
    "grd, Lab at its ends": ("x.grd", grd_of(7, 10000, 0, 0, 0), "G:25 %#ffffff"),
    "grd, grey counts ink": ("x.grd", grd_of(8, 6000, 0, 0, 0), "G:25 %#666666"),
    # Affinity: a title or names may be missing.
    "affinity, HSL": ("x.afpalette", affinity(b"ALSH", "<3f", 0.5, 1, 0.25), "#008080"),
    "affinity, Lab": (
        "x.afpalette",
        affinity(b"ABAL", "<3H", 0xFFFF * 2 // 5, 0xFFFF * 188 // 256, 0xFFFF * 108 // 256),
        "#aa2081",
    ),
    "affinity, RGB with alpha": (
        "x.afpalette", affinity(b"ABGR", "<4f", 0.2, 0.4, 0.6, 0.5, kind=b"H"), "#336699@0.5"),
    # Scribus: numbers by their space.
    "scribus, RGB": (
        "x.xml",
        '<SCRIBUSCOLORS><COLOR NAME="a" SPACE="RGB" R="51" G="102" B="153"/></SCRIBUSCOLORS>',
        "a#336699",
    ),
    "scribus, CMYK": (
        "x.xml",
        '<SCRIBUSCOLORS><COLOR NAME="a" SPACE="CMYK" C="0" M="20" Y="0" K="0"/></SCRIBUSCOLORS>',
        "a#ffccff",
    ),
    # Sketch: older versions wrote codes.
    "sketch, codes": (
        "x.sketchpalette",
        {"compatibleVersion": "1.0", "colors": ["#336699", "ff8000cc"]},
        "#336699 #ff8000@0.8",
    ),
    "sketch, numbers": (
        "x.sketchpalette",
        {"colors": [{"red": 0.2, "green": 0.4, "blue": 0.6, "alpha": 0.5, "name": "a"}]},
        "a#336699@0.5",
    ),
    # SwatchBooker: the first values in a space that is known.
    "swatchbooker, hues in parts of a turn": (
        "x.sbz",
        book(color_of_book("a", '<values model="HSL">0.5 1 0.25</values>'),
             '<swatch material="a"/>'),
        "a#008080",
    ),
    "swatchbooker, the first that is known": (
        "x.sbz",
        book(
            color_of_book(
                "a",
                '<values model="Odd">1 2 3</values><note model="RGB">1 0 0</note>'
                '<values model="RGB">x</values><values model="RGB">1</values>'
                '<values model="RGB">0.2 0.4 0.6</values>',
            ),
            '<swatch material="a"/>',
        ),
        "a#336699",
    ),
    # Open Color Tools: references are followed from their group upwards.
    "opencolor, a reference upwards": (
        "x.oco", opencolor("base:\n  sea: #336699\n  deep:\n    a: =sea\n"),
        "base:sea#336699 base/deep:a#336699",
    ),
    "opencolor, a reference to a reference": (
        "x.oco", opencolor("a: =b\nb: =g.c\ng:\n  c: #336699\n"),
        "a#336699 b#336699 g:c#336699",
    ),
    "opencolor, a name within its own group first": (
        "x.oco", opencolor("sea: #000000\ng:\n  sea: #336699\n  a: =sea\n"),
        "sea#000000 g:sea#336699 g:a#336699",
    ),
    "opencolor, a name that refers to the same name above": (
        "x.oco", opencolor("sea: #336699\ng:\n  sea: =sea\n"), "sea#336699 g:sea#336699",
    ),
    # JSON of any shape.
    "json, an alpha in percent": ("x.json", [[51, 102, 153, 50]], "#336699@0.5"),
    "json, an alpha in steps": ("x.json", [[51, 102, 153, 204]], "#336699@0.8"),
    "json, an alpha of all percent": ("x.json", [[51, 102, 153, 100]], "#336699"),
    "json, an alpha of one": ("x.json", [[51, 102, 153, 1]], "#336699"),
    "json, channels at their ends": (
        "x.json", [[0, 0, 255], [255, 0, 0]], "#0000ff #ff0000"),
    "json, pairs with a name": (
        "x.json", [["Sea", "#336699"], ["#ff8000", "Lamp"]], "Sea#336699 Lamp#ff8000"),
    "json, two codes": ("x.json", [["#336699", "#ff8000"]], "#336699 #ff8000"),
    "json, objects of channels": (
        "x.json", [{"name": "Sea", "r": 51, "g": 102, "b": 153}], "Sea#336699"),
    "json, a map of objects": (
        "x.json",
        {"sea": {"hex": "#336699"}, "lamp": {"hex": "#ff8000", "name": "Lamp"},
         "dusk": {"hex": "#010203", "name": ""}},
        "sea#336699 Lamp#ff8000 dusk#010203",
    ),
    "json, a title that is a text": (
        "x.json", {"name": 5, "title": "", "colors": ["#336699"]}, "#336699"),
    "json, lists within lists": ("x.json", [["#336699"], [["#ff8000"]]], "#336699 #ff8000"),
    "json, named colours within an object": (
        "x.json", {"name": "x", "colors": [{"name": "Warm", "swatches": ["#ff8000"]}]},
        "Warm:#ff8000",
    ),
    # Figma.
    "figma, a fill of two is none": (
        "x.json",
        figma_document(
            {"fills": [*layer(1, 0, 0)["fills"], *layer(0, 1, 0)["fills"]]}, layer(0, 0, 1)
        ),
        "#0000ff",
    ),
    "figma, a fill that is hidden does not count": (
        "x.json",
        figma_document(
            {"fills": [*layer(1, 0, 0)["fills"], *layer(0, 1, 0, visible=False)["fills"]]},
            layer(0, 0, 1, type="IMAGE"),
        ),
        "#ff0000",
    ),
    "figma, an opacity": (
        "x.json", figma_document(layer(1, 0, 0, opacity=0.5), layer(0, 1, 0, opacity="x")),
        "#ff0000@0.5",
    ),
    "figma, styles of text are none": (
        "x.json",
        figma_document(layer(1, 0, 0, "s"), layer(0, 0, 1, "t"), layer(0, 1, 0, 5),
                       s=("Red", "FILL"), t=("Body", "TEXT")),
        "Red#ff0000",
    ),
    "figma, an alias in braces": (
        "x.json",
        {"collections": [{"name": "T", "modes": ["M"], "variables": [
            {"name": "base/ink", "type": "COLOR", "values": {"M": "#336699"}},
            {"name": "bg", "type": "COLOR", "values": {"M": "{base.ink}"}}]}]},
        "base/ink#336699 bg#336699",
    ),
    # Design tokens.
    "tokens, hsl in percent and in parts": (
        "x.tokens.json",
        dtcg({"h": 180, "s": 100, "l": 25}, b={"$value": {"h": 180, "s": 1, "l": 0.25}}),
        "a#008080 b#008080",
    ),
    "tokens, rgb in parts and in steps": (
        "x.tokens.json",
        dtcg({"r": 0.2, "g": 0.4, "b": 0.6}, b={"$value": {"r": 1, "g": 0, "b": 1}},
             c={"$value": {"r": 51, "g": 102, "b": 153}},
             d={"$value": {"r": 1.0, "g": 0.4, "b": 0.0}}),
        "a#336699 b#010001 c#336699 d#ff6600",
    ),
    "tokens, channels in percent with alpha": (
        "x.tokens.json", dtcg({"h": 180, "s": "100%", "l": "25%", "a": 0.5}), "a#008080@0.5"),
    "tokens, the code where components are missing": (
        "x.tokens.json", dtcg({"colorSpace": "srgb", "hex": "#336699"}), "a#336699"),
    "tokens, references into a list": (
        "x.tokens.json",
        dtcg({"colorSpace": "srgb", "components": [0.2, 0.4, 0.6]},
             b={"$value": {"colorSpace": "srgb", "components": [
                 {"$ref": "#/c/a/$value/components/2"}, 0, 0]}}),
        "a#336699 b#990000",
    ),
    # Tokens Studio.
    "studio, lighter and darker in each space": (
        "x.json",
        studio(
            a={"type": "lighten", "value": "0.5", "space": "hsl"},
            b={"type": "darken", "value": "0.5", "space": "hsl"},
            c={"type": "lighten", "value": "50%", "space": "srgb"},
            d={"type": "darken", "value": "1", "space": "lch"},
            e={"type": "lighten", "value": "1", "space": "lch"},
            f={"type": "lighten", "value": "0", "space": "hsl"},
        ),
        "red#ff0000 a#ff8080 b#800000 c#ff8080 d#000000 e#ffffff f#ff0000",
    ),
    "studio, mixed and faded": (
        "x.json",
        studio(
            a={"type": "mix", "value": "0.2", "space": "srgb", "color": "#0000ff"},
            b={"type": "alpha", "value": "0.5"},
        ),
        "red#ff0000 a#cc0033 b#ff0000@0.5",
    ),
    # Style sheets.
    "css, parts of angles and of arithmetic": (
        "x.css",
        (":root{--a:hsl(calc(0.5turn) 100% 25%);--b:rgb(calc(-1 * -51) calc(204 / 2) calc((50 + 1)"
        " * 3));--c:hsl(from #800000 calc(h + 200grad) s l);--d:rgb(calc(2 * 10%) 40% 60%)}"),
        "a#008080 b#336699 c#008080 d#336699",
    ),
    "css, mixed with shares of either": (
        "x.css",
        (":root{--a:color-mix(in srgb, #f00 20%, #00f);--b:color-mix(in srgb, #f00, #00f 20%);"
        "--c:color-mix(in srgb, #f00 20%, #00f 20%);--d:color-mix(in hsl longer hue, #f00, #ff0)}"),
        "a#3300cc b#cc0033 c#800080@0.4 d#0080ff",
    ),
    "css, the value that stands for a variable": (
        "x.css", ":root{--a:var(--none, #336699);--b:(#ff8000)}", "a#336699"),
    "css, colours within brackets where no variables are": (
        "x.css", "a{background:linear-gradient((#336699), rgb(255 128 0))}", "#336699 #ff8000"),
    "scss, brackets and interpolation": (
        "x.scss", "$a: #336699; $b: darken(($a), 0%); $c: #{$a};", "a#336699 b#336699 c#336699"),
    "scss, amounts of colours": (
        "x.scss",
        ("$a: #ff0000; $b: transparentize($a, 0.25); $c: opacify($b, 0.25); $d: fade-out($a, 0.5);"
        "$e: invert($a, 80%); $f: invert($a); $g: rgba($a, 20%);"),
        "a#ff0000 b#ff0000@0.75 c#ff0000 d#ff0000@0.5 e#33cccc f#00ffff g#ff0000@0.2",
    ),
    "less, amounts of colours": (
        "x.less",
        ("@a: #ff0000; @b: fadeout(@a, 25%); @c: fadein(@b, 10%); @d: @a; @e: color('#336699');"
        "@m: { k: #336699 } @f: @m[k];"),
        "a#ff0000 b#ff0000@0.75 c#ff0000@0.85 d#ff0000 e#336699 m:k#336699 f#336699",
    ),
    "scss, a list is no map": ("x.scss", "$a: #336699; $l: (red blue, #fff);", "a#336699"),
    "css, a text behind a word is no colour": (
        "x.css", ':root{--a:#336699;--b:x "red";--c:~red}', "a#336699"),
    "gtk, fractions of an alpha": (
        "gtk.css", ("@define-color a #336699; @define-color b alpha(@a, 0.5);"
        " @define-color c alpha(rgba(51, 102, 153, 0.5), 0.5);"),
        "a#336699 b#336699@0.5 c#336699@0.25",
    ),
    # Pages.
    "html, backgrounds of old pages": (
        "x.html", ('<html><body><td bgcolor="#336699" title="Sea"></td>'
        '<div style="background:#ff8000"></div><h3>Lamp</h3></body></html>'),
        "Sea#336699 Lamp#ff8000",
    ),
    "html, what is only for the eye": (
        "x.html",
        ('<html><div aria-hidden="true" style="background:#111"><div style="background:#222">'
        '</div></div><div style="background:#336699" title="Sea"></div></html>'),
        "Sea#336699",
    ),
    "html, style sheets where nothing is drawn": (
        "x.html", "<html><style>:root{--a:#336699}</style></html>", "a#336699"),
    # Terminals.
    "base16, an author": (
        "x.yaml", 'scheme: "S"\nauthor: "N"\nbase00: "336699"\nbase01: "ff8000"\n',
        "base00#336699 base01#ff8000",
    ),
    "alacritty, yaml": (
        "x.yml",
        ("colors:\n  primary:\n    background: '#336699'\n  normal:\n    red: '0xff8000'\n"
        "other:\n  primary:\n    foreground: '#ffffff'\n"),
        "red#ff8000 background#336699",
    ),
    "windows terminal, one scheme among settings": (
        "x.json",
        {"schemes": [{"name": "S", "brightBlack": "#336699"}, {"name": "T"}, 5]},
        "bright black#336699",
    ),
    "xml of any program, bare digits": (
        "x.xml", '<palette><color name="a" hex="336699"/></palette>', "a#336699"),
    "gpl, a note of Lospec": (
        "x.gpl", "GIMP Palette\n#Palette Name: N\n#Description: D\n51 102 153\tSea\n",
        "Sea#336699",
    ),
    "csv, inks": ("x.csv", "name,c,m,y,k,more\na,0,20,0,0,x\n", "a#ffccff"),
    "csv, an alpha beside the code": (
        "x.csv", "name,hex,alpha\na,#336699,0.5\nb,#ff800033,\n", "a#336699@0.5 b#ff8000@0.2"),
    "csv, nothing but inks": ("x.csv", "c,m,y,k\n0,20,0,0\n", "#ffccff"),
    "kitty, a colour beyond the sixteen": (
        "x.conf", "color15 #336699\ncolor16 #ff8000\nforeground #010203\n",
        "bright white#336699 color16#ff8000 foreground#010203",
    ),
    "opencolor, functions of CSS": (
        "x.oco", opencolor("a: rgb(51, 102, 153)\nb: '#ff8000'\n"), "a#336699 b#ff8000"),
    "html, a heading before all swatches": (
        "x.html", '<html><h3>Colours</h3><td bgcolor="#336699"></td><h3>Sea</h3><h3>x</h3></html>',
        "Sea#336699",
    ),
    "scss, functions of lists and of modules": (
        "x.scss",
        "$m: (a: #336699); $b: map.get($m, a); $c: list.get($m, a); $d: map-get(m n, a);",
        "m:a#336699 b#336699",
    ),
    "grd, the lowest value of Lab": ("x.grd", grd_of(7, 5000, 0x8000, 0x7FFF, 0), "G:25 %#367c00"),
    "figma, variables of either form": (
        "x.json",
        {"collections": [{"name": "T", "modes": ["M"], "variables": [
            {"name": "a", "type": "COLOR", "values": {"M": "#336699"}},
            {"name": "b", "type": "COLOR", "valuesByMode": {"M": "#ff8000"}},
            {"name": "c", "type": "COLOR", "valuesByMode": {"M": "#010203"}, "values": {}},
            {"name": "d", "type": "COLOR"}]}]},
        "a#336699 b#ff8000 c#010203",
    ),
    "xcode, white": (
        "x.json",
        {"colors": [{"color": {"color-space": "gray-gamma-22", "components": {
            "white": "0.4", "alpha": "0.500"}}}]},
        "x#666666@0.5",
    ),
    "less, a colour less a text": (
        "x.less", "@a: #336699; @b: #336699 - 'x';", "a#336699"),
    "less, sums of what is not opaque": (
        "x.less", "@a: rgba(51, 102, 153, 0.5) + rgba(0, 0, 0, 0.5);", "a#336699@0.75"),
    "scss, mixed by weight and alpha": (
        "x.scss", "$a: mix(rgba(255, 0, 0, 0.5), #00f, 30%);", "a#2000df@0.85"),
    "scss, scaled down and changed in per cent": (
        "x.scss", ("$a: color.scale(lab(50% 10 20), $a: -50%); $b: lab(50% -57.5 20);"
        "$c: color.change(lab(50% 10 20), $a: 20%); $d: lab(50% 25 20);"),
        "a#008a56 b#008a56 c#a56656 d#a56656",
    ),
    "css, a block behind a word is no colour": (
        "x.css", ":root{--a: #336699; --b: x {red}}", "a#336699"),
    "csv, rows of several lengths": ("x.csv", "a,#f00\nb,#00f,more\n", "a#ff0000 b#0000ff"),
    "csv, digits beside digits with letters": (
        "x.csv", "x1,ff8800\nx2,112233\n", "x1#ff8800 x2#112233"),
    "json5, escapes": (
        "x.json", "{colors: ['\\x23336699', '\\u0023ff8000']}", "#336699 #ff8000"),
    "json, inks to a hundred": (
        "x.json", [{"name": "a", "model": "CMYK", "color": [0, 20, 0, 0]}], "a#ffccff"),
    "json, inks to one": (
        "x.json", [{"name": "a", "model": "CMYK", "color": [0, 0.2, 0, 0]}], "a#ffccff"),
    "json, a lightness to one": (
        "x.json", [{"name": "a", "model": "Lab", "color": [0.4, 60, -20]}], "a#aa2081"),
    "tokens, an extension of Tokens Studio alone": (
        "x.json",
        {"c": {"a": {"$value": "#ff0000", "$type": "color", "$extensions": {
            "studio.tokens": {"modify": {"type": "alpha", "value": "0.5"}}}}}},
        "a#ff0000@0.5",
    ),
    "tokens, a reference to a value": (
        "x.tokens.json",
        {"c": {"$type": "color", "a": {"$value": "#336699"},
               "b": {"$ref": "#/c/a/$value", "$description": "x"}}},
        "a#336699 b#336699",
    ),
    "tokens, aliases in a circle of which nothing says that they are colours": (
        "x.tokens.json",
        {"c": {"a": {"$value": "{c.b}"}, "b": {"$value": "{c.a}"},
               "d": {"$type": "color", "$value": "#336699"}}},
        "d#336699",
    ),
    "tailwind, a default alone": (
        "tailwind.config.js", "module.exports = { theme: { colors: { DEFAULT: '#336699' } } }",
        "DEFAULT#336699",
    ),
    "scss, a comma behind the last argument": ("x.scss", "$a: mix(#f00, #00f,);", "a#800080"),
    "procreate, several palettes are groups": (
        "x.swatches",
        {"Swatches.json": b'[{"name": "A", "swatches": [{"hue": 0, "saturation": 1, "brightness":'
         b' 1}]}, {"name": "B", "swatches": [{"hue": 0, "saturation": 0, "brightness": 1}]}]'},
        "A:#ff0000 B:#ffffff",
    ),
    "tokens, a reference to a text in a list": (
        "x.tokens.json",
        {"c": {"$type": "color", "a": {"$value": {"$ref": "#/list/0"}}}, "list": ["#336699"]},
        "c:a#336699",
    ),
    "css, mixed in XYZ": (
        "x.css", (":root{--a:color-mix(in xyz, #f00, #00f);--b:color-mix(in xyz-d65, #f00, #00f);"
        "--c:color-mix(in srgb-linear, #f00, #00f)}"), "a#bc00bc b#bc00bc c#bc00bc"),
    "css, a property with a prefix is no variable": (
        "x.css", ":root{-x-color: #ff8000; --a: #336699}", "a#336699"),
    "figma, identifiers that are no texts": (
        "x.json",
        {"collections": [{"name": "T", "modes": ["M"], "variables": [
            {"id": ["i"], "key": {}, "name": "a", "type": "COLOR", "values": {"M": "#336699"}}]}]},
        "a#336699",
    ),
    "xcode, an alpha of one": (
        "x.json",
        {"colors": [{"color": {"color-space": "srgb", "components": {
            "red": "0x33", "green": "102", "blue": "0.6", "alpha": "1"}}}]},
        "x#336699",
    ),
    "css, channels with an alpha": (
        "x.css", ":root{--sea-rgb: 51, 102, 153, 0.5; --b: rgba(var(--sea-rgb))}",
        "sea-rgb#336699@0.5 b#336699@0.5",
    ),
    "css, channels by their name": (
        "x.css", ":root{--sea-rgb: 51, 102, 153, 0.5}", "sea-rgb#336699@0.5"),
    "scss, a colour that is in its space already": (
        "x.scss", ("$a: color.to-gamut(#336699); $b: color.scale(oklab(50% 0.1 0.1), $a: 50%);"
        " $c: oklab(50% 0.25 0.1);"), "a#336699 b#c10021 c#c10021"),
    "xcode, entries that are none": (
        "x.json",
        {"colors": [5, {"color": {"color-space": "srgb", "components": {
            "red": "0.2", "green": "0.4", "blue": "0.6"}}}]},
        "x#336699",
    ),
    "opencolor, blank lines, comments and tabs": (
        "x.oco", opencolor("g:\n        a: #336699\n\n// more\n\tb: #ff8000\nc: #010203\n"),
        "g:a#336699 g:b#ff8000 c#010203",
    ),
    "scss, an element that is no colour": ("x.scss", "$a: #336699; $b: nth(5, 1);", "a#336699"),
    "less, text that is dark on light colours": (
        "x.less", "@a: contrast(#bbb); @b: contrast(#aaa); @c: contrast(#336699);",
        "a#000000 b#ffffff c#ffffff",
    ),
    "procreate, no space": (
        "x.swatches",
        {"Swatches.json": b'[{"name": "n", "swatches": [{"hue": 0, "saturation": 1,'
         b' "brightness": 1}, null, {"hue": 0, "saturation": 1, "brightness": 1,'
         b' "colorSpace": 1}]}]'},
        "#ff0000 #ff0b0c",
    ),
    "xcode, numbers": (
        "x.json",
        {"colors": [{"color": {"color-space": "srgb", "components": {
            "red": 0.2, "green": 0.4, "blue": 0.6}}}]},
        "x#336699",
    ),
    "json, channels of exactly one are fractions": (
        "x.json", [[1, 0, 0], [0, 0.4, 1]], "#ff0000 #0066ff"),
    "json, channels of exactly one by their names": (
        "x.json", [{"name": "a", "r": 1, "g": 0, "b": 0}, {"name": "b", "r": 0, "g": 0.4, "b": 1}],
        "a#ff0000 b#0066ff",
    ),
    "json, two codes that begin with ff": (
        "x.json", ["#ff336680", "#ff996680"], "#ff3366@0.502 #ff9966@0.502"),
    "json, codes that begin and end with ff": (
        "x.json", ["#ff3366ff", "#ff9966ff", "#ff0000ff"], "#ff3366 #ff9966 #ff0000"),
    "json, codes of which not all begin with ff": (
        "x.json", ["#ff336680", "#11996680", "#ff000080"],
        "#ff3366@0.502 #119966@0.502 #ff0000@0.502",
    ),
    "text, a key without a title before it": ("x.txt", "hex: #336699\n", "hex#336699"),
    "text, a title before a line with a name": (
        "x.txt", "name: Sea\nSand: #336699\n", "Sand#336699"),
    "scss, a mix that leaves a transparent colour as it is": (
        "x.scss", "$a: mix(rgba(51, 102, 153, 0), #f00, 100%);", "a#336699@0"),
    "css, the value of a variable is the one without a condition": (
        "x.css",
        ":root{--a:#336699;--b:var(--a)} @media (min-width: 9px){:root{--a:#ff8000}}",
        "a#336699 b#336699 @media (min-width: 9px):a#ff8000",
    ),
    "corel, a space without values": (
        "x.xml", corel('<color cs="Gray" tints="0.4"/>', '<cs name="n"/>'), "#666666"),
    "riff, a chunk of an odd length before the colours": (
        "x.pal",
        b"RIFF" + bytes(4) + b"PAL note" + struct.pack("<I", 3) + b"abc\0data"
        + struct.pack("<IHH4B", 8, 0x300, 1, 51, 102, 153, 0),
        "#336699",
    ),
    "tokens, colours without a type": (
        "x.tokens.json",
        {"a": {"$value": {"colorSpace": "srgb", "components": [0.2, 0.4, 0.6]}},
         "b": {"$value": {"width": 5}}, "c": {"$value": "{d}"}, "d": {"$value": "{c}"}},
        "a#336699",
    ),
    "tokens, digits are a colour where the group says so": (
        "x.json",
        {"colors": {"a": {"$value": "33669a"}}, "sizes": {"b": {"$value": "33669a"}}},
        "colors:a#33669a",
    ),
    "tokens, a reference to an object": (
        "x.tokens.json",
        {"c": {"$type": "color", "a": {"$value": {"$ref": "#/list/0"}}},
         "list": [{"colorSpace": "srgb", "components": [0.2, 0.4, 0.6]}]},
        "c:a#336699",
    ),
    "html, a title is no row of its text": (
        "x.html", "<html><title>#010203</title><p>Sea #336699</p></html>", "Sea#336699"),
    "css, an alpha behind a slash": (
        "x.css", ":root{--a: rgb(from #336699 r g b / 0.5)}", "a#336699@0.5"),
    "tokens, words in the names of tokens that have no colours": (
        "x.json",
        {"icon": {"a": {"$value": "#336699"}}, "sea": {"b": {"$value": "red"}},
         "weight": {"c": {"$value": "black"}}},
        "icon:a#336699 sea:b#ff0000",
    ),
    "scss, a sigil alone": ("x.scss", "$; $a: #336699;", "a#336699"),
    "idml, the group around all is none": (
        "x.idml",
        {"Resources/Graphic.xml": b"<Graphic><Color Self='c/a' Name='a' Space='RGB'"
         b" ColorValue='51 102 153'/><Color Self='c/b' Name='b' Space='RGB'"
         b" ColorValue='255 128 0'/></Graphic>",
         "designmap.xml": b"<Document><ColorGroup Name='Cold'><ColorGroupSwatch"
         b" SwatchItemRef='c/a'/></ColorGroup><ColorGroup Name='Root'"
         b" IsRootColorGroup='true'><ColorGroupSwatch SwatchItemRef='c/b'/></ColorGroup>"
         b"<Other Name='Odd'><X SwatchItemRef='c/b'/></Other></Document>"},
        "Cold:a#336699 b#ff8000",
    ),
    "html, a group is over the first list below its heading": (
        "x.html",
        ('<html><h2>Cold</h2><p></p><ul><div style="background:#336699" title="Sea"></div></ul><ul>'
        '<div style="background:#ff8000" title="Lamp"></div></ul></html>'),
        "Cold:Sea#336699 Lamp#ff8000",
    ),
    "css, more numbers than channels": (
        "x.css", ":root{--a-rgb: 1 2 3 4 5; --c-rgb: 1 2 x; --b: #336699}", "b#336699"),
    "css, the first of two exact notations stays": (
        "x.css", ":root{--a: #336699; --a: rgb(51 102 154)}", "a#336699"),
    "css, the first of two rounded notations stays": (
        "x.css", ":root{--a: hsl(210 50% 40%); --a: hsl(210 50% 40.2%)}", "a#336699"),
    "xcode, other files in a catalogue": (
        "x.zip",
        {"A.xcassets/Sea.colorset/Contents.json": b'{"colors": [{"color": {"color-space": "srgb",'
         b' "components": {"red": 0.2, "green": 0.4, "blue": 0.6}}}]}',
         "A.xcassets/Sea.colorset/notes.txt": b"no json", "A.xcassets/Contents.json": b"none"},
        "Sea#336699",
    ),
    "ggr, segments without the kinds of their ends": (
        "x.ggr", "GIMP Gradient\nName: n\n1\n0 0.5 1 0.2 0.4 0.6 1 1 0 0 1\n",
        "0 %#336699 100 %#ff0000",
    ),
    "text, several colours on a line, each with its name": (
        "x.txt", "Sea #336699, Lamp #ff8000 | #010203\n", "Sea#336699 Lamp#ff8000 #010203"),
    "opencolor, a value below its key": (
        "x.oco", opencolor("g:\n  a:\n    #336699\n"), "g:a#336699"),
    "opencolor, a key that begins as a function does": (
        "x.oco", opencolor("rgb(1): #336699\n"), "rgb(1)#336699"),
    "opencolor, a line without a key": (
        "x.oco", opencolor("g:\n  free text\n  a: #336699\n"), "g:a#336699"),
    "opencolor, a reference is followed from its group": (
        "x.oco", opencolor("g:\n  a: =x\n    x: #010203\n  x: #336699\n"),
        "g:a#336699 g/a:x#010203 g:x#336699",
    ),
    "tailwind, a name beside several colours": (
        "tailwind.config.js",
        ("module.exports = { theme: { colors: { brand: { name: 'Sky', hex: '#87ceeb',"
        " dark: '#010203' }, hex: '#336699' } } }"),
        "brand:Sky#87ceeb brand:dark#010203 hex#336699",
    ),
    "stylus, hashes of colours and of others": (
        "x.styl", "sea = { deep: #336699 }\nodd = { a: b }\nlamp = #ff8000\n",
        "sea-deep#336699 lamp#ff8000",
    ),
    "xcode, a whole number is a fraction": (
        "x.json",
        {"colors": [{"color": {"color-space": "srgb", "components": {
            "red": 1, "green": 0, "blue": 0}}}]},
        "x#ff0000",
    ),
    "android, a comment and a reference": (
        "x.xml",
        ("<!-- warm --><resources><color name='a'>#336699</color>"
        "<color name='b'>@color/a</color></resources>"),
        "a#336699 b#336699",
    ),
    "scss, a hue turns round and a lightness ends": (
        "x.scss",
        "$a: color.adjust(#bf4040, $hue: -30deg); $b: color.adjust(#bf4040, $lightness: 90%);",
        "a#bf4080 b#ffffff",
    ),
    "godot, colours on several lines": (
        "x.tres",
        ('[gd_resource type="ColorPalette"]\n[resource]\n'
        "colors = PackedColorArray(0.2, 0.4,\n 0.6, 1)\nother = (1)\n"),
        "#336699",
    ),
    "css, the later declaration of a variable counts": (
        "x.css", ":root{--a: #ff8000; --a: #336699; --b: var(--a)}", "a#336699 b#336699"),
    "json, a group beside a word": (
        "x.json", {"mood": "wide", "cold": {"a": "#336699"}}, "cold:a#336699"),
    "css, an exact notation of a colour replaces a rounded one": (
        "x.css", ":root{--a: hsl(210 50% 40%); --a: #336699}", "a#336699"),
}  # fmt: skip


@pytest.mark.parametrize("kind", NOTATIONS)
def test_every_notation_is_read(kind):
    name, content, expected = NOTATIONS[kind]
    palette = read(name, content)
    assert told(palette) == expected
    assert palette.remarks == ()


@pytest.mark.parametrize(
    ("name", "content", "kinds"),
    [
        ("x.acbl", MADE["book.acbl"]().replace(b"</Swatches>",
         b"<Pr N='b'><C>0 0 0 0</C></Pr></Swatches>"), [SPOT, PROCESS]),
        ("x.ai", MADE["x.ai"](), [PROCESS, SPOT]),
        ("x.acb", MADE["book.acb"](), [SPOT, SPOT]),
    ],
)  # fmt: skip
def test_spot_colours_are_told_from_process_colours(name, content, kinds):
    assert [each.kind for each in formats.read(content, name).swatches] == kinds
