"""The folder browser, driven by mouse and keyboard."""

import os
import shutil
import sys

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QDrag, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSlider, QToolTip

from huescope.errors import ReadError, RemoteError, SecretNeeded
from huescope.sources.folder import LocalFolder
from huescope.sources.place import Entry, Page
from huescope.ui.browser.browser import Browser
from huescope.ui.browser.listing.sorting import Sorting
from huescope.ui.browser.view import drawing
from huescope.ui.browser.view.drawing import icon_name_of
from huescope.ui.widgets.copy_button import CopyButton


def test_the_model_keeps_the_rules_through_all_that_happens(
    browser, shown, scripted, qtbot, qtmodeltester
):
    qtmodeltester.check(browser._model)
    place = scripted("Bucket", ["b.png", "a.png"], ["c.png", "folder/"], ["0.png"], free=1)
    shown(browser, browser.show_place, scripted("Other", ["x.png"]))
    with qtbot.waitSignal(browser.place_shown):
        browser.show_place(place)
    for _ in range(2):
        place.gate.release()
    qtbot.waitUntil(lambda: not browser.busy and browser.count == 5)
    for act in (
        lambda: browser._search.filter.setText("a"),
        browser._search.filter.clear,
        lambda: browser._view_options.sort(Sorting("name", descending=True)),
    ):
        act()
        qtbot.waitUntil(lambda: not browser.busy)
        qtmodeltester.check(browser._model)


def test_the_first_page_is_shown_while_more_is_to_come(browser, scripted, qtbot, names_in):
    place = scripted("Bucket", ["b.png", "a.png"], ["0.png", "c.png"], free=1)
    with qtbot.waitSignal(browser.place_shown):
        browser.show_place(place)
    assert names_in(browser) == ["a.png", "b.png"]
    assert browser.note == "2 so far, sorted so far"
    browser._view.setCurrentIndex(browser._model.index(1))
    place.gate.release()
    qtbot.waitUntil(lambda: browser.count == 4)
    assert names_in(browser) == ["0.png", "a.png", "b.png", "c.png"]
    assert browser._view.currentIndex().row() == 2
    qtbot.waitUntil(lambda: browser.note == "4 pictures")
    assert browser._footer.stop.isHidden()


def test_listing_can_be_stopped(browser, scripted, qtbot):
    place = scripted("Bucket", ["a.png"], ["b.png"], free=1)
    with qtbot.waitSignal(browser.place_shown):
        browser.show_place(place)
    assert browser._footer.stop.isHidden()
    qtbot.waitUntil(lambda: browser._messages.since_shown.hasExpired(500))
    browser._messages.show_texts()
    assert not browser._footer.stop.isHidden()
    qtbot.mouseClick(browser._footer.stop, Qt.MouseButton.LeftButton)
    assert "not all" in browser.note
    qtbot.waitUntil(lambda: browser._runner.is_idle)
    browser.refresh()
    place.gate.release()
    qtbot.waitUntil(lambda: browser.note == "2 pictures")


def test_only_the_last_place_lands(browser, scripted, qtbot, names_in):
    places = [scripted(f"Bucket {n}", [f"{n}.png"]) for n in range(50)]
    landed = []
    browser.place_shown.connect(landed.append)
    for place in places:
        browser.show_place(place)
    qtbot.waitUntil(lambda: bool(landed) and not browser.busy)
    assert landed == [places[-1]]
    assert names_in(browser) == ["49.png"]


def test_a_place_that_does_not_answer_can_be_cancelled(browser, shown, scripted, qtbot, names_in):
    shown(browser, browser.show_place, scripted("First", ["a.png"]))
    browser.show_place(scripted("Slow", ["b.png"], free=0))
    qtbot.waitUntil(lambda: "Opening Slow" in browser.note)
    assert "picture" not in browser.note  # of the place that is no longer looked at
    qtbot.mouseClick(browser._gallery.placeholder.button, Qt.MouseButton.LeftButton)
    assert browser._view.hasFocus()
    assert browser.place.name == "First"
    assert names_in(browser) == ["a.png"]
    assert browser.note == "1 picture"


