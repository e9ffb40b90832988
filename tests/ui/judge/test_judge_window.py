"""The Judge window follows the main window, and reports what it cannot judge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QSlider

from huescope.palette.swatch import Swatch
from huescope.ui.judge.selection_tracking import place_of_pair
from huescope.ui.state import events


def test_it_is_opened_by_a_command_and_stays_beside_the_window(window, qtbot):
    action = window.actions_by_id["judge"]
    assert action.shortcut() == QKeySequence("Ctrl+J")
    action.trigger()
    qtbot.waitUntil(lambda: window.judge is not None)
    judge = window.judge
    assert judge.isVisible()
    assert not judge.isModal()
    action.trigger()
    assert window.judge is judge
    qtbot.waitUntil(judge.isActiveWindow)
    qtbot.keyClick(judge, Qt.Key.Key_Escape)
    assert not judge.isVisible()


def test_undo_works_in_it_too(judge, window):
    assert {window.actions_by_id["undo"], window.actions_by_id["redo"]} <= set(judge.actions())


@pytest.mark.parametrize(
    "name",
    ["Pairs That Pass", "Differences", "Contrast", "Colour Vision", "Warnings", "Compare"],
)
def test_every_page_reports_an_empty_palette(judge, turn_to, name):
    page = turn_to(name)
    assert page.shows_empty_state
    assert page.empty_state.accessibleName().startswith("No colours yet")


@pytest.mark.parametrize("name", ["Differences", "Contrast", "Colour Vision"])
def test_of_one_colour_there_is_nothing_to_compare(judge, show, turn_to, name):
    show("#c8102e")
    page = turn_to(name)
    assert page.empty_state.accessibleName().startswith("One colour")
    show("#c8102e", "#ffffff")
    assert not turn_to(name).shows_empty_state


def test_too_many_colours_are_reported(judge, show, turn_to, rest):
    many = [f"#{number:06x}" for number in range(1025)]
    show(*many, name="Many")
    show("#c8102e", "#ffffff", name="Few")
    page = turn_to("Compare")
    rest(page)
    assert page.empty_state.accessibleName() == (
        "Too many colours. Up to 1\u202f024 colours are judged at once; there are 1\u202f025."
    )
    judge._store.send(events.SelectPalette(0))
    for name in judge.pages:
        assert turn_to(name).shows_empty_state


def test_it_follows_the_slider(judge, window, photo, open_in, qtbot):
    open_in(window, photo)
    for page in window.judge.pages.values():
        window.judge.tabs.setCurrentIndex(list(window.judge.pages.values()).index(page))
        for colors in (12, 5):
            with qtbot.waitSignal(window.store.settled):
                window.store.send(events.SetColors(colors))
            qtbot.waitUntil(lambda page=page: not page._runner.busy(page._channel))
            assert len(page.palette_shown.swatches) == colors
    matrix = window.judge.differences.matrix
    window.judge.tabs.setCurrentIndex(list(window.judge.pages).index("Differences"))
    qtbot.waitUntil(lambda: len(matrix._pairs.swatches) == 5)


def test_it_does_no_work_while_hidden(judge, show, window):
    judge.close()
    show("#c8102e", "#ffffff")
    assert not any(judge.runner.busy(page._channel) for page in judge.pages.values())
    assert judge.differences.palette_shown.swatches == ()
    judge.show()
    assert len(judge.differences.palette_shown.swatches) == 2


def test_every_control_has_tooltip_and_accessible_name(judge):
    kinds = (QAbstractButton, QComboBox, QSlider, QAbstractItemView)
    hidden = {"qt_spinbox_lineedit"}
    for kind in kinds:
        for control in judge.findChildren(kind):
            if control.objectName() in hidden or control.parent() is judge.tabs:
                continue
            if isinstance(control, QAbstractItemView):
                assert control.accessibleName() or control.parent() is not None
            elif not isinstance(control.parentWidget(), QAbstractItemView):
                assert control.toolTip(), control


def test_it_shows_what_is_judged_and_the_simulated_vision(judge, show, window):
    show("#c8102e", "#ffffff", name="Spring")
    assert judge._about.text == "Spring  ·  2 colours"
    window.theme.vision.select("deutan")
    assert judge._about.text == "Colour vision: Green-blind (deutan)  ·  Spring  ·  2 colours"


def test_its_size_is_remembered(judge, window, settings, qtbot):
    judge.resize(700, 640)
    judge.close()
    assert not settings.judge_geometry.isEmpty()
    window.judge = None
    window.show_judge()
    qtbot.waitUntil(lambda: window.judge is not None)
    assert window.judge.size().toTuple() == (700, 640)


def test_enter_does_not_merge_or_apply(judge):
    buttons = (judge.differences.merging.button, judge.contrast.fixing.apply)
    assert not any(button.autoDefault() or button.isDefault() for button in buttons)


def test_a_choice_follows_its_colours():
    red, green, blue = (Swatch(rgb) for rgb in ((200, 0, 0), (0, 200, 0), (0, 0, 200)))
    assert place_of_pair((red, green), (green, blue, red), (0, 1)) == (2, 0)
    assert place_of_pair((red, green), (red, blue), (0, 1)) == (0, 1)
    assert place_of_pair((red, green), (red,), (0, 1)) is None
    assert place_of_pair((red, green), (red, green), (-1, -1)) is None
    assert place_of_pair((red,), (red, green), (0, 1)) is None


def test_every_page_shows_one_verdict(judge, show, turn_to, qtbot):
    show("#ff0000", "#7f7f7f", "#ffffff")
    qtbot.waitUntil(lambda: "collapses in greyscale" in judge.verdict.text())
    verdict = judge.verdict.text()
    for name in judge.pages:
        page = turn_to(name)
        assert judge.verdict.isVisible()
        assert judge.verdict.text() == verdict
        labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
        assert not [text for text in labels if "told apart" in text and "most people" not in text]


def test_the_verdict_follows_the_formula_and_the_severity(judge, show, turn_to, qtbot):
    show("#ff0000", "#7f7f7f", "#ffffff")
    formula = judge.differences.formula
    formula.setCurrentIndex(formula.findData("cie76"))
    qtbot.waitUntil(lambda: "(CIE76)" in judge.verdict.text())
    judge._vision.select("achromat", 0.0)
    qtbot.waitUntil(lambda: judge.verdict.text().startswith("All colours can be told apart, in"))
    assert judge.warnings.formula_name == judge.vision.formula_name == "cie76"
