import sys
import types

import pytest

from huescope.errors import HuescopeError
from huescope.plugins import Registry, modules_of


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A folder of three plugins and a helper, as an importable package."""
    folder = tmp_path / "flavours"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "lemon.py").write_text('NAME = "lemon"\n')
    (folder / "apple.py").write_text('NAME = "apple"\n')
    (folder / "salt.py").write_text('NAME = "salt"\nRANK = 1\n')
    (folder / "_helper.py").write_text('raise RuntimeError("not a plugin")\n')
    monkeypatch.syspath_prepend(tmp_path)
    import flavours

    yield flavours
    for name in [each for each in sys.modules if each.partition(".")[0] == "flavours"]:
        del sys.modules[name]


def test_every_module_of_the_folder_is_found_in_its_rank(package):
    assert list(modules_of(package)) == ["salt", "apple", "lemon"]


def test_duplicate_names_are_refused(package, tmp_path):
    (tmp_path / "flavours" / "lime.py").write_text('NAME = "lemon"\n')
    with pytest.raises(ValueError, match="share one NAME"):
        modules_of(package)


def test_an_unknown_name_is_one_error_message():
    registry = Registry("huescope.palette.formats", "palette format")
    assert isinstance(registry.get("css"), types.ModuleType)
    with pytest.raises(HuescopeError, match="'doc' is no palette format; there are"):
        registry.get("doc")