def test_a_failing_place_shows_its_error_and_can_be_retried(browser, scripted, qtbot):
    place = scripted("Bucket", error=ReadError("Bucket", "you are not allowed to list it"))
    with qtbot.waitSignal(browser.place_failed) as failed:
        browser.show_place(place)
    assert failed.args == ["Bucket: you are not allowed to list it."]
    assert "not allowed" in browser.note
    assert browser.count == 0
    with qtbot.waitSignal(browser.place_failed):
        qtbot.mouseClick(browser._gallery.placeholder.button, Qt.MouseButton.LeftButton)


def test_a_place_that_fails_midway_keeps_what_came(browser, scripted, qtbot):
    error = ReadError("Bucket", "the connection broke")
    browser.show_place(scripted("Bucket", ["a.png"], error=error))
    qtbot.waitUntil(lambda: not browser.busy and "broke" in browser.note)
    assert browser.count == 1
    assert browser._gallery.placeholder.isHidden()


@pytest.mark.parametrize("names", [(), ("a.png",)])
def test_the_request_that_failed_can_be_copied(browser, scripted, qtbot, qapp, names):
    error = RemoteError("Bucket", "the service refused", "request-7")
    browser.show_place(scripted("Bucket", *([names] if names else []), error=error))
    qtbot.waitUntil(lambda: not browser.busy and "refused" in browser.note)
    (copy,) = (each for each in browser.findChildren(CopyButton) if each.isVisible())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert qapp.clipboard().text() == "request-7"
    browser.show_place(scripted("Other", ["b.png"]))
    qtbot.waitUntil(lambda: not browser.busy and not copy.isVisible())


def test_a_place_that_needs_a_secret_asks_for_it(browser, scripted, qtbot):
    error = SecretNeeded("Bucket", "type the passphrase", "passphrase")
    place = scripted("Bucket", error=error)
    with qtbot.waitSignal(browser.secret_needed) as asked:
        browser.show_place(place)
    assert asked.args == [place, error]


def test_placeholders_offer_what_to_do(browser, shown, scripted, qtbot):
    assert "Choose a folder" in browser._gallery.placeholder.button.text()
    with qtbot.waitSignal(browser.folder_requested):
        qtbot.mouseClick(browser._gallery.placeholder.button, Qt.MouseButton.LeftButton)
    shown(browser, browser.show_place, scripted("Empty", []))
    assert "No pictures here" in browser.note
    shown(browser, browser.show_place, scripted("Full", ["a.png"]))
    browser._search.filter.setText("zebra")
    qtbot.waitUntil(lambda: "No match" in browser.note)
    qtbot.mouseClick(browser._gallery.placeholder.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: browser.count == 1)


def test_what_is_shown_is_counted(browser, shown, scripted):
    for names, message in (
        (["a.png"], "1 picture"),
        (["a/", "b/"], "2 folders"),
        (["a.png", "b.png", "c/"], "2 pictures, 1 folder"),
    ):
        shown(browser, browser.show_place, scripted("Bucket", names))
        assert browser.note == message


def test_a_note_of_the_place_is_shown(browser, shown, scripted):
    place = scripted("Bucket")
    object.__setattr__(place, "script", (Page((Entry("a.png"),), "Offline, as of 3 May 2026."),))
    shown(browser, browser.show_place, place)
    assert browser._messages.notice.text() == "Offline, as of 3 May 2026."
    assert not browser._messages.notice.isHidden()


def test_keyboard_navigation(browser, shown, tmp_path, flag, qtbot):
    inner = tmp_path / "inner"
    inner.mkdir()
    shutil.copy(flag, inner / "deep.png")
    shown(browser, browser.show_folder, tmp_path)
    view = browser._view
    chosen = []
    browser.picture_chosen.connect(chosen.append)
    for key, row in (
        ("Down", 0),
        ("Right", 1),
        ("Home", 0),
        ("End", 1),
        ("PageUp", 1),
        ("Home", 0),
    ):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
        assert view.currentIndex().row() == row, key
    assert {source.name for source in chosen} == {"flag.png"}
    with qtbot.waitSignal(browser.place_shown):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert browser.folder == inner
    with qtbot.waitSignal(browser.place_shown):
        qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert browser.folder == tmp_path
    assert view.currentIndex().row() == 0
    with qtbot.waitSignal(browser.place_shown):
        browser._navigator.back()
    assert browser.folder == inner
    with qtbot.waitSignal(browser.place_shown):
        browser._navigator.forward()
    assert browser.folder == tmp_path
    qtbot.waitUntil(lambda: not browser.busy)


