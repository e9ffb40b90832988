from hypothesis import given
from hypothesis import strategies as st

from huescope.ui.widgets.mosaic import rows_of

SIDE_PX = st.floats(1, 4000)


@given(st.integers(1, 256), SIDE_PX, SIDE_PX)
def test_every_swatch_has_a_place_and_no_row_is_empty(count, width_px, height_px):
    rows = rows_of(count, width_px, height_px)
    assert sum(rows) == count
    assert min(rows) >= 1
    assert max(rows) - min(rows) <= 1


def test_nothing_needs_no_row():
    assert rows_of(0, 100, 100) == []


def test_sixteen_swatches_make_a_square_of_four():
    assert rows_of(16, 336, 272) == [4, 4, 4, 4]
