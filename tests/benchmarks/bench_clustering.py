"""Time of clustering: this checkout, with and without compiled loops, and an earlier one, in turns.

    python tests/benchmarks/bench_clustering.py [CHECKOUT] [--sizes 5,32] [--runs 3]
        [--output FILE] PICTURE...

Rows: counting all colours, a cold palette of 32 colours from pixels on, the palettes of every
number of colours, and the refined palette of each of the sizes. Each run is a process of its own;
told are medians over all runs, in milliseconds, and whether the palettes of the last two columns
are the same. The compiled loops need numba.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

CHECKOUT = Path(__file__).resolve().parents[2]
SIZES = "5,16,32,64,128,256"
COLD = 32
REPEATED = 5


def main() -> None:
    """Run all in turns, and print a table for each picture."""
    parser = argparse.ArgumentParser(description="Time clustering.")
    parser.add_argument("checkout", type=Path, nargs="?")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--sizes", default=SIZES)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_intermixed_args()
    checkout, pictures = arguments.checkout, arguments.pictures
    if checkout is not None and not checkout.is_dir():
        checkout, pictures = None, [checkout, *pictures]
    columns = {"earlier": (checkout, "0")} if checkout else {}
    columns |= {"numpy": (CHECKOUT, "0"), "compiled": (CHECKOUT, "1")}
    tables = [table(picture, columns, arguments.sizes, arguments.runs) for picture in pictures]
    print("\n\n".join(tables))
    if arguments.output:
        arguments.output.write_text("\n\n".join(tables) + "\n", encoding="utf-8")


def table(picture: Path, columns: dict[str, tuple[Path, str]], sizes: str, runs: int) -> str:
    """Measure one picture in every column, and format what came of it."""
    times: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    palettes: dict[str, Any] = {}
    for _ in range(runs):
        for column, (checkout, compiled) in columns.items():
            environment = os.environ | {
                "PYTHONPATH": str(checkout / "app"),
                "HUESCOPE_COMPILED": compiled,
            }
            command = [sys.executable, "-c", CHILD, str(picture), sizes]
            done = subprocess.run(
                command, env=environment, check=True, capture_output=True, text=True
            )
            measured = json.loads(done.stdout)
            palettes[column] = measured.pop("palettes")
            for row, milliseconds in measured.items():
                times[row][column].append(milliseconds)
    lines = [f"{picture.name:<36}" + "".join(f"{column:>10}" for column in columns)]
    for row, by_column in times.items():
        medians = (statistics.median(by_column[column]) for column in columns)
        lines.append(f"{row:<36}" + "".join(f"{median:10.1f}" for median in medians))
    same = palettes["numpy"] == palettes["compiled"]
    lines.append(
        f"The palettes of numpy and the compiled loops are {'' if same else 'NOT '}the same."
    )
    return "\n".join(lines)


def measure(path: Path, sizes: list[int]) -> dict[str, Any]:
    """Measure the checkout that is on the path of modules, which may be an early one."""
    from huescope.analysis.clustering import PaletteSeries
    from huescope.analysis.color_counts import count_colors
    from huescope.imaging.decode import decode

    try:
        from huescope.cancellation import Job
    except ImportError:
        from huescope.job import Job
    try:
        from huescope.analysis.compiled import loading
    except ImportError:
        pass
    else:
        loading.load(Job())
    picture = decode(path.read_bytes(), path.name, Job())
    colors = count_colors(picture, Job())

    def cold() -> None:
        PaletteSeries.build(count_colors(picture, Job()), Job()).quick(COLD, Job())

    def every_size() -> Any:
        series = PaletteSeries.build(colors, Job())
        series.find_all(Job())
        return series

    found = {
        "count colours": median_ms(lambda: count_colors(picture, Job())),
        f"cold, k = {COLD}, counting included": median_ms(cold),
        "palettes for k = 1 to 256": median_ms(every_size),
    }
    series, palettes = every_size(), {}

    def refined(size: int) -> None:
        series._known_exactly.clear()
        palettes[size] = series.exact(size, Job()).rgb_u8.tolist()

    for size in sizes:
        found[f"refined, k = {size}"] = median_ms(lambda size=size: refined(size), 3)
    return {**found, "palettes": palettes}


def median_ms(function: Callable[[], Any], repeated: int = REPEATED) -> float:
    """Run a function a few times."""
    times = []
    for _ in range(repeated):
        start = time.perf_counter()
        function()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


CHILD = f"""
import json, runpy, sys
from pathlib import Path
module = runpy.run_path({str(Path(__file__))!r})
sizes = [int(size) for size in sys.argv[2].split(",")]
print(json.dumps(module["measure"](Path(sys.argv[1]), sizes)))
"""

if __name__ == "__main__":
    main()
