"""Original and reduced picture compared in a window: divider, side by side, and difference."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison


@pytest.fixture
def opened(window_with_photo):
    """A window that shows a picture of many colours in few."""
    window = window_with_photo
    window.store.send(events.ShowPins(False))
    window.activateWindow()
    return window


def colors_of(view, area):
    """Count the colours of a part of the view."""
    shown = (
        view.grab(area.toAlignedRect())
        .toImage()
        .convertToFormat(view.grab().toImage().Format.Format_RGB32)
    )
    pixels = np.frombuffer(shown.constBits(), np.uint32)
    return len(np.unique(pixels))


def test_the_divider_is_dragged_moved_by_keys_and_follows_the_zoom(opened, qtbot):
    store, view = opened.store, opened.picture.view
    divider, signs = opened.picture.comparing.divider, opened.picture.comparing.signs
    view.zoom_to(2.0)  # without smoothing
    opened.actions_by_id["divider"].trigger()
    assert store.state.comparison is Comparison.DIVIDER
    assert divider.isVisible()
    assert signs.texts == ("Original", "Reduced")
    assert QAccessible.queryAccessibleInterface(divider).role() == QAccessible.Role.Slider

    start = divider.rect().center()
    qtbot.mousePress(divider, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(divider, start + QPoint(-100, 0))
    qtbot.mouseRelease(divider, Qt.MouseButton.LeftButton)
    picture = view.picture_rect()
    assert store.state.divider == pytest.approx(0.5 - 100 / picture.width(), abs=0.01)
    assert divider.geometry().center().x() == pytest.approx(view.divider_x(), abs=2)
    seen = view.visible_rect()
    left, right = seen.adjusted(4, 40, 0, -4), seen.adjusted(0, 40, -4, -4)
    left.setRight(view.divider_x() - 14)
    right.setLeft(view.divider_x() + 14)
    qtbot.waitUntil(lambda: colors_of(view, right) <= 8)  # once the pins have faded
    assert colors_of(view, left) > 500

    divider.setFocus()
    for key, place in ((Qt.Key.Key_Home, 0.0), (Qt.Key.Key_Right, 0.01), (Qt.Key.Key_End, 1.0)):
        qtbot.keyClick(divider, key)
        assert store.state.divider == place
    assert signs.texts == ("Original",)

    store.send(events.MoveDivider(0.25))
    view.zoom_to(8.0)  # the divider is beyond the left edge, and can be taken there
    assert view.divider_x() == 0
    assert divider.isVisible()
    store.send(events.HoldOriginal(True))
    assert divider.hasFocus()
    assert not view.is_divided
    assert signs.texts == ("Original",)
    store.send(events.HoldOriginal(False))
    assert view.is_divided
    opened.actions_by_id["divider"].trigger()
    assert store.state.comparison is Comparison.ORIGINAL
    assert not divider.isVisible()
    assert view.hasFocus()


def test_side_by_side_both_pictures_move_together(opened, qtbot):
    view = opened.picture.view
    opened.store.send(events.Compare(Comparison.SIDE_BY_SIDE))
    first, second = view.panes
    place = first.center() + QPointF(20, 10)
    beside = place + second.topLeft() - first.topLeft()
    assert view.to_picture(beside) == view.to_picture(place)
    before = view.to_picture(beside)
    view.zoom_to(4.0, beside)
    assert (view.to_picture(beside) - before).manhattanLength() < 1
    assert colors_of(view, second.adjusted(9, 60, -9, -60)) <= 8
    assert colors_of(view, first.adjusted(9, 60, -9, -60)) > 500

    dropper, picked = opened.picture.eyedropper, []
    dropper.picked.connect(lambda *found: picked.append(found[1:]))
    dropper.begin()
    qtbot.mouseClick(dropper, Qt.MouseButton.LeftButton, pos=beside.toPoint())
    point = view.to_picture(QPointF(beside.toPoint()))
    assert picked == [(int(point.x()), int(point.y()))]
    dropper.end()

    overlay, drawn = opened.picture.region, []
    overlay.drawn.connect(lambda _tool, corners: drawn.extend(corners))
    overlay.begin("rectangle")
    qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=beside.toPoint())
    qtbot.mouseMove(overlay, beside.toPoint() + QPoint(40, 40))
    qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton)
    assert drawn[0] == pytest.approx((point.x(), point.y()))
    assert drawn[1] == pytest.approx((point.x() + 10, point.y() + 10))


def test_the_difference_leads_to_its_largest_region(opened, qtbot):
    store, view, legend = opened.store, opened.picture.view, opened.picture.comparing.legend
    with qtbot.waitSignal(store.settled):
        opened.actions_by_id["difference"].trigger()
    difference = store.state.difference
    assert difference.reduced is store.state.reduced
    assert legend.isVisible()
    assert legend.sentence.text().startswith("Largest difference ")
    assert {shade.red() for shade in corners(view)} != {0}
    assert all(shade.red() == shade.green() == shade.blue() for shade in corners(view))
    qtbot.mouseClick(legend.sentence, Qt.MouseButton.LeftButton)
    x, y = difference.worst.center
    size = view.viewport.size
    middle = view.from_picture(QPointF(x * size.width(), y * size.height()))
    assert view.rect().contains(middle.toPoint())
    assert not view.is_fit
    with qtbot.waitSignal(store.settled):
        opened.reduction.slider.setValue(3)
    assert store.state.comparison is Comparison.DIFFERENCE
    assert store.state.difference.reduced is store.state.reduced
    opened.actions_by_id["original"].trigger()
    assert not legend.isVisible()


def corners(view):
    image, picture = view.grab().toImage(), view.visible_rect().toAlignedRect()
    return [image.pixelColor(picture.left() + x, picture.top() + 3) for x in range(5, 60, 5)]
