"""Texts on swatches: hex codes, names on two lines, and the lock beside them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from huescope.color.luminance import contrast_ratio, readable_text_color
from huescope.palette.swatch import Swatch
from huescope.ui.palette_row import swatch_tools
from huescope.ui.widgets.swatches.equal_rows import ONE_ROW, equal_rows
from huescope.ui.widgets.swatches.swatch_text import (
    chip_px,
    lay_out_lines,
    line_px,
    lock_area,
    min_width_px,
)

CELLS = st.builds(
    QRect, st.integers(0, 500), st.integers(0, 500), st.integers(38, 260), st.integers(30, 260)
)
NAMES = st.text(st.sampled_from("abcdef  MWil"), max_size=40).map(str.strip)
SWATCHES = st.builds(
    Swatch,
    st.tuples(*[st.integers(0, 255)] * 3),
    name=NAMES,
    pixels=st.integers(0, 100),
    share=st.floats(0, 1),
    locked=st.booleans(),
)


def drawn_width_px(line):
    return QFontMetrics(line.font).horizontalAdvance(line.text)


@pytest.mark.usefixtures("qapp")
@given(SWATCHES, CELLS, NAMES)
def test_a_hex_code_is_whole_and_the_lock_beside_it(swatch, cell, heading):
    for line in lay_out_lines(swatch, cell, heading):
        if "#" not in line.text:
            continue
        assert line.text == swatch.hex
        width_px = drawn_width_px(line)
        assert width_px <= line.area.width()
        drawn = QRect(line.area.topLeft(), line.area.size())
        drawn.setWidth(width_px)
        if swatch.locked:
            assert not drawn.intersects(lock_area(cell, heading))


@pytest.mark.usefixtures("qapp")
@given(SWATCHES, CELLS, NAMES)
def test_everything_written_stays_inside(swatch, cell, heading):
    lines = lay_out_lines(swatch, cell, heading)
    assert lines
    for line in lines:
        assert cell.contains(line.area.topLeft())
        assert line.area.right() <= cell.right()
    for line in lines[1:]:
        assert line.area.top() + line_px() <= cell.bottom() - chip_px() - 1
    if swatch.locked:
        assert cell.contains(lock_area(cell, heading))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("width_px", "height_px", "most"),
    [(990, 82, 64), (804, 72, 42), (688, 64, 36), (555, 64, 30)],  # of windows, narrower each
)
def test_hex_codes_are_never_hidden_in_palettes_of_a_usual_size(width_px, height_px, most):
    for count in range(1, most + 1):
        for cell in equal_rows(count, width_px, height_px).cells:
            [first, *_] = lay_out_lines(Swatch((1, 2, 3), pixels=1, share=0.5), cell)
            assert first.text == "#010203", count
            assert cell.height() >= first.area.height()


def texts(swatch, width_px, height_px):
    return [line.text for line in lay_out_lines(swatch, QRect(0, 0, width_px, height_px))]


@pytest.mark.usefixtures("qapp")
def test_a_name_takes_two_lines_before_it_is_cut():
    swatch = Swatch((172, 115, 96), name="pinkish brown", pixels=39, share=0.039)
    assert texts(swatch, 72, 120) == ["#ac7360", "pinkish", "brown", "3.9%"]
    long_word = texts(Swatch((199, 21, 133), name="mediumvioletred"), 72, 120)
    assert long_word[1].endswith("-")
    assert (long_word[1][:-1] + long_word[2]) == "mediumvioletred"
    assert texts(swatch, 72, 52)[0] == "#ac7360"
    assert texts(swatch, 72, 52)[1].startswith("pink")
    assert texts(swatch, 72, 66) == ["#ac7360", "pinkish", "brown"]  # rather than the share


@pytest.mark.usefixtures("qapp")
def test_a_share_stands_beside_the_hex_code_in_a_low_cell():
    swatch = Swatch((239, 180, 53), name="macaroni and cheese", pixels=42, share=0.42)
    assert texts(swatch, 110, 66) == ["#efb435", "42%", "macaroni and", "cheese"]
    [code, share, *_] = lay_out_lines(swatch, QRect(0, 0, 110, 66))
    assert share.area.left() > drawn_width_px(code)
    assert share.area.right() < 110
    locked = replace(swatch, locked=True)
    lock = lock_area(QRect(0, 0, 110, 66))
    assert not any(
        line.area.intersects(lock)
        for line in lay_out_lines(locked, QRect(0, 0, 110, 66))
        if line.text == "42%"
    )


@pytest.mark.usefixtures("qapp")
def test_a_swatch_too_narrow_for_its_hex_code_shows_its_share():
    assert texts(Swatch((1, 2, 3), pixels=1, share=0.5), 45, 60) == ["50%"]


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_every_text_on_a_swatch_contrasts_with_it(rgb):
    assert contrast_ratio(readable_text_color(rgb), rgb) >= 4.5


@pytest.mark.usefixtures("qapp")
@given(CELLS)
def test_tools_stand_in_their_swatch_beside_each_other(cell):
    areas = list(swatch_tools.areas(cell).values())
    assert all(cell.contains(area) for area in areas)
    assert not any(one.intersects(two) for one, two in pairwise(areas))


@given(st.integers(1, 256), st.integers(300, 1600), st.integers(64, 180))
def test_a_palette_stands_in_rows_of_equal_cells(count, width_px, height_px):
    layout = equal_rows(count, width_px, height_px, 6)
    cells = list(layout.cells)
    assert len(cells) == count
    if count <= ONE_ROW and width_px / count >= min_width_px():
        assert len(layout.rows) == 1
    assert max(each.width() for each in cells) - min(each.width() for each in cells) <= 1
    assert max(each.height() for each in cells) - min(each.height() for each in cells) <= 1
    assert cells[0].topLeft() == QPoint(0, 6)
    assert cells[-1].bottom() == 6 + height_px - 1
    for place in {0, count // 2, count - 1}:
        center = cells[place].center()
        assert layout.place_at(center.x(), center.y()) == place
