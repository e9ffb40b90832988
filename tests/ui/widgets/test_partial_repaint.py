from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from huescope.analysis.arrangement import measured
from huescope.palette.swatch import Swatch
from huescope.ui.palette_row.palette_grid import PaletteGrid


@pytest.mark.parametrize("count", [7, 40, 160])
def test_a_partial_repaint_leaves_the_same_pixels_as_a_full_one(qtbot, theme, count):
    swatches = [Swatch((20 + place, 90, 250 - place), 5, 0.1, "Blue") for place in range(count)]
    grid = PaletteGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(501, 120)
    grid.arrange(measured(swatches, "ciede2000"))
    grid.show()
    grid.select([1])

    def is_painted():
        QApplication.processEvents()
        screen = grid.screen().grabWindow(grid.winId()).toImage()
        return screen == grid.grab().toImage().convertToFormat(screen.format())

    assert is_painted()
    for place in (2, 1, count - 1, None):
        grid.show_highlighted(place)
        assert is_painted(), place
    for place in (0, 3, count - 1):
        swatches[place] = replace(swatches[place], rgb=(200, place, 10), group="Warm")
        grid.arrange(measured(swatches, "ciede2000"))
        assert is_painted(), place
