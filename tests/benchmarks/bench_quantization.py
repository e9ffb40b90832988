"""Huescope's palettes beside those of other quantizers, on the same decoded pixels.

    python tests/benchmarks/bench_quantization.py [PICTURE...] [--sizes 5,32] [--limit 60]
        [--compiled] [--output FILE]

With --compiled, Huescope uses its loops compiled by numba. Without pictures it takes those of
resources/samples. It prints a table for each picture, and writes it to FILE as well if one is
named:

* the time and the memory of each stage, and all of them beside a plain full decode of the same
  file;
* for each number of colours the time, the error, and the mean CIEDE2000 of each quantizer. "cold"
  is all from pixels to a first palette: counting every colour, the seeds of every k, and the
  palette; "warm" one more number of colours, "any k" a number that was prepared in the
  background.

The error is the sum over the three 8-bit sRGB channels, mean over all pixels, each to its nearest
palette colour, the palette rounded to 8 bits; it is shown as the ratio to the best of the run.
Times are medians, in milliseconds; beside each is the processor time of the same run, summed over
its threads, which other work on the computer changes less. Memory is by how much the process grew
at most meanwhile, in megabytes: the resident set as Linux counts it, whoever allocates it;
elsewhere it says "-".

Peers take part where they are installed (PyPI: scikit-learn, imagequant, faiss-cpu, Pylette,
colorthief); a missing one is named. Each runs in a process of its own. OpenCV's k-means does
ten attempts of at most 200 iterations. What has not ended after --limit seconds is
stopped, and its row says so. So does Huescope when cold; the rest of it runs in this process.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import gc
import importlib.util
import io
import multiprocessing
import os
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.analysis.channels import channel_histogram
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.compiled import loading
from huescope.analysis.findings import find
from huescope.analysis.quality import quality
from huescope.analysis.recolor import PreviewRecolorer, reduce_picture
from huescope.analysis.sampling import shrink
from huescope.cancellation import Job
from huescope.imaging.decode import decode
from huescope.imaging.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from typing import Any

    from numpy.typing import NDArray

    from huescope.analysis.reduction import Reduction

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SIZES = (5, 16, 32, 64, 256)
PREVIEW_PIXELS = 1_700_000
LIMIT_S = 60.0
COLD = "Huescope, cold"
PEERS = {
    "sklearn": "scikit-learn",
    "imagequant": "libimagequant",
    "faiss": "faiss",
    "pylette": "Pylette",
    "colorthief": "color-thief",
}
ENOUGH_MS = 2000


class Row(NamedTuple):
    """One measurement: what, how long, of how much memory, and the palette that came of it."""

    name: str
    milliseconds: float
    cpu_ms: float = float("nan")
    megabytes: float | None = None
    rgb_u8: NDArray[np.uint8] | None = None


class Subject(NamedTuple):
    """A picture, and its palettes."""

    picture: Picture
    series: PaletteSeries


def timed(function: Callable[[], Any], repeat: int = 3) -> tuple[float, float, Any]:
    """Run a function a few times; gives median times in milliseconds, and the last result.

    The first time is by the clock, the second that of the processor.
    """
    times: list[float] = []
    cpu_times: list[float] = []
    while len(times) < repeat and sum(times) < ENOUGH_MS:
        start, cpu_start = time.perf_counter(), time.process_time()
        result = function()
        cpu_times.append((time.process_time() - cpu_start) * 1000)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), statistics.median(cpu_times), result


def peak(function: Callable[[], Any]) -> float | None:
    """Megabytes by which the process grows at most while a function runs; None where unknown."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)  # else what was freed before would be used again, unseen
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = _resident("VmHWM")
        function()
        return _resident("VmHWM") - before
    except OSError:
        return None


def _resident(which: str) -> float:
    """Megabytes of the resident set, as the kernel counts it."""
    for text in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if text.startswith(which):
            return int(text.split()[1]) / 1024
    raise OSError(which)


def huescope(subject: Subject, size: int) -> Iterator[Row]:
    series = subject.series

    def warm() -> NDArray[np.uint8]:
        fresh._known.clear()
        return fresh.quick(size, Job()).rgb_u8

    def refined() -> Reduction:
        series._known_exactly.clear()
        return series.exact(size, Job())

    fresh = PaletteSeries.build(series.colors, Job())
    *times, rgb_u8 = timed(warm, 9)
    yield Row("Huescope, warm", *times, None, rgb_u8)
    *times, quick = timed(lambda: series.quick(size, Job()), 9)
    yield Row("Huescope, any k", *times, None, quick.rgb_u8)
    *times, exact = timed(refined)
    yield Row("Huescope, exact", *times, None, exact.rgb_u8)


