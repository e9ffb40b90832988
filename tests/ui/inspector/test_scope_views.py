"""The views of traces and of the colour cloud, without a window around them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from huescope.ui.inspector.cloud_panel import CloudPanel
from huescope.ui.inspector.trace_view import TraceView


@pytest.fixture
def trace(qtbot, theme, computed, swatches):
    made = TraceView(theme)
    qtbot.addWidget(made)
    made.resize(300, 220)
    made.set_trace(computed("waveform"))
    made.set_swatches(swatches)
    made.show()
    return made


@pytest.fixture
def cloud(qtbot, theme, computed, swatches):
    made = CloudPanel(theme)
    qtbot.addWidget(made)
    made.view.set_cloud(computed("cloud"))
    made.view.set_swatches(swatches)
    made.resize(300, 300)
    made.show()
    return made


def colors(widget):
    image = widget.grab().toImage()
    return [
        image.pixelColor(x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    ]


def is_colored(color):
    return color.hsvSaturation() > 60 and color.alpha() > 0


def test_a_trace_is_grey_until_a_swatch_is_pointed_out(trace):
    assert not any(map(is_colored, colors(trace)))
    trace.highlight(1)
    hues = {color.hue() for color in colors(trace) if is_colored(color)}
    assert hues
    assert hues <= set(range(225, 256))  # of the blue swatch
    trace.highlight(None)
    assert not any(map(is_colored, colors(trace)))


def test_the_swatch_under_the_pointer_is_told(trace, qtbot):
    area, pointed = trace.plot_area, []
    trace.pointed.connect(pointed.append)
    blue = QPointF(area.left() + 0.9 * area.width(), area.top() + area.height() * 231 / 256)
    red = QPointF(area.left() + 0.2 * area.width(), area.top() + area.height() * 205 / 256)
    for point in (blue, red, QPointF(area.center().x(), area.top() + 10)):
        qtbot.mouseMove(trace, point.toPoint())
    assert pointed == [1, 0, None]


def test_arrow_keys_walk_the_swatches_of_a_trace(trace, qtbot):
    pointed = []
    trace.pointed.connect(pointed.append)
    trace.pointed.connect(trace.highlight)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(trace, key)
    assert pointed == [0, 1, 0, 1]


def test_scopes_follow_a_simulated_colour_vision(trace, theme, computed):
    trace.set_trace(computed("vectorscope"))
    before = trace.grab().toImage()
    theme.vision.select("achromat")
    seen = trace.grab().toImage()
    theme.vision.select("normal")
    assert seen != before
    assert trace.grab().toImage() == before


def test_the_cloud_is_turned_and_zoomed_by_pointer_and_keys(cloud, qtbot):
    view = cloud.view
    first = view.camera
    start, end = QPoint(100, 100), QPoint(140, 90)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert view.camera.turn_deg == first.turn_deg + 20
    assert view.camera.tilt_deg == first.tilt_deg - 5
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.camera == first
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Plus):
        qtbot.keyClick(view, key)
    assert view.camera.turn_deg == first.turn_deg + 10
    assert view.camera.tilt_deg == first.tilt_deg + 10
    assert view.camera.zoom > first.zoom
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton)
    assert view.camera == first


def test_a_plane_has_no_turn(cloud, qtbot):
    button = next(each for each in cloud.planes.buttons() if each.objectName() == "hue")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    plane = cloud.view.camera
    qtbot.keyClick(cloud.view, Qt.Key.Key_Left)
    assert cloud.view.camera == plane
    assert plane.plane == "hue"


def test_the_centre_under_the_pointer_is_told_and_pointed_out(cloud, qtbot):
    view, pointed = cloud.view, []
    view.pointed.connect(pointed.append)
    seen = view._seen_centers()
    qtbot.mouseMove(view, QPoint(round(float(seen.x[1])), round(float(seen.y[1]))))
    assert pointed[-1] == 1
    before = view.grab().toImage()
    view.highlight(1)
    assert view.grab().toImage() != before
    view.highlight(None)
    cloud.cells.setChecked(True)
    assert view.grab().toImage() == before  # the shades of this picture are the swatches
