from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import huescope
from huescope import resources
from huescope.resources import resource
from huescope.sources import samples

PACKAGE = Path(huescope.__file__).parent


def test_resources_of_a_checkout():
    assert resource("samples", "a.jpg") == PACKAGE.parents[1] / "resources" / "samples" / "a.jpg"


def test_resources_of_an_installation(tmp_path):
    package = tmp_path / "huescope"
    (package / "resources" / "icons").mkdir(parents=True)
    for name in ("__init__.py", "resources.py"):
        shutil.copy(PACKAGE / name, package / name)
    script = "from huescope.resources import resource; print(resource('icons'))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == (package / "resources" / "icons").resolve()


@pytest.fixture
def installed(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_INSTALLED", tmp_path)
    return tmp_path


def test_samples_are_the_pictures_in_order(installed):
    (installed / "samples").mkdir()
    for name in ("b.jpg", "a.PNG", "CREDITS.md"):
        (installed / "samples" / name).touch()
    assert [path.name for path in samples.sample_pictures()] == ["a.PNG", "b.jpg"]


@pytest.mark.usefixtures("installed")
def test_no_samples_installed():
    assert samples.sample_pictures() == ()
