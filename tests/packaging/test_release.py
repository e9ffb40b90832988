"""Releases: the list of changes, the checklist, and what PyPI shows."""

from __future__ import annotations

import pytest

import changes
import platforms
import pypi_readme
import release
from environment import CHECKOUT

CHANGELOG = """# What's new

## Unreleased

- a

## 1.1.0 - 2026-02-01

- b

## 1.0.0 - 2026-01-01

- c
"""


def test_the_checklist_of_any_time_is_fulfilled():
    assert {what: wrong for what, wrong in release.checklist() if wrong} == {}


def test_a_release_needs_more(tmp_path, monkeypatch, capsys):
    wrong = {what for what, each in release.checklist("v0.0.0") if each}
    assert {"version", "changes"} <= wrong
    monkeypatch.setattr(release, "_PYPROJECT", tmp_path / "pyproject.toml")
    release._PYPROJECT.write_text("[project]\n")
    assert release.main(["check"]) == 0
    assert "addresses, before a release: pyproject.toml has no" in capsys.readouterr().out
    release._PYPROJECT.write_text("[project.urls]\nSource = 'https://example.org'\n")
    assert release.missing_addresses() == []


def test_sections_are_told_apart():
    found = changes.sections(CHANGELOG)
    assert [(each.version, each.date, each.text) for each in found] == [
        ("Unreleased", "", "- a"),
        ("1.1.0", "2026-02-01", "- b"),
        ("1.0.0", "2026-01-01", "- c"),
    ]
    assert changes.faults(CHANGELOG) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("## Unreleased", "## Soon", "does not begin"),
        ("1.1.0", "1.1", "no version"),
        (" - 2026-02-01", "", "no date"),
        ("2026-02-01", "2026-02-31", "no date"),
        ("2026-02-01", "2025-02-01", "not in the order"),
        ("- c", "", "no changes"),
    ],
)
def test_faults_of_the_list_are_told(old, new, fault):
    assert any(fault in each for each in changes.faults(CHANGELOG.replace(old, new)))


def test_a_release_takes_what_is_unreleased():
    made = changes.with_release(CHANGELOG, "1.2.0", "2026-03-01")
    first, second, *_rest = changes.sections(made)
    assert (first.version, first.text) == ("Unreleased", "")
    assert (second.version, second.date, second.text) == ("1.2.0", "2026-03-01", "- a")
    assert changes.faults(made) == []
    for version in ("1.1.0", "1.2", "1.3.0"):  # known; none; nothing is left for it
        with pytest.raises(ValueError, match=r"1\.1\.0|1\.2|nothing"):
            changes.with_release(made, version, "2026-04-01")


@pytest.mark.parametrize("source", ["", "https://example.org/huescope/"])
def test_pypi_gets_no_relative_link(source):
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    text = pypi_readme.description(readme, source, "v1.0.0")
    targets = [each["target"] for each in pypi_readme._LINK.finditer(text)]
    assert all(target.startswith(("https://", "#")) for target in targets)
    assert bool(targets) == bool(source)
    assert "# Huescope" in text
    assert "|---|" not in text or source
    if source:
        assert "https://example.org/huescope/raw/v1.0.0/docs/screenshot.jpg" in targets
        assert "https://example.org/huescope/blob/v1.0.0/docs/formats.md" in targets


@pytest.mark.parametrize(
    ("system", "machine", "wanted"),
    [
        ("linux", "x86_64", None),
        ("darwin", "arm64", None),
        ("darwin", "x86_64", "Intel processor"),
        ("win32", "AMD64", None),
        ("win32", "ARM64", "ARM"),
    ],
)
def test_systems_without_wheels_are_told(monkeypatch, system, machine, wanted):
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr(platforms.platform, "machine", lambda: machine)
    monkeypatch.setattr(platforms.sysconfig, "get_platform", lambda: f"{system}-{machine.lower()}")
    monkeypatch.setattr(platforms.sysconfig, "get_config_var", lambda _name: None)
    monkeypatch.setattr("sys.version_info", (3, 14, 0))
    told = platforms.obstacle()
    assert told is None if wanted is None else wanted in told
    monkeypatch.setattr("sys.version_info", (3, 15, 0))
    assert platforms.obstacle() is not None


def test_musl_and_other_builds_of_python_are_told(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    values = {"HOST_GNU_TYPE": "x86_64-pc-linux-musl"}
    monkeypatch.setattr(platforms.sysconfig, "get_config_var", values.get)
    assert "musl" in platforms.obstacle()
    values.clear()
    values["Py_GIL_DISABLED"] = 1
    assert "CPython" in platforms.obstacle()
