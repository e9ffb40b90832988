"""Outlines of glyphs, where fonts are, and the limits of what is put on a sheet."""

import io
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from huescope.palette.photograph import Photograph
from huescope.palette.sheets import glyph_drawing, printing, shaping, system_fonts
from huescope.palette.sheets.photograph import MOST_PINS, photograph_marks
from huescope.palette.sheets.primitives import Bitmap, Box, Ring
from huescope.palette.sheets.scaling import limited, scaled
from huescope.palette.sheets.text import share_text
from huescope.palette.sheets.vector import inline_photograph


def test_a_curve_is_divided_into_points_that_lie_on_it():
    quarter = 0.5522847498  # the control points of a quarter of a circle
    contour = (((1.0, 0.0),), ((1.0, quarter), (quarter, 1.0), (0.0, 1.0)), ((0.0, 0.0),))
    first, *points, last = glyph_drawing._flattened(contour)
    assert (first, last) == ((1.0, 0.0), (0.0, 0.0))
    assert len(points) == glyph_drawing._STEPS
    assert points[-1] == (0.0, 1.0)
    assert all(x * x + y * y == pytest.approx(1, abs=1e-3) for x, y in points)
    assert [x for x, _y in points] == sorted((x for x, _y in points), reverse=True)
    middle = glyph_drawing._on_curve(((0, 0), (0, 4), (8, 4), (8, 0)), 0.5)
    assert middle == (4, 3)
    assert glyph_drawing._on_curve(((0, 0), (4, 0), (4, 8), (0, 8)), 0.25) == (2.25, 1.25)


def test_a_pen_scales_and_moves_lines_and_curves():
    pen = shaping._Pen(0.1, 1.0, 2.0)
    pen.moveTo((10, 10))
    pen.lineTo((20, 10))
    pen.curveTo((20, 20), (10, 20), (0, 10))
    pen.closePath()
    pen.moveTo((50, 50))  # a contour of one point is none
    [contour] = pen.contours
    assert contour == (
        ((2.0, 3.0),), ((3.0, 3.0),), ((3.0, 4.0), (2.0, 4.0), (1.0, 3.0)),
    )  # fmt: skip


