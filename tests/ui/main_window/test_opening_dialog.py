"""The dialog that asks how pictures are opened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from huescope.imaging import policy
from huescope.imaging.rendering import Rendering
from huescope.ui.main_window.opening_dialog import OpeningDialog


def test_the_choices_count_at_once_and_are_kept(theme, settings, qtbot, monkeypatch):
    monkeypatch.delenv(policy.MEMORY_VARIABLE, raising=False)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = OpeningDialog(theme, settings, parent)
    before = settings.policy()
    assert before == policy.Policy()
    dialog.save_button.click()
    assert settings.policy() == before
    dialog = OpeningDialog(theme, settings, parent)
    inputs = dialog.form.inputs
    inputs["intent"].setCurrentIndex(inputs["intent"].findData("perceptual"))
    inputs["memory"].setCurrentIndex(inputs["memory"].findData("2000"))
    inputs["black_point"].click()
    inputs["isolate_all"].click()
    dialog.save_button.click()
    expected = policy.Policy("always", 2 * 10**9, rendering=Rendering("perceptual", False))
    assert policy.current() == settings.policy() == expected
    dialog = OpeningDialog(theme, settings, parent)
    assert dialog.form.values == {
        "intent": "perceptual",
        "memory": "2000",
        "black_point": "no",
        "isolate_all": "yes",
    }
    dialog.cancel_button.click()
    assert policy.current() == expected
