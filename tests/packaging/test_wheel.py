"""The wheel that ``pip install .`` builds holds the program and all that it shows."""

from __future__ import annotations

import zipfile

import pytest
from hatchling.build import build_wheel

from environment import CHECKOUT
from huescope import __version__


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(CHECKOUT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        yield archive


def test_the_version_stands_in_one_place(wheel):
    assert f"huescope-{__version__}-py3-none-any.whl" in wheel.filename


def test_resources_are_inside(wheel):
    resources = CHECKOUT / "resources"
    expected = {
        f"huescope/resources/{file.relative_to(resources).as_posix()}"
        for file in resources.rglob("*")
        if file.is_file() and file.suffix != ".ts"  # sources of the translations
    }
    assert expected
    held = {name for name in wheel.namelist() if name.startswith("huescope/resources/")}
    assert expected <= held
    assert not [name for name in held if name.endswith(".ts")]


def test_the_types_of_the_library_are_inside(wheel):
    assert {"huescope/py.typed", "huescope/__init__.pyi"} <= set(wheel.namelist())


def test_the_command_and_the_licence_are_inside(wheel):
    info = f"huescope-{__version__}.dist-info"
    entry_points = wheel.read(f"{info}/entry_points.txt").decode()
    assert "huescope = huescope.__main__:main" in entry_points
    assert f"{info}/licenses/LICENSE" in wheel.namelist()
