"""Measure work on many pictures: seconds of processor time a picture, beside decoding alone.

Copies of the given photographs in a folder: decoding as large as they are, decoding as small as the
index needs, then ``huescope index``, ``audit``, ``analyze`` and ``export`` of the folder. Processor
time of all threads, the least of three runs. Then what ``analyze`` does with a picture, by parts,
and listings of many objects: the second run of ``index`` over a bucket in which nothing changed.
"""

import argparse
import resource
import shutil
import tempfile
import time
from functools import partial
from pathlib import Path

from huescope.__main__ import main as huescope
from huescope.analysis.channels import channel_histogram
from huescope.analysis.clustering.series import PaletteSeries
from huescope.analysis.color_counts import count_colors
from huescope.analysis.grouping import grouped_colors
from huescope.analysis.leading_colors import leading_colors
from huescope.analysis.most_frequent import most_frequent_colors
from huescope.analysis.options import FOR_PEOPLE
from huescope.analysis.proposing.proposal import proposal_of
from huescope.analysis.proposing.regions import regions_of
from huescope.analysis.quality import quality
from huescope.api.report import Question, analysis_of, report_on
from huescope.cancellation import Job
from huescope.collection.index_file import ColorIndex, Row
from huescope.collection.indexing import update_index
from huescope.collection.signature import BYTES, SAMPLE_PX
from huescope.heap import keep_freed
from huescope.imaging.decode import decode
from huescope.imaging.thumbnail import decode_for_thumbnail
from huescope.sources.memory import MemoryPicture
from huescope.sources.place import Entry, Page

COLORS = 8
ROUNDS = 3


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--objects", type=int, default=200_000)
    parser.add_argument("--output", type=Path)
    found = parser.parse_args()
    keep_freed()
    lines = [*of_pictures(found.pictures, found.copies), ""]
    lines += [*of_parts(found.pictures), "", *of_a_listing(found.objects)]
    print("\n".join(lines))
    if found.output is not None:
        found.output.write_text("\n".join(["$ bench_many.py", *lines]) + "\n", encoding="utf-8")


def of_pictures(pictures, copies):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "in").mkdir()
        (root / "brand.css").write_text(":root { --a: #1d3557; --b: #e63946; --c: #f1faee }")
        for picture in pictures:
            for copy in range(copies):
                shutil.copy(picture, root / "in" / f"{picture.stem} {copy}{picture.suffix}")
        files = sorted((root / "in").iterdir())
        size_mb = sum(file.stat().st_size for file in files) / 1e6 / len(files)
        yield f"{len(files)} pictures of {size_mb:.1f} MB in the mean, seconds of processor time"
        ways = {
            "decode whole": lambda: each(files, decode),
            "decode for the index": lambda: each(files, small),
            "index": lambda: run("index", root / "in", "--index", fresh(root)),
            "audit": lambda: run("audit", root / "brand.css", root / "in"),
            "audit with maps": lambda: run(
                "audit", root / "brand.css", root / "in", "-o", root / "a.html"
            ),
            "analyze to CSV": lambda: run("analyze", root / "in", "-o", root / "a.csv"),
            "export as GPL": lambda: run(
                "export", root / "in", "-o", root / "out", "--format", "gpl"
            ),
        }
        for name, way in ways.items():
            yield f"{name:24} {least(way) / len(files):6.3f}"


def of_parts(pictures):
    """Do what ``analyze`` does with each picture, one function after the other."""
    yield f"parts of an analysis of {COLORS} colours, seconds of processor time a picture"
    job, least_s = Job(threads=1), {}
    for _ in range(ROUNDS):
        spent_s = {}
        for picture in pictures:
            data = picture.read_bytes()
            for part, taken_s in timed_parts(data, picture.name, job):
                spent_s[part] = spent_s.get(part, 0) + taken_s / len(pictures)
        for part, taken_s in spent_s.items():
            least_s[part] = min(taken_s, least_s.get(part, taken_s))
    for part, taken_s in least_s.items():
        yield f"{part:24} {taken_s:6.3f}  {taken_s / least_s['decode']:5.2f} x decoding"


