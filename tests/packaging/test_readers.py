"""Set-up of other programs for interoperability tests: pinned, and one line if missing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import readers
from console import Progress, SetupError
from environment import CHECKOUT, TEST_PINS, Environment, find
from huescope.palette import formats

LOCK = json.loads((readers.TESTS / "package-lock.json").read_text(encoding="utf-8"))


@pytest.fixture
def environment(tmp_path):
    """An environment in a cache of its own, where nothing was installed yet."""
    (tmp_path / "lock").touch()
    return Environment(tmp_path / "huescope-x", [])


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a program that prints and ends as told before all others."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def make(name, printed, status=0):
        file = folder / name
        file.write_text(f"#!/bin/sh\necho '{printed}'\nexit {status}\n")
        file.chmod(0o755)

    return make


def test_the_lock_says_what_and_not_from_where():
    packages = [each for path, each in LOCK["packages"].items() if path]
    assert not [each for each in packages if "resolved" in each]
    assert all("integrity" in each for each in packages if not each.get("inBundle"))


def test_each_program_of_npm_is_asked_for_in_one_version():
    stated = json.loads((readers.TESTS / "package.json").read_text(encoding="utf-8"))
    assert LOCK["packages"][""]["dependencies"] == stated["dependencies"]
    for version in stated["dependencies"].values():
        assert re.fullmatch(r"(npm:[a-z]+@)?\d+\.\d+\.\d+", version)


def test_each_script_has_what_it_imports():
    stated = LOCK["packages"][""]["dependencies"]
    for script in (readers.TESTS / "node").glob("*.mjs"):
        imported = re.findall(
            r'^import .*? from "(.+?)";$', script.read_text("utf-8"), re.MULTILINE
        )
        assert {each for each in imported if not each.startswith("node:")} <= set(stated), script


def test_the_table_has_every_format_and_nothing_that_failed():
    table = (readers.TESTS / "RESULTS.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| ")][2:]
    written = {each.LABEL for each in formats.writers().values() if each.FAMILY != "template"}
    assert {row[0].removeprefix("| ") for row in rows} == written
    assert {row[-1] for row in rows} == {"right |"}


def test_without_readers_the_tests_of_them_are_not_collected():
    listed = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "tests/readers"],
        cwd=CHECKOUT,
        env={k: v for k, v in os.environ.items() if k != readers.FOLDER_VARIABLE},
        capture_output=True,
        check=False,
        text=True,
    )
    assert "no tests collected" in listed.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
class TestMissing:
    def test_no_node_is_said(self, environment, monkeypatch):
        monkeypatch.setenv("PATH", "")
        with pytest.raises(readers.Missing, match=r"^node is not installed"):
            readers.make_available(environment, Progress())

    def test_an_old_node_is_said(self, environment, program):
        program("node", "v18.1.0")
        program("npm", "")
        with pytest.raises(readers.Missing, match=r"Node.js 20\.19 or newer.*this is v18\.1\.0"):
            readers.make_available(environment, Progress())

    def test_no_network_is_said(self, environment, program):
        program("node", "v20.19.0")
        program("npm", "npm error code EAI_AGAIN", 1)
        with pytest.raises(readers.Missing, match="no network"):
            readers.make_available(environment, Progress())

    def test_any_other_failure_is_one(self, environment, program):
        program("node", "v24.0.0")
        program("npm", "npm error code EINTEGRITY", 1)
        with pytest.raises(SetupError) as caught:
            readers.make_available(environment, Progress())
        assert "EINTEGRITY" in caught.value.output
        assert not list(environment.folder.parent.glob("*/installed.txt"))

    def test_what_is_missing_is_one_line_and_no_failure(self, monkeypatch, capsys):
        monkeypatch.setenv("PATH", "")
        monkeypatch.setattr(readers, "find", lambda *_: find(*TEST_PINS))
        monkeypatch.setattr(Environment, "is_ready", lambda _: True)
        assert readers.main([]) == 0
        assert capsys.readouterr().out == "skipped: node is not installed; Node.js has it.\n"


def test_what_was_installed_is_kept_apart_by_its_pins(tmp_path, monkeypatch):
    first = readers.checksum(Environment(tmp_path / "a", []))
    assert first == readers.checksum(Environment(tmp_path / "a", []))
    assert first != readers.checksum(Environment(tmp_path / "b", []))
    for name in readers.NPM_FILES:
        (tmp_path / name).write_bytes(Path(readers.TESTS / name).read_bytes() + b" ")
    monkeypatch.setattr(readers, "TESTS", tmp_path)
    assert first != readers.checksum(Environment(tmp_path / "a", []))