def test_the_columns_of_the_grid_are_kept_by_the_arrows(browser, shown, scripted, qtbot):
    shown(browser, browser.show_place, scripted("Bucket", [f"{n}.png" for n in range(5)]))
    view = browser._view
    assert view._columns == 2
    view.setCurrentIndex(browser._model.index(1))
    rows = []
    for key in ("Down", "Down", "Up", "Left", "Down"):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
        rows.append(view.currentIndex().row())
    assert rows == [3, 3, 1, 0, 2]


def test_typed_letters_jump_to_a_name(browser, shown, scripted, qtbot):
    shown(browser, browser.show_place, scripted("Bucket", ["apple.png", "banana.png", "blue.png"]))
    chosen = []
    browser.picture_chosen.connect(chosen.append)
    qtbot.keyClicks(browser._view, "bl")
    qtbot.waitUntil(lambda: bool(chosen) and chosen[-1].name == "blue.png")


def test_a_filter_is_cleared_by_escape(browser, shown, scripted, qtbot, names_in):
    shown(browser, browser.show_place, scripted("Bucket", ["apple.png", "pear.png"]))
    qtbot.keyClicks(browser._search.filter, "PEAR")
    qtbot.waitUntil(lambda: names_in(browser) == ["pear.png"])
    assert browser.note == "1 of 2"
    qtbot.keyClick(browser._search.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: browser.count == 2)


def test_another_place_is_shown_without_the_filter(browser, shown, scripted, qtbot, names_in):
    shown(browser, browser.show_place, scripted("Bucket", ["apple.png", "pear.png"]))
    browser._search.filter.setText("pear")
    qtbot.waitUntil(lambda: browser.count == 1)
    shown(browser, browser.show_place, scripted("Other", ["fig.png"], ["plum.png"]))
    qtbot.waitUntil(lambda: names_in(browser) == ["fig.png", "plum.png"])
    assert browser._search.filter.text() == ""


def test_the_order_is_remembered(browser, shown, scripted, qtbot, names_in, settings, theme):
    shown(browser, browser.show_place, scripted("Bucket", ["a.png", "b.png"]))
    browser._view_options.sort(Sorting("name", descending=True))
    qtbot.waitUntil(lambda: names_in(browser) == ["b.png", "a.png"])
    again = Browser(settings, theme)
    qtbot.addWidget(again)
    shown(again, again.show_place, scripted("Bucket", ["a.png", "b.png"]))
    assert names_in(again) == ["b.png", "a.png"]
    again.shutdown()


def test_a_list_shows_columns_and_is_remembered(browser, shown, scripted, qtbot, settings):
    shown(browser, browser.show_place, scripted("Bucket", ["a.png", "b.png"]))
    browser._search.view_toggled.emit()
    assert settings.browser_view == "list"
    assert not browser._gallery.header.isHidden()
    assert browser._view.rect_of(1).top() > browser._view.rect_of(0).top()
    qtbot.mouseClick(browser._gallery.header._buttons["size"], Qt.MouseButton.LeftButton)
    assert settings.browser_order == ("size", False)
    qtbot.mouseClick(browser._gallery.header._buttons["size"], Qt.MouseButton.LeftButton)
    assert settings.browser_order == ("size", True)
    browser.grab()


def test_larger_thumbnails_are_remembered(browser, settings):
    browser._footer.slider.setValue(25)
    assert settings.thumbnail_px == 200
    assert browser._view._columns == 1
    browser._view.zoomed.emit(-1)
    assert settings.thumbnail_px == 192


def test_thumbnails_are_no_wider_than_the_dock(browser, shown, scripted):
    shown(browser, browser.show_place, scripted("Bucket", ["a.png", "b.png"]))
    browser._footer.slider.setValue(browser._footer.slider.maximum())
    view, delegate = browser._view, browser._gallery.grid
    assert 100 < delegate._square(view.rect_of(0)).width() < view.viewport().width()
    browser.resize(600, 700)
    assert delegate.side_px == browser._footer.side_px


