"""A page of a picture is a source of the same bytes, with a place of its own."""

from pathlib import Path

from huescope.cancellation import Job
from huescope.sources.local import LocalFile
from huescope.sources.memory import MemoryPicture
from huescope.sources.page import PageOf, at_page, page_of


def test_a_page_is_told_from_the_file_by_its_place_alone(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"bytes")
    file = LocalFile(path)
    third = at_page(file, 2)
    assert (third.name, third.key, third.stamp()) == (file.name, file.key, file.stamp())
    assert (third.read(Job()), third.head(2, Job())) == (b"bytes", b"by")
    assert third.location == f"{path}#3"
    assert third.reference.page == 2
    assert third.reference.whole == file.reference
    assert (page_of(third), page_of(file)) == (2, 0)


def test_another_page_is_of_the_whole_file():
    file = LocalFile(Path("a.tif"))
    assert at_page(at_page(file, 2), 5) == PageOf(file, 5)
    assert at_page(at_page(file, 2), 0) == file


def test_a_page_of_what_has_no_place_has_none():
    page = at_page(MemoryPicture("Pasted picture", b"bytes"), 1)
    assert (page.location, page.reference) == ("", None)
