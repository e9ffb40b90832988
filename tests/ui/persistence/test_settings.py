"""Settings that are stored between sessions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from huescope.sources.reference import Reference
from huescope.ui.persistence import fields
from huescope.ui.persistence.fields import Field
from huescope.ui.persistence.settings import RECENT_LIMIT, Settings
from huescope.ui.persistence.settings_file import is_sound

FIELDS = {name: each for name, each in vars(Settings).items() if isinstance(each, Field)}


def another(field):
    """A value of a field that is not its default."""
    if field.key == "browser/folder":
        return Path("/pictures")
    if field.key in WORDS:
        return WORDS[field.key]
    if isinstance(field.default, QByteArray):
        return QByteArray(b"\0\xff;=[]")
    if isinstance(field.default, bool):
        return not field.default
    return {int: 50, str: "Ä = [1]; \\ two", list: ["a, b", ""]}[type(field.default)]


WORDS = {
    "view/theme": "dark",
    "view/surround": "mid",
    "view/compare": "divider",
    "histogram/scale": "log",
    "browser/view": "list",
    "browser/order": "size",
    "library/order": "name",
    "copy/notation": "rgb",
    "opening/intent": "perceptual",
    "opening/working_space": "display-p3",
    "view/language": "de",
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_is_restored(settings, name):
    assert getattr(settings, name) == FIELDS[name].default
    value = another(FIELDS[name])
    setattr(settings, name, value)
    settings.flush()
    assert getattr(reopened(settings), name) == value
    assert is_sound(settings.path.read_bytes())


@pytest.mark.parametrize("nonsense", ["", "\x7f", "-1e999", ["a", "b"], QByteArray(b"x")])
def test_a_field_of_nonsense_has_its_type(settings, nonsense):
    for field in FIELDS.values():
        settings._store.setValue(field.key, nonsense)
    types = {name: type(getattr(settings, name)) for name in FIELDS}
    del types["folder"]
    assert types == {name: type(FIELDS[name].default) for name in types}


def test_no_two_fields_share_a_key():
    keys = [field.key for field in FIELDS.values()]
    assert len(keys) == len(set(keys))


def test_a_list_that_a_caller_changes_is_not_the_default(settings):
    field = fields.texts("recent/pictures")
    field.read(settings._store).append("picture")
    assert field.read(settings._store) == []


def test_the_number_of_colours_of_earlier_versions_was_of_one_picture(settings):
    settings._store.setValue("palette/colors", 256)
    assert settings.colors == 8


def reopened(settings):
    return Settings(QSettings(str(settings.path), QSettings.Format.IniFormat))


def test_defaults(settings):
    assert settings.theme == "system"
    assert settings.colors == 8
    assert settings.grouped
    assert settings.recent == []
    assert settings.folder is None


@pytest.mark.parametrize(
    ("key", "value"),
    [("palette/default_colors", "many"), ("palette/default_colors", "-3"), ("view/theme", "pink")],
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


def test_typed_values_are_restored(settings):
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
