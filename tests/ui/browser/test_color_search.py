"""Search of pictures by colour in the browser, and the index that it keeps."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from huescope.collection.index_file import ColorIndex
from huescope.palette.swatch import Swatch
from huescope.sources.local import LocalFile
from huescope.ui.browser.search import index_keeper

COLORS = {"a gold": "#ffd700", "b navy": "#000080", "c teal": "#008080"}


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "pictures"
    (place / "below").mkdir(parents=True)
    for name, color in COLORS.items():
        Image.new("RGB", (8, 8), color).save(place / f"{name}.png")
    Image.new("RGB", (8, 8), "#7f0000").save(place / "below" / "red.png")
    return place


@pytest.fixture
def settings(settings, tmp_path, monkeypatch):
    """Those of a window that keeps an index, at once."""
    monkeypatch.setattr(index_keeper, "_CALM_MS", 0)
    settings.index_file = tmp_path / "index.sqlite"
    return settings


def known(settings):
    if not settings.index_file.exists():
        return 0
    with ColorIndex(settings.index_file) as index:
        return index.counts()[0]


def listed(browser):
    return [browser._model.entry(row).name for row in range(browser.count)]


def test_what_is_browsed_is_found_by_colour(browser, shown, settings, folder, qtbot):
    shown(browser, browser.show_folder, folder)
    qtbot.waitUntil(lambda: known(settings) == 3)
    qtbot.waitUntil(lambda: not browser._index._timer.isActive())
    browser._index.note_thumbnail("a gold.png")
    assert not browser._index._timer.isActive()  # all of a local folder is read anyway
    search = browser.color_search
    browser._search.by_color.click()
    assert search.isVisible()
    qtbot.keyClicks(search.field, "te")
    assert search.understood.problem
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert "is no colour" in search.note.text
    assert search.note.toolTip() == search.note.text  # which is elided in a narrow browser
    assert search.note.width() >= search.filters.width()
    qtbot.keyClicks(search.field, "al")
    shown(browser, qtbot.keyClick, search.field, Qt.Key.Key_Return)
    assert listed(browser) == ["c teal.png", "b navy.png", "a gold.png"]  # not by name
    assert "#008080" in search.understood.accessibleName()
    assert not search.add_button.isEnabled()

    shown(browser, search.search_colors, [Swatch((250, 210, 0))])
    assert listed(browser)[0] == "a gold.png"
    shown(browser, search.search_like, LocalFile(folder / "b navy.png"))
    assert listed(browser)[0] == "b navy.png"

    shown(browser, browser.show_folder, folder)
    search.add_button.click()
    qtbot.waitUntil(lambda: known(settings) == 4)  # with the folder below
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()

    # Only below the folder that was shown last, of a shape, and of a time.
    shown(browser, browser.show_folder, folder / "below")
    filters = search.filters
    filters.place.setCurrentIndex(filters.place.findData("here"))
    shown(browser, search.search_colors, [Swatch((250, 210, 0))])
    assert len(listed(browser)) == 1
    filters.place.setCurrentIndex(0)
    for each, key, count in ((filters.shape, "portrait", 0), (filters.date, "7", 4)):
        each.setCurrentIndex(each.findData(key))
        assert filters.filter.orientation == filters.shape.currentData()
        shown(browser, search.search_colors, [Swatch((250, 210, 0))])
        assert len(listed(browser)) == count
        each.setCurrentIndex(0)

    settings.keeps_index = False
    browser.delete_index()
    qtbot.waitUntil(lambda: not settings.index_file.exists())


def test_nothing_is_kept_where_that_is_switched_off(browser, shown, settings, folder, qtbot):
    settings.keeps_index = False
    shown(browser, browser.show_folder, folder)
    assert not browser._index._timer.isActive()
    assert known(settings) == 0
