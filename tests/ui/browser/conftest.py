"""Fixtures: a browser, and places in memory whose pages arrive on demand."""

import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSize

from huescope.errors import ReadError
from huescope.sources.memory import MemoryPicture
from huescope.sources.place import Entry, Page
from huescope.ui.browser.browser import Browser


@dataclass(frozen=True, eq=False)
class ScriptedPlace:
    """A place in memory; after the first `free` pages, each waits for `gate`."""

    name: str
    script: tuple[Page, ...]
    free: int = 1000
    error: ReadError | None = None
    gate: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    reference = None
    watched = None
    parents = ()

    def pages(self, job):
        for number, page in enumerate(self.script):
            while number >= self.free and not self.gate.acquire(timeout=0.01):
                job.check()
            yield page
        if self.error is not None:
            raise self.error

    def source_of(self, entry):
        return MemoryPicture(entry.name, b"no picture")

    def place_of(self, entry):
        return ScriptedPlace(entry.name, (Page(()),))


@pytest.fixture
def scripted():
    """Create a place of pages of names, such as ``scripted("Bucket", ["a.png"], ["folder/"])``."""

    def make(name, *pages, **more):
        return ScriptedPlace(name, tuple(Page(entries_of(*names)) for names in pages), **more)

    return make


def entries_of(*names):
    return tuple(Entry(name, is_folder=name.endswith("/"), size_bytes=1) for name in names)


@pytest.fixture
def browser(qtbot, settings, theme):
    settings.thumbnail_px = 92  # two in a row
    made = Browser(settings, theme)
    made.resize(QSize(236, 700))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shutdown()
    assert made.is_at_rest


@pytest.fixture
def shown(qtbot):
    """Wait until a browser has shown a place and is idle."""

    def run(browser, show, *arguments):
        with qtbot.waitSignal(browser.place_shown):
            show(*arguments)
        qtbot.waitUntil(lambda: not browser.busy)

    return run


@pytest.fixture
def names_in():
    """Return the names in the rows of a browser."""
    return lambda browser: [browser._model.entry(row).name for row in range(browser.count)]
