"""Fixtures: the Judge window with a given palette."""

import csv
from pathlib import Path

import pytest
from judge_help import swatch

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.state import events
from huescope.ui.vision.simulation import NORMAL

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def rows_of():
    """Read a TSV file of published values, as one dict a row."""

    def read(name):
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            lines = [line for line in file if not line.startswith("# ")]
        return list(csv.DictReader(lines, delimiter="\t"))

    return read


@pytest.fixture
def window(empty_window):
    """A window without a picture, one for each module."""
    return empty_window


@pytest.fixture
def settings(window):
    return window.settings


@pytest.fixture
def judge(window, qtbot):
    """The Judge window of a window without a picture; normal vision afterwards."""
    window.show_judge()
    qtbot.waitUntil(lambda: window.judge is not None)
    yield window.judge
    window.theme.vision.select(NORMAL, 1.0)


@pytest.fixture
def show(window):
    """Open a palette: hex codes, each with its name or without, or swatches."""

    def run(*colors, name="Test"):
        swatches = [
            each
            if isinstance(each, Swatch)
            else swatch(*((each,) if isinstance(each, str) else each))
            for each in colors
        ]
        window.store.send(events.AddPalettes([Palette(name, tuple(swatches))]))

    return run


@pytest.fixture
def turn_to(judge, qtbot):
    """Show a page and wait for its results."""

    def run(name):
        judge.tabs.setCurrentIndex(list(judge.pages).index(name))
        page = judge.pages[name]
        qtbot.waitUntil(lambda: not page._runner.busy(page._channel))
        return page

    return run


@pytest.fixture
def rest(qtbot):
    """Wait until a page has worked."""

    def run(page):
        qtbot.waitUntil(lambda: not page._runner.busy(page._channel) and not page._stale)

    return run
