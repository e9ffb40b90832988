"""Time and error of Huescope's palettes beside those of other quantizers, on the same pixels.

    python tests/benchmarks/bench_quantization.py [PICTURE...]

Without arguments it takes the pictures of resources/samples. The error is the sum over the three
8-bit sRGB channels, mean over all pixels, each to its nearest palette colour, the palette rounded
to 8 bits. Times are medians; decoding is not part of them. libimagequant (PyPI: imagequant) and
scikit-learn take part where they are installed. OpenCV's k-means is limited to two attempts and
five colours, so that it ends.
"""

from __future__ import annotations

import importlib.util
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import ColorCounts, count_colors
from huescope.analysis.nearest import homogeneous, nearest_color
from huescope.analysis.recolor import PreviewRecolorer, reduce_picture
from huescope.analysis.sampling import shrink
from huescope.imaging.picture import Picture
from huescope.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from numpy.typing import NDArray

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
SIZES = (5, 16, 32, 64, 256)
PREVIEW_PIXELS = 1_700_000


class Row(NamedTuple):
    """One measurement: what, how long, and the palette that came out of it."""

    name: str
    milliseconds: float
    rgb_u8: NDArray[np.uint8] | None = None


def timed(function: Callable[[], Any], repeat: int = 3) -> tuple[float, Any]:
    """Run a function a few times; gives the median time in milliseconds and the last result."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        result = function()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), result


def read(path: Path) -> Picture:
    with Image.open(path) as image:
        rgb_u8 = np.array(image.convert("RGB"))
    return Picture(path.name, path.suffix[1:].upper(), rgb_u8)


def mse(colors: ColorCounts, rgb_u8: NDArray[np.uint8]) -> float:
    """Error of a palette over all pixels."""
    error = 0
    for tile in colors.tiles():
        tile_rgb_u8 = tile.rgb_u8
        found = rgb_u8[nearest_color(homogeneous(tile_rgb_u8), rgb_u8)]
        offset = tile_rgb_u8.astype(np.int64) - found
        error += int(((offset**2).sum(axis=1) * tile.counts).sum())
    return error / colors.total


def huescope(series: PaletteSeries, size: int) -> Iterator[Row]:
    milliseconds, quick = timed(lambda: series.quick(size, Job()), 5)
    yield Row("Huescope, quick", milliseconds, quick.rgb_u8)
    milliseconds, exact = timed(lambda: series.exact(size, Job()))
    yield Row("Huescope, exact", milliseconds, exact.rgb_u8)


def opencv(picture: Picture, size: int) -> Iterator[Row]:
    if size != 5:
        return  # it needs most of a minute for the next size
    samples = picture.rgb_u8.reshape(-1, 3).astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 200, 0.1)
    cv2.setRNGSeed(1)
    milliseconds, (_, _, centers) = timed(
        lambda: cv2.kmeans(samples, size, None, criteria, 2, cv2.KMEANS_RANDOM_CENTERS), 1
    )
    yield Row("OpenCV k-means x2", milliseconds, np.rint(centers).astype(np.uint8))


def pillow(picture: Picture, size: int) -> Iterator[Row]:
    image = Image.fromarray(picture.rgb_u8)
    for method in (Image.Quantize.MEDIANCUT, Image.Quantize.FASTOCTREE):
        milliseconds, found = timed(lambda method=method: image.quantize(size, method=method))
        used = np.array(found.getpalette("RGB"), np.uint8).reshape(-1, 3)[: len(found.getcolors())]
        yield Row(f"Pillow {method.name}", milliseconds, used)


def libimagequant(picture: Picture, size: int) -> Iterator[Row]:
    import imagequant

    rgba = cv2.cvtColor(picture.rgb_u8, cv2.COLOR_RGB2RGBA).tobytes()
    milliseconds, (indices, palette) = timed(
        lambda: imagequant.quantize_raw_rgba_bytes(
            rgba, picture.width_px, picture.height_px, dithering_level=0.0, max_colors=size
        )
    )
    used = np.unique(np.frombuffer(indices, np.uint8))
    rgba_u8 = np.array(palette, np.uint8).reshape(-1, 4)
    yield Row("libimagequant, remapped", milliseconds, rgba_u8[used, :3])


def scikit_learn(colors: ColorCounts, size: int) -> Iterator[Row]:
    from sklearn.cluster import KMeans

    rgb = colors.rgb_u8.astype(np.float32)

    def quantize() -> NDArray[np.uint8]:
        found = KMeans(size, n_init=1, random_state=1).fit(rgb, sample_weight=colors.counts)
        return np.rint(found.cluster_centers_).astype(np.uint8)

    yield Row("scikit-learn, weighted", *timed(quantize, 1))


def stages(picture: Picture, colors: ColorCounts, series: PaletteSeries) -> Iterator[Row]:
    yield Row("count_colors", timed(lambda: count_colors(picture, Job()))[0])
    yield Row("build", timed(lambda: PaletteSeries.build(colors, Job()))[0])
    palette = series.quick(256, Job()).rgb_u8
    preview = shrink(picture, PREVIEW_PIXELS, Job())
    milliseconds, recolorer = timed(lambda: PreviewRecolorer(preview.rgb_u8))
    yield Row("PreviewRecolorer", milliseconds)
    yield Row("recolour preview, k=256", timed(lambda: recolorer.bgra(palette, Job()), 7)[0])
    yield Row("reduce_picture, k=256", timed(lambda: reduce_picture(picture, palette, Job()))[0])


def measure(path: Path) -> None:
    picture = read(path)
    colors = count_colors(picture, Job())
    series = PaletteSeries.build(colors, Job())
    write(
        f"\n{path.name}: {picture.width_px} x {picture.height_px} pixels, "
        f"{colors.packed.size} distinct colours, {series.points.size} points"
    )
    for row in stages(picture, colors, series):
        write(f"  {row.name:<26}{row.milliseconds:9.1f} ms")
    for size in SIZES:
        rows = [*huescope(series, size), *opencv(picture, size), *pillow(picture, size)]
        if installed("imagequant"):
            rows += libimagequant(picture, size)
        if installed("sklearn"):
            rows += scikit_learn(colors, size)
        for row in rows:
            error = mse(colors, row.rgb_u8)
            write(f"  k={size:<4}{row.name:<26}{row.milliseconds:9.1f} ms   mse {error:10.3f}")


def write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def main() -> None:
    for module in ("imagequant", "sklearn"):
        if not installed(module):
            write(f"{module} is not installed and takes no part.")
    for path in [Path(name) for name in sys.argv[1:]] or sorted(SAMPLES.glob("*.[jp][pn]*g")):
        measure(path)


if __name__ == "__main__":
    main()
