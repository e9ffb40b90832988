"""The parts of a window that are built after its first paint, or when they are first used."""

import pytest
from late_picture import LatePicture
from PySide6.QtCore import QSize

from huescope.sources.remote.cache import default_cache
from huescope.ui.main_window import late_steps
from huescope.ui.main_window.actions import COMMANDS
from huescope.ui.main_window.commands import COMPARE_COMMANDS, PALETTE_COMMANDS
from huescope.ui.main_window.window import Window
from huescope.ui.state.picture import Phase


@pytest.fixture
def new_window(qtbot, theme, settings):
    made = Window(theme, settings)
    made.resize(QSize(1440, 800))
    qtbot.addWidget(made)
    yield made
    made.projects.discard()
    made.close()
    assert made.is_at_rest


@pytest.fixture
def picture(flag):
    """A picture that is read when its gate opens."""
    return LatePicture("flag.png", flag.read_bytes())


def test_parts_with_commands_are_built_although_nobody_uses_them():
    assert {*late_steps.PARTS_WITH_COMMANDS} <= {
        *late_steps._OPENING, *late_steps._SEEN, *late_steps._USED,
    }  # fmt: skip


def test_the_kept_size_of_the_cache_counts_from_the_start(
    new_window, settings, tmp_path, monkeypatch
):
    monkeypatch.setattr("huescope.sources.remote.cache.default_folder", lambda: tmp_path)
    settings.cache_mb = 256
    new_window.build_at_once()
    assert default_cache().most_bytes == 256 * 2**20


def test_a_window_paints_first_and_is_whole_a_moment_later(new_window, flag, qtbot):
    window = new_window
    with qtbot.waitSignal(window.painted):
        window.show()
    assert not window.is_built("open_commands")
    assert not window.is_whole
    assert not window.menu_bar["&File"].actions()
    before = [dock.geometry() for dock in window.docks]
    window.open_commands.open_paths([flag])  # what is used is there at once
    assert not window.is_built("browser")
    with qtbot.waitSignals([window.built, window.store.settled]):
        pass
    assert window.is_whole
    assert window.menu_bar["&File"].actions()
    assert window.docks.inspector.widget() is window.inspector
    assert [dock.geometry() for dock in window.docks] == before  # nothing moved
    for command in (*COMMANDS, *COMPARE_COMMANDS, *PALETTE_COMMANDS):
        assert callable(window._handler(command.id))
    qtbot.waitUntil(lambda: window.browser.folder == flag.parent)  # listed when it was built


def test_parts_wait_for_a_picture_that_is_being_opened(new_window, picture, monkeypatch, qtbot):
    monkeypatch.setattr(late_steps, "_ASKED_EVERY_MS", 1)
    monkeypatch.setattr(late_steps, "_PATIENCE_MS", 60_000)
    window, state = new_window, lambda: new_window.store.state
    shown_by_palette = []
    window.open_commands.open_source(picture)
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitUntil(picture.reading.is_set)
    for _ in range(5):
        window.build_step_by_step()
    assert state().picture.phase is Phase.LOADING
    assert not window.is_built("browser")
    assert not window.is_built("inspector")

    def note(state):
        if state.swatches and not shown_by_palette:
            shown_by_palette.append([window.is_built("browser"), window.is_built("inspector")])

    window.store.changed.connect(note)
    picture.gate.set()
    with qtbot.waitSignals([window.built, window.store.settled]):
        pass
    assert shown_by_palette == [[False, False]]
    assert [each.hex for each in window.inspector.bar.swatches] == ["#c8102e", "#012169", "#ffffff"]


def test_what_stands_beside_a_slow_picture_waits_for_a_while_only(
    new_window, picture, monkeypatch, qtbot
):
    monkeypatch.setattr(late_steps, "_ASKED_EVERY_MS", 1)
    monkeypatch.setattr(late_steps, "_PATIENCE_MS", 0)
    window = new_window
    window.open_commands.open_source(picture)
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitUntil(lambda: window.is_built("inspector"))
    assert window.is_built("browser")
    assert not window.is_built("prefetch")
    picture.gate.set()
    qtbot.waitUntil(lambda: window.is_whole)


def test_a_part_that_is_built_late_shows_what_there_is(new_window, flag, qtbot):
    window = new_window
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_paths([flag])
    assert not window.is_built("inspector")
    assert [each.hex for each in window.inspector.bar.swatches] == ["#c8102e", "#012169", "#ffffff"]
    assert not window.inspector.most_frequent.isHidden()
