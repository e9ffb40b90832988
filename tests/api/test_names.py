"""The names of the library: typed, all there, and the same in the stub."""

import ast
import importlib
from pathlib import Path

import pytest

import huescope
from huescope import errors

PACKAGE = Path(huescope.__file__).parent


def test_every_name_exists_and_has_a_docstring():
    for name in huescope.__all__:
        assert getattr(huescope, name).__doc__
    assert set(huescope.__all__) <= set(dir(huescope))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = huescope.nothing


def test_the_stub_has_the_same_names_from_the_same_modules():
    tree = ast.parse((PACKAGE / "__init__.pyi").read_text(encoding="utf-8"))
    stated = {
        alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert sorted(stated) == sorted(huescope.__all__)
    for name, module in stated.items():
        if name != "palette":
            assert getattr(huescope, name) is getattr(importlib.import_module(module), name)
    assert (PACKAGE / "py.typed").is_file()


def test_all_errors_of_pictures_and_palettes_are_exported():
    internal = {"Cancelled", "SubjectError", "RemoteError", "Gone", "SecretNeeded", "TemplateFault"}
    every = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.HuescopeError)
    }
    assert every - internal <= set(huescope.__all__)


def test_the_palette_package_can_be_called_and_imported_from():
    from huescope.palette.swatch import Swatch

    assert huescope.palette is importlib.import_module("huescope.palette")
    assert huescope.palette.swatch.Swatch is Swatch is huescope.Swatch
