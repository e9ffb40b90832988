import pytest
from PySide6.QtCore import QSettings

from huescope.sources.reference import Reference
from huescope.ui.persistence.settings import RECENT_LIMIT, Settings


def test_defaults(settings):
    assert settings.theme == "system"
    assert settings.colors == 8
    assert settings.grouped
    assert settings.recent == []
    assert settings.folder is None


@pytest.mark.parametrize(
    ("key", "value"),
    [("palette/colors", "many"), ("palette/colors", "-3"), ("view/theme", "pink")],
)
def test_nonsense_in_the_file_is_survived(settings, key, value):
    settings._store.setValue(key, value)
    assert 2 <= settings.colors <= 256
    assert settings.theme in {"system", "light", "dark"}


def local(path):
    return Reference("local", path)


def test_recent_pictures_are_few_unique_and_newest_first(settings):
    for number in [*range(20), 15]:
        settings.add_recent(local(f"/{number}.png"))
    assert len(settings.recent) == RECENT_LIMIT
    assert settings.recent[:3] == [local("/15.png"), local("/19.png"), local("/18.png")]
    settings.add_recent(None)
    assert settings.recent[0] == local("/15.png")
    settings.clear_recent()
    assert settings.recent == []


def test_recent_pictures_come_back_with_what_was_typed(settings):
    picture = Reference("s3", "s3://photos/é, %.png", (("region", "x"),))
    settings.add_recent(picture)
    settings.flush()
    again = Settings(QSettings(settings._store.fileName(), QSettings.Format.IniFormat))
    assert again.recent == [picture]


@pytest.mark.parametrize("kept", ["/a.png", ["/a.png", "/b.png"]])
def test_files_of_earlier_versions_stay_recent(settings, kept):
    settings._store.setValue("recent/files", kept)
    paths = [kept] if isinstance(kept, str) else kept
    assert settings.recent == [local(path) for path in paths]
    settings.add_recent(local("/new.png"))
    assert settings.recent == [local("/new.png"), *(local(path) for path in paths)]
    settings.clear_recent()
    assert settings.recent == []


def test_what_was_typed_comes_back(settings):
    assert settings.typed("s3") == {}
    settings.set_typed("s3", {"bucket": "photos"})
    assert settings.typed("s3") == {"bucket": "photos"}
    assert settings.typed_kind == "s3"


@pytest.mark.parametrize("nonsense", ["[1]", "{", "12", "null"])
def test_nonsense_for_references_and_fields_is_survived(settings, nonsense):
    settings._store.setValue("recent/pictures", [nonsense])
    settings._store.setValue("connect/s3", nonsense)
    assert settings.recent == []
    assert settings.typed("s3") == {}
