"""Where the text of a swatch stands on a board."""

import pytest

from huescope.palette.board import labels
from huescope.palette.board.arrangement import Rect
from huescope.palette.board.labels import Label, _Style
from huescope.palette.sheets.font import face

BLACK = (0, 0, 0)
CELL = Rect(10.0, 20.0, 300.0, 120.0)
SIZE = 20.0
CODE_SIZE = labels._CODE * SIZE


def set_in(cell, label, *, is_band, with_names=True):
    style = _Style(SIZE, 5.0, 8.0, is_band, with_names)
    return [(line.runs[0].text, line.x, line.y, line.size) for line in style.lines(label, cell)]


def test_names_stand_in_lines_above_the_code():
    narrow = Rect(10.0, 20.0, 110.0, 120.0)
    found = set_in(narrow, Label("ocean blue", "#123456", BLACK), is_band=False)
    code = 140 - 5 - labels._DESCENT * CODE_SIZE
    last = code - labels._LEADING * CODE_SIZE
    assert sorted(found, key=lambda each: each[2]) == [
        ("ocean", 18.0, pytest.approx(last - labels._LEADING * SIZE), SIZE),
        ("blue", 18.0, pytest.approx(last), SIZE),
        ("#123456", 18.0, pytest.approx(code), CODE_SIZE),
    ]


def test_a_name_without_a_code_stands_at_the_foot_of_the_swatch():
    [(text, x, y, size)] = set_in(CELL, Label("ocean", "", BLACK), is_band=False)
    assert (text, x, size) == ("ocean", 18.0, SIZE)
    assert y == pytest.approx(140 - 5 - labels._DESCENT * CODE_SIZE)
    assert set_in(CELL, Label("ocean", "#1", BLACK), is_band=False, with_names=False)[0][0] == "#1"


def test_on_a_band_the_name_is_at_the_left_and_the_code_at_the_right():
    middle = 20 + 60 + 0.365 * SIZE
    code_width = face().width("#123456", CODE_SIZE)
    assert set_in(CELL, Label("ocean", "#123456", BLACK), is_band=True) == [
        ("ocean", 18.0, middle, SIZE),
        ("#123456", pytest.approx(302 - code_width), middle, CODE_SIZE),
    ]
    assert set_in(CELL, Label("", "#123456", BLACK), is_band=True) == [
        ("#123456", 18.0, middle, CODE_SIZE)
    ]


def test_a_name_on_a_band_leaves_room_for_the_code():
    name = "a name that is longer than any swatch is wide"
    for code in ("#123456", ""):
        shown, *others = set_in(CELL, Label(name, code, BLACK), is_band=True)
        right = shown[1] + face(bold=True).width(shown[0], SIZE)
        room = others[0][1] - labels._BETWEEN * SIZE if code else 302
        assert shown[0].endswith("…")
        assert room - SIZE < right <= room


@pytest.mark.parametrize(
    ("width", "height", "with_names", "holds"),
    [(300, 120, True, True), (300, 120, False, True), (40, 120, False, False),
     (300, 12, False, False), (300, 25, True, False)],
)  # fmt: skip
def test_a_style_holds_what_its_cell_has_room_for(width, height, with_names, holds):
    style = _Style(SIZE, 5.0, 8.0, False, with_names)
    cell = Rect(0.0, 0.0, float(width), float(height))
    assert style.holds([Label("ocean", "#123456", BLACK)], cell, 0) is holds


def test_a_name_alone_needs_no_room_for_a_code():
    style = _Style(SIZE, 5.0, 8.0, False, True)
    cell = Rect(0.0, 0.0, 300.0, 2 * 5.0 + labels._LEADING * SIZE)
    assert style.holds([Label("ocean", "", BLACK)], cell, 0)
    assert not style.holds([Label("ocean", "#123456", BLACK)], cell, 0)


@pytest.mark.parametrize(
    ("height", "has_code", "lines"),
    [(83, True, 2), (79, True, 1), (20, True, 1), (300, True, 2), (60, False, 2), (57, False, 1)],
)
def test_a_name_has_as_many_lines_as_there_is_room_for(height, has_code, lines):
    style = _Style(SIZE, 5.0, 8.0, False, True)
    assert style._most_lines(Rect(0.0, 0.0, 300.0, height), has_code=has_code) == lines


def test_words_are_measured_in_bold():
    width = (face().width("ocean", SIZE) + face(bold=True).width("ocean", SIZE)) / 2
    assert not labels._is_whole("ocean", SIZE, width, 2)
    assert labels._is_whole("ocean ocean", SIZE, face(bold=True).width("ocean", SIZE), 2)


def test_only_so_many_names_may_be_cut():
    style = _Style(SIZE, 5.0, 8.0, False, True)
    cell = Rect(0.0, 0.0, 120.0, 60.0)
    shown = [Label("sea", "#123456", BLACK), Label("a" * 40, "#123456", BLACK)]
    assert [style.holds(shown, cell, most) for most in (0, 1)] == [False, True]


@pytest.mark.parametrize(("spare", "holds"), [(0.5, True), (-0.5, False)])
def test_on_a_band_name_and_code_fit_beside_each_other(spare, holds):
    style = _Style(SIZE, 5.0, 8.0, True, True)
    text = face(bold=True).width("ocean", SIZE) + face().width("#123456", CODE_SIZE)
    width = 2 * 8.0 + text + labels._BETWEEN * SIZE + spare
    cell = Rect(0.0, 0.0, width, 60.0)
    assert style.holds([Label("ocean", "#123456", BLACK)], cell, 0) is holds


@pytest.mark.parametrize(("too_long", "with_names"), [(2, True), (3, False)])
def test_one_name_in_twenty_may_be_cut(too_long, with_names):
    shown = [Label("a" * 40 if at < too_long else "sea", "#123456", BLACK) for at in range(40)]
    style = labels._style(shown, Rect(0.0, 0.0, 120.0, 60.0), SIZE)
    assert style.with_names is with_names


@pytest.mark.parametrize(
    ("name", "lines", "is_whole"),
    [("ocean sky", 1, False), ("ocean sky", 2, True), ("a b c", 1, True),
     ("ocean ocean ocean", 2, False), ("ocean" * 3, 2, False)],
)  # fmt: skip
def test_a_name_is_whole_where_its_words_fit_on_its_lines(name, lines, is_whole):
    width = face(bold=True).width("oceans", SIZE)
    assert labels._is_whole(name, SIZE, width, lines) is is_whole


def test_names_of_the_least_size_are_shown():
    shown = [Label("ocean", "#123456", BLACK)]
    style = labels._style(shown, CELL, labels._LEAST_NAME)
    assert (style.size, style.with_names) == (labels._LEAST_NAME, True)


@pytest.mark.parametrize(("spare", "holds"), [(0.1, True), (-0.1, False)])
def test_a_code_fits_between_the_edges_of_its_cell(spare, holds):
    style = _Style(SIZE, 5.0, 8.0, False, False)
    cell = Rect(0.0, 0.0, 300.0, 2 * 5.0 + labels._LEADING * CODE_SIZE + spare)
    assert style.holds([Label("", "#123456", BLACK)], cell, 0) is holds