def test_a_favourite_is_kept_and_removed(browser, shown, tmp_path, flag, settings, qtbot):
    shown(browser, browser.show_folder, tmp_path)
    qtbot.mouseClick(browser._navigator.bar.star, Qt.MouseButton.LeftButton)
    assert settings.places("favourite") == [(tmp_path.name, LocalFolder(tmp_path).reference)]
    (row,) = (each for each in browser._navigator.places._shortcuts if each.text() == tmp_path.name)
    browser.show_folder(tmp_path.parent)
    with qtbot.waitSignal(browser.place_shown):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: browser.folder == tmp_path)
    qtbot.mouseClick(browser._navigator.bar.star, Qt.MouseButton.LeftButton)
    assert settings.places("favourite") == []
    qtbot.waitUntil(lambda: not browser.busy)


def test_recent_places_are_few_and_newest_first(browser, shown, tmp_path, settings, qtbot):
    for name in "abcdefghijkl":
        (tmp_path / name).mkdir()
        shown(browser, browser.show_folder, tmp_path / name)
    shown(browser, browser.show_folder, tmp_path / "k")
    qtbot.waitUntil(lambda: settings.places("recent")[0][0] == "k")  # a worker writes
    recent = [name for name, _reference in settings.places("recent")]
    assert recent[:3] == ["k", "l", "j"]
    assert len(recent) == 8
    titles = [row.text() for row in browser._navigator.places._shortcuts]
    assert [title for title in titles if len(title) == 1] == ["l", "k", "j", "i"]


def test_connecting_is_asked_for(browser, qtbot):
    (row,) = (
        row for row, each in browser._navigator.places._shortcuts.items() if each.reference is None
    )
    with qtbot.waitSignal(browser.connect_requested):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)


def test_places_fold_and_stay_folded(browser, settings, qtbot):
    qtbot.mouseClick(browser._navigator.places._title, Qt.MouseButton.LeftButton)
    assert settings.places_folded
    assert not browser._navigator.places._shortcuts


def test_a_path_can_be_typed(browser, shown, tmp_path, flag, qtbot):
    shown(browser, browser.show_folder, tmp_path.parent)
    path_bar = browser._navigator.path_bar
    path_bar.edit()
    assert path_bar._field.text() == str(tmp_path.parent)
    path_bar._field.setText(str(tmp_path))
    with qtbot.waitSignal(browser.place_shown):
        qtbot.keyClick(path_bar._field, Qt.Key.Key_Return)
    assert browser.folder == tmp_path
    path_bar.edit()
    path_bar._field.setText(str(flag))
    with qtbot.waitSignal(browser.picture_chosen) as chosen:
        qtbot.keyClick(path_bar._field, Qt.Key.Key_Return)
    assert chosen.args[0].path == flag
    path_bar.edit()
    path_bar._field.setText("nonsense")
    with qtbot.waitSignal(browser.place_failed):
        qtbot.keyClick(path_bar._field, Qt.Key.Key_Return)
    path_bar.edit()
    qtbot.keyClick(path_bar._field, Qt.Key.Key_Escape)
    assert path_bar.currentWidget() is path_bar._crumbs
    qtbot.waitUntil(lambda: not browser.busy)


def test_breadcrumbs_keep_to_their_width(browser, qtbot, tmp_path):
    deep = tmp_path.joinpath(*(f"quite a long name {n}" for n in range(9)))
    crumbs = browser._navigator.path_bar._crumbs
    for width in (132, 236, 500, 2000):
        browser.resize(width, 700)
        crumbs.show_place(LocalFolder(deep))
        seen = [each for each in (*crumbs._buttons, crumbs._dots) if not each.isHidden()]
        assert all(each.geometry().right() <= crumbs.width() for each in seen)
        assert crumbs._buttons[-1] in seen
    with qtbot.waitSignal(crumbs.chosen) as chosen:
        qtbot.mouseClick(crumbs._buttons[-2], Qt.MouseButton.LeftButton)
    assert chosen.args == [LocalFolder(deep.parent)]


def test_files_are_dragged_out_as_addresses_and_others_as_names(
    browser, shown, scripted, tmp_path, flag
):
    (tmp_path / "inner").mkdir()
    shown(browser, browser.show_folder, tmp_path)
    for row, path in enumerate((tmp_path / "inner", flag)):
        mime = browser._model.mimeData([browser._model.index(row)])
        assert [url.toLocalFile() for url in mime.urls()] == [str(path)]
    shown(browser, browser.show_place, scripted("Bucket", ["far.png"]))
    mime = browser._model.mimeData([browser._model.index(0)])
    assert not mime.hasUrls()
    assert mime.text() == "far.png"


