import pytest

from huescope.ui.settings import RECENT_LIMIT


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


def test_recent_files_are_few_unique_and_newest_first(settings):
    for number in [*range(20), 15]:
        settings.add_recent(f"/{number}.png")
    assert len(settings.recent) == RECENT_LIMIT
    assert settings.recent[:3] == ["/15.png", "/19.png", "/18.png"]
    settings.add_recent("/bytes\udcff.png")
    assert settings.recent[0] == "/15.png"
    settings.clear_recent()
    assert settings.recent == []
