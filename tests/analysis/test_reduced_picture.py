"""Reduced pictures with their palette in the order that a person sees."""

import numpy as np
import pytest

from huescope.analysis.reduced_picture import check_size, in_shown_order
from huescope.errors import OptionError
from huescope.imaging.picture import Picture

PAINTS_RGB_U8 = np.array([[10, 0, 0], [0, 20, 0], [0, 0, 30], [9, 9, 9]], np.uint8)


def test_the_order_of_the_palette_changes_no_pixel():
    indices_u8 = np.random.default_rng(1).integers(0, 4, (5, 7), np.uint8)
    picture = Picture("a", "PNG", PAINTS_RGB_U8[indices_u8])
    shown = [(0, 0, 30), (1, 2, 3), (10, 0, 0), (0, 0, 30), (0, 20, 0)]  # one twice, one no paint
    reduced = in_shown_order(indices_u8, PAINTS_RGB_U8, shown, picture)
    assert reduced.palette_rgb_u8.tolist() == [[0, 0, 30], [10, 0, 0], [0, 20, 0], [9, 9, 9]]
    np.testing.assert_array_equal(reduced.rgb_u8(), picture.rgb_u8)


def test_more_colors_than_an_indexed_picture_has_are_refused_with_the_reason():
    check_size(256, 1)
    with pytest.raises(OptionError, match=r"With what is ignored these are 258 colours.*2 fewer"):
        check_size(258, 2)
    with pytest.raises(OptionError, match="The palette has 300 colours"):
        check_size(300, 0)
