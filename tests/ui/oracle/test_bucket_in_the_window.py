"""A bucket browsed in the real window, with the real SDK, from a service that checks signatures."""

from dataclasses import replace

import pytest
from oracle_server import Pass
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from huescope.sources.oracle.account import Link
from huescope.sources.place import Entry

POOL = 10
"""Connections that the SDK keeps for one client."""


def folder_of(bucket, number):
    return bucket.place_of(Entry(f"{number:02}/", is_folder=True))


@pytest.fixture
def settled(qtbot):
    def run(window, act):
        with qtbot.waitSignal(window.store.settled):
            act()
        qtbot.waitUntil(lambda: not window.browser.busy)

    return run


def test_of_fifty_rapid_changes_only_the_last_lands(window, service, bucket, qtbot):
    landed = []
    window.browser.place_shown.connect(landed.append)
    for number in range(50):
        window.open_commands.open_place(folder_of(bucket, number))
        QApplication.processEvents()
    last = folder_of(bucket, 49)
    qtbot.waitUntil(lambda: last in landed and not window.browser.busy)
    assert landed[-1] == last
    assert [window.browser._model.entry(row).key for row in range(3)] == [
        "49/0.png", "49/1.png", "49/2.png",
    ]  # fmt: skip
    assert 1 <= service.most_in_flight <= POOL
    qtbot.waitUntil(lambda: service.in_flight == 0)


@pytest.mark.usefixtures("background_work")
def test_keys_step_through_a_bucket_without_waiting(window, bucket, settled, qtbot):
    settled(window, lambda: window.open_commands.open_place(folder_of(bucket, 7)))
    assert window.store.state.shown.source.name == "0.png"
    qtbot.waitUntil(lambda: len(window.prefetch.ready) == 1)
    settled(window, lambda: qtbot.keyClick(window.picture.view, Qt.Key.Key_Right))
    assert [swatch.rgb for swatch in window.store.state.arranged.swatches] == [(36, 36, 36)]


@pytest.mark.usefixtures("background_work")
def test_cached_places_open_offline_and_others_are_reported(
    window, service, bucket, settled, qtbot
):
    settled(window, lambda: window.open_commands.open_place(folder_of(bucket, 7)))
    qtbot.waitUntil(lambda: bool(window.prefetch.ready))
    service.stop()
    window.browser.refresh()
    qtbot.waitUntil(lambda: "Offline, as of" in window.browser.note)
    settled(window, lambda: qtbot.keyClick(window.picture.view, Qt.Key.Key_Right))
    assert window.store.state.shown.source.name == "1.png"
    unseen = folder_of(bucket, 9).source_of(Entry("9/never.png"))
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ) as failed:
        window.open_commands.open_source(replace(unseen, etag=""))
    assert "offline" in str(failed.args[0].picture.failure)
    assert not window.picture.status.retry.isHidden()


def test_a_picture_that_was_deleted_leaves_the_list(
    window, service, bucket, settled, cache_folder, qtbot
):
    settled(window, lambda: window.open_commands.open_place(folder_of(bucket, 7)))
    for kept in cache_folder.glob("*.object"):
        kept.unlink()
    del service.buckets["photos"]["07/2.png"]
    browser = window.browser
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ) as failed:
        browser._view.setCurrentIndex(browser._model.index(2))
    assert str(failed.args[0].picture.failure) == "2.png: it was deleted, or renamed."
    qtbot.waitUntil(lambda: browser.count == 2 and not browser.busy)
    assert browser.note == "2 pictures"


def test_a_picture_is_dragged_out_as_an_address_and_a_secret_is_not(
    window, service, bucket, settled, qtbot
):
    settled(window, lambda: window.open_commands.open_place(folder_of(bucket, 7)))
    model = window.browser._model
    text = model.mimeData([model.index(0)]).text()
    assert text == "oci://photos@axnamespace/07/0.png"
    service.passes["S3cretT0ken"] = Pass("photos")
    link = replace(bucket, access=Link(service.url, "S3cretT0ken"))
    with qtbot.waitSignal(window.browser.place_shown):
        window.open_commands.open_place(folder_of(link, 8))
    qtbot.waitUntil(lambda: not window.browser.busy)
    assert model.mimeData([model.index(0)]).text() == "0.png"
