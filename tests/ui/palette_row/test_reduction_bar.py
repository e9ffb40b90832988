"""The curve over the slider, the sentence on what is enough, and the figures of the palette."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from huescope.analysis.enough import CLOSE, CurvePoint
from huescope.ui.palette_row.colors_slider import ColorsSlider
from huescope.ui.palette_row.count_curve import CountCurve, height_at
from huescope.ui.state import events


@pytest.fixture
def slider(theme, qtbot):
    made = ColorsSlider(theme)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    made.setValue(12)
    return made


def turn_wheel(slider, clicks):
    place = QPointF(slider.rect().center())
    wheel = QWheelEvent(
        place,
        slider.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * clicks),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, wheel)


def test_it_is_moved_by_wheel_and_keys(slider, qtbot):
    for key, value in (
        (Qt.Key.Key_Right, 13),
        (Qt.Key.Key_PageUp, 21),
        (Qt.Key.Key_PageDown, 13),
        (Qt.Key.Key_Left, 12),
        (Qt.Key.Key_End, 256),
        (Qt.Key.Key_Home, 2),
    ):
        qtbot.keyClick(slider, key)
        assert slider.value() == value
    turn_wheel(slider, 1)
    assert slider.value() == 3
    turn_wheel(slider, -1)
    assert slider.value() == 2


def test_a_click_at_the_mark_goes_to_just_that_number(slider, qtbot):
    slider.show_curve(CountCurve((CurvePoint(201, 1.0, 2.0),), 5.0, 201))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(201)) + 3, 9))
    assert slider.value() == 201
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(150)), 9))
    assert slider.value() == slider.value_at(round(slider.x_of(150)))


def test_the_curve_begins_anew_where_a_mood_gives_way_to_the_exact_palettes():
    own, exact = CurvePoint(63, 9.0, 20.0, is_proposed=True), CurvePoint(64, 2.0, 5.0)
    assert CountCurve((own, exact)).runs == ((own,), (exact,))
    assert CountCurve((own, exact)).exact_from == 64
    for points in ((), (own,), (exact,)):
        assert CountCurve(points).exact_from is None


def test_hovering_the_curve_shows_its_figures(slider, qtbot):
    slider.show_curve(CountCurve((CurvePoint(32, 2.06, 6.4),), 5.0))
    place = QPoint(round(slider.x_of(32)), 9)
    QApplication.sendEvent(
        slider, QHelpEvent(QEvent.Type.ToolTip, place, slider.mapToGlobal(place))
    )
    qtbot.waitUntil(lambda: QToolTip.text().startswith("32 colours: mean ΔE 2.1"))
    assert "within 6.4" in QToolTip.text()
    assert len(QToolTip.text().splitlines()) == 2
    QToolTip.hideText()
    assert height_at(0) == 0
    assert height_at(1) < height_at(5) < height_at(50) == height_at(300) == 1


@pytest.mark.usefixtures("background_work")
def test_the_reduction_bar_shows_enough_colours_and_the_file_size(window, flag, open_in, qtbot):
    open_in(window, flag)
    bar, store = window.reduction, window.store
    qtbot.waitUntil(lambda: bar.enough.isVisible() and store.state.file_size is not None)
    assert bar.enough.text() == "3 colours are enough for most eyes"
    store.send(events.SetColors(2))
    assert store.state.file_size is None
    assert "PNG" not in bar.figures.text
    qtbot.waitUntil(lambda: "PNG" in bar.figures.text)
    assert bar.slider.accessibleDescription().startswith("2 colours, mean difference ")
    assert f"{store.state.file_size.size_bytes} bytes" in bar.figures.toolTip()
    store.send(events.SetColors(200))
    qtbot.waitUntil(lambda: bar.figures.text.startswith("3 colours"))  # more it does not have
    qtbot.mouseClick(bar.enough, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert store.state.colors == 3
    bar.enough.menu().actions()[1].trigger()
    assert store.state.choices.tolerance == CLOSE.delta_e
    assert bar.enough.text() == "3 colours are enough even side by side"
    bar.enough.tolerance.setValue(20.0)
    assert bar.enough.text().endswith("within ΔE 20")
    assert window.settings.tolerance_hundredths == 2000
