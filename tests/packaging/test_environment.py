"""Location of the private environment, and when it is complete."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from environment import (
    CHECKOUT,
    PINS,
    PINS_TEST,
    Environment,
    cache_folder,
    environment_roots,
    find,
    folder_name,
    read_pins,
)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """Return the cache folder of a user who has never started Huescope, in a new checkout."""
    monkeypatch.setattr("environment.CHECKOUT", tmp_path / "checkout")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "huescope"


def pretend_installed(environment):
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    environment.stamp.write_text("\n".join(environment.pins))


def test_the_cache_is_the_one_of_the_system(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    found = {}
    for platform in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        found[platform] = cache_folder()
    assert found == {
        "linux": tmp_path / ".cache" / "huescope",
        "darwin": tmp_path / "Library" / "Caches" / "huescope",
        "win32": tmp_path / "local" / "huescope",
    }


def test_a_relative_xdg_cache_home_is_ignored(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == tmp_path / ".cache" / "huescope"


def test_a_user_without_a_home_gets_the_checkout(monkeypatch):
    def no_home():
        raise RuntimeError

    monkeypatch.setattr(Path, "home", no_home)
    assert environment_roots() == [CHECKOUT / "build" / "environments"]


def test_other_pins_are_another_environment():
    assert folder_name(["a==1"]) == folder_name(["a==1"])
    assert folder_name(["a==1"]) != folder_name(["a==2"])


def test_comments_and_empty_lines_are_no_pins(tmp_path):
    file = tmp_path / "pins.txt"
    file.write_text("# why\n\na==1\nb==2\n")
    assert read_pins(file) == ["a==1", "b==2"]


def test_the_environment_of_the_tests_is_not_the_one_of_the_program(cache):
    assert find(PINS).folder != find(PINS, PINS_TEST).folder
    assert find(PINS).folder.parent == cache / "environments"


def test_an_environment_is_complete_only_with_stamp_pins_and_interpreter(tmp_path):
    environment = Environment(tmp_path / "made", ["a==1", 'b==2; platform_machine in "c d"'])
    assert not environment.is_complete()
    pretend_installed(environment)
    assert environment.is_complete()
    assert not Environment(environment.folder, ["a==2"]).is_complete()
    environment.python.unlink()
    assert not environment.is_complete()


def test_an_environment_is_ready_once_the_system_is(tmp_path):
    environment = Environment(tmp_path / "made", ["a==1"])
    pretend_installed(environment)
    assert not environment.is_ready()
    environment.mark_system_ready()
    assert environment.is_ready()


def test_a_cache_that_cannot_be_written_gives_way_to_the_checkout(cache, tmp_path):
    cache.parent.touch()  # a file where the folder should be stops even root
    assert find(PINS).folder.parent == tmp_path / "checkout" / "build" / "environments"


def test_a_complete_environment_in_the_checkout_beats_an_empty_cache(cache):
    made = Environment(environment_roots()[1] / folder_name(read_pins(PINS)), read_pins(PINS))
    pretend_installed(made)
    assert find(PINS).folder == made.folder
    assert not cache.exists()
