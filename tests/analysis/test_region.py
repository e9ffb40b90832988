import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from huescope.analysis.color_counts import count_colors
from huescope.analysis.region import Lasso, Rectangle, parse_region, within
from huescope.cancellation import Job
from huescope.errors import NothingLeft, NothingVisible, OptionError

TRIANGLE = Lasso(((1.0, 1.0), (9.0, 1.0), (1.0, 7.0)))


@pytest.fixture
def numbered(make_picture):
    """Ten columns and eight rows, each pixel of its own colour."""
    numbers = np.arange(80, dtype=np.uint8).reshape(8, 10)
    return make_picture(np.stack([numbers, numbers, 255 - numbers], axis=-1))


def test_a_rectangle_of_whole_pixels_is_just_those(numbered):
    part = within(numbered, Rectangle(2, 3, 4, 5))
    assert_array_equal(part.rgb_u8, numbered.rgb_u8[3:8, 2:6])
    assert part.alpha_u8 is None
    assert part.rgb_u8.flags.c_contiguous
    assert not part.rgb_u8.flags.writeable


def test_a_pixel_belongs_to_the_rectangle_that_holds_its_centre():
    assert Rectangle(0.5, 0.4, 1.0, 1.2).bounds_px(10, 10) == (0, 0, 1, 2)
    assert Rectangle(0.6, 0.6, 0.8, 0.8).bounds_px(10, 10) == (0, 0, 0, 0)


@given(*[st.integers(1, 50).map(lambda quarters: quarters / 4)] * 5)
def test_neighbouring_rectangles_share_no_pixel_and_leave_none_out(x, y, width, more, height):
    parts = [Rectangle(x, y, width, height), Rectangle(x + width, y, more, height)]
    marks = sum(part.mask(16, 16).astype(int) for part in parts)
    assert_array_equal(marks, Rectangle(x, y, width + more, height).mask(16, 16))


def test_a_region_is_clipped_to_the_picture(numbered):
    assert_array_equal(within(numbered, Rectangle(-5, -5, 8, 6)).rgb_u8, numbered.rgb_u8[0:1, 0:3])


def test_a_lasso_hides_what_it_does_not_enclose(numbered):
    part = within(numbered, TRIANGLE)
    mask = TRIANGLE.mask(10, 8)
    seen = numbered.rgb_u8[mask > 0]
    assert (part.width_px, part.height_px) == (9, 7)
    assert mask[1, 1] == mask[1, 8] == mask[6, 1] == 255
    assert mask[0].max() == mask[:, 0].max() == mask[6, 8] == 0
    assert 20 < np.count_nonzero(mask) < 40  # the area is 24, the line is 22 long
    counted = count_colors(part, Job())
    assert {*map(tuple, counted.rgb_u8.tolist())} == {*map(tuple, seen.tolist())}
    assert counted.total == len(seen)


def test_transparent_pixels_stay_so(make_picture):
    alpha_u8 = np.full((8, 10), 100)
    alpha_u8[2, 2] = 0
    part = within(make_picture(np.zeros((8, 10, 3)), alpha_u8), TRIANGLE)
    assert part.alpha_u8[1, 1] == 0
    assert part.alpha_u8[2, 1] == 100
    assert part.alpha_u8.max() == 100
    with pytest.raises(NothingVisible):
        count_colors(
            within(make_picture(np.zeros((8, 10, 3)), alpha_u8), Rectangle(2, 2, 1, 1)), Job()
        )


@pytest.mark.parametrize(
    "region",
    [
        Rectangle(10, 0, 5, 5),
        Rectangle(-5, 0, 5, 5),
        Rectangle(3.6, 3.6, 0.5, 0.5),
        Lasso(((-1.0, -1.0), (-5.0, -1.0), (-1.0, -7.0))),
    ],
)
def test_a_region_without_a_pixel_is_one_sentence(numbered, region):
    assert not region.mask(10, 8).any()
    with pytest.raises(NothingLeft, match=r"^test.png: no pixel of it lies in the region\.$"):
        within(numbered, region)


