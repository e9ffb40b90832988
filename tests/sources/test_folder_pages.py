"""Grouping of a folder's entries into pages by time."""

from types import SimpleNamespace

import pytest

from huescope.sources import folder
from huescope.sources.place import Entry


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still unless a test moves it."""
    made = SimpleNamespace(now_s=100.0)
    monkeypatch.setattr(folder, "time", SimpleNamespace(monotonic=lambda: made.now_s))
    return made


def entries(clock, seconds):
    """Give an entry after each of these times, counted from the beginning."""
    start_s = clock.now_s
    for number, after_s in enumerate(seconds):
        clock.now_s = start_s + after_s
        yield Entry(str(number))


def sizes(clock, seconds):
    return [len(page.entries) for page in folder._pages(entries(clock, seconds))]


def test_what_is_found_at_once_is_one_page(clock):
    assert sizes(clock, [0.0] * 500) == [500]


def test_an_empty_folder_has_one_empty_page(clock):
    assert sizes(clock, []) == [0]


def test_the_first_page_is_soon_there_and_later_ones_take_longer(clock):
    first, later = folder._FIRST_PAGE_S, folder._LATER_PAGE_S
    assert 0 < first < later
    tick = first / 10
    times = [tick * number for number in range(round((first + 2 * later) / tick) + 5)]
    one, two, three, *_rest = sizes(clock, times)
    assert one == pytest.approx(first / tick + 2, abs=1)
    assert two == pytest.approx(later / tick + 1, abs=1)
    assert three == pytest.approx(later / tick + 1, abs=1)
