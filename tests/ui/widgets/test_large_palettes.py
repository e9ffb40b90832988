"""Very large palettes cost little in the GUI thread."""

import pytest
from PySide6.QtCore import QPoint, Qt

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.widgets.swatches import painting

COUNT = 20_000


def many(count=COUNT):
    return tuple(
        Swatch((n % 256, n // 256, 255 - n % 200), name=f"colour {n}", name_is_own=True)
        for n in range(count)
    )


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


@pytest.fixture
def large(qtbot, window):
    """A window with a focused palette of 20 000 colours."""
    window.store.send(events.AddPalettes([Palette("Many", many())]))
    qtbot.waitUntil(lambda: bool(window.store.state.arranged.delta_e))
    window.activateWindow()
    window.colors.grid.setFocus()
    return window


def test_all_are_shown_at_once_and_their_differences_follow(qtbot, window):
    window.store.send(events.AddPalettes([Palette("Many", many())]))
    assert len(window.colors.grid.arranged.swatches) == COUNT
    assert window.store.state.arranged.delta_e == ()
    qtbot.waitUntil(lambda: len(window.store.state.arranged.delta_e) == COUNT - 1)


def test_late_differences_do_not_repaint_the_colours(qtbot, window):
    grid, bar = window.colors.grid, window.inspector.bar
    window.store.send(events.AddPalettes([Palette("Many", many())]))
    grid.grab()
    strip, shown = grid._strip, bar.swatches
    qtbot.waitUntil(lambda: len(window.store.state.arranged.delta_e) == COUNT - 1)
    grid.grab()
    assert grid._strip is strip
    assert bar.swatches is shown


def test_differences_that_come_late_do_not_bring_back_another_palette(qtbot, window):
    few = many(5)
    window.store.send(events.AddPalettes([Palette("Many", many()), Palette("Few", few)]))
    window.store.send(events.SelectPalette(1))
    qtbot.waitUntil(lambda: window.runner.is_idle)
    assert window.store.state.arranged.swatches == few


def test_selecting_all_asks_for_none_of_them(large, monkeypatch):
    grid = large.colors.grid
    ringed = []
    monkeypatch.setattr(painting, "paint_ring", lambda *_: ringed.append(1))
    asked = []
    count = grid.model().rowCount
    monkeypatch.setattr(grid.model(), "rowCount", lambda *at: asked.append(1) or count(*at))
    grid.selectAll()
    grid.grab()
    assert grid.selected_runs == [range(COUNT)]
    assert len(ringed) <= 1
    assert len(asked) < 100


def test_a_selection_of_tiny_cells_is_outlined(qtbot, large):
    grid = large.colors.grid
    grid.select(list(range(500, 1500)))
    line = grid.viewport().grab().toImage()
    grid.clearSelection()
    assert line != grid.viewport().grab().toImage()


def test_the_keyboard_and_the_mouse_find_each_of_them(qtbot, large):
    grid = large.colors.grid
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    place = grid.currentIndex().row()
    assert grid.visualRect(grid.currentIndex()).contains(20, 30)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == place + 1
    top = grid.visualRect(grid.currentIndex()).top()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.visualRect(grid.currentIndex()).top() > top
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.visualRect(grid.currentIndex()).top() == top


def test_an_order_for_fewer_colours_is_refused(qtbot, large):
    large.colors.fill_choices()
    before = large.store.state.current
    order = large.colors.head.order
    order.setCurrentIndex(order.findData("path"))
    with qtbot.waitSignal(
        large.store.changed, check_params_cb=lambda state: state.notice.text
    ) as signal:
        order.activated.emit(order.currentIndex())
    sentence = f"A smooth path is found through up to 1024 colours; there are {COUNT}."
    assert signal.args[0].notice.text == sentence
    assert large.store.state.current is before
    assert order.currentData() == "own"


def test_an_order_is_shown_with_the_differences_that_came_with_it(qtbot, large):
    before, changes = large.store.state.arranged, []
    large.store.changed.connect(lambda state: changes.append(state.arranged))
    with qtbot.waitSignal(
        large.store.changed, check_params_cb=lambda state: state.pending_order is None
    ):
        large.store.send(events.SetOrder("lightness"))
    changes = list({id(each): each for each in changes if each is not before}.values())
    assert [len(each.delta_e) for each in changes] == [COUNT - 1]
    assert large.store.state.palette.swatches is changes[0].swatches
