"""Edit commands of the palette: each is an undoable step."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QInputDialog

from huescope.color.coordinates import Coordinates
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.project.state import OWN_ORDER
from huescope.ui.color_dialog import ColorDialog
from huescope.ui.main_window.actions import _shortcuts
from huescope.ui.main_window.commands import Command
from huescope.ui.state import events
from huescope.ui.widgets.name_field import NameField
from huescope.ui.widgets.swatches.swatch_text import lock_area

_MOVE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shaped(window_with_photo):
    """A window with a palette of eight colours of a photograph."""
    window_with_photo.activateWindow()
    window_with_photo.colors.grid.setFocus()
    return window_with_photo


def swatches(window):
    return window.store.state.palette.swatches


def names(window):
    return [swatch.name for swatch in swatches(window)]


def test_every_colour_has_a_name(shaped):
    assert all(names(shaped))
    assert len(set(names(shaped))) == 8
    grid = shaped.colors.grid
    assert (
        grid.model()
        .index(0, 0)
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .startswith(names(shaped)[0])
    )


def test_undo_leads_back_to_the_first_state_and_redo_forth(shaped, done):
    first = shaped.store.state.current
    grid = shaped.colors.grid
    grid.select([1, 2])
    done(shaped, shaped.actions_by_id["remove"].trigger)
    done(shaped, lambda: shaped.editor.rename(0, "Sky"))
    done(shaped, lambda: shaped.store.send(events.SetColors(12)))
    done(shaped, lambda: shaped.editor.move([0], 5))
    last = shaped.store.state.current
    assert shaped.actions_by_id["undo"].text() == "&Undo Move Swatch"
    for title in ("12 Colours", "Rename", "Delete 2 Swatches"):
        done(shaped, shaped.actions_by_id["undo"].trigger)
        assert shaped.actions_by_id["undo"].text() == f"&Undo {title}"
    done(shaped, shaped.actions_by_id["undo"].trigger)
    assert not shaped.actions_by_id["undo"].isEnabled()
    assert shaped.store.state.current == first
    assert [swatch.rgb for swatch in grid.arranged.swatches] == [
        swatch.rgb for swatch in first.palette.swatches
    ]
    for _ in range(4):
        done(shaped, shaped.actions_by_id["redo"].trigger)
    assert shaped.store.state.current == last
    assert not shaped.actions_by_id["redo"].isEnabled()


def test_a_drag_of_the_slider_is_one_step(shaped, done):
    slider = shaped.reduction.slider
    slider.sliderPressed.emit()
    for colors in (9, 12, 20):
        slider.setValue(colors)
    done(shaped, slider.sliderReleased.emit)
    done(shaped, shaped.actions_by_id["undo"].trigger)
    assert shaped.store.state.colors == 8
    assert slider.value() == 8
    assert len(swatches(shaped)) == 8


def test_deleted_swatches_are_gone_from_the_picture_too(shaped, done):
    gone = swatches(shaped)[0]
    shaped.colors.grid.select([0])
    done(shaped, shaped.actions_by_id["remove"].trigger)
    assert len(swatches(shaped)) == 7
    image = shaped.store.state.reduced.image
    width_px, height_px = image.width(), image.height()
    assert sum(swatch.pixels for swatch in swatches(shaped)) == width_px * height_px
    places = product(range(0, width_px, 2), range(0, height_px, 2))
    assert gone.hex not in {image.pixelColor(x, y).name() for x, y in places}
    done(shaped, lambda: shaped.store.send(events.FindAgain()))
    assert len(swatches(shaped)) == 7
    assert not shaped.store.state.current.edited


def test_a_name_is_typed_over_the_swatch(shaped, done, qtbot):
    shaped.colors.grid.select([3])
    shaped.actions_by_id["rename"].trigger()
    field = shaped.colors.grid.viewport().findChild(NameField)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "Morning sky")
    done(shaped, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert names(shaped)[3] == "Morning sky"
    shaped.actions_by_id["rename"].trigger()
    again = shaped.colors.grid.viewport().findChildren(NameField)[-1]
    qtbot.keyClicks(again, "nothing of it")
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert names(shaped)[3] == "Morning sky"


def test_an_own_name_follows_its_swatch_while_the_slider_moves(shaped, done):
    done(shaped, lambda: shaped.editor.rename(2, "Mine"))
    color = swatches(shaped)[2].rgb
    for colors in (2, 40, 8):
        done(shaped, lambda colors=colors: shaped.store.send(events.SetColors(colors)))
    [mine] = [swatch for swatch in swatches(shaped) if swatch.name == "Mine"]
    assert max(abs(one - two) for one, two in zip(mine.rgb, color, strict=True)) < 40


def test_swatches_are_reordered_by_keys_and_stay_in_that_order(shaped, done, qtbot):
    before = names(shaped)
    grid = shaped.colors.grid
    grid.select([0])
    done(shaped, lambda: qtbot.keyClick(grid, Qt.Key.Key_Right, _MOVE))
    assert names(shaped)[:2] == [before[1], before[0]]
    assert grid.selected_places == [1]
    assert shaped.store.state.order == OWN_ORDER
    order = shaped.colors.head.order
    assert order.currentText() == "Own"
    with qtbot.waitSignal(
        shaped.store.changed, check_params_cb=lambda state: state.pending_order is None
    ):
        order.activated.emit(order.findData("share"))
    assert names(shaped) == before


def test_swatches_are_dragged_to_another_place(shaped, done):
    grid = shaped.colors.grid
    before = names(shaped)
    done(shaped, lambda: grid.moved.emit([0, 1], 4))
    assert names(shaped) == [*before[2:4], *before[:2], *before[4:]]


def test_colours_are_dropped_and_pasted_between_swatches(shaped, done):
    grid = shaped.colors.grid
    mime = QMimeData()
    mime.setText("#123456\n#abcdef")
    cell = grid.visualRect(grid.model().index(2, 0))
    where = QPointF(cell.left() + 2, cell.center().y())
    action, button, key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(where.toPoint(), action, mime, button, key)
    QApplication.sendEvent(grid.viewport(), entering)
    assert entering.isAccepted()
    drop = QDropEvent(where, action, mime, button, key)
    done(shaped, lambda: QApplication.sendEvent(grid.viewport(), drop))
    assert [swatch.hex for swatch in swatches(shaped)[2:4]] == ["#123456", "#abcdef"]
    QGuiApplication.clipboard().setText("rebeccapurple")
    grid.select([0])
    done(shaped, shaped.actions_by_id["paste"].trigger)
    assert swatches(shaped)[1].hex == "#663399"
    assert names(shaped)[1] == "rebeccapurple"


def test_a_colour_is_edited_and_named_in_one_step(shaped, done):
    shaped.colors.grid.select([2])
    shaped.actions_by_id["edit_color"].trigger()
    dialog = shaped.findChild(ColorDialog)
    green = Coordinates("oklch", (0.7, 0.15, 150))
    done(shaped, lambda: (dialog.chosen.emit(green, "Moss"), dialog.reject()))
    assert swatches(shaped)[2].coordinates == green
    assert names(shaped)[2] == "Moss"
    assert shaped.actions_by_id["undo"].text() == "&Undo Edit Colour"
    done(shaped, shaped.actions_by_id["undo"].trigger)
    assert not shaped.actions_by_id["undo"].isEnabled()


def test_of_two_equal_swatches_the_selected_one_is_edited(shaped, done):
    twin = Swatch((1, 2, 3), name="Twin", name_is_own=True)
    done(shaped, lambda: shaped.store.send(events.AddPalettes([Palette("", (twin, twin))])))
    shaped.colors.grid.select([1])
    shaped.actions_by_id["edit_color"].trigger()
    dialog = shaped.findChild(ColorDialog)
    done(shaped, lambda: (dialog.chosen.emit(twin.coordinates, "Moss"), dialog.reject()))
    assert names(shaped) == ["Twin", "Moss"]


def test_a_colour_is_added_by_the_dialog(shaped, done):
    shaped.actions_by_id["add_color"].trigger()
    dialog = shaped.findChild(ColorDialog)
    assert dialog.windowTitle() == "Add Colour"
    wide = Coordinates("display-p3", (0, 1, 0))
    done(shaped, lambda: (dialog.chosen.emit(wide, ""), dialog.reject()))
    assert swatches(shaped)[-1].coordinates == wide
    assert len(swatches(shaped)) == 9


def test_a_colour_is_picked_from_the_picture(shaped, done, qtbot):
    shaped.actions_by_id["pick"].trigger()
    dropper = shaped.picture.eyedropper
    assert dropper.is_active
    middle = dropper.rect().center()
    qtbot.mouseMove(dropper, middle)
    done(shaped, lambda: qtbot.mouseClick(dropper, Qt.MouseButton.LeftButton, pos=middle))
    rgb_u8 = shaped.store.state.shown.opened.picture.rgb_u8
    (added,) = (swatch.rgb for swatch in swatches(shaped) if swatch.locked)
    y, x = rgb_u8.shape[0] // 2, rgb_u8.shape[1] // 2
    assert list(added) in rgb_u8[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).tolist()
    qtbot.keyClick(dropper, Qt.Key.Key_Escape)
    assert not dropper.is_active
    assert not shaped.actions_by_id["pick"].isChecked()


def test_groups_hold_together(shaped, done):
    grid = shaped.colors.grid
    grid.select([0, 4])
    shaped.actions_by_id["group"].trigger()
    dialog = shaped.findChild(QInputDialog)
    dialog.setTextValue("Warm")
    done(shaped, dialog.accept)
    assert [swatch.group for swatch in swatches(shaped)[:3]] == ["Warm", "Warm", ""]
    done(shaped, lambda: shaped.store.send(events.SetColors(10)))
    groups = [swatch.group for swatch in swatches(shaped)]
    first = groups.index("Warm")
    assert groups[first : first + 2] == ["Warm", "Warm"]
    grid.select([first, first + 1])
    done(shaped, shaped.actions_by_id["ungroup"].trigger)
    assert not any(swatch.group for swatch in swatches(shaped))


def test_a_photograph_has_no_painted_swatches(shaped, qtbot):
    with qtbot.waitSignal(shaped.projects.notified) as told:
        shaped.actions_by_id["painted"].trigger()
    assert "no swatches painted" in told.args[0]


def test_several_palettes_are_open_side_by_side(shaped, done, qtbot):
    tabs = shaped.colors.tabs
    assert not tabs.isVisible()
    done(shaped, shaped.actions_by_id["duplicate_palette"].trigger)
    assert tabs.isVisible()
    done(shaped, lambda: shaped.editor.rename(0, "Mine"))
    done(shaped, shaped.actions_by_id["duplicate_palette"].trigger)
    assert tabs.count() == 3
    done(shaped, lambda: shaped.store.send(events.SetColors(5)))
    done(shaped, lambda: tabs.setCurrentIndex(1))
    assert len(swatches(shaped)) == 8
    assert names(shaped)[0] == "Mine"
    assert shaped.store.state.colors == 8
    done(shaped, lambda: tabs.closed.emit(1))
    assert tabs.count() == 2
    assert len(swatches(shaped)) == 5
    done(shaped, shaped.actions_by_id["reopen_palette"].trigger)
    assert tabs.count() == 3
    assert names(shaped)[0] == "Mine"


def test_a_palette_that_is_shown_again_brings_its_picture(shaped, flag, open_in, done):
    done(shaped, lambda: shaped.editor.rename(0, "Mine"))
    done(shaped, lambda: shaped.store.send(events.SetColors(5)))
    before = swatches(shaped)
    open_in(shaped, flag)
    assert shaped.store.state.shown.source.name == "flag.png"
    assert len(swatches(shaped)) == 3
    done(shaped, lambda: shaped.colors.tabs.setCurrentIndex(0))
    assert shaped.store.state.shown.source.name == "photo.png"
    assert swatches(shaped) == before
    done(shaped, lambda: shaped.store.send(events.SetColors(6)))
    assert len(swatches(shaped)) == 6


def test_opening_a_picture_again_shows_the_palette_that_was_shaped(shaped, flag, open_in, done):
    photo = Path(shaped.store.state.shown.source.location)
    done(shaped, lambda: shaped.editor.rename(0, "Mine"))
    open_in(shaped, flag)
    open_in(shaped, photo)
    assert shaped.colors.tabs.count() == 1
    assert names(shaped)[0] == "Mine"


def test_the_only_palette_is_closed_and_reopened(shaped, done):
    done(shaped, lambda: shaped.editor.rename(0, "Mine"))
    done(shaped, shaped.actions_by_id["close_palette"].trigger)
    assert shaped.colors.tabs.count() == 1
    assert len(swatches(shaped)) == 8
    assert "Mine" not in names(shaped)
    done(shaped, shaped.actions_by_id["reopen_palette"].trigger)
    assert names(shaped)[0] == "Mine"


def test_the_work_on_a_palette_outlives_its_picture(shaped, flag, open_in, done):
    done(shaped, lambda: shaped.editor.add([Swatch((1, 2, 3))]))
    open_in(shaped, flag)
    assert len(swatches(shaped)) == 3
    done(shaped, lambda: shaped.colors.tabs.setCurrentIndex(0))
    assert (1, 2, 3) in [swatch.rgb for swatch in swatches(shaped)]


def test_a_note_is_kept_with_the_palette(shaped, done):
    shaped.actions_by_id["note"].trigger()
    dialog = shaped.findChild(QInputDialog)
    dialog.setTextValue("For the spring issue.\nNo blue.")
    done(shaped, dialog.accept)
    assert shaped.store.state.palette.note == "For the spring issue.\nNo blue."
    assert shaped.actions_by_id["undo"].text() == "&Undo Note"


def test_no_two_things_of_the_window_have_the_same_keys(window):
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    keys += [
        key.toString() for each in window.findChildren(QShortcut) for key in QShortcut.keys(each)
    ]
    assert sorted(keys) == sorted(set(keys))


def test_keys_that_the_system_uses_too_are_taken_once():
    twice = Command("quit", "Quit", "Close", keys=("Ctrl+Q", "Ctrl+W", "Ctrl+Q"))
    assert [key.toString() for key in _shortcuts(twice)] == ["Ctrl+Q", "Ctrl+W"]


def test_enter_ends_the_name_and_copies_nothing(shaped, done, qtbot):
    QGuiApplication.clipboard().setText("mine")
    shaped.colors.grid.select([3])
    shaped.actions_by_id["rename"].trigger()
    field = shaped.colors.grid.viewport().findChild(NameField)
    field.setText("Dusk")
    done(shaped, lambda: qtbot.keyClick(field, Qt.Key.Key_Return))
    assert names(shaped)[3] == "Dusk"
    assert QGuiApplication.clipboard().text() == "mine"


def test_swatches_are_grouped_though_their_shares_change_while_the_name_is_typed(shaped, done):
    shaped.colors.grid.select([1, 2])
    shaped.actions_by_id["group"].trigger()
    state = shaped.store.state
    better = tuple(replace(each, pixels=each.pixels + 1) for each in state.swatches)
    reduced = replace(state.reduced, arranged=replace(state.arranged, swatches=better))
    shaped.store.send(events.PaletteFound(state.step, reduced))
    dialog = shaped.findChild(QInputDialog)
    dialog.setTextValue("Sky")
    done(shaped, dialog.accept)
    assert [each.group for each in swatches(shaped)][:4] == ["", "Sky", "Sky", ""]


def test_a_palette_that_is_called_as_before_is_no_step(shaped):
    shaped.actions_by_id["rename_palette"].trigger()
    shaped.findChild(QInputDialog).accept()
    assert not shaped.actions_by_id["undo"].isEnabled()


def test_fewer_colours_than_are_locked_are_explained(shaped, done, qtbot):
    shaped.colors.grid.select([0, 1, 2])
    done(shaped, shaped.editor.toggle_lock)
    with qtbot.waitSignal(
        shaped.store.changed, check_params_cb=lambda state: state.notice.text
    ) as signal:
        done(shaped, lambda: shaped.store.send(events.SetColors(2)))
    sentence = "3 swatches are locked, and all of them stay."
    assert signal.args[0].notice.text == sentence
    assert len(swatches(shaped)) == 3
    assert shaped.store.state.colors == shaped.reduction.slider.value() == 3


def test_the_slider_springs_back_to_the_locked_swatches(shaped, done, qtbot):
    shaped.colors.grid.select([0, 1, 2])
    done(shaped, shaped.editor.toggle_lock)
    done(shaped, lambda: shaped.reduction.slider.setValue(3))
    with qtbot.waitSignal(shaped.store.changed, check_params_cb=lambda state: state.notice.text):
        shaped.reduction.slider.setValue(2)
    assert (shaped.reduction.slider.value(), shaped.reduction.number.value()) == (3, 3)
    with qtbot.waitSignal(shaped.store.changed, check_params_cb=lambda state: state.notice.text):
        shaped.reduction.stops[2].click()
    assert shaped.reduction.slider.value() == 3
    assert not shaped.reduction.stops[2].isChecked()


def test_an_added_colour_stays_at_the_next_step_until_it_is_unlocked(shaped, done, qtbot):
    grid = shaped.colors.grid
    done(shaped, lambda: shaped.editor.add_picked(Coordinates("srgb", (1.0, 0.0, 1.0)), 3, 4))
    assert shaped.store.state.order == "share"
    done(shaped, lambda: shaped.store.send(events.SetColors(12)))
    place = [swatch.hex for swatch in swatches(shaped)].index("#ff00ff")
    assert swatches(shaped)[place].locked
    cell = grid.visualRect(grid.model().index(place, 0))
    point = lock_area(cell, grid._heading(place)).center()
    before = QGuiApplication.clipboard().text()
    done(
        shaped,
        lambda: qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point),
    )
    assert QGuiApplication.clipboard().text() == before
    assert not swatches(shaped)[place].locked
    done(shaped, lambda: shaped.store.send(events.SetColors(13)))
    assert "#ff00ff" not in [swatch.hex for swatch in swatches(shaped)]
