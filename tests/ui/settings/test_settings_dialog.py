"""The settings: kept, applied at once, and brought back to their defaults."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from huescope.imaging import policy
from huescope.imaging.rendering import Rendering
from huescope.sources.remote.cache import default_cache
from huescope.ui.settings import dialog as dialog_module
from huescope.ui.settings.dialog import SettingsDialog
from huescope.ui.settings.sections import sections, values_of
from huescope.ui.style import design
from huescope.ui.widgets.fitted_scroll_area import FittedScrollArea

ICC = Path(__file__).parents[2] / "data" / "icc"
CHOICES = {
    "language": "de",
    "theme": "dark",
    "text": "150",
    "surround": "mid",
    "monitor": "no",
    "colors": "12",
    "notation": "oklch",
    "formula": "cie76",
    "tolerance": "180",
    "working_space": "display-p3",
    "intent": "perceptual",
    "memory": "2000",
    "cache": "512",
    "black_point": "no",
    "isolate_all": "yes",
    "index": "no",
    "library": "no",
}


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def ask(theme, settings, parent, monkeypatch):
    monkeypatch.delenv(policy.MEMORY_VARIABLE, raising=False)
    return lambda: SettingsDialog(theme, settings, parent)


def choose(dialog, values):
    for form in dialog.forms:
        form.choose(values)


def test_saving_without_a_change_changes_nothing(ask, settings):
    before = values_of(settings), settings.policy()
    ask().save_button.click()
    assert (values_of(settings), settings.policy()) == before


def test_on_a_small_screen_the_settings_are_scrolled_and_the_buttons_stay(ask, monkeypatch):
    monkeypatch.setattr(dialog_module, "room_for", lambda _window: QSize(600, 300))
    dialog = ask()
    dialog.show()
    assert dialog.height() <= 300
    assert dialog.save_button.geometry().bottom() < dialog.height()
    area = dialog.findChild(FittedScrollArea)
    assert area.verticalScrollBar().maximum() > 0


def test_choices_are_kept_and_told(ask, settings, qtbot):
    dialog = ask()
    choose(dialog, CHOICES)
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.save_button.click()
    assert told.args == [CHOICES]
    expected = policy.Policy("always", 2 * 10**9, rendering=Rendering("perceptual", False))
    assert settings.policy() == expected
    of_the_state = ("colors", "formula", "tolerance", "working_space")
    kept = {name: value for name, value in CHOICES.items() if name not in of_the_state}
    assert values_of(settings).items() >= kept.items()


def test_cancelling_keeps_nothing(ask, settings):
    before = values_of(settings)
    dialog = ask()
    choose(dialog, CHOICES)
    dialog.cancel_button.click()
    assert values_of(settings) == before


def test_defaults_are_those_of_a_new_installation(ask, settings):
    new = values_of(settings)
    dialog = ask()
    choose(dialog, CHOICES)
    assert dialog.values == CHOICES
    dialog.reset_button.click()
    assert dialog.values == new
    assert {each.name: each.default for part in sections(settings) for each in part.options} == new


def test_a_value_that_was_set_elsewhere_stays(ask, settings):
    settings.colors, settings.memory_mb, settings.cache_mb = 7, 3333, 100
    settings.tolerance_hundredths = 777
    before = values_of(settings)
    dialog = ask()
    assert dialog.values == before
    dialog.save_button.click()
    assert values_of(settings) == before


def test_settings_count_at_once_in_the_window(empty_window, tmp_path, monkeypatch, qtbot):
    profile = (ICC / "AdobeCompat-v2.icc").read_bytes()
    monkeypatch.setattr("huescope.ui.main_window.screen_profile.profile_of", lambda _m: profile)
    monkeypatch.setattr("huescope.sources.remote.cache.default_folder", lambda: tmp_path)
    window = empty_window
    vision = window.theme.vision
    window.screen_profile.look()
    qtbot.waitUntil(lambda: vision.screen is not None)
    assert vision.rgb((255, 0, 0)) == (219, 0, 0)
    dialog = window.settings_commands.ask()
    choose(dialog, CHOICES)
    dialog.save_button.click()
    choices = window.store.state.choices
    assert (choices.colors, choices.formula, choices.tolerance) == (12, "cie76", 1.8)
    assert choices.working_space == "display-p3"
    assert vision.screen is None
    assert vision.rgb((255, 0, 0)) == (255, 0, 0)
    assert window.theme.choice == "dark"
    assert window.settings.surround == "mid"
    assert policy.current().isolation == "always"
    assert design.text_scale() == 1.5
    qtbot.waitUntil(lambda: default_cache().most_bytes == 512 * 2**20 and window.is_at_rest)
    window.choose_theme("light")
    window.theme.choose_text_size(0)
    assert design.text_scale() == 1.0
