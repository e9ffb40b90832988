"""There are no import cycles, direct or indirect."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import huescope

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(huescope.__file__).parent


def modules(root: Path) -> dict[str, Path]:
    """Map the dotted name of every module and package under a package to its file."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield all statements below a node; expressions are left out, which are most of a tree."""
    for branch in ("body", "handlers", "orelse", "finalbody", "cases"):
        for node in getattr(tree, branch, ()):
            yield node
            yield from statements(node)


def imported(tree: ast.AST, package: str, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules imported anywhere in a file: also in functions and for types only."""
    for node in statements(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, package)
            for alias in node.names:
                submodule = f"{base}.{alias.name}"
                if submodule in known:
                    yield submodule
                elif base in known:
                    yield base


def _base(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parents = package.split(".")
    parents = parents[: len(parents) - node.level + 1]
    return ".".join([*parents, node.module] if node.module else parents)


def graph(root: Path) -> dict[str, set[str]]:
    """Map each module to the modules that it imports."""
    known = modules(root)
    edges = {}
    for name, path in known.items():
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        tree = ast.parse(path.read_text(encoding="utf-8"))
        edges[name] = set(imported(tree, package, known)) - {name}
    return edges


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """Give the modules of one cycle in the order of their imports, or nothing."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def test_no_module_is_part_of_an_import_cycle():
    found = cycle(graph(ROOT))
    assert not found, f"import cycle: {' -> '.join(found)}"


def test_imports_in_functions_and_for_types_count(tmp_path):
    package = tmp_path / "made"
    (package / "sub").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "sub" / "__init__.py").write_text("")
    (package / "a.py").write_text("def f():\n    from made import b\n")
    (package / "b.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .sub.c import C\n"
    )
    (package / "sub" / "c.py").write_text("from ..a import f\nclass C: ...\n")
    assert cycle(graph(package)) == ["made.a", "made.b", "made.sub.c", "made.a"]
    (package / "sub" / "c.py").write_text("class C: ...\n")
    assert cycle(graph(package)) == []
