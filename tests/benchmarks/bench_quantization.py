"""Huescope's palettes beside those of other quantizers, on the same decoded pixels.

    python tests/benchmarks/bench_quantization.py [PICTURE...] [--sizes 5,32] [--output FILE]

Without pictures it takes those of resources/samples. It prints a table for each picture, and writes
it to FILE as well if one is named:

* the time and the memory of each stage, and all of them beside a plain full decode of the same
  file;
* for each number of colours the time, the error, and the mean CIEDE2000 of each quantizer. "cold"
  is all from pixels to a first palette, "warm" one more number of colours, "any k" a number that
  was prepared in the background.

The error is the sum over the three 8-bit sRGB channels, mean over all pixels, each to its nearest
palette colour, the palette rounded to 8 bits; it is shown as the ratio to the best of the run.
Times are medians, in milliseconds. Memory is the most that numpy held at once beyond what was there
before, in megabytes; what other libraries allocate for themselves is not seen, so for them it says
"-".

Peers take part where they are installed (PyPI: scikit-learn, imagequant, faiss-cpu, Pylette,
colorthief); a missing one is named. OpenCV's k-means (ten attempts, 200 iterations) runs up to 5
colours and half a megapixel, faiss up to half a megapixel, and both everywhere with --full, which
takes minutes.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import statistics
import sys
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.analysis.channels import channel_histogram
from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.findings import find
from huescope.analysis.quality import quality
from huescope.analysis.recolor import PreviewRecolorer, reduce_picture
from huescope.analysis.sampling import shrink
from huescope.imaging.decode import decode
from huescope.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from numpy.typing import NDArray

    from huescope.imaging.picture import Picture

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SIZES = (5, 16, 32, 64, 256)
PREVIEW_PIXELS = 1_700_000
SLOW_PIXELS = 500_000
SLOW_COLORS = 5
PEERS = {
    "sklearn": "scikit-learn",
    "imagequant": "libimagequant",
    "faiss": "faiss",
    "pylette": "Pylette",
    "colorthief": "color-thief",
}
ENOUGH_MS = 2000


class Row(NamedTuple):
    """One measurement: what, how long, how much memory, and the palette that came out of it."""

    name: str
    milliseconds: float
    megabytes: float | None = None
    rgb_u8: NDArray[np.uint8] | None = None


class Subject(NamedTuple):
    """A picture, and what the peers need of it."""

    picture: Picture
    series: PaletteSeries
    full: bool

    @property
    def is_small(self) -> bool:
        return self.picture.rgb_u8.size // 3 <= SLOW_PIXELS


def timed(function: Callable[[], Any], repeat: int = 3) -> tuple[float, Any]:
    """Run a function a few times; gives the median time in milliseconds and the last result."""
    times: list[float] = []
    while len(times) < repeat and sum(times) < ENOUGH_MS:
        start = time.perf_counter()
        result = function()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), result


def peak(function: Callable[[], Any]) -> float:
    """Megabytes that numpy holds at most while a function runs."""
    tracemalloc.start()
    function()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def huescope(subject: Subject, size: int) -> Iterator[Row]:
    picture, series = subject.picture, subject.series

    def cold() -> NDArray[np.uint8]:
        return find(picture, Job()).series.quick(size, Job()).rgb_u8

    def warm() -> NDArray[np.uint8]:
        fresh._known.clear()
        return fresh.quick(size, Job()).rgb_u8

    fresh = PaletteSeries.build(series.colors, Job())
    milliseconds, rgb_u8 = timed(cold)
    yield Row("Huescope, cold", milliseconds, peak(cold), rgb_u8)
    milliseconds, rgb_u8 = timed(warm, 9)
    yield Row("Huescope, warm", milliseconds, peak(warm), rgb_u8)
    milliseconds, quick = timed(lambda: series.quick(size, Job()), 9)
    yield Row("Huescope, any k", milliseconds, None, quick.rgb_u8)
    milliseconds, exact = timed(lambda: series.exact(size, Job()))
    yield Row("Huescope, exact", milliseconds, None, exact.rgb_u8)


def opencv(subject: Subject, size: int) -> Iterator[Row]:
    if not subject.full and not (subject.is_small and size <= SLOW_COLORS):
        return
    samples = subject.picture.rgb_u8.reshape(-1, 3).astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 200, 0.1)
    cv2.setRNGSeed(1)
    milliseconds, (_, _, centers) = timed(
        lambda: cv2.kmeans(samples, size, None, criteria, 10, cv2.KMEANS_RANDOM_CENTERS), 1
    )
    yield Row("OpenCV k-means x10", milliseconds, None, np.rint(centers).astype(np.uint8))


def pillow(subject: Subject, size: int) -> Iterator[Row]:
    image = Image.fromarray(subject.picture.rgb_u8)
    for method in (
        Image.Quantize.MEDIANCUT,
        Image.Quantize.MAXCOVERAGE,
        Image.Quantize.FASTOCTREE,
    ):
        milliseconds, found = timed(lambda method=method: image.quantize(size, method=method))
        used = [index for _, index in found.getcolors()]
        rgb_u8 = np.array(found.getpalette("RGB"), np.uint8).reshape(-1, 3)[used]
        yield Row(f"Pillow {method.name}", milliseconds, None, rgb_u8)


def libimagequant(subject: Subject, size: int) -> Iterator[Row]:
    import imagequant

    picture = subject.picture
    rgba = cv2.cvtColor(picture.rgb_u8, cv2.COLOR_RGB2RGBA).tobytes()
    milliseconds, (indices, palette) = timed(
        lambda: imagequant.quantize_raw_rgba_bytes(
            rgba, picture.width_px, picture.height_px, dithering_level=0.0, max_colors=size
        )
    )
    used = np.unique(np.frombuffer(indices, np.uint8))
    rgba_u8 = np.array(palette, np.uint8).reshape(-1, 4)
    yield Row("libimagequant, remapped", milliseconds, None, rgba_u8[used, :3])


def scikit_learn(subject: Subject, size: int) -> Iterator[Row]:
    from sklearn.cluster import KMeans

    def quantize() -> NDArray[np.uint8]:
        colors = count_colors(subject.picture, Job())
        rgb = colors.rgb_u8.astype(np.float32)
        found = KMeans(size, n_init=1, random_state=1).fit(rgb, sample_weight=colors.counts)
        return np.rint(found.cluster_centers_).astype(np.uint8)

    milliseconds, rgb_u8 = timed(quantize, 1)
    yield Row("scikit-learn, weighted", milliseconds, None, rgb_u8)


def faiss(subject: Subject, size: int) -> Iterator[Row]:
    import faiss

    samples = subject.picture.rgb_u8.reshape(-1, 3).astype(np.float32)
    if not subject.full and not subject.is_small:
        return

    def quantize() -> NDArray[np.uint8]:
        clustering = faiss.Kmeans(
            3, size, niter=25, seed=1, max_points_per_centroid=samples.shape[0]
        )
        clustering.train(samples)
        return np.rint(clustering.centroids).astype(np.uint8)

    milliseconds, rgb_u8 = timed(quantize, 1)
    yield Row("faiss, 25 iterations", milliseconds, None, rgb_u8)


def pylette(subject: Subject, size: int) -> Iterator[Row]:
    from pylette import extract_colors

    image = Image.fromarray(subject.picture.rgb_u8)
    milliseconds, palette = timed(lambda: extract_colors(image, palette_size=size), 1)
    rgb_u8 = np.array([color.rgb[:3] for color in palette.colors], np.uint8)
    yield Row("Pylette", milliseconds, None, rgb_u8)


def color_thief(subject: Subject, size: int) -> Iterator[Row]:
    from colorthief import ColorThief

    data = io.BytesIO()
    Image.fromarray(subject.picture.rgb_u8).save(data, "BMP")

    def quantize() -> NDArray[np.uint8]:
        data.seek(0)
        return np.array(ColorThief(data).get_palette(size, quality=10), np.uint8)

    milliseconds, rgb_u8 = timed(quantize, 1)
    yield Row("color-thief, 1 in 10 pixels", milliseconds, None, rgb_u8)


QUANTIZERS = {
    None: (huescope, opencv, pillow),
    "imagequant": (libimagequant,),
    "sklearn": (scikit_learn,),
    "faiss": (faiss,),
    "pylette": (pylette,),
    "colorthief": (color_thief,),
}


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
        "seeds for every k": lambda: PaletteSeries.build(colors, Job()),
        "seeds and palettes for k = 1 to 256": all_sizes,
        "shrink to preview": lambda: shrink(picture, PREVIEW_PIXELS, Job()),
        "prepare preview": lambda: PreviewRecolorer(preview.rgb_u8),
        "paint preview, k=256": lambda: recolorer.bgra(palette, Job()),
        "paint preview exactly, k=256": lambda: recolorer.bgra(palette, Job(), exact=True),
        "recolour full size, k=256": lambda: reduce_picture(picture, palette, Job()),
        "all, from bytes to first palette": lambda: find(
            decode(data, picture.name, Job()), Job()
        ).series.quick(32, Job()),
    }
    for name, step in steps.items():
        yield Row(name, timed(step, 5)[0], peak(step))


def compare(subject: Subject, size: int) -> Iterator[str]:
    rows = [
        row
        for module, quantizers in QUANTIZERS.items()
        if module is None or installed(module)
        for quantizer in quantizers
        for row in quantizer(subject, size)
    ]
    found = [quality_of(subject, row.rgb_u8) for row in rows]
    best = min(error for error, _ in found)
    for row, (error, delta_e) in zip(rows, found, strict=True):
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
    return f"{row.name:<36}{row.milliseconds:10.1f} ms {megabytes} MB"


def measure(path: Path, sizes: list[int], *, full: bool) -> Iterator[str]:
    data = path.read_bytes()
    picture = decode(data, path.name, Job())
    series = PaletteSeries.build(count_colors(picture, Job()), Job())
    series.find_all(Job())
    yield (
        f"\n{path.name}: {picture.width_px} x {picture.height_px} pixels, "
        f"{series.colors.packed.size} distinct colours, {series.levels.points.size} points"
    )
    for row in stages(data, picture, series):
        yield f"        {line(row)}"
    yield f"  {'':<42}{'time':>10}    {'memory':>6}       MSE   mean dE00"
    for size in sizes:
        yield from compare(Subject(picture, series, full), size)


def installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare quantizers.")
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")])
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--output", type=argparse.FileType("w", encoding="utf-8"))
    arguments = parser.parse_args()
    outputs = [sys.stdout, *filter(None, [arguments.output])]

    def write(text: str) -> None:
        for output in outputs:
            output.write(f"{text}\n")
            output.flush()

    for module, name in PEERS.items():
        if not installed(module):
            write(f"{name} is not installed and takes no part.")
    for path in arguments.pictures or sorted(SAMPLES.glob("*.[jp][pn]*g")):
        for text in measure(path, arguments.sizes or list(SIZES), full=arguments.full):
            write(text)


if __name__ == "__main__":
    main()
