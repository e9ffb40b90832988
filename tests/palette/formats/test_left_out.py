"""What is no colour in a foreign file: named beside what can be read, or refused."""

import math
import struct

import pytest
from made_files import MADE
from small_files import (
    acb_cmyk,
    acbl,
    act_table,
    affinity,
    book,
    color_of_book,
    corel,
    dtcg,
    opencolor,
    penpot,
    read,
    studio,
    told,
    wrapped_plist,
)

from huescope.errors import DamagedPalette
from huescope.palette import formats
from huescope.palette.formats import act, vga
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch

PARTLY = {
    "acbl, the first value in a space that is known": (
        "x.acbl",
        acbl(
            '<Format ColorSpace="Spectrum"/><Format ColorSpace="RGB"/><Format ColorSpace="Lab"/>',
            "<Sp N='a'><C>1 2 3</C><C>0.2 0.4 0.6</C></Sp><Pr N='b'><C>1 2 3</C><C>x</C>"
            "<C>40 60 -20</C></Pr><Pr N='c'><C>1 2 3</C><C>1 2</C></Pr>",
        ),
        "a#336699 b#aa2081", "“c” (in no space that is known here)",
    ),
    "act, a count of none": (
        "x.act", act_table(0, 0xFFFF), None, "The file counts no colours, and holds 256."),
    "idml, values that are none": (
        "x.idml",
        {"Resources/Graphic.xml": b"<Graphic><Color Name='a' Space='RGB' ColorValue='51 102 153'/>"
         b"<Color Name='b' Space='RGB' ColorValue='51 x'/><Color Name='c' Space='RGB'"
         b" ColorValue='1 2 3 4'/></Graphic>", "designmap.xml": b"<Document/>"},
        "a#336699", "2 colours are left out: “b”, “c”",
    ),
    "kde, a value out of its range": (
        "x.colors", "[Colors:A]\nBackgroundNormal=51,102,153\nForegroundNormal=1,2,300\n",
        "A:BackgroundNormal#336699", "ForegroundNormal",
    ),
    "opencolor, references in a circle and into nothing": (
        "x.oco", opencolor("a: =b\nb: =a\nc: =none\nd: #336699\n"),
        "d#336699", "“a”, “b”, “c” (no colour, or leads to none)",
    ),
    "penpot, one design": (
        "x.penpot",
        penpot(
            [{"id": "1", "name": "Theme"}],
            files__1__colors__a={"name": "Sea", "color": "#336699", "path": "Cold / Deep"},
            files__1__colors__b={"name": "Lamp", "color": "#ff8000", "opacity": 0.5},
            files__1__colors__c={"name": "Sky", "gradient": {}},
            files__1__colors__d={"name": "Odd", "color": "none", "opacity": "x"},
            files__1__tokens={"c": {"$type": "color", "a": {"$value": "#010203"},
                                    "b": {"$value": "{no}"}}},
        ),
        "Lamp#ff8000@0.5 Cold/Deep:Sea#336699 a#010203",
        "“Odd” (“none” is no colour); “Sky” (a gradient or image is no colour)",
    ),
    "penpot, several designs are groups": (
        "x.penpot",
        penpot(
            [{"id": "1", "name": "One"}, {"id": "2", "name": "Two"}, 5],
            files__1__colors__a={"name": "Sea", "color": "#336699", "path": "Cold"},
            files__2__colors__a={"name": "Lamp", "color": "#ff8000", "path": None},
            files__2__colors__b={"name": "Sky", "image": {}},
            files__2__tokens={"c": {"$type": "color", "warm": {"a": {"$value": "#010203"}}}},
        ),
        "One/Cold:Sea#336699 Two:Lamp#ff8000 Two/warm:a#010203", "“Sky”",
    ),
    "penpot, tokens of sizes alone": (
        "x.penpot",
        penpot(
            [{"id": "1", "name": ""}],
            files__1__colors__a={"name": "Sea", "color": "#336699"},
            files__1__colors__b={"name": "Odd", "color": "#3"},
            files__1__tokens={"s": {"$type": "dimension", "$value": "1px"}},
        ),
        "Sea#336699", "Odd",
    ),
    "swatchbooker, a pattern, and a colour in no known space": (
        "x.sbz",
        book(
            color_of_book("a", '<values model="RGB">0.2 0.4 0.6</values>')
            + color_of_book("b", '<values model="Odd">1 2 3</values>')
            + "<pattern><metadata><identifier>c</identifier></metadata></pattern>",
            '<swatch material="a"/><swatch material="b"/><swatch material="c"/>',
        ),
        "a#336699", "“b” (in no space that is known here); “c” (no colour)",
    ),
    "sketch, entries that are none": (
        "x.sketchpalette", {"compatibleVersion": "1.0", "colors": ["#336699", "#3669", 5]},
        "#336699", "“colour 2”, “colour 3” (it is no colour)",
    ),
    "css, arithmetic that has no result": (
        "x.css",
        (":root{--a:#336699;--b:rgb(calc(10% * 20%) 0 0);--c:rgb(calc(1 2) 0 0);"
        "--d:rgb(calc(1 + 20%) 0 0);--e:rgb(calc(1e300 * 1e300) 0 0);--f:rgb(calc(1 / 0) 0 0)}"),
        "a#336699", "“b”, “c”, “d”, “e”, “f” (computed by rgb())",
    ),
    "scss, a list, a map without a key and colours mixed with none": (
        "x.scss",
        ("$a: #336699; $b: map-get($m); $c: color-mix(in srgb, #f00 0%, #00f 0%);"
        "$d: mix($a);"),
        "a#336699", "“c” (computed by color-mix()); “d” (computed by mix()).",
    ),
    "studio, changes that are not known": (
        "x.json",
        studio(
            a={"type": "lighten", "value": "0.5", "space": "odd"},
            b={"type": "lighten", "value": "1.5", "space": "hsl"},
            c={"type": "lighten", "value": "x"},
            d={"type": "mix", "value": "0.5", "space": "srgb", "color": "nope"},
            e={"type": "spin", "value": "0.5"},
        ),
        "red#ff0000",
        ("“a”, “b” (computed by lighten in a space that is not known); "
        "“c” (computed by lighten, by an amount that is no number); "
        "“d” (mixed with what is no colour); “e” (computed by spin)"),
    ),
    "studio, a text that is no colour": (
        "x.json", studio(a="{red} and more", b="rgba({none}, 1)", c="darken(#fff, 10%)"),
        "red#ff0000 c#e6e6e6", "“a” (its value is no colour); “b” (leads to {none}",
    ),
    "tokens, references that lead on or round": (
        "x.tokens.json",
        dtcg("#336699", b={"$value": {"$ref": "#/c/b/$value"}},
             d={"$value": {"colorSpace": "srgb",
                           "components": {"$ref": "#/c/d/$value/components"}}},
             e={"$value": {"$ref": "#/c/list/9"}}, list=["#ff8000"]),
        "a#336699", "left out",
    ),
    "tokens, values that state no colour": (
        "x.tokens.json",
        dtcg("#336699", b={"$value": {"r": 1, "g": 0, "b": "x"}}, d={"$value": {"alpha": 1}},
             e={"$value": {"colorSpace": "srgb", "components": [1, True, 0]}},
             f={"$value": 5}, g={"$value": {"h": 1, "s": 1, "v": 1e9}}, i={"$value": {
                 "colorSpace": "srgb", "components": [1, 0, 0], "alpha": "x"}}),
        "a#336699",
        "“b” (a channel is no number); “d”, “i” (states no colour); “e” (a component is no number)",
    ),
    "figma, a variable without a colour": (
        "x.json",
        {"collections": [{"name": "T", "modes": ["M"], "variables": [
            {"name": "ink", "type": "COLOR", "values": {"M": "#336699"}},
            {"name": "odd", "type": "COLOR", "values": {"M": {"r": 1}}},
            {"name": "far", "type": "COLOR", "values": {"M": {"collection": "T"}}}]}]},
        "ink#336699", "“odd (M)”, “far (M)” (leads to what is no colour in this file)",
    ),
    "json, a text where a colour should stand": (
        "x.json", [{"name": "a", "hex": "#336699"}, {"hex": "x"}, {"r": 300, "g": -1, "b": 0}],
        "a#336699", "entry 2",
    ),
    "android, digits without a sign": (
        "x.xml",
        '<resources><color name="a">#336699</color><color name="b">336699</color></resources>',
        "a#336699", "“b” (“336699” is no colour of this file)",
    ),
    "scss, an element of what is in brackets": (
        "x.scss", "$a: #336699; $b: nth((1 red, 2 blue), 1);",
        "a#336699", "“b” (computed by nth())",
    ),
    "corel, one number in no space that is known": (
        "x.xml", corel('<color cs="RGB" tints="1,0,0"/><color cs="Odd" tints="0.4"/>'),
        "#ff0000", "left out",
    ),
    "pixelorama, an entry that is none": (
        "x.json",
        {"comment": "", "colors": [{"color": "(1, 0, 0, 1)", "index": 0}, {"color": "x"}]},
        "#ff0000", "“colour 2”",
    ),
    "csv, half of the cells": (
        "x.csv", "x1,ff8800\nx2,nothing\n", "x1#ff8800", "line 2"),
    "tokens, a reference to a reference": (
        "x.tokens.json",
        {"c": {"$type": "color", "a": {"$value": "#336699"}, "b": {"$value": {"$ref": "#/list/0"}}},
         "list": [{"$ref": "#/c/a"}]},
        "c:a#336699", "leads on",
    ),
    "gpick, a colour without a name": (
        "x.gpa", formats.write(Palette("", (Swatch((51, 102, 153)), Swatch((255, 0, 0)))), "gpick")
        .replace(struct.pack("<f", 1) + bytes(8), struct.pack("<f", math.nan) + bytes(8)),
        "#336699", "“colour 2”",
    ),
    "kpl, spaces that are not known": (
        "x.kpl",
        {"mimetype": b"application/x-krita-palette", "colorset.xml":
         b'<ColorSet version="2.0" name="n" columns="4"><ColorSetEntry name="a"><RGB r="0.2"'
         b' g="0.4" b="0.6" space=""/></ColorSetEntry>'
         b'<ColorSetEntry name="b"><Odd x="0"/></ColorSetEntry>'
         b'<ColorSetEntry name="c"><Odd x="0"/></ColorSetEntry></ColorSet>'},
        "a#336699", "2 of the colours are in a space that Huescope does not know.",
    ),
    "xmp, a mode that is not known": (
        "x.ai", MADE["x.ai"]().replace(b"<xmpG:mode>RGB<", b"<xmpG:mode>ODD<", 1),
        None, "in no space that is known here",
    ),
    "xcode, a space that is not known": (
        "x.json",
        {"colors": [{"color": {"color-space": "srgb", "components": {
            "red": "0x33", "green": "0x66", "blue": "0x99"}}}, {"idiom": "universal"},
            {"color": {"color-space": "odd", "components": {}}}]},
        "x#336699", "“x” (in a space or notation that is not known here",
    ),
    "aco, a number of a book": (
        "x.aco", struct.pack(">HH5H5H", 1, 2, 0, 0x3333, 0x6666, 0x9999, 0, 3, 1, 2, 3, 0),
        "#336699", "“2” is a number in Pantone's book",
    ),
    "ase, a colour without a name in an unknown space": (
        "x.ase",
        b"ASEF" + struct.pack(">HHI", 1, 0, 2)
        + struct.pack(">HIH4s3fH", 1, 20, 0, b"RGB ", 0.2, 0.4, 0.6, 2)
        + struct.pack(">HIH4sfH", 1, 12, 0, b"ODD ", 0.2, 2),
        "#336699", "“colour 2” (“ODD ” is no known colour space)",
    ),
    "corel, values that do not fit their space": (
        "x.xml",
        corel(
            '<color cs="Gray" tints="0.4"/><color cs="CMYK" tints="0,0,0" name="a"/>'
            '<color cs="Odd" tints="0,0,0,0" name="b"/><color cs="LAB" tints="0.5" name="c"/>'
            '<color cs="Odd" tints="0.5,0.5,0.5" name="d"/>'
        ),
        "#666666",
        "“b”, “d” (in the space 'Odd', which is not known here); “c” (in the space 'LAB'",
    ),
    "idml, a colour without a name": (
        "x.idml",
        {"Resources/Graphic.xml": b"<Graphic><Color Name='a' Space='RGB' ColorValue='51 102 153'/>"
         b"<Color Space='RGB' ColorValue='nan 2 3'/></Graphic>",
         "designmap.xml": b"<Document/>"},
        "a#336699", "“colour 2” (",
    ),
    "css, a mixture of nothing": (
        "x.css", ":root{--a: #336699; --b: color-mix(in srgb, red 0%, blue 0%)}",
        "a#336699", "“b”",
    ),
    "grd, stops that have no colour of their own": (
        "x.grd",
        b"8BGR" + struct.pack(">HH", 3, 1) + b"\1G" + struct.pack(">H", 3)
        + b"".join(
            struct.pack(">2LH4HH", 1024, 50, model, 0x3333, 0x6666, 0x9999, 0, kind)
            for model, kind in ((0, 0), (0, 1), (99, 0))
        )
        + bytes(8),
        "G:25 %#336699", "“G 2”, “G 3” (no colour of its own)",
    ),
    "kde, a line that is none": (
        "x.colors", "KDE RGB Palette\n51 102 153 Sea\n1 2\n1 2 300 Odd\n",
        "Sea#336699", "“line 3” (",
    ),
    "kde, a line that is none with a name": (
        "x.colors", "KDE RGB Palette\n51 102 153 Sea\n1 2 300 Odd\n", "Sea#336699", "“Odd” (",
    ),
    "skencil, lines that are none": (
        "x.spl", "##Sketch RGBPalette 0\n0.2 0.4 0.6 Sea\n0.1 0.2\n0.1 0.2 x Odd\n",
        "Sea#336699", "“line 3”, “Odd” (no three numbers)",
    ),
    "soc, entries that are none": (
        "x.soc",
        ("<ooo:color-table xmlns:ooo='http://openoffice.org/2004/office' xmlns:draw='d'>"
        "<draw:color draw:name='Sea' draw:color='#336699'/><draw:color draw:color='#12'/>"
        "<draw:color draw:name='Odd' draw:color='#12'/></ooo:color-table>"),
        "Sea#336699", "“entry 2”, “Odd”",
    ),
    "scss, functions of maps and colours without what they need": (
        "x.scss",
        ("$a: #336699; $b: map-get(, k); $c: rgb($a); $d: map-get($a);"
         " $e: mix($color1:, #fff);"
         " $f: complement(oklch(50% 0.1 20)); $g: rgb($a, 1, 2); $h: color($a, 50%);"),
        "a#336699", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", PARTLY)
def test_what_cannot_be_read_is_named_beside_what_can(kind):
    name, content, expected, remark = PARTLY[kind]
    palette = read(name, content)
    if expected is not None:
        assert told(palette) == expected
    assert remark in " ".join(palette.remarks)


DAMAGED = {
    "aco, less room than colours": (
        "x.aco", b"\0\2\0\1" + bytes(9), "1 colour is promised and there is room for 0"),
    "jasc, no list": ("x.pal", "JASC-PAL\n0100\n", "line 2, the version 0100 and a number"),
    "jasc, no colours": ("x.pal", "JASC-PAL\n0100\n1\n", "1 colour is promised and 0 are there"),
    "jasc, a line that is no colour": (
        "x.pal", "JASC-PAL\n0100\n2\n1 2 3\n1 2 x\n", "line 5"),
    "ase, more blocks than there is room for": (
        "x.ase", b"ASEF" + struct.pack(">HHI", 1, 0, 9) + bytes(12),
        "9 blocks are promised and there is room for 2 at most",
    ),
    "act, too many": ("x.act", act_table(257, 0xFFFF), "257 colours are promised, not 256"),
    "act, too short": ("x.act", bytes(767), "768 or 772 bytes, and this has 767"),
    "act, too long": ("x.act", bytes(773), "768 or 772 bytes, and this has 773"),
    "acb, an unknown space": ("x.acb", acb_cmyk().replace(
        struct.pack(">4H", 1, 1, 0, 2), struct.pack(">4H", 1, 1, 0, 3)), "byte 30, 3 is no known"),
    "affinity, cut off within a colour": (
        "x.afpalette", affinity(b"ALSH", "<2f", 0.5, 1), "it ends within a colour"),
    "grd, an unknown version": ("x.grd", b"8BGR\0\4", "the version is 4, and only 3 and 5"),
    "csv, no table": ("x.csv", 'a,hex\n"' + "x" * 200_000, "line 2 is no table"),
    "csv, blank": ("x.csv", ",,\n , \n", "there is no colour in it"),
    "penpot, no designs": (
        "x.penpot", {"manifest.json": b'{"type": "penpot/export-files", "files": 1}'},
        "its manifest lists no designs of Penpot"),
    "penpot, of another type": (
        "x.penpot", {"manifest.json": b'{"type": "odd", "files": []}'},
        "its manifest lists no designs of Penpot"),
    "procreate, an entry that is none": (
        "x.swatches", {"Swatches.json": b'[{"name": "a", "swatches": [5]}]'},
        "swatch 1 is no colour"),
    "sketch, no list": ("x.sketchpalette", '{"compatibleVersion": 1}', "it has no list of colours"),
    "clr, lists that are none": ("x.clr", wrapped_plist(NSKeys="<string/>"), "it has no list"),
}  # fmt: skip


@pytest.mark.parametrize("kind", DAMAGED)
def test_damage_is_told_by_what_is_wrong(kind):
    name, content, reason = DAMAGED[kind]
    with pytest.raises(DamagedPalette) as caught:
        read(name, content)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("count", "clear", "is_one"),
    [
        (1, 0, True),
        (256, 255, True),
        (256, 0xFFFF, True),
        (2, 2, False),
        (0, 0xFFFF, False),
        (257, 0xFFFF, False),
        (257, 3, False),
    ],
)
def test_a_colour_table_without_a_suffix_is_told_by_its_numbers(count, clear, is_one):
    assert act.recognizes(act_table(count, clear), "x") is is_one
    assert not act.recognizes(act_table(count, clear) + b"\0", "x")


@pytest.mark.parametrize("size", [0, 3, 4, 768, 769, 771])
def test_bare_bytes_are_whole_colours_and_no_more_than_a_table_has(size):
    if 0 < size <= 768 and size % 3 == 0:
        assert len(vga.read(bytes(size), "x.pal").swatches) == size // 3
        return
    with pytest.raises(DamagedPalette, match=f"it has {size} bytes"):
        vga.read(bytes(size), "x.pal")
