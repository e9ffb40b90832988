"""The mood and the dial from calm to vivid."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from huescope.analysis import proposals
from huescope.analysis.options import FOR_PEOPLE
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.palette_row.moods_dialog import MoodsDialog
from huescope.ui.state import events


@pytest.fixture
def bar(window_with_photo):
    return window_with_photo.colors.mood


def choose(bar, mood):
    bar.mood.setCurrentIndex(bar.mood.findData(mood))
    bar.mood.activated.emit(bar.mood.currentIndex())


def test_a_picture_opens_with_the_palette_that_people_would_pick(window_with_photo, bar):
    window = window_with_photo
    assert window.store.state.options == FOR_PEOPLE
    assert bar.mood.currentData() == "balanced"
    assert bar.dial.value() == round(bar.dial.maximum() * FOR_PEOPLE.dial)


@pytest.mark.parametrize("mood", sorted(proposals.registry()))
def test_a_mood_moves_the_dial_to_its_place(window_with_photo, bar, qtbot, mood):
    window = window_with_photo
    window.store.send(events.SetOptions(replace(FOR_PEOPLE, accent=0.3)))
    with qtbot.waitSignal(window.store.settled):
        choose(bar, mood)
    options = window.store.state.options
    assert (options.mood, options.accent) == (mood, None)
    assert bar.dial.value() == round(bar.dial.maximum() * proposals.get(mood).ACCENT)
    assert bar.mood.currentData() == mood
    assert len(window.store.state.swatches) == window.store.state.colors


def test_a_mood_is_previewed_while_it_is_pointed_at(window_with_photo, bar, qtbot):
    store = window_with_photo.store
    history, before = store.state.document.history, store.state.swatches
    vivid, muted = (bar.mood.findData(mood) for mood in ("vivid", "muted"))
    with qtbot.waitSignal(store.settled):
        bar.mood.highlighted.emit(vivid)
    previewed = store.state.swatches
    assert previewed != before
    assert store.state.options.mood == "vivid"
    bar.mood.highlighted.emit(muted)
    with qtbot.waitSignal(store.settled):
        bar.mood.closed.emit()  # nothing was chosen
    assert store.state.swatches == before
    assert store.state.document.history.undo_title == history.undo_title
    bar.mood.highlighted.emit(vivid)
    with qtbot.waitSignal(store.settled):
        choose(bar, "vivid")
        bar.mood.closed.emit()
    assert store.state.swatches == previewed
    with qtbot.waitSignal(store.settled):
        store.send(events.Undo())
    assert store.state.options == FOR_PEOPLE


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen: a list
def test_moods_are_compared_below_each_other_and_one_is_taken(window_with_photo, bar, qtbot):
    window = window_with_photo
    count = bar.mood.count()
    bar.mood.showPopup()
    last = bar.mood.count() - 1
    assert last == count + 1  # after a separator
    bar.mood.highlighted.emit(last)
    assert window.store.state.options == FOR_PEOPLE
    bar.mood.hidePopup()
    bar.mood.setCurrentIndex(last)
    bar.mood.activated.emit(last)
    assert bar.mood.currentData() == "balanced"
    [dialog] = window.findChildren(MoodsDialog)
    qtbot.waitUntil(lambda: bar.mood.count() == count)
    assert "0 of 6" in dialog.told.text()
    qtbot.waitUntil(lambda: all(row.swatches for row in dialog.rows.values()))
    qtbot.waitUntil(lambda: "of 6" not in dialog.told.text())
    assert dialog.rows["balanced"].isChecked()
    proposed = {swatch.rgb for swatch in dialog.rows["balanced"].swatches}
    assert proposed == {swatch.rgb for swatch in window.store.state.swatches}
    assert not dialog.grab().isNull()
    vivid = {swatch.rgb for swatch in dialog.rows["vivid"].swatches}
    with qtbot.waitSignal(window.store.settled):
        qtbot.keyClick(dialog.rows["vivid"], Qt.Key.Key_Return)
    assert window.store.state.options.mood == "vivid"
    assert {swatch.rgb for swatch in window.store.state.swatches} == vivid
    bar.compare_requested.emit()
    dialog = window.findChildren(MoodsDialog)[-1]
    assert dialog.isVisible()
    window.store.send(events.AddPalettes([Palette("A", (Swatch((200, 16, 46)),))]))
    assert not dialog.isVisible()  # its moods are of the palette before


def test_steps_of_the_dial_are_one_step_of_undo(window_with_photo, bar, qtbot):
    window = window_with_photo
    with qtbot.waitSignal(window.store.settled):
        for value in (12, 14, 17):
            bar.dial.setValue(value)
    assert window.store.state.options.accent == 17 / bar.dial.maximum()
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.Undo())
    assert window.store.state.options == FOR_PEOPLE
    assert bar.dial.value() == round(bar.dial.maximum() * FOR_PEOPLE.dial)


def test_without_a_picture_there_is_nothing_to_turn(window):
    assert not window.colors.mood.isEnabled()
