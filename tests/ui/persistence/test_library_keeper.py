"""What of a window is kept in the library of palettes, and when."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from huescope.cancellation import Job
from huescope.library.entry import EXPORTED, MADE, OPENED
from huescope.library.folder import Library
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.persistence.library_keeper import LibraryKeeper
from huescope.ui.state import events
from huescope.ui.state.window_state import Choices
from huescope.ui.store.store import Store
from huescope.ui.tasks.runner import TaskRunner

RED, BLUE = Swatch((200, 16, 46)), Swatch((1, 33, 105))


@pytest.fixture
def settings(settings, tmp_path):
    settings.library_base = tmp_path / "data"
    return settings


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    made.keeper.finish()
    made.runner.shutdown()


@pytest.fixture
def store(owner):
    owner.runner = TaskRunner(owner, threads=1)
    return Store(owner.runner, Choices(), owner)


@pytest.fixture
def keeper(store, settings, owner):
    owner.keeper = LibraryKeeper(store, settings, owner)
    return owner.keeper


@pytest.fixture
def kept(settings, keeper):
    """What is in the library, by name, when everything has been written."""

    def look():
        keeper.finish()
        keeper.runner._closed = False  # to go on after this look
        found = Library(settings.library_folder, private=True).contents(Job()).entries
        return {each.name: (each.origin, each.place, len(each.palette)) for each in found}

    return look


def edit(store, *swatches):
    changed = replace(store.state.palette, swatches=swatches)
    store.send(events.EditPalette("Edit", changed))


def test_a_file_is_kept_when_it_is_opened_and_work_when_it_is_left(store, keeper, kept):
    store.send(events.AddPalettes([Palette("File", (RED,))], ["/a.ase"]))
    store.send(events.AddPalettes([Palette("Typed", (RED,)), Palette("Empty")]))
    store.send(events.SelectPalette(2))
    assert kept() == {"File": (OPENED, "/a.ase", 1), "Typed": (MADE, "", 1)}
    store.send(events.SelectPalette(1))
    edit(store, RED, BLUE)
    store.send(events.Undo())
    store.send(events.ClosePalette(1))
    assert kept()["Typed"] == (MADE, "", 1)


def test_what_was_made_is_kept_when_the_window_closes(store, keeper, kept):
    store.send(events.AddPalettes([Palette("File", (RED,))], ["/a.ase"]))
    edit(store, RED, BLUE)
    assert kept() == {"File": (MADE, "", 2)}


def test_what_was_opened_before_the_keeper_was_built_is_kept(store, request):
    store.send(events.AddPalettes([Palette("Early", (RED,))], ["/a.ase"]))
    request.getfixturevalue("keeper")
    assert request.getfixturevalue("kept")() == {"Early": (OPENED, "/a.ase", 1)}


def test_nothing_is_kept_where_that_is_switched_off_but_what_is_asked_for(
    store, keeper, kept, settings
):
    settings.keeps_library = False
    store.send(events.AddPalettes([Palette("File", (RED,))], ["/a.ase"]))
    keeper.keep_taken(store.state.document.id, EXPORTED, "/b.css")
    keeper.keep_taken(99, EXPORTED, "/b.css")
    assert kept() == {}
    keeper.keep(store.state.document, MADE, then=lambda _entry: None)
    assert list(kept()) == ["File"]


def test_a_palette_that_is_in_the_library_already_takes_its_entry(store, keeper, kept, qtbot):
    for place in ("/a.ase", "/copy.ase"):
        store.send(events.AddPalettes([Palette("File", (RED,))], [place]))
    qtbot.waitUntil(lambda: len({each.entry for each in store.state.documents.items}) == 1)
    assert kept() == {"File": (OPENED, "/copy.ase", 1)}


def test_a_folder_that_cannot_be_written_is_told_once(store, keeper, settings, qtbot):
    settings.library_base.write_text("no folder")
    told = []
    keeper.failed.connect(told.append)
    for name in ("One", "Two"):
        store.send(events.AddPalettes([Palette(name, (RED,))], ["/a.ase"]))
    with qtbot.waitSignal(keeper.failed):
        pass
    keeper.finish()
    assert len(told) == 1
    assert "The library of palettes: " in told[0]
