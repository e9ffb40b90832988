"""The parts of a window that are built after its first paint, or when they are first used."""

import pytest
from PySide6.QtCore import QSize

from huescope.ui.main_window.actions import COMMANDS
from huescope.ui.main_window.commands import COMPARE_COMMANDS, PALETTE_COMMANDS
from huescope.ui.main_window.window import Window


@pytest.fixture
def new_window(qtbot, theme, settings):
    made = Window(theme, settings)
    made.resize(QSize(1440, 800))
    qtbot.addWidget(made)
    yield made
    made.projects.discard()
    made.close()
    assert made.is_at_rest


def test_a_window_paints_first_and_is_whole_a_moment_later(new_window, flag, qtbot):
    window = new_window
    with qtbot.waitSignal(window.painted):
        window.show()
    assert not window.is_built("browser")
    assert not window.is_whole
    assert not window.menu_bar["&File"].actions()
    before = [dock.geometry() for dock in window.docks]
    window.open_commands.open_paths([flag])  # what is used is there at once
    assert window.is_built("browser")
    assert not window.is_built("inspector")
    with qtbot.waitSignals([window.built, window.store.settled]):
        pass
    assert window.is_whole
    assert window.menu_bar["&File"].actions()
    assert window.docks.inspector.widget() is window.inspector
    assert [dock.geometry() for dock in window.docks] == before  # nothing moved
    for command in (*COMMANDS, *COMPARE_COMMANDS, *PALETTE_COMMANDS):
        assert callable(window._handler(command.id))


def test_a_part_that_is_built_late_shows_what_there_is(new_window, flag, qtbot):
    window = new_window
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_paths([flag])
    assert not window.is_built("inspector")
    assert [each.hex for each in window.inspector.bar.swatches] == ["#c8102e", "#012169", "#ffffff"]
    assert not window.inspector.most_frequent.isHidden()
