"""The pins name every package, at a version that pyproject.toml allows, and nothing else."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from environment import CHECKOUT, EXTRAS, PINS, PINS_TEST, TEST_PINS, read_pins

PYPROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def versions(*files):
    """The versions that are pinned for this machine, by name."""
    pins = [Requirement(pin) for file in files for pin in read_pins(file)]
    return {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in pins
        if pin.marker is None or pin.marker.evaluate()
    }


@pytest.mark.parametrize(
    ("file", "marker"),
    [
        (PINS, ""),
        (PINS_TEST, '(; platform_machine in "[^"]+")?'),
        *((file, '(; sys_platform != "darwin" or [^"]+"arm64")?') for file in EXTRAS.values()),
    ],
)
def test_a_pin_is_a_name_and_one_version_and_no_address(file, marker):
    for pin in read_pins(file):
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*" + marker, pin)
    assert not re.search(r"https?:|--|@", file.read_text(encoding="utf-8"))


def test_no_package_is_pinned_twice():
    names = [canonicalize_name(pin.split("==")[0]) for file in TEST_PINS for pin in read_pins(file)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("requirements", "files"),
    [
        (PYPROJECT["project"]["dependencies"], [PINS]),
        (PYPROJECT["project"]["optional-dependencies"]["test"], TEST_PINS),
        (PYPROJECT["build-system"]["requires"], TEST_PINS),
        *(
            (PYPROJECT["project"]["optional-dependencies"][name], [PINS, file])
            for name, file in EXTRAS.items()
        ),
    ],
    ids=["dependencies", "test", "build", *EXTRAS],
)
def test_pins_satisfy_pyproject(requirements, files):
    pinned = versions(*files)
    for requirement in map(Requirement, requirements):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


@pytest.mark.parametrize(
    "files",
    [[PINS], *([PINS, file] for file in EXTRAS.values()), TEST_PINS],
    ids=["program", *EXTRAS, "tests"],
)
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("python", ["3.11", "3.14"])
def test_pins_are_closed_under_dependencies(files, system, python):
    pinned = versions(*files)
    platform = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[system]
    target = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": system,
        "platform_system": platform,
        "extra": "",
    }
    for name in pinned:
        for requirement in map(Requirement, _requires(name)):
            if requirement.marker is None or requirement.marker.evaluate(target):
                version = pinned[canonicalize_name(requirement.name)]
                assert requirement.specifier.contains(version), f"{name} needs {requirement}"


def _requires(name):
    try:
        return requires(name) or []
    except PackageNotFoundError:
        pytest.skip(f"{name} is not installed here; packaging/test.py installs all pins")