def huescope_cold(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    colors = count_colors(Picture("", "", rgb_u8), Job())
    return PaletteSeries.build(colors, Job()).quick(size, Job()).rgb_u8


def opencv(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    samples = rgb_u8.reshape(-1, 3).astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 200, 0.1)
    cv2.setRNGSeed(1)
    found = cv2.kmeans(samples, size, None, criteria, 10, cv2.KMEANS_RANDOM_CENTERS)
    return np.rint(found[2]).astype(np.uint8)


def pillow(rgb_u8: NDArray[np.uint8], size: int, method: str) -> NDArray[np.uint8]:
    found = Image.fromarray(rgb_u8).quantize(size, method=Image.Quantize[method])
    used = [index for _, index in found.getcolors()]
    return np.array(found.getpalette("RGB"), np.uint8).reshape(-1, 3)[used]


def libimagequant(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    import imagequant

    rgba = cv2.cvtColor(rgb_u8, cv2.COLOR_RGB2RGBA).tobytes()
    height_px, width_px = rgb_u8.shape[:2]
    indices, palette = imagequant.quantize_raw_rgba_bytes(
        rgba, width_px, height_px, dithering_level=0.0, max_colors=size
    )
    used = np.unique(np.frombuffer(indices, np.uint8))
    return np.array(palette, np.uint8).reshape(-1, 4)[used, :3]


def scikit_learn(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    from sklearn.cluster import KMeans

    colors = count_colors(Picture("", "", rgb_u8), Job())
    rgb = colors.rgb_u8.astype(np.float32)
    found = KMeans(size, n_init=1, random_state=1).fit(rgb, sample_weight=colors.counts)
    return np.rint(found.cluster_centers_).astype(np.uint8)


def faiss(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    import faiss

    samples = rgb_u8.reshape(-1, 3).astype(np.float32)
    clustering = faiss.Kmeans(3, size, niter=25, seed=1, max_points_per_centroid=len(samples))
    clustering.train(samples)
    return np.rint(clustering.centroids).astype(np.uint8)


def pylette(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    from pylette import extract_colors

    palette = extract_colors(Image.fromarray(rgb_u8), palette_size=size)
    return np.array([color.rgb[:3] for color in palette.colors], np.uint8)


def color_thief(rgb_u8: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    from colorthief import ColorThief

    data = io.BytesIO()
    Image.fromarray(rgb_u8).save(data, "BMP")
    palette = ColorThief(data).get_palette(size, quality=10)
    return np.minimum(palette, 255).astype(np.uint8)  # it gives 256 now and then


QUANTIZERS: dict[str, tuple[str | None, Callable[..., NDArray[np.uint8]]]] = {
    COLD: (None, huescope_cold),
    "OpenCV k-means x10": (None, opencv),
    **{
        f"Pillow {method}": (None, partial(pillow, method=method))
        for method in ("MEDIANCUT", "MAXCOVERAGE", "FASTOCTREE")
    },
    "libimagequant, remapped": ("imagequant", libimagequant),
    "scikit-learn, weighted": ("sklearn", scikit_learn),
    "faiss, 25 iterations": ("faiss", faiss),
    "Pylette": ("pylette", pylette),
    "color-thief, 1 in 10 pixels": ("colorthief", color_thief),
}


def run_peer(name: str, path: Path, size: int, answers: Connection) -> None:
    """Measure one quantizer in a process of its own; sends its row."""
    module, quantize = QUANTIZERS[name]
    rgb_u8 = decode(path.read_bytes(), path.name, Job()).rgb_u8
    loading.load(Job())
    if module is not None:
        importlib.import_module(module)
    # A first run on next to nothing, so that what is loaded on first use is not measured.
    quantize(np.ascontiguousarray(rgb_u8[:64, :64]), 2)
    results: list[tuple[float, float, Any]] = []
    megabytes = peak(lambda: results.append(timed(lambda: quantize(rgb_u8, size))))
    *times, palette_rgb_u8 = results[0]
    answers.send(Row(name, *times, megabytes, palette_rgb_u8))


def peer(name: str, path: Path, size: int, limit_s: float) -> Row:
    """Run a quantizer until it ends, or for so long."""
    spawning = multiprocessing.get_context("spawn")
    receiver, sender = spawning.Pipe(duplex=False)
    process = spawning.Process(target=run_peer, args=(name, path, size, sender))
    process.start()
    sender.close()
    row = Row(name, float("inf"))
    try:
        if receiver.poll(limit_s):
            row = receiver.recv()
    except EOFError:
        row = Row(f"{name}: failed", float("nan"))
    process.kill()
    process.join()
    return row


def stages(data: bytes, picture: Picture, series: PaletteSeries) -> Iterator[Row]:
    colors = series.colors
    palette = series.quick(256, Job()).rgb_u8
    preview = shrink(picture, PREVIEW_PIXELS, Job())
    recolorer = PreviewRecolorer(preview.rgb_u8)

    def all_sizes() -> None:
        fresh = PaletteSeries.build(colors, Job())
        fresh.find_all(Job())

    steps: dict[str, Callable[[], Any]] = {
        "plain full decode": lambda: np.asarray(Image.open(io.BytesIO(data)).convert("RGB")),
        "decode": lambda: decode(data, picture.name, Job()),
        "count colours": lambda: count_colors(picture, Job()),
        "channels": lambda: channel_histogram(colors, Job()),
        "seeds for every k": lambda: PaletteSeries.build(colors, Job()).prepare(Job()),
        "seeds and palettes for k = 1 to 256": all_sizes,
        "shrink to preview": lambda: shrink(picture, PREVIEW_PIXELS, Job()),
        "prepare preview": lambda: PreviewRecolorer(preview.rgb_u8),
        "paint preview, k=256": lambda: recolorer.bgra(palette, Job()),
        "paint preview exactly, k=256": lambda: recolorer.bgra(
            palette, Job(), reduce_picture(preview, palette, Job())
        ),
        "recolour full size, k=256": lambda: reduce_picture(picture, palette, Job()),
        "all, from bytes to first palette": lambda: find(
            decode(data, picture.name, Job()), Job()
        ).series.quick(32, Job()),
    }
    for name, step in steps.items():
        *times, _ = timed(step, 5)
        yield Row(name, *times, peak(step))


def compare(subject: Subject, path: Path, size: int, limit_s: float) -> Iterator[str]:
    cold, *peers = (
        peer(name, path, size, limit_s)
        for name, (module, _) in QUANTIZERS.items()
        if module is None or installed(module)
    )
    rows = [cold, *huescope(subject, size), *peers]
    ended = [row for row in rows if row.rgb_u8 is not None]
    found = {row.name: quality_of(subject, row.rgb_u8) for row in ended}
    best = min(error for error, _ in found.values())
    for row in rows:
        if row.rgb_u8 is None:
            yield f"  k={size:<4}{row.name:<36}   stopped after {limit_s:g} s"
            continue
        error, delta_e = found[row.name]
        colors = len(np.unique(row.rgb_u8, axis=0))
        yield (
            f"  k={size:<4}{line(row)}   {error / best:6.3f}   {delta_e:6.2f}"
            f"{'' if colors == size else f'   {colors} colours'}"
        )


def quality_of(subject: Subject, rgb_u8: NDArray[np.uint8]) -> tuple[float, float]:
    """Error and mean CIEDE2000 of a palette over all pixels."""
    series = subject.series
    figures = quality(series.colors, series.measured(np.unique(rgb_u8, axis=0), Job()), Job())
    return figures.mse, figures.mean_delta_e


def line(row: Row) -> str:
    megabytes = "     -" if row.megabytes is None else f"{row.megabytes:6.0f}"
    return f"{row.name:<36}{row.milliseconds:10.1f} ms {row.cpu_ms:10.1f} ms {megabytes} MB"


def measure(path: Path, sizes: list[int], limit_s: float) -> Iterator[str]:
    data = path.read_bytes()
    picture = decode(data, path.name, Job())
    series = PaletteSeries.build(count_colors(picture, Job()), Job())
    series.find_all(Job())
    yield (
        f"\n{path.name}: {picture.width_px} x {picture.height_px} pixels, "
        f"{series.colors.packed.size} distinct colours, "
        f"{series.problem.hierarchy.points.size} points"
    )
    for row in stages(data, picture, series):
        yield f"        {line(row)}"
    yield f"  {'':<42}{'time':>10}    {'CPU':>10}    {'memory':>6}       MSE   mean dE00"
    for size in sizes:
        yield from compare(Subject(picture, series), path, size, limit_s)


def installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare quantizers.")
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")])
    parser.add_argument("--limit", type=float, default=LIMIT_S, metavar="SECONDS")
    parser.add_argument("--compiled", action="store_true")
    parser.add_argument("--output", type=argparse.FileType("w", encoding="utf-8"))
    arguments = parser.parse_args()
    os.environ[loading.SWITCH] = "1" if arguments.compiled else "0"
    if arguments.compiled and not loading.load(Job()):
        parser.error("numba is not installed")
    outputs = [sys.stdout, *filter(None, [arguments.output])]

    def write(text: str) -> None:
        for output in outputs:
            output.write(f"{text}\n")
            output.flush()

    for module, name in PEERS.items():
        if not installed(module):
            write(f"{name} is not installed and takes no part.")
    for path in arguments.pictures or sorted(SAMPLES.glob("*.[jp][pn]*g")):
        for text in measure(path, arguments.sizes or list(SIZES), arguments.limit):
            write(text)


if __name__ == "__main__":
    main()
