"""The welcome cards do on the real window what they say."""

import pytest
from PySide6.QtCore import Qt

from huescope.ui.help.welcome_card import STEPS
from huescope.ui.style import motion


def test_cards_do_what_they_say(window_with_photo, qtbot, monkeypatch):
    window = window_with_photo
    monkeypatch.setattr(motion, "is_reduced", lambda: True)
    window.actions_by_id["welcome"].trigger()
    card = window.welcome.card
    assert card.isVisible()
    assert card.step.id == "open"
    assert card.do.isEnabled()
    assert window.settings.welcomed

    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    qtbot.keyClick(card.do, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(window.store.state.swatches) == 12)
    assert not window.store.state.is_held

    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    qtbot.keyClick(card.do, Qt.Key.Key_Space)
    locked = [swatch for swatch in window.store.state.swatches if swatch.locked]
    assert len(locked) == 1

    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    assert card.step == STEPS[-1]
    assert card.next.text() == "Done"
    assert not card.skip.isVisible()
    with qtbot.waitSignal(window.actions_by_id["export"].triggered):
        qtbot.keyClick(card.do, Qt.Key.Key_Space)
    qtbot.keyClick(card.next, Qt.Key.Key_Space)
    assert not card.isVisible()


def test_cards_need_a_picture_and_are_skipped_with_escape(empty_window, photo, open_in, qtbot):
    window = empty_window
    window.welcome.begin()
    card = window.welcome.card
    assert card.do.isEnabled()  # opens a sample
    card.next.click()
    assert not card.do.isEnabled()

    window.welcome.begin()
    open_in(window, photo)
    assert card.step.id == "slide"  # a picture was opened, as the first card says
    assert card.do.isEnabled()
    with qtbot.waitSignal(card.closed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_cards_are_short(step):
    assert len(step.text) < 160
