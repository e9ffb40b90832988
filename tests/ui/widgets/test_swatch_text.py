"""Texts on swatches: hex codes, names on two lines, and the lock beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from huescope.palette.swatch import Swatch
from huescope.ui.widgets.swatches.swatch_text import (
    CHIP_HEIGHT_PX,
    LINE_PX,
    lay_out_lines,
    lock_area,
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
        assert line.area.top() + LINE_PX <= cell.bottom() - CHIP_HEIGHT_PX + 3
    if swatch.locked:
        assert cell.contains(lock_area(cell, heading))


def texts(swatch, width_px, height_px):
    return [line.text for line in lay_out_lines(swatch, QRect(0, 0, width_px, height_px))]


@pytest.mark.usefixtures("qapp")
def test_a_name_takes_two_lines_before_it_is_cut():
    swatch = Swatch((172, 115, 96), name="pinkish brown", pixels=39, share=0.039)
    assert texts(swatch, 72, 120) == ["#ac7360", "pinkish", "brown", "3.9%"]
    assert texts(swatch, 72, 52)[0] == "#ac7360"
    assert texts(swatch, 72, 52)[1].startswith("pink")


@pytest.mark.usefixtures("qapp")
def test_a_swatch_too_narrow_for_its_hex_code_shows_its_share():
    assert texts(Swatch((1, 2, 3), pixels=1, share=0.5), 45, 60) == ["50%"]
