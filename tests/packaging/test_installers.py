"""Installers, and the workflows that build them."""

from __future__ import annotations

import hashlib
import plistlib
import re
from pathlib import Path

import pytest
import yaml

import builders
from bundle import system_files
from desktop import identity, kinds
from environment import CHECKOUT
from installers import appimage, debian_package, linux_tree, windows_types

INSTALLERS = CHECKOUT / "packaging" / "installers"
WORKFLOWS = sorted((CHECKOUT / ".github").rglob("*.yml"))


def test_debian_needs_the_libraries_that_the_bundle_leaves_to_the_desktop():
    needed = debian_package.depends()
    assert "libglib2.0-0t64 | libglib2.0-0" in needed
    assert "libx11-6" in needed
    assert "libxcb-cursor0" not in needed  # is in the bundle
    text = debian_package.control_text(2048)
    assert f"Version: {identity.version()}\n" in text
    assert "Installed-Size: 2\n" in text
    assert all(line.startswith(" ") for line in text.rstrip().splitlines()[-5:])


def test_without_a_bundle_it_is_told_how_to_make_one(tmp_path, monkeypatch):
    monkeypatch.setattr(linux_tree, "FOLDER", tmp_path)
    with pytest.raises(linux_tree.NothingBuilt, match=r"build\.py bundle"):
        linux_tree.make(tmp_path / "usr")


def test_an_appimage_is_the_runtime_and_the_file_system(tmp_path):
    runtime, packed, target = (tmp_path / name for name in "abc")
    content = b"\x7fELF\2\1\1\0AI\2runtime"
    runtime.write_bytes(content)
    packed.write_bytes(b"packed")
    digest = hashlib.sha256(content).hexdigest()
    appimage.join(appimage.checked(runtime, digest.upper()), packed, target)
    assert target.read_bytes() == content + b"packed"
    assert target.stat().st_mode & 0o111
    for wrong, said in (
        (None, "Give"),
        ("", "Give"),
        (hashlib.sha256(b"").hexdigest(), "not e3b0"),
    ):
        with pytest.raises(appimage.WrongRuntime, match=said):
            appimage.checked(runtime, wrong)
    with pytest.raises(appimage.WrongRuntime, match="type 2"):
        appimage.checked(packed, hashlib.sha256(b"packed").hexdigest())


def test_a_wrong_runtime_is_told_before_anything_is_packed(tmp_path, capsys):
    for runtime in (tmp_path / "missing", Path(__file__)):
        with pytest.raises(SystemExit):
            appimage.main(["--runtime", str(runtime)])
        assert runtime.name in capsys.readouterr().err


def test_windows_offers_it_for_all_its_files():
    assert windows_types.TARGET.read_text(encoding="utf-8") == windows_types.text()
    script = (INSTALLERS / "windows" / "huescope.iss").read_text(encoding="utf-8")
    assert f'#define Identifier "{identity.IDENTIFIER}"' in script
    assert kinds.PROJECT_SUFFIX in script


def test_macos_knows_projects_pictures_and_palettes(tmp_path):
    plist = system_files.info_plist()
    assert plistlib.loads(plistlib.dumps(plist)) == plist
    suffixes = plist["CFBundleDocumentTypes"][2]["CFBundleTypeExtensions"]
    assert {f".{each}" for each in suffixes} == set(kinds.PALETTES)
    entitlements = INSTALLERS / "macos" / "entitlements.plist"
    assert plistlib.loads(entitlements.read_bytes())
    written = system_files.windows_version(tmp_path)
    with open(written, encoding="utf-8") as file:  # noqa: PTH123
        assert identity.version() in file.read()


def test_the_flatpak_is_of_the_same_program():
    manifest = yaml.safe_load(
        (INSTALLERS / "flatpak" / f"{identity.IDENTIFIER}.yml").read_text(encoding="utf-8")
    )
    assert manifest["id"] == identity.IDENTIFIER
    assert not any(":rw" in each or each == "--filesystem=host" for each in manifest["finish-args"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_what_there_is(path):
    text = path.read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    for script, what in re.findall(r"python3? (packaging/\w+\.py)(?: ([\w-]+))?", text):
        assert (CHECKOUT / script).exists()
        if script.endswith("build.py"):
            assert what in builders.BUILDERS
    for script in re.findall(r"bash (\S+\.sh|\.ci/run)", text):
        assert (CHECKOUT / script).exists()


def test_checks_run_on_all_systems_and_versions_of_python():
    checks = yaml.safe_load((CHECKOUT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    matrix = checks["jobs"]["checks"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert {each.split("-")[0] for each in matrix["system"]} == {"ubuntu", "macos", "windows"}
    pyproject = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    assert all(f"Python :: {version}" in pyproject for version in matrix["python"])
