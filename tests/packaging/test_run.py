"""``packaging/run.py`` with a complete environment, as at a second start."""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from environment import CHECKOUT, PINS, Environment, environment_roots, folder_name, read_pins


@pytest.fixture
def ready(tmp_path, monkeypatch):
    """Return a ready environment that sees the packages of the one the tests run in."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    pins = read_pins(PINS)
    environment = Environment(environment_roots()[0] / folder_name(pins), pins)
    venv.create(environment.folder)
    paths = {"base": str(environment.folder), "platbase": str(environment.folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", paths))
    (packages / "tests.pth").write_text(sysconfig.get_path("purelib"))
    environment.stamp.write_text("\n".join(environment.pins))
    environment.mark_system_ready()
    return environment


def run(*arguments, cwd=CHECKOUT):
    command = [sys.executable, str(CHECKOUT / "packaging" / "run.py"), *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.usefixtures("ready")
def test_the_version_is_the_programs():
    from huescope import __version__

    done = run("--version")
    assert done.returncode == 0
    assert __version__ in done.stdout
    assert done.stderr == ""


@pytest.mark.usefixtures("ready")
def test_wrong_arguments_are_huescopes_to_refuse():
    assert run("analyze", "--no-such-option").returncode == 2


def test_an_extra_that_is_not_known_is_named(monkeypatch):
    monkeypatch.setenv("HUESCOPE_EXTRAS", "compiled,fast")
    done = run("--version")
    assert done.returncode == 2
    assert "fast" in done.stderr
    assert "compiled" in done.stderr


@pytest.mark.usefixtures("ready")
def test_paths_are_relative_to_where_the_user_is(tmp_path):
    (tmp_path / "broken.jpg").write_text("no picture")
    done = run("analyze", "broken.jpg", cwd=tmp_path)
    assert done.returncode == 1
    assert "broken.jpg" in done.stderr


@pytest.mark.usefixtures("ready")
def test_modules_in_the_users_folder_are_not_imported(tmp_path):
    (tmp_path / "argparse.py").write_text("raise SystemExit('imported from the wrong place')")
    assert run("--version", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("script", ["run.py", "test.py"])
def test_the_two_commands_parse_on_an_old_python(script):
    source = (CHECKOUT / "packaging" / script).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))
