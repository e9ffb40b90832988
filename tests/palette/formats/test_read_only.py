"""Formats that are only read: names, groups, kinds and colours, as their descriptions have them."""

import pytest
from made_files import MADE

from huescope.palette import formats
from huescope.palette.swatch import SPOT

RED, SEA = "#ff0000", "#008080"
EXPECTED = {
    "book.acb": [("", "PANTONE Red C", RED), ("", "PANTONE Sea C", SEA)],
    "lab.acb": [("", "Plum", "#aa2081")],
    "book.acbl": [("", "PANTONE Warm Red C", "#ff4019")],
    "x.afpalette": [("", "Red", RED), ("", "Magenta", "#ff00ff"), ("", "Grey", "#808080")],
    "x.grd": [("Dusk", "0 %", RED), ("Dusk", "50 %", SEA)],
    "old.grd": [("Dusk", "0 %", RED), ("Dusk", "100 %", SEA)],
    "x.ggr": [("", "0 %", RED), ("", "50 %", SEA), ("", "100 %", SEA)],
    "x.sbz": [("Warm", "Red", RED), ("", "g", "#bfbfbf")],
    "corel.xml": [("", "Red", RED), ("", "Magenta", "#ff00ff"), ("", "PANTONE 1", "#777777")],
    "corel.pal": [("", "Red", RED), ("", "Black", "#000000")],
    "x.idml": [("", "Red", RED), ("Print", "Ink", "#ff00ff")],
    "scribus.xml": [("", "Red", RED), ("", "Magenta", "#ff00ff"), ("", "Plum", "#aa2081")],
    "x.spl": [("", "Red", RED), ("", "Sea green", SEA)],
    "x.skp": [("", "Magenta", "#ff00ff")],
    "vga.pal": [("", "", RED), ("", "", "#008282")],
    "binary.itermcolors": [
        ("", "black", "#000000"),
        ("", "red", RED),
        ("", "background", "#ff0b0c"),
    ],
    "A.xcassets.zip": [("Warm", "Red", RED), ("Warm/Dark", "Red", "#800000")],
    "figma.json": [
        ("Light", "bg/base", "#ffffff"),
        ("Light", "ink", "#000000"),
        ("Dark", "bg/base", "#000000"),
        ("Dark", "ink", "#000000"),
    ],
    "x.ai": [("", "Red", RED), ("Print", "Ink", "#ff00ff")],
    "pixelorama.json": [("", "", RED), ("", "", SEA)],
    "plasma.colors": [("View", "BackgroundNormal", RED), ("View", "ForegroundNormal", SEA)],
}
TITLES = {
    "book.acb": "PANTONE®", "x.afpalette": "Brand", "x.ggr": "Dusk", "x.sbz": "Brand",
    "corel.xml": "Brand", "scribus.xml": "Brand", "x.skp": "Brand", "figma.json": "Theme",
    "A.xcassets.zip": "A", "plasma.colors": "Dusk",
}  # fmt: skip
LEFT_OUT = {"x.grd": "Dusk 3", "x.sbz": "“p”", "corel.xml": "Odd", "x.idml": "Odd",
            "scribus.xml": "Odd", "binary.itermcolors": "Odd Color"}  # fmt: skip


@pytest.mark.parametrize("name", MADE)
def test_names_groups_and_colors_are_read(name):
    palette = formats.read(MADE[name](), name)
    found = [(each.group, each.name, each.hex) for each in palette.swatches]
    assert found[: len(EXPECTED[name])] == EXPECTED[name]
    assert len(found) == (16 if name == "vga.pal" else len(EXPECTED[name]))
    assert palette.name == TITLES.get(name, palette.name)
    assert len(palette.remarks) == (name in LEFT_OUT)
    assert LEFT_OUT.get(name, "") in "".join(palette.remarks)


@pytest.mark.parametrize("name", [each for each in MADE if each != "vga.pal"])
def test_the_content_tells_the_format_whatever_the_file_is_called(name):
    data = MADE[name]()
    if name in {"plasma.colors", "x.ai"}:
        return  # others may have such sections, and any picture may have such metadata
    renamed = formats.read(data, "renamed.bin")
    assert [each.rgb for each in renamed.swatches] == [
        each.rgb for each in formats.read(data, name).swatches
    ]


def test_kinds_spaces_and_alpha_are_kept():
    def swatches(name):
        return formats.read(MADE[name](), name).swatches

    assert {each.kind for each in swatches("book.acb")} == {SPOT}
    spots = ("x.idml", "scribus.xml", "x.ai")
    assert {swatches(name)[1].kind for name in spots} == {SPOT}
    assert swatches("x.sbz")[1].stated.values == (0.75,)
    assert swatches("lab.acb")[0].stated.values == pytest.approx((40, 60, -20))
    assert swatches("corel.xml")[1].stated.values == (0, 1, 0, 0)
    assert swatches("binary.itermcolors")[2].stated.space == "display-p3"
    assert swatches("x.ggr")[2].alpha == 0.5


def test_names_of_affinity_that_match_no_color_are_left_out_with_a_remark():
    data = MADE["x.afpalette"]().replace(
        b"rloC\x01\2\0\0\0\0YARG<loc_\0\0\0?", b"rloC\x01\0\0\0\0\1"
    )
    palette = formats.read(data, "x.afpalette")
    assert [each.name for each in palette.swatches] == ["", ""]
    assert "3 names and 2 colours" in palette.remarks[0]
