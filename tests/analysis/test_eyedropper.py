import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from huescope.analysis.eyedropper import SIDES_PX, pick
from huescope.errors import OptionError
from huescope.imaging.picture import Picture


def picture_of(rgb_u8, alpha_u8=None):
    alpha = None if alpha_u8 is None else np.array(alpha_u8, np.uint8)
    return Picture("made", "PNG", np.array(rgb_u8, np.uint8), alpha)


def test_one_pixel_is_sampled_unchanged():
    rgb_u8 = np.arange(5 * 7 * 3, dtype=np.uint8).reshape(5, 7, 3)
    for row in range(5):
        for column in range(7):
            found = pick(picture_of(rgb_u8), column, row)
            assert found.rgb == tuple(rgb_u8[row, column])
            assert found.opacity == 1


def test_the_mean_is_computed_in_linear_light():
    # A third of black and two thirds of white: 0.6667 of the light, by IEC 61966-2-1 213.
    rows = [[(0, 0, 0)] * 3, [(255, 255, 255)] * 3, [(255, 255, 255)] * 3]
    assert pick(picture_of(rows), 1, 1, 3).rgb == (213, 213, 213)


def test_pixels_are_weighted_by_alpha_and_hidden_colours_do_not_count():
    row = [[(255, 0, 0), (0, 255, 0), (0, 0, 255)]]
    found = pick(picture_of(row, [[0, 255, 0]]), 1, 0, 3)
    assert found.rgb == (0, 255, 0)
    assert found.opacity == pytest.approx(1 / 3)


def test_what_is_transparent_has_no_colour():
    assert pick(picture_of([[(9, 9, 9)]], [[0]]), 0, 0, 11) == pick(
        picture_of([[(1, 2, 3)]], [[0]]), 0, 0
    )
    assert pick(picture_of([[(9, 9, 9)]], [[0]]), 0, 0).rgb is None


@given(
    st.integers(1, 14),
    st.integers(1, 14),
    st.sampled_from(SIDES_PX),
    st.integers(0, 255),
    st.data(),
)
def test_an_even_colour_stays_at_every_place_and_edge(width, height, side_px, value, data):
    column = data.draw(st.integers(0, width - 1))
    row = data.draw(st.integers(0, height - 1))
    even = picture_of(np.full((height, width, 3), value))
    assert pick(even, column, row, side_px).rgb == (value,) * 3


@pytest.mark.parametrize(
    ("column", "row", "side_px"), [(2, 0, 1), (0, -1, 1), (0, 0, 2), (0, 0, 0)]
)
def test_invalid_arguments_are_refused(column, row, side_px):
    with pytest.raises(OptionError):
        pick(picture_of([[(0, 0, 0), (1, 1, 1)]]), column, row, side_px)


def test_opacity_is_a_fraction_and_the_edges_are_those_of_the_picture():
    picture = picture_of(np.full((2, 3, 3), 9), np.full((2, 3), 51))
    assert pick(picture, 2, 1).opacity == pytest.approx(0.2)
    for column, row in ((3, 1), (2, 2), (-1, 0)):
        with pytest.raises(OptionError, match="no pixel"):
            pick(picture, column, row)
