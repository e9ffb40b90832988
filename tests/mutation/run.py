"""Change operators one at a time and see whether a test fails: ``python tests/mutation/run.py``.

Not part of the checks, as it takes up to an hour. From each room without Qt it draws operators at
random, changes one at a time in a copy of the checkout, and runs the tests of the room and of the
command line there. ``judged.tsv`` says which changes that no test sees are of no consequence. The
table is written to ``tests/benchmarks/results/mutation.txt``.
"""

from __future__ import annotations

import argparse
import ast
import csv
import itertools
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = Path("app", "huescope")
ROOMS = (
    *("color", "analysis", "palette", "imaging", "project", "sources"),
    *("moodboard", "library", "collection", "api", "cli"),
)
TABLE = CHECKOUT / "tests" / "benchmarks" / "results" / "mutation.txt"
JUDGED = Path(__file__).with_name("judged.tsv")
LIMIT_S = 1800
NEAREST = 4
PAIRS = (
    *((ast.Add, ast.Sub), (ast.Mult, ast.Div), (ast.LShift, ast.RShift)),
    *((ast.BitAnd, ast.BitOr), (ast.And, ast.Or), (ast.Lt, ast.LtE), (ast.Gt, ast.GtE)),
    *((ast.Eq, ast.NotEq), (ast.Is, ast.IsNot), (ast.In, ast.NotIn)),
)
OTHER = {
    **dict(PAIRS),
    **{second: first for first, second in PAIRS},
    **dict.fromkeys((ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult), ast.Mult),
    ast.USub: ast.UAdd,
    ast.Not: ast.Not,
}


@dataclass(frozen=True)
class Mutant:
    """A module with one operator changed: where, and the expression before and after."""

    room: str
    path: Path
    line: int
    before: str
    after: str
    source: str


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """Walk through what is executed: no annotation, and nothing only for a type checker."""
    yield node
    only_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    skipped = {"annotation", "returns", *(["body"] if only_types else [])}
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and name not in skipped:
                yield from executed(child)


def places(room: str) -> list[tuple[Path, int, int]]:
    """Return where a room's operators are: module, number of the node, operator of the node."""
    return [
        (path.relative_to(CHECKOUT), number, at)
        for path in sorted((CHECKOUT / PACKAGE / room).rglob("*.py"))
        for number, node in enumerate(executed(ast.parse(path.read_text("utf-8"))))
        for at, operator in enumerate(getattr(node, "ops", [getattr(node, "op", None)]))
        if type(operator) in OTHER
    ]


def mutant(room: str, path: Path, number: int, at: int) -> Mutant:
    """Change one operator of a module."""
    tree = ast.parse((CHECKOUT / path).read_text("utf-8"))
    node = next(itertools.islice(executed(tree), number, None))
    before = ast.unparse(node)
    if isinstance(node, ast.Compare):
        node.ops[at] = OTHER[type(node.ops[at])]()
    elif isinstance(node.op, ast.Not):
        node.operand = ast.UnaryOp(ast.Not(), node.operand)
    else:
        node.op = OTHER[type(node.op)]()
    return Mutant(room, path, node.lineno, before, ast.unparse(node), ast.unparse(tree))


def is_caught(changed: Mutant, checkout: Path) -> bool:
    """Whether a test fails in a copy of the checkout: first those that name the module most."""
    target = checkout / changed.path
    original = target.read_text(encoding="utf-8")
    words = changed.path.with_suffix("").parts[-2:]
    texts = {
        file: file.name + file.read_text("utf-8") for file in test_files(checkout, changed.room)
    }
    files = sorted(texts, key=lambda file: (-sum(map(texts[file].count, words)), str(file)))
    target.write_text(changed.source, encoding="utf-8")
    try:
        return any(a_test_fails(each, checkout) for each in (files[:NEAREST], files[NEAREST:]))
    finally:
        target.write_text(original, encoding="utf-8")


def test_files(checkout: Path, room: str) -> list[Path]:
    """Return the test files of a room and of the command line."""
    return [
        file
        for name in {room: 0, "cli": 0}
        for file in (checkout / "tests" / name).rglob("test_*.py")
    ]


def a_test_fails(files: list[Path], checkout: Path) -> bool:
    """Run tests up to the first failure; no end within `LIMIT_S` is one."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *files]
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    options = {"cwd": checkout, "env": environment, "capture_output": True, "timeout": LIMIT_S}
    try:
        return subprocess.run(command, **options, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def table(outcomes: list[tuple[Mutant, bool]], seed: int) -> str:
    """Lay out the outcomes as text."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        known = {tuple(row[:3]): row[3] for row in csv.reader(file, "excel-tab", quoting=3)}
    lines = [f"Operators changed one at a time, drawn with seed {seed}.", ""]
    lines += ["room       tried  caught  no consequence  not seen  seen of those that matter"]
    survivors = []
    for room in dict.fromkeys(changed.room for changed, _ in outcomes):
        of_room = [(changed, caught) for changed, caught in outcomes if changed.room == room]
        missed = [changed for changed, caught in of_room if not caught]
        reasons = [known.get((each.path.as_posix(), each.before, each.after)) for each in missed]
        caught, holes = len(of_room) - len(missed), reasons.count(None)
        counts = f"{len(of_room):5} {caught:7} {len(missed) - holes:15} {holes:9}"
        lines.append(f"{room:10} {counts} {caught / max(caught + holes, 1):26.0%}")
        for each, reason in zip(missed, reasons, strict=True):
            survivors += ["", f"{each.path.as_posix()}:{each.line}", f"    {each.before}"]
            survivors += [f"    {each.after}", f"  {reason or 'NOT SEEN'}"]
    return "\n".join([*lines, "", "Changes that no test saw:", *survivors, ""])


def main() -> None:
    """Draw, run and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("rooms", nargs="*", default=ROOMS, help="all without Qt if not given")
    parser.add_argument("--each", type=int, default=12, help="how many changes a room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="how many at once")
    chosen = parser.parse_args()
    drawn = [
        mutant(room, *place)
        for room in chosen.rooms
        for place in random.Random(chosen.seed).sample(places(room), chosen.each)
    ]
    ignored = shutil.ignore_patterns(".git", "build", "__pycache__", ".*_cache", ".hypothesis")
    copies: queue.Queue[Path] = queue.Queue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(chosen.jobs) as pool:
        for number in range(chosen.jobs):
            copies.put(shutil.copytree(CHECKOUT, Path(folder, str(number)), ignore=ignored))
        every = {file for room in chosen.rooms for file in test_files(copies.queue[0], room)}
        if a_test_fails(sorted(every), copies.queue[0]):
            sys.exit("A test fails without any change.")

        def run(changed: Mutant) -> tuple[Mutant, bool]:
            checkout = copies.get()
            caught = is_caught(changed, checkout)
            copies.put(checkout)
            place = f"{changed.path}:{changed.line}: {changed.before} -> {changed.after}"
            print("caught:  " if caught else "NOT SEEN:", place, flush=True)
            return changed, caught

        TABLE.write_text(table(list(pool.map(run, drawn)), chosen.seed), encoding="utf-8")


if __name__ == "__main__":
    main()
