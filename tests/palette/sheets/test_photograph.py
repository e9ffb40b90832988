"""The photograph on a sheet, and its pins."""

import pytest
from PIL import Image

from huescope.palette.photograph import Photograph
from huescope.palette.sheets.photograph import photograph_marks
from huescope.palette.sheets.primitives import Ring

RED = (255, 0, 0)


def rings(size, *pins):
    photograph = Photograph(Image.new("RGB", size), pins)
    height = 100.0
    place = (10.0, 20.0, height * photograph.aspect, height)
    marks = photograph_marks(photograph, place, [RED] * len(pins), 4.0)
    return place, [each for each in marks if isinstance(each, Ring)]


@pytest.mark.parametrize("size", [(2000, 100), (100, 2000)])
def test_pins_outside_the_part_that_is_shown_are_left_out(size):
    in_the_middle, at_a_long_side = (0.5, 0.5), (0.5, 0.01) if size[0] > size[1] else (0.01, 0.5)
    at_a_short_side = at_a_long_side[::-1]
    place, found = rings(
        size, in_the_middle, at_a_long_side, at_a_short_side, (0.01, 0.01), (0.99, 0.99)
    )
    left, top, width, height = place
    assert len(found) == 2
    assert (found[0].x, found[0].y) == (left + width / 2, top + height / 2)


def test_a_pin_at_the_edge_lies_on_the_photograph():
    (left, top, width, height), [corner, other] = rings((200, 100), (0.0, 0.0), (1.0, 1.0))
    assert (corner.x, corner.y) == (left + 4, top + 4)
    assert (other.x, other.y) == (left + width - 4, top + height - 4)
