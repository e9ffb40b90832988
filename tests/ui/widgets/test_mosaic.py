import math

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from huescope.ui.widgets.swatches.mosaic import mosaic, rows_of

SIDE_PX = st.floats(1, 4000)
SIDES_PX = st.integers(1, 300)


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


@given(st.integers(257, 3000), st.floats(50, 2000), st.floats(50, 2000))
def test_of_many_the_best_number_of_rows_is_found_without_trying_all(count, width_px, height_px):
    def badness(rows):
        ratio = (width_px / math.ceil(count / rows)) / (height_px / rows)
        return abs(math.log(ratio / 1.25)) + (0.8 if count % rows else 0.0)

    assert len(rows_of(count, width_px, height_px)) == min(range(1, count + 1), key=badness)


@given(st.integers(1, 2000), SIDES_PX, SIDES_PX)
def test_every_pixel_shows_the_swatch_that_is_found_there(count, width_px, height_px):
    places = mosaic(count, width_px, height_px)
    cells = list(places.cells)
    assert len(cells) == places.count == count
    assert sum(cell.width() * cell.height() for cell in cells) == width_px * height_px
    for x_px, y_px in ((0, 0), (width_px - 1, height_px - 1), (width_px // 2, height_px // 3)):
        assert cells[places.place_at(x_px, y_px)].contains(x_px, y_px)
    assert places.place_at(width_px, 0) is None
    assert places.place_at(0, height_px) is None


@given(st.integers(1, 400), st.data())
def test_a_range_of_cells_covers_their_areas(count, data):
    places = mosaic(count, 200, 150)
    first = data.draw(st.integers(0, count - 1))
    run = range(first, data.draw(st.integers(first + 1, count)))
    parts = places.area_of(run)
    assert len(parts) <= 3
    for place, cell in enumerate(places.cells):
        assert any(part.contains(cell) for part in parts) == (place in run)


@given(st.integers(1, 60), *[st.integers(-50, 250)] * 4)
def test_what_a_rectangle_touches_is_found(count, left, top, right, bottom):
    places = mosaic(count, 200, 150)
    area = QRect(min(left, right), min(top, bottom), abs(right - left) + 1, abs(bottom - top) + 1)
    touched = [place for place, cell in enumerate(places.cells) if cell.intersects(area)]
    expected = range(touched[0], touched[-1] + 1) if touched else range(0)
    assert places.touched(area) == expected