def timed_parts(data, name, job):
    yield from (clock := Clock()).part("decode", lambda: decode(data, name, job=job))
    picture = clock.result
    yield from clock.part("count colours", lambda: count_colors(picture, job))
    colors = clock.result
    yield from clock.part("prepare exact palettes", lambda: prepared(colors, job))
    series = clock.result
    yield from clock.part("exact palette", lambda: series.exact(COLORS, job))
    reduction = clock.result
    yield from clock.part("or regions of the picture", lambda: regions_of(picture, colors, job))
    balanced = series.proposing(proposal_of(clock.result, FOR_PEOPLE))
    yield from clock.part("and balanced palette", lambda: balanced.exact(COLORS, job))
    yield from clock.part("mean and 95th percentile", lambda: quality(colors, reduction, job))
    yield from clock.part("main and second colour", lambda: leading_colors(colors, job))
    yield from clock.part("histogram", lambda: channel_histogram(colors, job))
    yield from clock.part("dominant colours", lambda: grouped_colors(colors, job))
    yield from clock.part("most frequent colours", lambda: most_frequent_colors(colors))
    source = MemoryPicture(name, data)
    analysis = analysis_of(report_on(source, name, Question(COLORS), job))
    yield from clock.part("output", analysis.to_json)


def prepared(colors, job):
    series = PaletteSeries.build(colors, job)
    series.prepare(job)
    return series


class Clock:
    """Measures parts one after the other, and keeps the result of the last."""

    result = None

    def part(self, name, work):
        spent_s = time.process_time()
        self.result = work()
        yield name, time.process_time() - spent_s


def of_a_listing(number):
    """Index a bucket of which all is known: a listing, and one look-up an object."""
    with tempfile.TemporaryDirectory() as folder, ColorIndex(Path(folder, "index")) as index:
        place = Bucket(number)
        signature = bytes(BYTES - 1) + b"\xff"
        for page in place.pages(None):
            items = [place.source_of(entry).location for entry in page.entries]
            etags = [entry.etag for entry in page.entries]
            index.write(Row(*pair, signature) for pair in zip(items, etags, strict=True))
        spent_s = time.process_time()
        tally = update_index(index, place, Job(), lambda _: None, print)
        spent_s = time.process_time() - spent_s
        assert tally.unchanged == number
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield f"{number:,} objects of which nothing changed: {spent_s:.1f} s of processor time"
        yield f"memory at most {peak_mb:.0f} MB, with all of the above"


class Bucket:
    """A place that names many objects, and has none."""

    name, prefix, watched, reference, parents = "archive", "", None, None, ()

    def __init__(self, number):
        self._number = number

    def bulk(self):
        return self

    def pages(self, _job):
        for start in range(0, self._number, 1000):
            numbers = range(start, min(start + 1000, self._number))
            names = (f"2026/{n:07}.jpg" for n in numbers)
            yield Page(tuple(Entry(name, False, 3_000_000, 0, f"e {name}") for name in names))

    def source_of(self, entry):
        return Named(entry.key, entry.etag)


class Named(MemoryPicture):
    def __init__(self, key, etag):
        super().__init__(key, b"")
        object.__setattr__(self, "_etag", etag)

    @property
    def location(self):
        return f"oci://archive@namespace/{self.name}"


def each(files, read):
    for file in files:
        read(file.read_bytes(), file.name, job=Job(threads=1))


small = partial(decode_for_thumbnail, size_px=SAMPLE_PX)


def fresh(root):
    for path in root.glob("index*"):
        path.unlink()
    return root / "index.sqlite"


def run(*argv):
    assert huescope([str(each) for each in argv]) in {0, 3}


def least(way):
    times = []
    for _ in range(ROUNDS):
        spent_s = time.process_time()
        way()
        times.append(time.process_time() - spent_s)
    return min(times)


if __name__ == "__main__":
    main()
