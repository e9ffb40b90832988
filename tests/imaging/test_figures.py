"""Where pictures, colours and captions stand on a page of figures."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from huescope.imaging import figures
from huescope.imaging.figures import cell_px, contact_sheet, panels
from huescope.palette.sheets.primitives import Box, Line
from huescope.palette.swatch import Swatch

RED, WHITE = Swatch((200, 30, 40), share=0.75), Swatch((255, 255, 255), share=0.25)
WIDTH, LEFT, RIGHT = 800, 32, 768
CELL_2, CELL_3 = (736 - 24) / 2, (736 - 48) / 3
TOP = LEFT + 15 * 1.3 + 12


def lines(figure):
    return [
        (mark.x, mark.y, mark.size, "".join(run.text for run in mark.runs))
        for mark in figure.page.marks
        if type(mark) is Line
    ]


def boxes(figure):
    return [
        (mark.x, mark.y, mark.width, mark.height, mark.color, mark.edge is not None)
        for mark in figure.page.marks
        if type(mark) is Box
    ]


def placed(figure):
    return [(each.x, each.y, each.width, each.height) for each in figure.pictures]


def test_a_picture_stands_beside_its_palette_and_above_its_leading_colours():
    figure = panels("Boats", Image.new("RGB", (356, 178)), [RED, WHITE], RED, WHITE)
    right, below = LEFT + CELL_2 + 24, TOP + 178 + 20 + 24
    assert (figure.page.width, figure.page.height) == (WIDTH, below + 178 + 20 + 32)
    assert placed(figure) == [(LEFT, TOP, CELL_2, 178)]
    assert boxes(figure) == [
        (right, TOP, CELL_2, 178 * 0.75, RED.rgb, False),
        (right, TOP + 178 * 0.75, CELL_2, 178 * 0.25, WHITE.rgb, True),
        (LEFT, below, CELL_2, 178, RED.rgb, False),
        (right, below, CELL_2, 178, WHITE.rgb, True),
    ]
    assert lines(figure) == [
        (LEFT, LEFT + 15, 15, "Boats"),
        (LEFT, TOP + 178 + 15, 10, "Original"),
        (right, TOP + 178 + 15, 10, "2 colours by share"),
        (LEFT, below + 178 + 15, 10, "Main colour: #c81e28, 75.0%"),
        (right, below + 178 + 15, 10, "Second colour: #ffffff, 25.0%"),
    ]


def test_a_title_of_two_lines_moves_all_else_down():
    short, long = (
        panels(title, Image.new("RGB", (2, 1)), [RED], RED, None)
        for title in ("Boats", "Boats on the sea " * 9)
    )
    assert [each[:3] for each in lines(long)[:2]] == [(LEFT, 47, 15), (LEFT, 66.5, 15)]
    assert placed(long)[0][1] - placed(short)[0][1] == pytest.approx(15 * 1.3)
    assert lines(short)[-1][3] == "Second colour: there is none"


@pytest.mark.parametrize(
    ("size", "height", "fitted"),
    [
        ((1000, 100), 120, (356, 35.6)),  # panels are not lower than that
        ((356, 300), 300, (356, 300)),
        ((100, 400), 480, (120, 480)),  # nor higher
        ((1, 2000), 480, (0.5, 480)),  # nor is a picture narrower than a pixel
        ((2000, 1), 120, (356, 0.5)),
    ],
)
def test_a_picture_of_any_shape_is_in_the_middle_of_its_panel(size, height, fitted):
    figure = panels("x", Image.new("RGB", size), [RED], RED, None)
    assert boxes(figure)[0][3] == height
    ((x, y, *found),) = placed(figure)
    assert found == pytest.approx(fitted)
    assert x + found[0] / 2 == pytest.approx(LEFT + CELL_2 / 2)
    assert y + found[1] / 2 == pytest.approx(TOP + height / 2)


def test_three_pictures_stand_in_a_row():
    images = [(str(number), Image.new("RGB", (90, 60))) for number in range(4)]
    figure = contact_sheet("x", images)
    height = CELL_3 / 90 * 60
    step = height + 20 + 24
    expected = [(0, 0), (1, 0), (2, 0), (0, 1)]
    for found, caption, (column, row) in zip(
        placed(figure), lines(figure)[1:], expected, strict=True
    ):
        x, y = LEFT + column * (CELL_3 + 24), TOP + row * step
        assert found == pytest.approx((x, y, CELL_3, height))
        assert caption[:2] == pytest.approx((x, y + height + 15))
    assert placed(figure)[2][0] + CELL_3 == pytest.approx(RIGHT)
    assert figure.page.height == pytest.approx(TOP + 2 * step - 24 + 32)


@pytest.mark.parametrize(("size", "height"), [((1, 9), 480), ((3000, 1), 1)])
def test_rows_of_pictures_are_neither_too_high_nor_empty(size, height):
    figure = contact_sheet("x", [("a", Image.new("RGB", size))] * 3)
    assert figure.page.height == pytest.approx(TOP + height + 20 + 32)


@pytest.mark.parametrize(
    ("columns", "aspect", "longer_px"),
    [(2, 0.5, 712), (2, 1.0, 712), (2, 1.25, 890), (2, 8.0, 960), (3, 2, 917), (3, 0.001, 459)],
)
def test_pictures_are_made_as_large_as_they_are_drawn(columns, aspect, longer_px):
    assert cell_px(columns, aspect) == longer_px


def test_a_sharp_picture_is_drawn_pixel_by_pixel_and_a_small_one_in_whole_pixels():
    noise = np.random.default_rng(3).integers(0, 256, (120, 712, 3), np.uint8)
    sharp = Image.fromarray(noise)
    figure = panels("x", sharp, [RED], RED, None)
    with Image.open(io.BytesIO(figure.png())) as sheet:
        assert sheet.size == (1600, round(figure.page.height * 2))
        x, y, width, height = (round(each * 2) for each in placed(figure)[0])
        assert (width, height) == (712, 120)
        assert np.array_equal(sheet.convert("RGB").crop((x, y, x + width, y + height)), noise)
    for size, is_larger in (
        ((9, 4), True),
        ((4, 9), True),
        ((3, 3), False),
        ((6, 3), False),
        ((3, 6), False),
    ):
        checkered = Image.fromarray(np.indices((6, 6)).sum(0).astype(np.uint8) % 2 * 255)
        levels = len(figures._resized(checkered, size).getcolors())
        assert (levels == 2) is is_larger
    for size, is_drawn_as_it_is in (((714, 120), True), ((715, 120), False), ((712, 117), False)):
        assert (figures._resized(sharp, size) is sharp) is is_drawn_as_it_is


def test_print_has_pictures_where_pages_have_them():
    from pypdf import PdfReader

    figure = panels("Boats", Image.new("RGB", (356, 178)), [RED], RED, None)
    (sheet,) = PdfReader(io.BytesIO(figure.pdf())).pages
    drawn = []
    sheet.extract_text(
        visitor_operand_before=lambda operator, _, matrix, __: (
            drawn.append(matrix) if operator == b"Do" else None
        )
    )
    ((x, y, width, height),) = placed(figure)
    assert drawn[0] == pytest.approx([width, 0, 0, height, x, figure.page.height - y - height])
