"""How near Huescope's palettes come to the best that anything found, over many photographs.

    python tests/benchmarks/bench_quality.py PICTURE... [--output FILE]

For each picture and each number of colours of best_mse.tsv, found by the picture's name, it prints
the error of the first palette and of the refined one as a ratio to the lowest known error. The
error is the sum over the three 8-bit sRGB channels, mean over all pixels, each to its nearest
palette colour, the palette rounded to 8 bits. Below are the geometric means over the pictures, and
the median time of each in milliseconds.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.imaging.decode import decode
from huescope.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.analysis.reduction import Reduction

BEST = Path(__file__).with_name("best_mse.tsv")


class Found(NamedTuple):
    """One palette: how many times the lowest known error it has, and how long it took."""

    ratio: float
    milliseconds: float


def best_known() -> tuple[list[int], dict[str, list[float]]]:
    """Read the numbers of colours, and the lowest error for each by a picture's name."""
    lines = [
        line.split("\t")
        for line in BEST.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    sizes = [int(name.removeprefix("k")) for name in lines[0][1:]]
    return sizes, {name: [float(value) for value in values] for name, *values in lines[1:]}


def measure(path: Path, sizes: list[int], lowest: list[float]) -> dict[str, list[Found]]:
    """Find both palettes of every size."""
    colors = count_colors(decode(path.read_bytes(), path.name, Job()), Job())
    series = PaletteSeries.build(colors, Job())
    found: dict[str, list[Found]] = {"first": [], "refined": []}
    for size, least in zip(sizes, lowest, strict=True):
        for which, find in (("first", series.quick), ("refined", series.exact)):
            found[which].append(judge(find, size, least, series))
    return found


def judge(
    find: Callable[[int, Job], Reduction], size: int, least: float, series: PaletteSeries
) -> Found:
    """Time one palette, and measure it on every pixel."""
    start = time.perf_counter()
    reduction = find(size, Job())
    milliseconds = 1000 * (time.perf_counter() - start)
    return Found(series.measured(reduction.rgb_u8, Job()).mse / least, milliseconds)


def table(results: dict[str, dict[str, list[Found]]], sizes: list[int]) -> Iterator[str]:
    for which in ("first", "refined"):
        columns = list(zip(*(found[which] for found in results.values()), strict=True))
        yield f"\n{which:<20}{''.join(f'{size:>9}' for size in sizes)}"
        for name, found in results.items():
            yield f"{name:<20}{''.join(f'{each.ratio:9.4f}' for each in found[which])}"
        means = [statistics.geometric_mean(each.ratio for each in column) for column in columns]
        yield f"{'geometric mean':<20}{''.join(f'{mean:9.4f}' for mean in means)}"
        times = [statistics.median(each.milliseconds for each in column) for column in columns]
        yield f"{'median time, ms':<20}{''.join(f'{time:9.1f}' for time in times)}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare palettes with the best known.")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--output", type=argparse.FileType("w", encoding="utf-8"))
    arguments = parser.parse_args()
    sizes, best = best_known()
    results = {
        path.stem: measure(path, sizes, best[path.stem])
        for path in arguments.pictures
        if path.stem in best
    }
    for text in table(results, sizes):
        for output in filter(None, [sys.stdout, arguments.output]):
            output.write(f"{text}\n")
    for path in arguments.pictures:
        if path.stem not in best:
            sys.stderr.write(f"{path.name}: nothing is known of it in {BEST.name}\n")


if __name__ == "__main__":
    main()
