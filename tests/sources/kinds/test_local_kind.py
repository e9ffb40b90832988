"""Local paths and ``file:`` addresses as sources."""

from pathlib import Path

import pytest

from huescope.cancellation import Job
from huescope.errors import ReadError
from huescope.sources import kinds
from huescope.sources.folder import LocalFolder
from huescope.sources.kinds import local
from huescope.sources.local import LocalFile


def test_paths_and_addresses_of_files_are_taken(tmp_path):
    for text in (str(tmp_path), tmp_path.as_uri(), "~", "~/a.png", "FILE:///a"):
        assert local.takes(text), text
    for text in ("", "a.png", "https://example.org/a.png", "~other/a.png", "oci://a@b/c"):
        assert not local.takes(text), text


def test_what_ends_as_a_picture_is_a_file(tmp_path):
    path = tmp_path / "a b.png"
    assert local.open_text(str(path), {}) == LocalFile(path)
    assert local.open_text(path.as_uri(), {}) == LocalFile(path)
    assert local.open_text(f"{path}/", {}) == LocalFolder(path)
    assert local.open_text(str(tmp_path), {}) == LocalFolder(tmp_path)
    assert local.open_text("~", {}) == LocalFolder(Path.home())
    assert local.open_text("~/a.png", {}) == LocalFile(Path.home() / "a.png")


@pytest.mark.parametrize("text", ["file://elsewhere/a.png", "file:a.png", "file://[/a.png"])
def test_addresses_that_lead_nowhere(text):
    with pytest.raises(ReadError):
        local.open_text(text, {})


def test_references_survive_the_round_trip(tmp_path):
    folder, file = LocalFolder(tmp_path), LocalFile(tmp_path / "a.png")
    kind = kinds.get("local")
    assert kind.place_at(folder.reference, {}) == folder
    assert kind.source_at(file.reference, {}) == file
    assert kind.connect({}, Job()) == LocalFolder(Path.home())
