import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QPointF, Qt

from huescope.analysis.channels import ChannelHistogram
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


def heights(panel, channel):
    return panel._curves[channel].getData()[1]


def test_the_curves_are_the_counts(panel):
    assert heights(panel, "red")[200] == 200
    assert heights(panel, "lightness")[200] == 400


@pytest.mark.parametrize(("scale", "height"), [("sqrt", 14.142), ("log", 2.303), ("linear", 200)])
def test_the_scales(panel, qtbot, scale, height):
    button = next(each for each in panel._scales.buttons() if each.objectName() == scale)
    with qtbot.waitSignal(panel.scale_chosen):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heights(panel, "red")[200] == pytest.approx(height, abs=1e-3)


def test_a_channel_can_be_left_out(panel, qtbot):
    qtbot.mouseClick(panel._toggles["red"], Qt.MouseButton.LeftButton)
    assert not panel._curves["red"].isVisible()
    assert panel._curves["green"].isVisible()


def test_the_bin_under_the_cursor_is_read(panel):
    box = panel._plot.getPlotItem().vb
    panel._hovered(box.mapViewToScene(QPointF(100, 50)))
    assert panel.summary == "100   R 100   G 155   B 0   L* 200 px"
    panel._hovered(QPointF(-50, -50))
    assert panel.summary == "Point at the plot to read a bin."
