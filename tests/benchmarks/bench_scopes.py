"""What the scopes take: to be computed, to be turned, and to point out a swatch.

    python tests/benchmarks/bench_scopes.py PICTURE... [--output FILE]

Milliseconds of processor time, which other programs on the machine disturb least: the median of
several runs. Views are painted by Qt without a GPU, to an image.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from huescope.analysis import scopes
from huescope.analysis.findings import find
from huescope.analysis.options import DEFAULT
from huescope.analysis.point_cloud import PointCloud
from huescope.analysis.sampling import shrink
from huescope.analysis.scopes import Tones, Trace
from huescope.cancellation import Job
from huescope.imaging.decode import decode
from huescope.ui.inspector.cloud_view import CloudView
from huescope.ui.inspector.trace_view import TraceView
from huescope.ui.style.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

PREVIEW_PIXELS = 1_700_000
COLORS = 32
RUNS = 15
# In device pixels.
SIZES = {"inspector": (264, 200), "own window": (640, 460), "own window at 200 %": (1280, 920)}


def median_ms(act: Callable[[], object]) -> float:
    """Time something."""
    taken = []
    for _ in range(RUNS):
        started = time.process_time()
        act()
        taken.append(1000 * (time.process_time() - started))
    return statistics.median(taken)


def paint(view: QWidget) -> None:
    """Paint a view to an image."""
    view.render(QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied))


def rows(path: Path, theme: Theme) -> Iterator[tuple[str, float]]:
    """Measure one picture."""
    job = Job()
    picture = decode(path.read_bytes(), path.name, job)
    findings = find(picture, job, DEFAULT)
    preview = shrink(picture, PREVIEW_PIXELS, job)
    swatches = findings.series.exact(COLORS, job).swatches
    material = scopes.material_of(findings, preview, job)
    for name, scope in scopes.registry().items():
        yield f"compute {name}", median_ms(lambda scope=scope: scope.compute(material, job))
        result = scope.compute(material, job)
        if isinstance(result, Trace):
            yield from _trace_rows(name, result, swatches, theme)
        elif isinstance(result, PointCloud):
            yield f"  points: {result.share.size}", float("nan")
            yield from _cloud_rows(result, swatches, theme)
        elif isinstance(result, Tones):
            chosen = result.links.labels(findings.series.exact(COLORS, job).rgb_u8) == 0
            yield "  point out a swatch", median_ms(partial(result.counts_of, chosen))


def _trace_rows(
    name: str, trace: Trace, swatches: tuple, theme: Theme
) -> Iterator[tuple[str, float]]:
    view = TraceView(theme)
    view.resize(*SIZES["own window"])
    view.set_trace(trace)
    view.set_swatches(swatches)
    places = iter(range(10_000))

    def point_out() -> None:
        view.highlight(next(places) % COLORS)
        paint(view)

    yield "  point out a swatch", median_ms(point_out)


def _cloud_rows(cloud: PointCloud, swatches: tuple, theme: Theme) -> Iterator[tuple[str, float]]:
    for name, size in SIZES.items():
        view = CloudView(theme)
        view.resize(*size)
        view.set_cloud(cloud)
        view.set_swatches(swatches)
        places = iter(range(10_000))

        def turn(view: CloudView = view) -> None:
            view.turn(6, 1)
            paint(view)

        def point_out(view: CloudView = view, places: Iterator = places) -> None:
            view.highlight(next(places) % COLORS)
            paint(view)

        yield f"  turn, {name}", median_ms(turn)
        yield f"  point out a swatch, {name}", median_ms(point_out)


def main() -> None:
    """Print a table, or write it to a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    application = QApplication(sys.argv[:1])
    theme = Theme(application, "dark")
    lines = ["Milliseconds of processor time; see bench_scopes.py."]
    for path in arguments.pictures:
        lines += ["", path.name]
        for label, taken_ms in rows(path, theme):
            figure = "" if taken_ms != taken_ms else f"{taken_ms:8.1f}"
            lines.append(f"{label:<44}{figure}")
    text = "\n".join(lines) + "\n"
    print(text, end="")
    if arguments.output is not None:
        arguments.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
