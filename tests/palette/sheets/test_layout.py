"""Spacing in the layout of a sheet."""

from itertools import pairwise

import pytest

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import Box, Line
from huescope.palette.swatch import Swatch


def baselines(note):
    """Return where the lines of a note stand, each of one word."""
    palette = Palette("Name", (Swatch((1, 2, 3)),), note=note)
    [page] = compose(palette, formats.check("png", {}))
    words = note.split()
    lines = {
        "".join(run.text for run in mark.runs): mark.y
        for mark in page.marks
        if isinstance(mark, Line)
    }
    return [lines[word] for word in words]


@pytest.mark.parametrize(
    ("note", "gaps"),
    [("one\ntwo", [15]), ("one\n\ntwo", [15 + 8]), ("one\n\ntwo\nthree", [15 + 8, 15])],
)
def test_paragraphs_of_a_note_stand_apart(note, gaps):
    assert [after - before for before, after in pairwise(baselines(note))] == gaps


@pytest.mark.parametrize(("count", "columns"), [(1, 2), (12, 4), (13, 6), (48, 6), (49, 8)])
def test_many_swatches_stand_in_more_columns(count, columns):
    palette = Palette("Name", tuple(Swatch((place, 0, 0)) for place in range(count)))
    [page] = compose(palette, formats.check("png", {}))
    boxes = [mark for mark in page.marks if isinstance(mark, Box)]
    first_row = min(box.y for box in boxes if box.height > 31)  # the band is lower
    assert len([box for box in boxes if box.y == first_row]) == min(count, columns)
