"""Spacing in the layout of a sheet."""

from itertools import pairwise

import pytest

from huescope.palette import formats
from huescope.palette.palette import Palette
from huescope.palette.sheets.layout import compose
from huescope.palette.sheets.primitives import Line
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
