"""The pages of a file, in the status bar."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from huescope.cancellation import Job
from huescope.sources.local import LocalFile
from huescope.sources.page import at_page, page_of
from huescope.sources.reference import Reference


def test_another_page_opens_from_the_status_bar_and_again(
    window, settings, flag, open_in, done, tmp_path, qtbot
):
    path = tmp_path / "pages.gif"
    colors = [(number, 0, 255 - number) for number in range(0, 250, 5)]
    pages = [Image.new("RGB", (8, 6), color) for color in colors]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    picker = window.status.page_picker
    open_in(window, path)
    assert picker.isVisibleTo(window.status)
    assert picker.text() == "Page 1 of 50"
    picker.pages.aboutToShow.emit()
    listed = picker.pages.actions()
    assert [action.text() for action in listed][:3] == ["Page 1", "Page 3", "Page 5"]
    assert [action.isChecked() for action in listed].count(True) == 1
    done(window, listed[20].trigger)
    assert picker.text() == "Page 41 of 50"
    shown = window.store.state.shown
    assert shown.opened.picture.rgb_u8[0, 0].tolist() == [200, 0, 55]
    assert shown.source == at_page(LocalFile(path), 40)
    open_in(window, flag)
    assert not picker.isVisibleTo(window.status)
    qtbot.waitUntil(lambda: [each.page for each in settings.recent] == [0, 40])  # by a worker
    recent = settings.recent[1]
    assert (recent.location, recent.page) == (str(path), 40)
    done(window, lambda: window.open_commands.open_recent(recent))
    assert picker.text() == "Page 41 of 50"
    qtbot.waitUntil(lambda: [each.page for each in settings.recent] == [40, 0])


def test_a_page_is_a_source_of_the_same_file(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"content")
    whole = LocalFile(path)
    page = at_page(at_page(whole, 4), 2)
    assert (page.source, page.page, page_of(page), page_of(whole)) == (whole, 2, 2, 0)
    assert (page.name, page.key, page.stamp()) == (whole.name, whole.key, whole.stamp())
    assert page.read(Job()) == b"content"
    assert page.head(3, Job())[:3] == b"con"
    assert page.location == f"{whole.location}#3"
    assert page.reference == replace(whole.reference, page=2)
    assert page.reference.whole == whole.reference
    assert Reference.from_json(page.reference.to_json()) == page.reference
    assert Reference.from_json('["local", "/x", {}, "two"]') is None
    assert at_page(page, 0) is whole
