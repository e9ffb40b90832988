"""How low OpenCV's k-means comes in ten attempts: the measure that Huescope must never miss.

    python tests/benchmarks/bench_opencv.py PICTURE... [--sizes 4,5,16,32,64,128,256]

For each picture and number of colours that opencv_mse.tsv does not have yet it runs cv2.kmeans on
all pixels, with random centres, ten attempts of at most 200 iterations, on one thread and from
random seed 1, so that everybody gets the same. It writes the error into that file after each. That
takes from a second for 4 colours of 0.4 megapixels to six minutes for 256. `bench_quality.py` puts
Huescope's refined palettes beside them.

The error is the sum over the three 8-bit sRGB channels, mean over all pixels, each to its nearest
palette colour, the palette rounded to 8 bits.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from _errors import OPENCV, read_errors, write_errors

from huescope.analysis.clustering import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.cancellation import Job
from huescope.imaging.decode import decode

if TYPE_CHECKING:
    from huescope.imaging.picture import Picture

SIZES = (4, 5, 16, 32, 64, 128, 256)
CRITERIA = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 200, 0.1)
ATTEMPTS = 10


def error_of_ten(picture: Picture, series: PaletteSeries, size: int) -> float:
    """Run OpenCV's k-means; gives the error of its palette."""
    samples = picture.rgb_u8.reshape(-1, 3).astype(np.float32)
    cv2.setRNGSeed(1)
    _, _, centers = cv2.kmeans(samples, size, None, CRITERIA, ATTEMPTS, cv2.KMEANS_RANDOM_CENTERS)
    palette_rgb_u8 = np.unique(np.rint(centers).astype(np.uint8), axis=0)
    return series.measured(palette_rgb_u8, Job()).mse


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure OpenCV's k-means in ten attempts.")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")])
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    known = read_errors(OPENCV)
    for size in arguments.sizes or SIZES:
        for path in arguments.pictures:
            if (path.stem, size) in known:
                continue
            picture = decode(path.read_bytes(), path.name, Job())
            series = PaletteSeries.build(count_colors(picture, Job()), Job())
            known[path.stem, size] = error_of_ten(picture, series, size)
            sys.stdout.write(f"{path.stem} k={size}: {known[path.stem, size]:.4f}\n")
            sys.stdout.flush()
            write_errors(OPENCV, known)


if __name__ == "__main__":
    main()