def test_a_quadratic_curve_is_the_same_as_a_cubic_one():
    pen = shaping._Pen(1.0, 0.0, 0.0)
    pen.moveTo((1, 2))
    pen.qCurveTo((4, 8), (10, 2))
    [(start, (first, second, end))] = pen.contours

    def quadratic(t):
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t * t)
        points = ((1, 2), (4, 8), (10, 2))
        return [sum(w * p[axis] for w, p in zip(weights, points, strict=True)) for axis in (0, 1)]

    for t in (0.0, 0.3, 0.5, 1.0):
        found = glyph_drawing._on_curve((*start, first, second, end), t)
        assert found == pytest.approx(quadratic(t))


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("win32", {"WINDIR": "W", "LOCALAPPDATA": "L"}, "W/Fonts L/Microsoft/Windows/Fonts"),
        ("win32", {}, "C:/Windows/Fonts HOME/AppData/Local/Microsoft/Windows/Fonts"),
        ("darwin", {}, "/System/Library/Fonts /Library/Fonts HOME/Library/Fonts"),
        ("linux", {"XDG_DATA_HOME": "D", "XDG_DATA_DIRS": "A::B"},
         "A/fonts B/fonts D/fonts HOME/.fonts"),
        ("linux", {},
         "/usr/local/share/fonts /usr/share/fonts HOME/.local/share/fonts HOME/.fonts"),
    ],
)  # fmt: skip
def test_fonts_are_where_each_system_has_them(monkeypatch, platform, environment, expected):
    monkeypatch.undo()  # the tests of sheets have no fonts of this system
    for name in ("WINDIR", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_DATA_DIRS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(system_fonts, "sys", SimpleNamespace(platform=platform))
    monkeypatch.setattr(system_fonts.Path, "home", lambda: Path("HOME"))
    folders = FOLDERS()
    assert " ".join(each.as_posix() for each in folders) == expected


FOLDERS = system_fonts.folders


def test_fonts_for_emoji_come_first_for_emoji_and_last_for_text(monkeypatch, tmp_path):
    for name in ("NotoColorEmoji.ttf", "Odd.ttf", "Other-Bold.ttf", "Apple Color Emoji.ttc"):
        (tmp_path / name).touch()
    monkeypatch.setattr(system_fonts, "folders", lambda: (tmp_path,))
    ranked = system_fonts._ranked.__wrapped__
    assert [each.stem for each in ranked(False, True)[:2]] == [
        "Apple Color Emoji",
        "NotoColorEmoji",
    ]
    assert ranked(False, False)[0].stem == "Odd"
    assert ranked(True, False)[0].stem == "Other-Bold"
    assert "Emoji" in ranked(False, False)[-2].stem


@pytest.mark.parametrize(("sign", "is_emoji"), [("\U0001f000", True), ("\U0001efff", False),
                                                ("a\ufe0f", True)])  # fmt: skip
def test_emoji_begin_with_the_tiles_of_mahjong(monkeypatch, sign, is_emoji):
    asked = []
    monkeypatch.setattr(system_fonts, "_ranked", lambda *given: asked.append(given) or ())
    assert system_fonts.font_for.__wrapped__(sign, bold=True) is None
    assert asked == [(True, is_emoji)]


def pins_on(count, size):
    photograph = Photograph(Image.new("RGB", (20, 20)), ((0.5, 0.5),) * count)
    marks = photograph_marks(photograph, (0, 0, *size), [(1, 2, 3)] * count, 6.0)
    return len(list(marks)) - 1  # the first is the photograph


def test_pins_are_drawn_while_they_are_few_and_fit():
    assert [pins_on(count, (50, 50)) for count in (MOST_PINS, MOST_PINS + 1)] == [MOST_PINS, 0]
    assert [pins_on(1, (12, side)) for side in (12, 11.9)] == [1, 0]


@pytest.mark.parametrize(
    ("share", "text"), [(0.0004, "< 0.1 %"), (0.0005, "0.1 %"), (1, "100.0 %")]
)
def test_a_share_is_told_from_a_thousandth_on(share, text):
    assert share_text(share) == text


def test_a_picture_that_is_made_smaller_is_smoothed_and_one_that_is_much_larger_is_not():
    image = Image.new("L", (4, 4))
    image.putpixel((0, 0), 255)
    assert scaled(image, (4, 4)) is image
    for size in ((64, 64), (8, 4), (4, 8)):
        assert set(scaled(image, size).tobytes()) == {0, 255}
    assert not set(scaled(image, (7, 7)).tobytes()) <= {0, 255}
    assert scaled(image, (2, 2)).getpixel((0, 0)) not in {0, 255}


def emoji(left, bottom, width, height):
    buffer = io.BytesIO()
    Image.new("RGB", (4, 4), (255, 0, 0)).save(buffer, "PNG")
    return shaping.Glyph((), buffer.getvalue(), (left, bottom, width, height))


def test_an_emoji_stands_where_its_box_says():
    picture = Image.new("RGB", (40, 40))
    glyph_drawing._paste(picture, emoji(0.25, 0.5, 0.5, 0.25), (10, 30), 20)
    assert picture.getbbox() == (15, 15, 25, 20)


def test_an_emoji_stands_where_its_box_says_in_a_document(monkeypatch):
    drawn = []
    monkeypatch.setattr(printing, "glyphs", lambda _piece: (emoji(0.25, 0.5, 0.5, 0.25),))
    canvas = SimpleNamespace(
        beginPath=SimpleNamespace,
        drawImage=lambda _image, *place, **_options: drawn.append(place),
        drawPath=lambda *_args, **_options: None,
    )
    printing._draw_glyphs(canvas, None, (10, 30), 20)
    assert drawn == [(15, 40, 10, 5)]


def test_a_picture_of_a_font_is_placed_by_its_bearings():
    extents = SimpleNamespace(x_bearing=100, y_bearing=800, width=500, height=-700)
    font = SimpleNamespace(
        face=SimpleNamespace(upem=1000, has_color_png=True),
        get_glyph_color_png=lambda _number: SimpleNamespace(data=b"png"),
        get_glyph_extents=lambda _number: extents,
    )
    glyph = shaping._glyph(font, 1, 2.0, 0.5)
    assert glyph.picture == b"png"
    assert glyph.box == pytest.approx((2.1, 0.6, 0.5, 0.7))


@pytest.mark.parametrize(
    ("picture", "extents"),
    [(None, object()), (SimpleNamespace(data=b""), object()), (SimpleNamespace(data=b"x"), None)],
)
def test_a_glyph_without_a_picture_is_drawn_by_its_outline(picture, extents):
    font = SimpleNamespace(
        face=SimpleNamespace(upem=10, has_color_png=True),
        get_glyph_color_png=lambda _number: picture,
        get_glyph_extents=lambda _number: extents,
        draw_glyph_with_pen=lambda _number, pen: (pen.moveTo((0, 0)), pen.lineTo((10, 0))),
    )
    glyph = shaping._glyph(font, 1, 1.0, 2.0)
    assert (glyph.contours, bool(glyph.picture)) == ((((((1.0, 2.0),), ((2.0, 2.0),))),), False)


def test_glyphs_stand_one_behind_the_other_with_their_offsets(monkeypatch):
    font = SimpleNamespace(face=SimpleNamespace(upem=10))
    places = [(1, (10, 2, 3)), (2, (20, -5, 0)), (3, (5, 0, 0))]
    monkeypatch.setattr(shaping, "opened", lambda _path: font)
    monkeypatch.setattr(shaping, "_shaped", lambda *_args, **_options: iter(places))
    monkeypatch.setattr(shaping, "_glyph", lambda _font, number, x, y: (number, x, y))
    found = shaping.glyphs.__wrapped__(shaping.Piece("abc", Path("x"), 3.5))
    assert found == ((1, 0.2, 0.3), (2, 0.5, 0.0), (3, 3.0, 0.0))


def test_a_glyph_may_reach_beyond_its_own_width(monkeypatch):
    corners = ((-0.4, -0.5), (0.9, -0.5), (0.9, 1.2), (-0.4, 1.2))
    glyph = SimpleNamespace(picture=b"", contours=(tuple((corner,) for corner in corners),))
    monkeypatch.setattr(glyph_drawing, "glyphs", lambda _piece: (glyph,))
    picture = Image.new("RGB", (60, 60), (255, 255, 255))
    glyph_drawing.draw_glyphs(picture, SimpleNamespace(width=0.5), (20, 40), 20, (0, 0, 0))
    assert picture.convert("L").point(lambda tone: 255 * (tone < 128)).getbbox() == (
        12, 16, 38, 50,
    )  # fmt: skip


def test_an_edge_of_a_box_lies_inside_it_in_a_document():
    drawn = []
    canvas = SimpleNamespace(
        rect=lambda *place, **_: drawn.append(place),
        setFillColorRGB=lambda *_: None,
        setStrokeColorRGB=lambda *_: None,
        setLineWidth=lambda _: None,
    )
    printing._draw_box(canvas, Box(5, 6, 20, 10, (1, 2, 3), edge=(4, 5, 6)), 40)
    assert drawn == [(5, 24, 20, 10), (5.25, 24.25, 19.5, 9.5)]


def test_a_photograph_lies_at_its_place_in_a_document():
    drawn = []
    canvas = SimpleNamespace(drawImage=lambda _image, *place, **_: drawn.append(place))
    printing._draw_bitmap(canvas, Bitmap(5, 6, 20, 10, Image.new("RGB", (4, 2))), 40)
    assert drawn == [(5, 24, 20, 10)]


def test_outlines_are_scaled_and_moved_in_a_document(monkeypatch):
    contours = ((((0.1, 0.2),), ((0.5, -0.3),), ((0.1, 0.4), (0.2, 0.5), (0.3, 0.6))),)
    glyph = SimpleNamespace(picture=b"", contours=contours)
    monkeypatch.setattr(printing, "glyphs", lambda _piece: (glyph,))
    drawn = []
    path = SimpleNamespace(
        moveTo=lambda *at: drawn.append(at),
        lineTo=lambda *at: drawn.append(at),
        curveTo=lambda *at: drawn.append(at),
        close=lambda: None,
    )
    canvas = SimpleNamespace(beginPath=lambda: path, drawPath=lambda *_, **__: None)
    printing._draw_glyphs(canvas, None, (5, 30), 10)
    assert drawn == [(6, 32), (10, 27), (6, 34, 7, 35, 8, 36)]


def test_a_photograph_has_no_more_pixels_than_its_place():
    large, small = Image.new("RGB", (400, 300)), Image.new("RGB", (4, 3))
    assert limited(large, 20, 10, 2).size == (40, 20)
    assert limited(small, 20, 10, 2).size == (4, 3)


def test_a_pin_lies_at_its_place_in_a_document():
    drawn = []
    canvas = SimpleNamespace(
        setFillColorRGB=lambda *_: None, circle=lambda *at, **_: drawn.append(at[:2])
    )
    printing._draw_ring(canvas, Ring(5, 6, 4, (1, 2, 3)), 40)
    assert set(drawn) == {(5, 34)}


def test_a_photograph_within_a_page_has_its_ratio():
    photograph = Photograph(Image.new("RGB", (4, 2)), ())
    first, *_ = inline_photograph(photograph, 100, [], 3, "Fruit")
    assert 'viewBox="0 0 100 50.0"' in first
