"""Compare this checkout with an earlier one: bench_startup.py and bench_window.py of both in turns.

    python tests/benchmarks/bench_against.py CHECKOUT [--runs 5] [--output FILE] [PICTURE...]

Each checkout runs its own scripts. Every picture is opened in a process of its own, because the
place where the slider was left decides how many colours the next picture is shown in, and the exact
palette of 2 colours takes a fifth of the time of one of 8. Told are the fastest and the median of
all runs; on a busy machine look at the fastest, and at the processor time.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLES = CHECKOUT / "resources" / "samples"
LINE = re.compile(r"  (.{34})\s*([\d.]+) (.*)")
STARTED = re.compile(r"huescope +median ([\d.]+) s")
STARTS = 3
# The mood that pictures are opened with: an earlier checkout may have but one way.
MOODS = ("area", "balanced")

# A checkout from before there were pins does not tell when all else is shown: that was everything.
EVERYTHING, ALL_BUT_PINS = "everything, ms", "all but pins, ms"
# And its run ended with the slider.
WHOLE_RUN, TO_LAST_STEP = "processor time of the whole run, s", "processor time to the last step, s"

Table = dict[str, dict[str, list[float]]]


def main() -> None:
    """Run everything in turns, and write a table for each picture."""
    parser = argparse.ArgumentParser(description="Compare with an earlier checkout.")
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--output", type=Path)
    parser.add_argument("pictures", nargs="*", type=Path)
    arguments = parser.parse_intermixed_args()
    pictures = arguments.pictures or sorted(SAMPLES.glob("*.*"))[:1]
    start: Table = defaultdict(lambda: defaultdict(list))
    windows: dict[Path, Table] = {path: defaultdict(lambda: defaultdict(list)) for path in pictures}
    for number in range(arguments.runs):
        print(f"run {number + 1} of {arguments.runs}", file=sys.stderr)
        for column, checkout in (("before", arguments.checkout), ("now", CHECKOUT)):
            start["process start to first paint, ms"][column].append(first_paint_ms(checkout))
        for path, table in windows.items():
            note(table, "before", run(arguments.checkout, "bench_window.py", str(path)))
            for part, whole in ((ALL_BUT_PINS, EVERYTHING), (TO_LAST_STEP, WHOLE_RUN)):
                table[part].setdefault("before", table[whole]["before"])
            for mood in MOODS:
                note(table, mood, run(CHECKOUT, "bench_window.py", "--mood", mood, str(path)))
    parts = [shown("Start", start), *(shown(path.name, table) for path, table in windows.items())]
    text = "\n".join(parts)
    print(text)
    if arguments.output is not None:
        arguments.output.write_text(text, encoding="utf-8")


def run(checkout: Path, script: str, *options: str) -> tuple[str, float]:
    """Run a script of a checkout; gives what it printed, and its processor time in seconds."""
    variables = {**os.environ, "PYTHONPATH": str(checkout / "app")}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled already
    before = _processor_s()
    command = [sys.executable, str(checkout / "tests" / "benchmarks" / script), *options]
    done = subprocess.run(command, env=variables, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout, _processor_s() - before


def _processor_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def first_paint_ms(checkout: Path) -> float:
    """Give the median of a few starts."""
    printed, _seconds = run(checkout, "bench_startup.py", str(STARTS))
    found = STARTED.search(printed)
    if found is None:
        sys.exit(f"bench_startup.py printed:\n{printed}")
    return 1000 * float(found[1])


def note(table: Table, column: str, result: tuple[str, float]) -> None:
    """Put the figures of a run of bench_window.py into a column of a table."""
    printed, processor_s = result
    label = ""
    for line in printed.splitlines():
        found = LINE.fullmatch(line)
        if found is not None:
            label = found[1].strip() or label
            table[f"{label}, {found[3].replace(' after the drop', '')}"][column].append(
                float(found[2])
            )
    table[WHOLE_RUN][column].append(processor_s)


def shown(title: str, table: Table) -> str:
    """Write a table: the fastest and the median of each column."""
    columns = list(dict.fromkeys(column for row in table.values() for column in row))
    lines = [f"{title:<52}" + "".join(f"{column:>18}" for column in columns)]
    for label, row in table.items():
        cells = (
            f"{min(row[column]):9.1f}{statistics.median(row[column]):9.1f}"
            if column in row
            else f"{'':18}"
            for column in columns
        )
        lines.append(f"  {label:<50}" + "".join(cells))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
