"""The animation of swatches that move to new places."""

import pytest
from PySide6.QtCore import QSize

from huescope.analysis.arrangement import Arranged
from huescope.palette.swatch import Swatch
from huescope.ui.widgets.swatches.grid import SwatchGrid

RED, GREEN, BLUE = (Swatch(rgb) for rgb in ((250, 0, 0), (0, 200, 0), (0, 0, 250)))


@pytest.fixture
def grid(qtbot, theme):
    made = SwatchGrid(theme)
    made.resize(QSize(300, 100))
    qtbot.addWidget(made)
    made.show()
    made.arrange(Arranged((RED, GREEN, BLUE)))
    return made


def color_at(grid, swatch):
    """Return the colour painted at the centre of a swatch's final cell."""
    cell = grid.visualRect(grid.model().index(grid.arranged.swatches.index(swatch), 0))
    return grid.viewport().grab().toImage().pixelColor(cell.center()).getRgb()[:3]


def test_a_swatch_moves_from_its_old_place_to_its_new_one(grid, qtbot):
    grid.arrange(Arranged((BLUE, RED, GREEN)))
    assert grid._transition.is_under_way
    cell = grid.visualRect(grid.model().index(0, 0))
    assert grid._transition.at(0, cell).left() > cell.left()
    qtbot.waitUntil(lambda: not grid._transition.is_under_way)
    assert color_at(grid, BLUE) == BLUE.rgb


def test_a_colour_that_only_became_better_stays_where_it_is(grid):
    grid.arrange(Arranged((Swatch((245, 4, 3)), GREEN, BLUE)))
    assert not grid._transition.is_under_way


def test_another_number_of_swatches_is_there_at_once(grid):
    grid.arrange(Arranged((BLUE, RED)))
    assert not grid._transition.is_under_way
    assert color_at(grid, BLUE) == BLUE.rgb


def test_resizing_ends_the_animation(grid):
    grid.arrange(Arranged((BLUE, RED, GREEN)))
    grid.resize(QSize(200, 80))
    assert not grid._transition.is_under_way