def test_what_is_dragged_is_copied_and_seen_under_the_mouse(browser, shown, scripted, monkeypatch):
    drags = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *actions: drags.append((drag, actions)))
    shown(browser, browser.show_place, scripted("Bucket", ["far.png", "near.png"]))
    view = browser._view
    view.startDrag(Qt.DropAction.CopyAction)
    assert not drags  # nothing is marked
    browser.open_first()
    view.startDrag(browser._model.supportedDragActions())
    ((drag, actions),) = drags
    assert drag.mimeData().text() == "far.png"
    assert set(actions) == {Qt.DropAction.CopyAction}
    assert drag.pixmap().deviceIndependentSize().toSize() == view.rect_of(0).size()


def test_a_long_name_is_elided_in_its_middle(browser):
    metrics = browser.fontMetrics()

    def shown(name, whole, **more):
        entry = Entry(name, **more)
        return drawing.shortened(entry, metrics, metrics.horizontalAdvance(whole))

    assert shown("IMG_0001.jpg", "IMG_0001.jpg") == "IMG_0001.jpg"
    assert shown("IMG_0001.jpg", "IMG_0001…") == "IMG_0001…"
    cut = shown("IMG_200000_0001.jpg", "IMG_0001…")
    assert cut.startswith("IM")
    assert cut.endswith("1")
    assert shown("v1.2/", "v1.2", is_folder=True) == "v1.2"


def test_a_picture_from_elsewhere_leaves_nothing_marked(browser, shown, scripted):
    shown(browser, browser.show_place, scripted("Bucket", ["far.png", "near.png"]))
    browser.open_first()
    browser.clear_current()
    assert not browser._view.selectedIndexes()
    browser.refresh()
    assert not browser._view.selectedIndexes()
    assert browser.source_beside(1).name == "far.png"  # and so the keys go on from the first


def test_what_happens_in_a_folder_is_seen(browser, shown, tmp_path, flag, qtbot, names_in):
    for number in range(60):
        shutil.copy(flag, tmp_path / f"picture {number}.png")
    flag.unlink()
    shown(browser, browser.show_folder, tmp_path)
    view = browser._view
    view.setCurrentIndex(browser._model.index(40))
    view.scrollTo(browser._model.index(40))
    top = view.visible_rows().start
    place = view.rect_of(top).top()
    chosen, resets = [], []
    browser.picture_chosen.connect(chosen.append)
    browser._model.modelReset.connect(lambda: resets.append(1))
    shutil.copy(tmp_path / "picture 1.png", tmp_path / "picture 0b.png")
    (tmp_path / "picture 3.png").unlink()
    (tmp_path / "picture 4.png").rename(tmp_path / "4 new.png")
    qtbot.waitUntil(lambda: "picture 0b.png" in names_in(browser) and not browser.busy)
    assert names_in(browser)[:5] == [
        "4 new.png",
        "picture 0.png",
        "picture 0b.png",
        "picture 1.png",
        "picture 2.png",
    ]
    assert browser.count == 60
    assert browser._model.entry(view.currentIndex().row()).name == "picture 40.png"
    assert view.rect_of(top).top() == place
    assert not chosen
    assert not resets


def test_the_open_picture_that_vanishes_opens_no_other(browser, shown, tmp_path, flag, qtbot):
    shutil.copy(flag, tmp_path / "other.png")
    shown(browser, browser.show_folder, tmp_path)
    browser.open_first()
    chosen = []
    browser.picture_chosen.connect(chosen.append)
    flag.unlink()
    qtbot.waitUntil(lambda: browser.count == 1)
    assert not chosen


