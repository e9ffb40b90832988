"""Texts as people and programs really write them."""

import pytest

from huescope.palette import formats


def read(text, name):
    return [(each.name, each.hex) for each in formats.read(text.encode(), name).swatches]


def test_escapes_in_names_of_a_style_sheet_are_characters():
    text = ":root { --blue\\2f 500: #00f; --a\\.b: #f00; --\\1F30A sea: #008080; }"
    assert read(text, "x.css") == [
        ("blue/500", "#0000ff"),
        ("a.b", "#ff0000"),
        ("\N{WATER WAVE}sea", "#008080"),
    ]


@pytest.mark.parametrize(
    ("text", "colors"),
    [
        ("r,g,b\n255,136,0\n", ["#ff8800"]),
        ("255,136,0\n0,0,255\n", ["#ff8800", "#0000ff"]),
        ("sky,0,136,255\n", ["#0088ff"]),
        ("#f00,#0f0\n#00f\n", ["#ff0000", "#00ff00", "#0000ff"]),
    ],
)
def test_a_table_without_a_heading_for_its_colours_is_understood(text, colors):
    assert [color for _name, color in read(text, "x.csv")] == colors


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("oct/name: n\noct/author: me\na: #336699\n", "n"),
        ("oct/name:\na: #336699\n", "x"),
        ("/name: n\na: #336699\n", "n"),
    ],
)
def test_a_palette_of_open_color_tools_is_called_as_it_says(text, title):
    assert formats.read(text.encode(), "x.oco").name == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<h1>One</h1><h1>Two</h1>", "One"),
        ("<title>T</title><title>U</title>", "T"),
        ("<title>T</title><h1>One</h1>", "One"),
    ],
)
def test_a_page_is_called_by_its_first_heading(head, title):
    text = f'<html>{head}<td bgcolor="#336699" title="Sea"></td></html>'
    assert formats.read(text.encode(), "x.html").name == title
