"""Pins and linked views in the window, by mouse and keyboard."""

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from huescope.analysis.tone_range import ToneRange
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.pins import pins


@pytest.fixture
def shown(window_with_photo, done):
    """A window with a photograph in five colours."""
    window = window_with_photo
    window.picture.eyedropper.choose_side(1)
    done(window, lambda: window.store.send(events.SetColors(5)))
    return window


@pytest.fixture
def rgb_u8(photo):
    return np.asarray(Image.open(photo))


def position(window, column, row):
    """The position of a pixel in the view."""
    return window.picture.view.from_picture(QPointF(column + 0.5, row + 0.5)).toPoint()


def drag(window, place, *pixels, release=True):
    pin = window.picture.pins.shown[place]
    QTest.mousePress(pin, Qt.MouseButton.LeftButton, pos=pin.rect().center())
    for pixel in pixels:
        QTest.mouseMove(pin, pin.mapFromParent(position(window, *pixel)))
    if release:
        QTest.mouseRelease(pin, Qt.MouseButton.LeftButton)


def hexes(window):
    return [swatch.hex for swatch in window.store.state.swatches]


def test_pins_are_moved_by_mouse_and_the_move_is_undone(shown, done, qtbot, rgb_u8):
    store, layer = shown.store, shown.picture.pins
    before = hexes(shown)
    for place, (column, row) in enumerate(pins(store.state)):
        pin = layer.shown[place]
        middle = pin.geometry().center() - position(shown, column, row)
        assert middle.manhattanLength() <= 2
        assert pin.accessibleName() == f"Pin of {before[place]}, column {column}, row {row}"
    qtbot.mouseClick(layer.shown[2], Qt.MouseButton.LeftButton)
    assert store.state.selected == (2,)
    QApplication.sendEvent(layer.shown[1], QEvent(QEvent.Type.Leave))
    layer.shown[1].hovered.emit(True)
    assert store.state.highlighted == 1
    assert hexes(shown) == before

    drag(shown, 1, (40, 30), (250, 200), release=False)
    column, row = store.state.pin_move.place_px
    assert (column, row) == pytest.approx((250, 200), abs=1)
    assert store.state.swatches[1].rgb == tuple(rgb_u8[row, column].tolist())
    QTest.keyClick(layer.shown[1], Qt.Key.Key_Escape)
    assert store.state.pin_move is None
    assert hexes(shown) == before

    shown.picture.eyedropper.choose_side(3)
    done(shown, lambda: drag(shown, 1, (40, 30), (250, 200)))
    locked = [swatch.rgb for swatch in store.state.swatches if swatch.locked]
    square = rgb_u8[row - 1 : row + 2, column - 1 : column + 2]
    assert len(locked) == 1
    assert np.abs(square.mean(axis=(0, 1)) - locked[0]).max() < 3
    assert len(hexes(shown)) == 5
    done(shown, shown.actions_by_id["undo"].trigger)
    assert hexes(shown) == before


def test_pins_are_moved_by_keyboard(shown, done, rgb_u8):
    store, layer = shown.store, shown.picture.pins
    pin = layer.shown[0]
    pin.setFocus(Qt.FocusReason.TabFocusReason)
    assert store.state.highlighted == 0
    column, row = pins(store.state)[0]
    step = Qt.Key.Key_Left if column > 160 else Qt.Key.Key_Right
    sign = -1 if column > 160 else 1
    QTest.keyClick(pin, step)
    QTest.keyClick(pin, step, Qt.KeyboardModifier.ShiftModifier)
    assert store.state.pin_move.place_px == (column + 11 * sign, row)
    assert store.state.swatches[0].rgb == tuple(rgb_u8[row, column + 11 * sign].tolist())
    before = store.state.document.history.place
    done(shown, lambda: QTest.keyClick(pin, Qt.Key.Key_Return))
    assert store.state.document.history.place == before + 1
    assert [swatch.locked for swatch in store.state.swatches].count(True) == 1
    assert pins(store.state)[store.state.selected[0]] == (column + 11 * sign, row)
    assert layer.shown[store.state.selected[0]].hasFocus()

    shown.actions_by_id["pins"].trigger()
    assert not shown.settings.pins
    layer._fade.setCurrentTime(0)
    layer._end_fade()
    assert not any(each.isVisible() for each in layer._pins.values())
    done(shown, lambda: store.send(events.SetColors(65)))
    shown.actions_by_id["pins"].trigger()
    store.send(events.Select([7]))
    assert list(layer.shown) == [7]


