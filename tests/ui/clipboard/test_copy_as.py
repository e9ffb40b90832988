"""Copying of colours in the chosen notation."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from huescope.palette.notations import NOTATIONS
from huescope.ui.clipboard.template_dialog import TemplateDialog
from huescope.ui.state import events

_NAMES = {"#c8102e": "Rot", "#ffffff": "Weiß", "#012169": "Blau"}


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for all tests here."""
    return empty_window


@pytest.fixture
def settings(kept_window):
    return kept_window.window.settings


@pytest.fixture
def flagged(window_with_flag):
    """A window with three colours, none of them current."""
    window = window_with_flag
    palette = window.store.state.palette
    found = {each.hex: each for each in palette.swatches}
    named = tuple(
        replace(found[code], name=name, name_is_own=True) for code, name in _NAMES.items()
    )
    window.store.send(events.EditPalette("Rename", replace(palette, swatches=named)))
    window.activateWindow()
    return window


@pytest.fixture
def popped_up(monkeypatch):
    """The menus that were popped up."""
    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _point: menus.append(menu))
    return menus


def clipboard():
    return QGuiApplication.clipboard().text()


def choose(window, notation):
    menu = window.menus._copy_as
    menu.aboutToShow.emit()
    [action] = [each for each in menu.actions() if each.data() == notation]
    action.trigger()


@pytest.mark.parametrize(
    ("notation", "text"),
    [
        ("hex", "#c8102e\n#ffffff\n#012169"),
        ("rgb", "rgb(200 16 46)\nrgb(255 255 255)\nrgb(1 33 105)"),
        ("variable", "--rot: #c8102e;\n--weiß: #ffffff;\n--blau: #012169;"),
    ],
)
def test_the_palette_is_copied_one_colour_a_line(flagged, notation, text):
    choose(flagged, notation)
    assert clipboard() == text


def test_the_last_notation_is_stored_and_shown(flagged, settings):
    choose(flagged, "oklch")
    assert settings.notation == "oklch"
    grid = flagged.colors.grid
    assert "(OKLCH)" in grid.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    grid.setFocus()
    grid.select([1, 2])
    flagged.actions_by_id["copy"].trigger()
    assert [line.partition("(")[0] for line in clipboard().splitlines()] == ["oklch", "oklch"]
    menu = flagged.menus._copy_as
    menu.aboutToShow.emit()
    assert [each.data() for each in menu.actions() if each.isChecked()] == ["oklch"]


def test_a_click_selects_and_enter_copies_in_that_notation(flagged, qtbot):
    choose(flagged, "variable")
    before = clipboard()
    grid = flagged.colors.grid
    place = grid.visualRect(grid.model().index(2, 0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clipboard() == before
    assert flagged.store.state.selected == (2,)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert clipboard() == "--blau: #012169;"
    frequent = flagged.inspector.most_frequent.grid
    place = frequent.visualRect(frequent.model().index(0, 0)).center()
    qtbot.mouseClick(frequent.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clipboard().endswith(f"{frequent.arranged.swatches[0].hex};")


def test_the_most_frequent_colours_are_copied_where_the_keyboard_is(flagged):
    frequent = flagged.inspector.most_frequent.grid
    frequent.setFocus()
    frequent.setCurrentIndex(frequent.model().index(0, 0))
    flagged.actions_by_id["copy"].trigger()
    assert clipboard() == frequent.arranged.swatches[0].hex


def test_the_swatch_menu_offers_the_notations(flagged, popped_up):
    flagged.colors.grid.setFocus()
    flagged.colors.grid.select([0])
    flagged.colors.grid.menu_requested.emit(QPoint(10, 10))
    assert popped_up[0].actions()[0].text() == "Copy as Hex"
    assert flagged.menus._copy_as.menuAction() in popped_up[0].actions()
    offered = [each.data() for each in flagged.menus._copy_as.actions() if each.data()]
    assert offered == list(NOTATIONS)


def test_a_template_of_ones_own_is_written_with_a_preview(flagged, settings):
    choose(flagged, "template")
    dialog = flagged.findChild(TemplateDialog)
    dialog.field.setPlainText("")
    assert not dialog.copy_button.isEnabled()
    dialog.field.setPlainText("{number}: {hex} ({teapot})")
    assert "{teapot}" in dialog.preview.toPlainText()
    assert not dialog.copy_button.isEnabled()
    dialog.field.setPlainText("{number}: {hex} ")
    dialog.field.moveCursor(dialog.field.textCursor().MoveOperation.End)
    dialog._insert("{name}")
    lines = ["1: #c8102e Rot", "2: #ffffff Weiß", "3: #012169 Blau"]
    assert dialog.preview.toPlainText().splitlines() == lines
    dialog.copy_button.click()
    assert clipboard().splitlines() == lines
    assert settings.notation == "template"
    assert settings.copy_template == "{number}: {hex} {name}"


def test_leaving_the_template_copies_nothing(flagged, settings):
    QGuiApplication.clipboard().setText("before")
    choose(flagged, "template")
    flagged.findChild(TemplateDialog).reject()
    assert clipboard() == "before"
    assert settings.notation == "hex"


def test_a_damaged_template_is_one_sentence(flagged, settings, qtbot):
    settings.notation, settings.copy_template = "template", "{nonsense}"
    with qtbot.waitSignal(flagged.export_commands.notified) as signal:
        flagged.actions_by_id["copy"].trigger()
    assert signal.args[0].startswith("{nonsense} says nothing")


def test_copying_without_colours_is_reported(window, qtbot):
    for act in (window.export_commands.copy, window.export_commands.ask_for_template):
        with qtbot.waitSignal(window.export_commands.notified) as signal:
            act()
        assert signal.args[0] == "There are no colours to copy."
