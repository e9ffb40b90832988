"""Change operators one at a time and see whether a test fails: ``python tests/mutation/run.py``.

Not part of the checks, as it takes half an hour. From each room without Qt it draws so many
operators by chance, from a seed that is stated, changes one of them in a copy of the checkout, and
runs the room's tests and those of the command line there. What no test sees is a hole in the tests
or a change of no consequence; ``judged.tsv`` says which and why. The table of all is written to
``tests/benchmarks/results/mutation.txt``.

Notes
-----
mutmut 3 rewrites every function of its target in one go and has no way to draw a sample; cosmic-ray
changes the files of the checkout in place, and its sampling and table would have had to be written
on top of its database. What follows is shorter than either's adaption.
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
ROOMS = ("color", "analysis", "palette", "imaging", "project", "sources")
TABLE = CHECKOUT / "tests" / "benchmarks" / "results" / "mutation.txt"
JUDGED = Path(__file__).with_name("judged.tsv")
LIMIT_S = 1200

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


def places(path: Path) -> list[tuple[int, int]]:
    """Return where a module's operators are: number of the node, and of the operator in it."""
    return [
        (number, at)
        for number, node in enumerate(executed(ast.parse((CHECKOUT / path).read_text("utf-8"))))
        for at, operator in enumerate(_operators(node))
        if type(operator) in OTHER
    ]


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """Walk through what is executed: no annotation, and nothing only for a type checker."""
    yield node
    only_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    skipped = {"annotation", "returns", *(["body"] if only_types else [])}
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and name not in skipped:
                yield from executed(child)


def _operators(node: ast.AST) -> list[ast.AST | None]:
    return node.ops if isinstance(node, ast.Compare) else [getattr(node, "op", None)]


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
    """Whether a test fails in a copy of the checkout with this change."""
    target = checkout / changed.path
    original = target.read_text(encoding="utf-8")
    target.write_text(changed.source, encoding="utf-8")
    try:
        return a_test_fails(checkout, changed.room, changed.path.with_suffix("").parts[-2:])
    finally:
        target.write_text(original, encoding="utf-8")


def a_test_fails(checkout: Path, room: str, words: tuple[str, ...] = ()) -> bool:
    """Run a room's tests and the command line's, first those that have the words, to a failure.

    No end within `LIMIT_S` is a failure.
    """
    files = [*(checkout / "tests" / room).rglob("test_*.py")]
    files += (checkout / "tests" / "cli").rglob("test_*.py")
    texts = {file: file.name + file.read_text(encoding="utf-8") for file in files}
    files.sort(key=lambda file: (-sum(texts[file].count(word) for word in words), str(file)))
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *files]
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    options = {"cwd": checkout, "env": environment, "capture_output": True, "timeout": LIMIT_S}
    try:
        return subprocess.run(command, **options, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def judgements() -> dict[tuple[str, str, str], str]:
    """Read why changes that no test sees are of no consequence, by path, before and after."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {(path, before, after): reason for path, before, after, reason in rows}


def table(outcomes: list[tuple[Mutant, bool]], seed: int) -> str:
    """Lay out the outcomes as text."""
    known = judgements()
    lines = [f"Operators changed one at a time, drawn with seed {seed}.", ""]
    lines += ["room       tried  caught  no consequence  not seen  seen of those that matter"]
    survivors = []
    for room in ROOMS:
        of_room = [(changed, caught) for changed, caught in outcomes if changed.room == room]
        missed = [changed for changed, caught in of_room if not caught]
        reasons = [known.get((each.path.as_posix(), each.before, each.after)) for each in missed]
        harmless = sum(reason is not None for reason in reasons)
        caught, matter = len(of_room) - len(missed), len(of_room) - harmless
        counts = f"{len(of_room):5} {caught:7} {harmless:15} {matter - caught:9}"
        lines.append(f"{room:10} {counts} {caught / max(matter, 1):26.0%}")
        for each, reason in zip(missed, reasons, strict=True):
            survivors += ["", f"{each.path.as_posix()}:{each.line}", f"    {each.before}"]
            survivors += [f"    {each.after}", f"  {reason or 'NOT SEEN'}"]
    lines += ["", "Changes that no test saw, and why that is of no consequence:"]
    return "\n".join([*lines, *survivors, ""])


def main() -> None:
    """Draw, run and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("rooms", nargs="*", default=ROOMS, help="all without Qt if not given")
    parser.add_argument("--each", type=int, default=12, help="how many changes a room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="how many at once")
    chosen = parser.parse_args()
    drawn = []
    for room in chosen.rooms:
        paths = sorted((CHECKOUT / PACKAGE / room).rglob("*.py"))
        every = [(room, path.relative_to(CHECKOUT), *at) for path in paths for at in places(path)]
        drawn += [mutant(*each) for each in random.Random(chosen.seed).sample(every, chosen.each)]
    ignored = shutil.ignore_patterns(".git", "build", "__pycache__", ".*_cache", ".hypothesis")
    copies: queue.Queue[Path] = queue.Queue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(chosen.jobs) as pool:
        for number in range(chosen.jobs):
            copies.put(shutil.copytree(CHECKOUT, Path(folder, str(number)), ignore=ignored))

        def run(changed: Mutant) -> tuple[Mutant, bool]:
            checkout = copies.get()
            caught = is_caught(changed, checkout)
            copies.put(checkout)
            place = f"{changed.path}:{changed.line}: {changed.before} -> {changed.after}"
            print("caught:  " if caught else "NOT SEEN:", place, flush=True)
            return changed, caught

        if any(pool.map(lambda room: a_test_fails(copies.queue[0], room), chosen.rooms)):
            sys.exit("A test fails without any change.")
        outcomes = list(pool.map(run, drawn))
    TABLE.write_text(table(outcomes, chosen.seed), encoding="utf-8")


if __name__ == "__main__":
    main()