def _winding_parity(points, width, height):
    """Even-odd at each pixel centre, and how far that is from the line."""
    y, x = np.mgrid[:height, :width] + 0.5
    odd, away = np.zeros(x.shape, bool), np.full(x.shape, np.inf)
    for (x_1, y_1), (x_2, y_2) in zip(points, np.roll(points, -1, axis=0), strict=True):
        along_x, along_y = x_2 - x_1, y_2 - y_1
        odd ^= ((y_1 > y) != (y_2 > y)) & (x < x_1 + along_x * (y - y_1) / (along_y or 1))
        squared = max(along_x**2 + along_y**2, 1e-12)
        part = np.clip(((x - x_1) * along_x + (y - y_1) * along_y) / squared, 0, 1)
        away = np.minimum(away, np.hypot(x - x_1 - part * along_x, y - y_1 - part * along_y))
    return odd, away


@given(
    st.lists(
        st.tuples(*[st.floats(-40, 60, allow_nan=False, width=16)] * 2), min_size=3, max_size=9
    )
)
@example(
    [(36, 22), (22, 76), (35, 89), (19, 68), (16, 70), (-13, -1), (14, 81), (20, 38), (-3, 47)]
)
def test_a_lasso_encloses_the_same_whether_or_not_it_leaves_the_picture(points):
    odd, away = _winding_parity(np.array(points, float), 30, 20)
    mask = Lasso(tuple(points)).mask(30, 20) > 0
    clear = away > 3  # of the line itself, whose pixels belong to it
    assert_array_equal(mask[clear], odd[clear])
    assert np.all(mask[odd])


def test_a_click_is_a_lasso_of_one_pixel():
    mask = Lasso(((3.2, 4.7),) * 3).mask(10, 8)
    assert np.argwhere(mask).tolist() == [[4, 3]]


def test_a_region_of_a_smaller_picture_is_the_same_part():
    region = Rectangle(20, 30, 40, 50)
    assert region.scaled(0.1, 0.1).bounds_px(10, 10) == (2, 3, 6, 8)
    assert TRIANGLE.scaled(2, 3).points_px == ((2, 3), (18, 3), (2, 21))


def test_a_typed_rectangle_is_read():
    assert parse_region("10,20.5, 3e2,7") == Rectangle(10, 20.5, 300, 7)


def test_typed_corners_are_a_lasso():
    assert parse_region("1,1, 9,1, 1,7") == TRIANGLE


@pytest.mark.parametrize(
    "text", ["", "1,2,3", "1,2,3,4,5", "1,2,3,4,5,6,7", "a,b,c,d", "1;2;3;4", "1,2,3,4,5,x"]
)
def test_an_invalid_region_is_an_error(text):
    with pytest.raises(OptionError, match="is no region such as 10,20,300,200"):
        parse_region(text)


@pytest.mark.parametrize("text", ["1,2,0,4", "1,2,3,-4"])
def test_a_rectangle_has_an_area(text):
    with pytest.raises(OptionError, match="a width and a height above 0"):
        parse_region(text)


def test_coordinates_must_be_finite_and_reasonable():
    for text in ("nan,0,1,1", "0,inf,1,1", "0,0,1e9,1"):
        with pytest.raises(OptionError, match="is no place in a picture"):
            parse_region(text)
    with pytest.raises(OptionError, match="is no place"):
        Lasso(((0.0, 0.0), (1.0, float("nan")), (2.0, 2.0)))
    with pytest.raises(OptionError, match="three corners"):
        Lasso(((0.0, 0.0), (1.0, 1.0)))


def test_a_rectangle_is_told_by_two_corners():
    assert Rectangle(3, 4, 5.5, 6).corners_px == [(3, 4), (8.5, 10)]


@pytest.mark.parametrize("sides", [(0, 1), (1, 0), (-1, 1), (1, -1)])
def test_a_rectangle_has_two_sides_above_0(sides):
    with pytest.raises(OptionError, match="a width and a height above 0"):
        Rectangle(1, 1, *sides)
    assert Rectangle(-1_000_000, 1_000_000, 1, 1).corners_px[0] == (-1_000_000, 1_000_000)
    with pytest.raises(OptionError, match="no place in a picture"):
        Rectangle(1_000_001, 0, 1, 1)
