"""How near Huescope's palettes come to the best that anything found, over many photographs.

    python tests/benchmarks/bench_quality.py PICTURE... [--output FILE]

For each picture and each number of colours of best_mse.tsv, found by the picture's name, it prints
the error of the first palette and of the refined one as a ratio to the lowest known error. The
error is the sum over the three 8-bit sRGB channels, mean over all pixels, each to its nearest
palette colour, the palette rounded to 8 bits. Below are the geometric means over the pictures, and
the median time of each in milliseconds. A last table puts the refined palettes beside those of
OpenCV's k-means in ten attempts, as far as opencv_mse.tsv has them (see bench_opencv.py).
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from _errors import BEST, OPENCV, read_errors

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.cancellation import Job
from huescope.imaging.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.analysis.reduction import Reduction


class Found(NamedTuple):
    """One palette: its error, and how long it took."""

    mse: float
    milliseconds: float


class Table(NamedTuple):
    """Palettes of many pictures, beside errors to compare them with."""

    heading: str
    which: str
    others: dict[tuple[str, int], float]


TABLES = (
    Table("first", "first", read_errors(BEST)),
    Table("refined", "refined", read_errors(BEST)),
    Table("refined / OpenCV", "refined", read_errors(OPENCV)),
)
SIZES = sorted({size for _, size in TABLES[0].others})


def measure(path: Path) -> dict[str, dict[int, Found]]:
    """Find both palettes of every size."""
    colors = count_colors(decode(path.read_bytes(), path.name, Job()), Job())
    series = PaletteSeries.build(colors, Job())
    found: dict[str, dict[int, Found]] = {"first": {}, "refined": {}}
    for size in SIZES:
        for which, find in (("first", series.quick), ("refined", series.exact)):
            found[which][size] = judge(find, size, series)
    return found


def judge(find: Callable[[int, Job], Reduction], size: int, series: PaletteSeries) -> Found:
    """Time one palette, and measure it on every pixel."""
    start = time.perf_counter()
    reduction = find(size, Job())
    milliseconds = 1000 * (time.perf_counter() - start)
    return Found(series.measured(reduction.rgb_u8, Job()).mse, milliseconds)


def lines(results: dict[str, dict[str, dict[int, Found]]], table: Table) -> Iterator[str]:
    yield f"\n{table.heading:<20}{''.join(f'{size:>9}' for size in SIZES)}"
    columns: dict[int, list[float]] = {size: [] for size in SIZES}
    for name, found in results.items():
        text = ""
        for size in SIZES:
            other = table.others.get((name, size))
            if other is None:
                text += f"{'-':>9}"
            else:
                columns[size].append(found[table.which][size].mse / other)
                text += f"{columns[size][-1]:9.4f}"
        if text.strip("- "):
            yield f"{name:<20}{text}"
    yield f"{'geometric mean':<20}{''.join(summed_up(columns[size]) for size in SIZES)}"
    if table.heading == table.which:
        times = [
            statistics.median(found[table.which][size].milliseconds for found in results.values())
            for size in SIZES
        ]
        yield f"{'median time, ms':<20}{''.join(f'{time:9.1f}' for time in times)}"


def summed_up(ratios: list[float]) -> str:
    return f"{statistics.geometric_mean(ratios):9.4f}" if ratios else f"{'-':>9}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare palettes with the best known.")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--output", type=argparse.FileType("w", encoding="utf-8"))
    arguments = parser.parse_args()
    known = {name for name, _ in TABLES[0].others}
    results = {path.stem: measure(path) for path in arguments.pictures if path.stem in known}
    for table in TABLES:
        for text in lines(results, table):
            for output in filter(None, [sys.stdout, arguments.output]):
                output.write(f"{text}\n")
    for path in arguments.pictures:
        if path.stem not in known:
            sys.stderr.write(f"{path.name}: nothing is known of it in {BEST.name}\n")


if __name__ == "__main__":
    main()
