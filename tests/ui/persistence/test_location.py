"""Settings and drafts are in one folder; those of earlier versions are found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from huescope.cancellation import Job
from huescope.errors import WriteError
from huescope.project.project import Project
from huescope.ui.persistence import drafts, location
from huescope.ui.persistence.drafts import Drafts
from huescope.ui.persistence.settings import Settings


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Give the earlier file and the new folder, in place of those of this user."""
    earlier = tmp_path / "Huescope" / "Huescope.ini"
    monkeypatch.setattr(location, "earlier_file", lambda: earlier)
    monkeypatch.setattr(location, "folder", lambda: tmp_path / "huescope")
    return earlier, tmp_path / "huescope"


def written(path, theme):
    path.parent.mkdir()
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue("view/theme", theme)
    store.sync()


def test_settings_of_an_earlier_version_are_moved_once(places):
    earlier, folder = places
    written(earlier, "dark")
    settings = Settings()
    assert settings.theme == "dark"
    assert settings.path == folder / "settings.ini"
    assert settings.unsaved_folder == folder / "unsaved"
    assert not earlier.exists()
    settings.theme = "light"
    settings.flush()
    written_again = earlier
    written_again.write_text("[view]\ntheme=dark\n", encoding="utf-8")
    assert Settings().theme == "light"  # what is at the new place counts
    assert written_again.exists()


def test_settings_that_cannot_be_moved_are_used_where_they_are(places, monkeypatch):
    earlier, _folder = places
    written(earlier, "dark")

    def refuse(*_arguments):
        raise WriteError("settings", "the disk is full")

    monkeypatch.setattr("huescope.palette.files.save", refuse)
    assert Settings().theme == "dark"
    assert Settings().path == earlier


def test_without_earlier_settings_there_is_nothing_to_move(places):
    _earlier, folder = places
    assert Settings().path == folder / "settings.ini"


def test_drafts_of_an_earlier_version_are_found_and_their_folder_goes(places):
    earlier, folder = places
    old = location.unsaved_beside(earlier)
    crashed = Drafts(old)
    list(crashed.write(Project(), None, Job()))
    crashed._lock.unlock()
    now = Drafts(folder / "unsaved", old)
    (found,) = next(now.find(Job()))
    assert found.path.parent == old
    drafts.remove(found)
    assert next(now.find(Job())) == []
    assert not old.parent.exists()
