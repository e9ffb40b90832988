"""The examples of the docstrings, of the manual and of the notebook say what happens."""

import doctest
import json
import re
from pathlib import Path

import pytest
from PIL import Image

from huescope.api import differences, functions, palettes

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "docs" / "examples").glob("*.ipynb"))


def run(text, name):
    examples = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    assert examples.examples
    runner = doctest.DocTestRunner(verbose=False)
    said = []
    runner.run(examples, out=said.append)
    assert not said, "".join(said)


@pytest.fixture
def photographs(tmp_path, monkeypatch):
    with Image.open(ROOT / "resources" / "samples" / "kingfisher.jpg") as opened:
        opened.resize((192, 128)).save(tmp_path / "kingfisher.jpg")  # quick
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "function",
    [
        functions.analyze, functions.reduce, palettes.palette, palettes.read_palette,
        differences.difference,
    ],
    ids=lambda function: function.__name__,
)  # fmt: skip
def test_a_docstring_is_right(function):
    run(function.__doc__, function.__name__)


def test_the_manual_is_right(photographs):
    manual = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```pycon\n(.*?)```", manual, re.DOTALL)
    run("\n".join(blocks), "library.md")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_swatches(path, photographs):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["metadata"]["language_info"]["name"]) == (4, "python")
    names = {}
    shown = ""
    for cell in notebook["cells"]:
        assert not cell.get("outputs")  # kept out of the repository
        if cell["cell_type"] == "code":
            *statements, last = "".join(cell["source"]).split("\n")
            exec("\n".join(statements), names)
            value = eval(last, names)
            shown += value._repr_html_() if hasattr(value, "_repr_html_") else repr(value)
    assert shown.count("background:#") > 20
