"""The setting of how many colours a new picture starts with."""

import pytest

from huescope.analysis.options import MAX_COLORS


@pytest.fixture
def offered(window):
    def fill():
        menu = window.menus._first_colors
        menu.aboutToShow.emit()
        return {action.data(): action for action in menu.actions()}

    return fill


def test_a_number_is_chosen_and_marked(settings, offered):
    assert [name for name, action in offered().items() if action.isChecked()] == ["8"]
    offered()["12"].trigger()
    assert settings.colors == 12
    assert [name for name, action in offered().items() if action.isChecked()] == ["12"]


def test_a_number_of_the_file_is_offered_too(settings, offered):
    settings.colors = MAX_COLORS
    assert offered()["256"].isChecked()
    assert list(offered()) == sorted(offered(), key=int)
