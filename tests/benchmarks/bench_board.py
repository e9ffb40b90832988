"""Measure a board of many photographs: time to its palettes, and memory.

Copies of the given pictures, scaled to 12 megapixels, are laid on a board without a window. Told is
when the first palette of some pictures, of all pictures, and the exact one is there, by the clock
and in processor time of all threads, and the most memory of the process.
"""

import argparse
import resource
import shutil
import tempfile
import time
from pathlib import Path

from PIL import Image

from huescope.analysis.options import DEFAULT, FOR_PEOPLE
from huescope.cancellation import Job
from huescope.moodboard import editing
from huescope.moodboard.board import Board
from huescope.moodboard.reading import parts_of
from huescope.moodboard.source import BoardSource
from huescope.sources.local import LocalFile
from huescope.ui.tasks.board_opening import open_board
from huescope.ui.tasks.results import Reduced, Studied

SIZE_PX = 4000, 3000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--number", type=int, default=50)
    parser.add_argument("--colors", type=int, default=8)
    parser.add_argument("--mood", choices=("area", "balanced"), default="balanced")
    parser.add_argument("--output", type=Path)
    found = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = photographs(found.pictures, found.number, Path(folder))
        size_mb = sum(file.stat().st_size for file in files) / 1e6 / len(files)
        lines = [f"{len(files)} photographs of 12 megapixels, {size_mb:.1f} MB in the mean"]
        print(lines[0])
        options = DEFAULT if found.mood == "area" else FOR_PEOPLE
        for line in opened(files, options, found.colors):
            print(line)
            lines.append(line)
    if found.output is not None:
        found.output.write_text("\n".join(["$ bench_board.py", *lines]) + "\n", encoding="utf-8")


def photographs(pictures, number, folder):
    scaled = []
    for place, picture in enumerate(pictures):
        with Image.open(picture) as image:
            path = folder / f"scaled {place}.jpg"
            image.convert("RGB").resize(SIZE_PX).save(path, quality=92)
            scaled.append(path)
    files = [folder / f"{place}.jpg" for place in range(number)]
    for place, file in enumerate(files):
        shutil.copy(scaled[place % len(scaled)], file)
    return files


def opened(files, options, colors):
    board = editing.added(Board(), map(LocalFile, files))
    source = BoardSource(board)
    clock_s, spent_s = time.perf_counter(), time.process_time()
    told = set()
    for result in open_board(source, options, colors, ("share", "ciede2000"), Job()):
        parts = parts_of(board, source.parts).values()
        if isinstance(result, Reduced):
            what = f"palette of {'all' if len(parts) == len(files) else 'some'}"
        elif isinstance(result, Studied) and not result.provisional:
            what = "exact palettes"
        else:
            continue
        if what not in told:
            told.add(what)
            peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            yield (
                f"{what:16} after {time.perf_counter() - clock_s:5.2f} s, "
                f"{time.process_time() - spent_s:5.2f} s of processor time, {peak_mb:4.0f} MB"
            )


if __name__ == "__main__":
    main()
