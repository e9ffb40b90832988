import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor

from huescope.palette.swatch import Swatch
from huescope.ui.clipboard import color_mime


@pytest.mark.parametrize(
    ("text", "hexes"),
    [
        ("#1e90ff", ["#1e90ff"]),
        ("1e90ff", ["#1e90ff"]),
        ("#f00, #0f0 #00f", ["#ff0000", "#00ff00", "#0000ff"]),
        ("#f00\n\n#0f0\r\n", ["#ff0000", "#00ff00"]),
        ("rgb(255, 0, 0), hsl(240 100% 50%)", ["#ff0000", "#0000ff"]),
        ('["#f00", "#00f"]', ["#ff0000", "#0000ff"]),
        ("--sky: #0000ff;\n--sea: rgb(0 128 128);", ["#0000ff", "#008080"]),
        ("255, 136, 0", ["#ff8800"]),
        ("100 110 120\n(0, 0, 255);", ["#646e78", "#0000ff"]),
        ("sky: 0, 136, 255", ["#0088ff"]),
        ("123 456 789", ["#112233", "#445566", "#778899"]),
        ("good morning", []),
        ("red and blue", []),
        ("/home/me/red.png", []),
        ("https://example.org/#fff", []),
        ("", []),
        ("#ff0000 = red?", []),
    ],
)
def test_colours_are_read_from_text_and_other_text_is_none(text, hexes):
    assert [swatch.hex for swatch in color_mime.colors_in(text)] == hexes


def test_names_come_along():
    assert [each.name for each in color_mime.colors_in("--sky: #00f;\nsea blue: #008")] == [
        "sky",
        "sea blue",
    ]


@given(st.text(max_size=60))
def test_any_text_is_colours_or_none(text):
    assert isinstance(color_mime.colors_in(text), list)


def test_one_swatch_leaves_as_a_colour_and_as_text(qapp):
    mime = color_mime.mime_of([Swatch((30, 144, 255))])
    assert mime.text() == "#1e90ff"
    assert QColor(mime.colorData()) == QColor("#1e90ff")
    many = color_mime.mime_of([Swatch((255, 0, 0)), Swatch((0, 0, 255))])
    assert many.text() == "#ff0000\n#0000ff"
    assert not many.hasColor()
    assert [each.hex for each in color_mime.swatches_of(many)] == ["#ff0000", "#0000ff"]


def test_a_colour_of_another_program_is_read(qapp):
    mime = QMimeData()
    mime.setColorData(QColor(1, 2, 3))
    assert color_mime.has_colors(mime)
    assert [each.rgb for each in color_mime.swatches_of(mime)] == [(1, 2, 3)]


def test_a_file_is_no_colour(qapp):
    mime = QMimeData()
    mime.setUrls([QUrl("file:///home/me/fff.png")])
    assert not color_mime.has_colors(mime)
    assert color_mime.swatches_of(mime) == []
