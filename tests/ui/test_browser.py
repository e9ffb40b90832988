import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from huescope.ui.browser.model import BrowserModel, Item
from huescope.ui.browser.thumbnails import ThumbnailLoader
from huescope.ui.tasks import TaskRunner
from huescope.ui.widgets.swatch_grid import SwatchModel


@pytest.fixture
def runner(qapp):
    made = TaskRunner(qapp, threads=1)
    yield made
    assert made.shutdown()


def test_the_browser_keeps_the_rules_of_models(qapp, qtmodeltester):
    model = BrowserModel(qapp)
    model.show_items([Item(Path("/a"), is_folder=True), Item(Path("/b.png"), is_folder=False)])
    qtmodeltester.check(model)


def test_the_swatches_keep_the_rules_of_models(window, flag, open_in, qtmodeltester):
    open_in(window, flag)
    model = window.colors.palette_section.grid.model()
    assert isinstance(model, SwatchModel)
    assert model.rowCount() == 3
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("#c8102e, 50")
    qtmodeltester.check(model)


def test_names_that_are_no_text_are_shown_escaped(qapp):
    model = BrowserModel(qapp)
    model.show_items([Item(Path("/a\nb\udcff.png"), is_folder=False)])
    assert model.index(0).data() == "a\\nb\\xff.png"


def test_thumbnails_arrive_for_good_and_broken_pictures(qapp, qtbot, runner, flag, broken):
    loader = ThumbnailLoader(runner, 64, qapp)
    arrived = {}
    loader.loaded.connect(lambda path, image: arrived.update({path: image}))
    loader.want(flag)
    loader.want(broken)
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert arrived[flag].width() == 64
    assert arrived[broken] is None
    qtbot.waitUntil(lambda: not loader.busy)


def test_of_many_wishes_the_oldest_are_dropped(qapp, qtbot, runner, flag, tmp_path):
    loader = ThumbnailLoader(runner, 64, qapp)
    dropped = []
    loader.dropped.connect(dropped.append)
    loader.hold(True)
    for number in range(70):
        loader.want(shutil.copy(flag, tmp_path / f"{number}.png"))
    assert [path.stem for path in dropped] == [str(number) for number in range(6)]
    loader.clear()
    loader.hold(False)
    qtbot.waitUntil(lambda: not loader.busy)


def test_choosing_a_thumbnail_opens_its_picture(window, flag, photo, open_in, qtbot):
    open_in(window, flag)
    qtbot.waitUntil(lambda: window.browser.count == 2)
    with qtbot.waitSignal(window.session.settled, timeout=20_000):
        qtbot.keyClick(window.browser._view, Qt.Key.Key_Right)
    assert window.session.source.name == "photo.png"


def test_a_folder_given_at_first_opens_its_first_picture(window, flag, photo, open_in):
    open_in(window, flag.parent)
    assert window.session.source.name == "flag.png"


def test_an_empty_folder_says_so_where_the_picture_would_be(window, tmp_path, qtbot):
    with qtbot.waitSignal(window.browser.folder_shown):
        window.open_paths([tmp_path])
    assert window.picture.failed
    assert str(tmp_path) in window.picture.message.text


def test_only_the_last_folder_lands(window, tmp_path, qtbot):
    folders = [tmp_path / f"folder {number}" for number in range(30)]
    for folder in folders:
        folder.mkdir()
        (folder / f"{folder.name}.png").touch()
    shown = []
    window.browser.folder_shown.connect(shown.append)
    for folder in folders:
        window.browser.show_folder(folder)
    qtbot.waitUntil(lambda: bool(shown) and not window.browser.busy)
    assert shown == [folders[-1]]


def test_a_folder_that_cannot_be_read_says_so(window, tmp_path, qtbot):
    window.browser.show_folder(tmp_path / "gone")
    qtbot.waitUntil(lambda: "gone" in window.browser.note)
