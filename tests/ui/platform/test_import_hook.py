"""PySide's import hook does not slow the import of modules down."""

from __future__ import annotations

import builtins
import importlib
import sys
from typing import TYPE_CHECKING

from shibokensupport import feature

from huescope.ui.platform.import_hook import remove_import_hook

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_an_import_reads_no_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "naming_pyside.py").write_text("NAME = 'PySide6'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    read: list[object] = []
    monkeypatch.setattr(feature, "_mod_uses_pyside", read.append)
    monkeypatch.setattr(builtins, "__import__", builtins.__feature_import__)

    assert remove_import_hook()
    assert importlib.import_module("naming_pyside").NAME == "PySide6"
    exec("import naming_pyside")

    monkeypatch.delitem(sys.modules, "naming_pyside")
    assert read == []


def test_a_version_without_the_hook_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(builtins, "__orig_import__")

    assert not remove_import_hook()
