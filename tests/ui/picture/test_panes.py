import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from huescope.ui.picture.panes import split
from huescope.ui.picture.viewport import MAX_ZOOM, Viewport


@pytest.mark.parametrize(("size", "is_beside"), [((300, 200), True), ((12000, 300), False)])
def test_two_panes_of_one_size_stand_where_the_picture_is_largest(size, is_beside):
    first, second = split(QRectF(0, 0, 801, 601), QSize(*size))
    assert first.size() == second.size()
    assert not first.intersects(second)
    assert (first.top() == second.top()) is is_beside
    assert second.bottomRight() == QRectF(0, 0, 801, 601).bottomRight()


def test_a_framed_region_is_whole_and_fills_half_of_the_area():
    viewport = Viewport()
    viewport.set_size(QSize(4000, 3000))
    viewport.set_area(QRectF(0, 0, 800, 600), 2.0)
    viewport.frame(QRectF(1000, 1000, 400, 100))
    shown = viewport.region_rect(QRect(1000, 1000, 400, 100))
    assert shown.width() == pytest.approx(400)
    assert shown.center().x() == pytest.approx(400, abs=1)
    viewport.frame(QRectF(10, 10, 1, 1))
    assert viewport.zoom == MAX_ZOOM
    assert viewport.area.contains(viewport.from_picture(QPointF(10.5, 10.5)))