def test_a_vanished_folder_is_reported(browser, shown, tmp_path, flag, qtbot):
    folder = tmp_path / "inner"
    folder.mkdir()
    shutil.copy(flag, folder)
    shown(browser, browser.show_folder, folder)
    shutil.rmtree(folder)
    qtbot.waitUntil(lambda: "vanished" in browser.note)
    assert browser.count == 0
    folder.mkdir()
    qtbot.mouseClick(browser._gallery.placeholder.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No pictures here" in browser.note)


def test_what_happened_before_the_folder_was_watched_is_seen(
    browser, tmp_path, flag, qtbot, names_in
):
    browser.show_folder(tmp_path)
    # Listed by the worker, while nothing of it has reached the window.
    assert browser._runner._pool.waitForDone(10_000)
    shutil.copy(flag, tmp_path / "late.png")
    qtbot.waitUntil(lambda: names_in(browser) == ["flag.png", "late.png"])


def test_a_folder_that_vanished_before_it_was_watched_is_reported(browser, tmp_path, photo, qtbot):
    folder = tmp_path / "folder"
    folder.mkdir()
    shutil.copy(photo, folder)
    browser.show_folder(folder)
    assert browser._runner._pool.waitForDone(10_000)
    shutil.rmtree(folder)
    qtbot.waitUntil(lambda: "no such file or folder" in browser.note)


def test_a_changed_picture_gets_a_new_thumbnail(browser, shown, tmp_path, flag, photo, qtbot):
    shown(browser, browser.show_folder, tmp_path)
    row = browser._model.row_of("photo.png")
    before = browser._model.thumbnail(row)
    photo.write_bytes(flag.read_bytes())
    qtbot.waitUntil(lambda: browser._model.thumbnail(row).strip != before.strip)
    assert browser._model.thumbnail(row).strip == browser._model.thumbnail(1 - row).strip


@pytest.mark.skipif(sys.platform != "linux", reason="names in any bytes")
def test_a_folder_with_any_name_is_shown(browser, shown, tmp_path, flag, names_in):
    folder = tmp_path / os.fsdecode(b"caf\xe9\n")
    folder.mkdir()
    shutil.copy(flag, folder)
    shown(browser, browser.show_folder, folder)
    assert names_in(browser) == ["flag.png"]
    assert not browser._navigator.bar.star.isEnabled()


def test_the_pictures_beside_the_marked_one(browser, shown, scripted):
    place = scripted("Bucket", ["folder/", "a.png", "b.png"])
    shown(browser, browser.show_place, place)
    assert browser.source_beside(1) is None
    assert browser.open_first()
    assert browser.source_beside(1).name == "b.png"
    assert browser.source_beside(-1) is None
    assert browser.open_beside(1)
    assert not browser.open_beside(1)


def test_every_control_has_tooltip_and_accessible_name(browser, shown, tmp_path, flag):
    shown(browser, browser.show_folder, tmp_path)
    for kind in (QAbstractButton, QLineEdit, QSlider):
        for widget in browser.findChildren(kind):
            if widget.isVisible():
                assert widget.toolTip(), widget
                assert widget.accessibleName() or widget.text(), widget


def test_a_listener_hears_what_is_shown(browser, shown, tmp_path, flag):
    shown(browser, browser.show_folder, tmp_path)
    view = QAccessible.queryAccessibleInterface(browser._view)
    assert view.role() in {QAccessible.Role.List, QAccessible.Role.Table}
    accessible_text = browser._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible_text.startswith("flag.png, ")
    assert "main colours #c8102e" in accessible_text


def test_the_colour_under_the_mouse_is_named(browser, shown, tmp_path, flag):
    shown(browser, browser.show_folder, tmp_path)
    viewport = browser._view.viewport()
    strip = browser._gallery.grid._strip(browser._view.rect_of(0))
    tooltips = []
    for place in (strip.topLeft() + QPoint(1, 1), strip.topLeft() - QPoint(0, 20)):
        event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
        tooltips.append(QToolTip.text())
    QToolTip.hideText()
    assert tooltips[0].startswith("#c8102e  50.0")
    assert tooltips[1].startswith("flag.png")
    assert "#ffffff 25%" in tooltips[1]


def test_an_archived_picture_has_an_icon_and_is_not_fetched(browser, shown, scripted, qtbot):
    entry = Entry("old.png", size_bytes=5, tier="Archive", unreadable="archived: restore it first")
    place = scripted("Bucket")
    object.__setattr__(place, "script", (Page((entry, Entry("broken.png", size_bytes=5))),))
    shown(browser, browser.show_place, place)
    index = browser._model.index(1)
    assert index.data(Qt.ItemDataRole.DisplayRole) == "old.png"
    assert browser._model.thumbnail(1) is None
    assert "Archived: restore it first." in index.data(Qt.ItemDataRole.ToolTipRole)
    assert icon_name_of(entry, None) == "archive"
    assert "no picture" not in browser._model.thumbnail(0).problem
    assert "broken.png: " in browser._model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    browser._search.view_toggled.emit()
    browser.resize(500, 700)
    assert browser._gallery.header._buttons["tier"].isVisible()


def test_what_was_filtered_out_is_marked_again(browser, shown, scripted, qtbot):
    shown(browser, browser.show_place, scripted("Bucket", ["a.png", "b.png", "c.png"]))
    browser._view.setCurrentIndex(browser._model.index(1))
    browser._search.filter.setText("c")
    qtbot.waitUntil(lambda: browser.count == 1)
    assert browser.source_beside(1).name == "c.png"  # the first that is shown
    browser._search.filter.clear()
    qtbot.waitUntil(lambda: browser.count == 3 and not browser.busy)
    assert browser._view.currentIndex().row() == 1
    assert browser.source_beside(1).name == "c.png"


def test_refreshing_reports_a_lost_network(browser, shown, scripted, qtbot):
    place = scripted("Bucket", ["a.png"])
    entries = place.script[0].entries
    shown(browser, browser.show_place, place)
    object.__setattr__(place, "script", (Page(entries, "Offline, as of today."),))
    browser.refresh()
    qtbot.waitUntil(lambda: "Offline, as of today." in browser.note)
    object.__setattr__(place, "script", (Page(entries),))
    browser.refresh()
    qtbot.waitUntil(lambda: "Offline" not in browser.note)


def test_scrolling_to_the_end_resumes_a_stopped_listing(browser, scripted, names_in, qtbot):
    first = [f"{number:03}.png" for number in range(60)]
    place = scripted("Bucket", first, ["last.png"], free=1)
    with qtbot.waitSignal(browser.place_shown):
        browser.show_place(place)
    bar = browser._view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert not browser._model.canFetchMore(QModelIndex())
    browser._stop()
    assert browser._model.canFetchMore(QModelIndex())
    assert "not all" in browser.note
    qtbot.waitUntil(lambda: browser._runner.is_idle)  # else the stopped one takes what is let go
    place.gate.release()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: browser.note == "61 pictures")
    assert names_in(browser) == [*first, "last.png"]
    assert not browser._model.canFetchMore(QModelIndex())


