"""Mutants differ from a module in one operator that is executed."""

import ast
import importlib.util
import sys
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("mutation_run", Path(__file__).with_name("run.py"))
run = importlib.util.module_from_spec(_SPEC)

MODULE = """
if TYPE_CHECKING:
    Both = int | str

def f(a: int | None, b: str | None = None) -> int | None:
    x: int | str = a + 1
    return not x if a < x <= 3 and b else -x
"""


@pytest.fixture(autouse=True)
def checkout(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "mutation_run", run)
    _SPEC.loader.exec_module(run)
    monkeypatch.setattr(run, "CHECKOUT", tmp_path)
    room = tmp_path / run.PACKAGE / "color"
    room.mkdir(parents=True)
    (room / "module.py").write_text(MODULE, encoding="utf-8")


def test_each_operator_that_is_executed_is_changed_once():
    changed = [run.mutant("color", *place) for place in run.places("color")]
    assert [(each.line, each.before, each.after) for each in changed] == [
        (6, "a + 1", "a - 1"),
        (7, "a < x <= 3 and b", "a < x <= 3 or b"),
        (7, "a < x <= 3", "a <= x <= 3"),
        (7, "a < x <= 3", "a < x < 3"),
        (7, "not x", "not not x"),
        (7, "-x", "+x"),
    ]
    for each in changed:
        assert ast.unparse(ast.parse(MODULE)).replace(each.before, each.after, 1) == each.source


def test_the_table_tells_holes_from_changes_of_no_consequence(tmp_path, monkeypatch):
    monkeypatch.setattr(run, "JUDGED", tmp_path / "judged.tsv")
    first, second, *others = [run.mutant("color", *place) for place in run.places("color")]
    row = (first.path.as_posix(), first.before, first.after, "both are right")
    run.JUDGED.write_text("\t".join(row) + "\n", encoding="utf-8")
    outcomes = [(first, False), (second, False), *((each, True) for each in others)]
    lines = run.table(outcomes, 5).splitlines()
    assert lines[3].split() == ["color", "6", "4", "1", "1", "80%"]
    assert lines[lines.index("    a - 1") + 1] == "  both are right"
    assert lines[lines.index("    a < x <= 3 or b") + 1] == "  NOT SEEN"
