import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsItem

from huescope.analysis.channels import ChannelHistogram
from huescope.analysis.tone_range import ToneRange
from huescope.ui.inspector.histogram import HistogramPanel


def channels():
    ramp = np.arange(256, dtype=np.int64)
    return ChannelHistogram(ramp, ramp[::-1].copy(), np.zeros(256, np.int64), ramp * 2)


@pytest.fixture
def panel(qtbot, theme):
    made = HistogramPanel(theme, "linear")
    qtbot.addWidget(made)
    made.resize(340, 220)
    made.build_plot(pyqtgraph)
    made.show_channels(channels())
    made.show()
    return made


@pytest.fixture
def linked(panel, computed, swatches):
    """A panel with everything that is known about the flag."""
    tones = computed("histogram")
    panel.show_channels(tones.channels)
    panel.show_tones(tones)
    panel.set_swatches(swatches)
    return panel


def heights(panel, channel):
    return panel._plot.curves[channel].getData()[1] * panel._plot.highest


def at(panel, level):
    """The point of the plot's viewport over a bin."""
    plot = panel._plot.widget
    scene = plot.getPlotItem().vb.mapViewToScene(QPointF(level, 0.5))
    return plot.mapFromScene(scene)


def press(panel, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(panel._plot.widget, key, modifier)


def test_the_curves_are_the_counts(panel):
    assert heights(panel, "red")[200] == 200
    assert heights(panel, "lightness")[200] == 400
    assert not panel._plot.curves["luma"].isVisible()  # not known yet


@pytest.mark.parametrize(("scale", "height"), [("sqrt", 14.142), ("log", 2.303), ("linear", 200)])
def test_the_scales(panel, qtbot, scale, height):
    button = next(each for each in panel._scales.buttons() if each.objectName() == scale)
    with qtbot.waitSignal(panel.scale_chosen):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heights(panel, "red")[200] == pytest.approx(height, abs=1e-3)


def test_a_channel_can_be_left_out(panel, qtbot):
    qtbot.mouseClick(panel._toggles["red"], Qt.MouseButton.LeftButton)
    assert not panel._plot.curves["red"].isVisible()
    assert panel._plot.curves["green"].isVisible()


def test_luma_and_the_sentence_come_later(linked, qtbot):
    assert linked.summary.startswith("Mostly mid-tones: 67\u202f% of pixels between L*\u00a030")
    assert "strongest hue: red" in linked._plot.widget.accessibleDescription()
    qtbot.mouseClick(linked._toggles["luma"], Qt.MouseButton.LeftButton)
    assert heights(linked, "luma")[50] == 240
    linked.show_channels(None)
    assert linked.summary == ""


def test_the_bin_under_the_pointer_is_read_and_its_swatch_told(linked, qtbot):
    pointed = []
    linked.pointed.connect(pointed.append)
    qtbot.mouseMove(linked._plot.widget.viewport(), at(linked, 200))
    assert linked.summary.startswith("Level 200 (L* 78):  R 66.7\u202f%   G 0.0\u202f%   B 33.3")
    assert pointed[-1] == 0  # most pixels of that bin are red
    qtbot.mouseMove(linked._plot.widget.viewport(), at(linked, 100))
    assert pointed[-1] is None


def test_arrow_keys_walk_the_bins(linked, qtbot):
    press(linked, qtbot, Qt.Key.Key_Home)
    press(linked, qtbot, Qt.Key.Key_Right)
    assert linked.summary.startswith("Level 1 ")
    press(linked, qtbot, Qt.Key.Key_PageUp)
    assert linked.summary.startswith("Level 17 ")
    press(linked, qtbot, Qt.Key.Key_End)
    assert "Level 255 (L* 100)" in linked._plot.widget.accessibleDescription()


def test_a_range_is_dragged_out_by_pointer_or_keys(linked, qtbot):
    pointed = []
    linked.pointed.connect(pointed.append)
    chosen = []
    linked.tones_chosen.connect(chosen.append)
    viewport, button = linked._plot.widget.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, button, pos=at(linked, 80))
    qtbot.mouseMove(viewport, at(linked, 140))
    drag(linked, at(linked, 140))
    assert pointed[-1] is None  # so that the picture shows the range and not a swatch
    qtbot.mouseRelease(viewport, button, pos=at(linked, 140))
    tones = chosen[-1]
    assert tones.channel == "lightness"
    assert (tones.lowest, tones.highest) == pytest.approx((80, 140), abs=1)
    assert linked.summary.startswith("L* 31 to 55: ")
    press(linked, qtbot, Qt.Key.Key_Escape)
    assert chosen[-1] is None
    for name in ("red", "green", "lightness"):
        qtbot.mouseClick(linked._toggles[name], button)
    press(linked, qtbot, Qt.Key.Key_Home)
    press(linked, qtbot, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert chosen[-1] == ToneRange("blue", 0, 16)
    assert linked.summary == "B 0 to 16: 66.7\u202f% of pixels, lit in the picture"


def drag(panel, point):
    """Move the pointer with its button pressed, which QTest does not tell of."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(QPoint()), left, left, none)
    panel.eventFilter(panel._plot.widget.viewport(), event)


def test_the_bins_of_a_swatch_are_pointed_out(linked):
    highlight = linked._plot.highlight
    assert not highlight.isVisible()
    linked.highlight(1)
    assert highlight.isVisible()
    outline, _pen = highlight.outlines["blue"]
    shown = np.array([outline.elementAt(level).y for level in range(256)])
    assert np.flatnonzero(shown).tolist() == [200]
    assert shown[200] * linked._plot.highest == pytest.approx(120)
    assert linked._plot.curves["blue"].opacity() < 0.5
    linked.highlight(None)
    assert linked._plot.curves["blue"].opacity() == 1


@pytest.fixture
def usual(theme):
    """The theme, which becomes as it was."""
    yield theme
    theme.choose("light")
    theme.vision.select("normal")


def test_the_curves_that_are_kept_as_images_follow_size_theme_and_vision(linked, usual):
    curves = linked._plot.curves.values()
    linked.highlight(1)
    changes = (
        lambda: linked.resize(420, 260),
        lambda: usual.choose("dark"),
        lambda: usual.vision.select("protan"),
        lambda: linked.highlight(None),
    )
    for change in changes:
        linked.grab()
        change()
        kept = linked.grab().toImage()
        for curve in curves:
            curve.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        assert is_close(kept, linked.grab().toImage())
        for curve in curves:
            curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)


def is_close(image, other):
    """Tell whether two images look the same: a faint image is rounded twice."""
    levels, others = (
        np.array(each.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.int16)
        for each in (image, other)
    )
    return bool((np.abs(levels - others) <= 12).all())