def test_several_pictures_are_selected_as_in_a_file_manager(browser, shown, scripted, qtbot):
    shown(
        browser, browser.show_place, scripted("Place", ["folder/", *(f"{n}.png" for n in "abcde")])
    )
    view, bar, opened, asked = browser._view, browser.selection, [], []
    browser.picture_chosen.connect(lambda source: opened.append(source.name))
    bar.asked.connect(lambda what, sources: asked.append((what, [each.name for each in sources])))

    def click(row, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
        qtbot.mouseClick(view.viewport(), button, modifier, view.rect_of(row).center())

    def selected():
        return "".join(each.name[0] for each in bar.selected)

    click(1)
    assert (set(opened), selected(), bar.isHidden()) == ({"a.png"}, "a", True)
    click(3, Qt.KeyboardModifier.ControlModifier)
    assert (selected(), bar.button.accessibleName()) == ("ac", "One palette of all 2 pictures")
    click(5, Qt.KeyboardModifier.ShiftModifier)
    assert selected() == "acde"
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert selected() == "abcde"
    assert set(opened) == {"a.png"}, "nothing is opened by selecting"
    bar.button.click()
    assert asked == [("one_palette", ["a.png", "b.png", "c.png", "d.png", "e.png"])]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (selected(), bar.isHidden()) == ("e", True)
    click(2, button=Qt.MouseButton.RightButton)
    assert (selected(), set(opened)) == ("b", {"a.png"})
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    # A rubber band from the empty room below up to the middle of the last row.
    below = QPoint(view.rect_of(4).center().x(), view.rect_of(5).bottom() + 20)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    qtbot.mouseMove(view.viewport(), view.rect_of(5).center())
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect_of(5).center())
    assert selected() == "de"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert len(set(opened)) == 2, "an arrow key opens"
    assert len(selected()) == 1