def test_views_are_linked(shown, qtbot, monkeypatch, rgb_u8):
    store, view, linking = shown.store, shown.picture.view, shown.picture.linking
    place = 3
    column, row = pins(store.state)[place]
    store.send(events.Highlight(place))
    assert not linking.overlay.is_lit
    qtbot.waitUntil(lambda: linking.overlay.is_lit)
    labels = store.state.located.labels
    lit = np.array(linking.overlay.image.constBits()).reshape(*labels.shape, 4)[..., 3] == 0
    np.testing.assert_array_equal(lit, labels == labels[row, column])
    store.send(events.HoldSlider(True))
    assert not linking.overlay.is_lit
    store.send(events.HoldSlider(False))

    QTest.mouseMove(view, position(shown, column, row))
    linking._pointer_rest.stop()
    linking._hovered_at = QPointF(position(shown, column, row))
    linking._point()
    assert store.state.highlighted == place
    linking.light()
    assert not linking.overlay.is_lit  # the picture under the pointer stays as it is
    for pin in shown.picture.pins.shown.values():
        pin.hide()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=position(shown, column, row))
    assert store.state.selected == (place,)
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert store.state.highlighted is None

    store.send(events.HighlightTones(ToneRange("red", 100, 200)))
    linking.light()
    lit = np.array(linking.overlay.image.constBits()).reshape(*labels.shape, 4)[..., 3] == 0
    np.testing.assert_array_equal(lit, (rgb_u8[..., 0] >= 100) & (rgb_u8[..., 0] <= 200))
    store.send(events.HighlightTones(None))

    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: dragged.append(drag.mimeData()))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=position(shown, 100, 100))
    QTest.mouseMove(view, position(shown, 160, 100))
    assert [mime.text() for mime in dragged] == [f"#{bytes(rgb_u8[100, 100].tolist()).hex()}"]
    assert store.state.picked[-1].place_px == (100, 100)


def test_the_eyedropper_shows_the_original_and_drags_colours(shown, monkeypatch, rgb_u8):
    shown.store.send(events.Compare(Comparison.REDUCED))
    shown.actions_by_id["pick"].trigger()
    view = shown.picture.view
    dragged = []
    shown.picture.eyedropper.drag_started.connect(dragged.append)
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: dragged.append(drag.mimeData()))
    before = hexes(shown)
    dropper = shown.picture.eyedropper
    QTest.mousePress(dropper, Qt.MouseButton.LeftButton, pos=position(shown, 100, 100))
    QTest.mouseMove(dropper, position(shown, 160, 100))
    QTest.mouseRelease(dropper, Qt.MouseButton.LeftButton, pos=position(shown, 160, 100))
    assert len(dragged) == 2
    assert hexes(shown) == before
    for pixel in ((80, 60), (230, 170)):
        QTest.mouseMove(shown.picture.eyedropper, position(shown, *pixel))
    grabbed = view.grab().toImage()
    away = position(shown, 230 + 9, 170 - 9)
    ratio = grabbed.devicePixelRatio()
    color = grabbed.pixelColor((QPointF(away) * ratio).toPoint())
    original = rgb_u8[170 - 9, 230 + 9].astype(int)
    assert np.abs(np.array(color.getRgb()[:3]) - original).max() < 40
    assert hex(color.rgb()) not in hexes(shown)


@pytest.fixture
def vision(theme):
    """The colour vision, which is normal again afterwards."""
    yield theme.vision
    theme.vision.select("normal")


def test_a_kept_image_of_a_pin_follows_state_and_colour_vision(shown, vision, qtbot):
    pin = shown.picture.pins.shown[0]
    qtbot.waitUntil(lambda: pin._opacity == 1)  # it fades in
    looks = []
    for change in (
        lambda: None,
        lambda: shown.store.send(events.Highlight(0)),
        lambda: shown.store.send(events.Select([0])),
        lambda: vision.select("achromat"),
    ):
        change()
        looks.append(pin.grab().toImage())
    assert [before == after for before, after in pairwise(looks)] == [False] * 3
    middle = looks[-1].pixelColor(pin.rect().center())
    assert middle == vision.color(shown.store.state.swatches[0].rgb)
