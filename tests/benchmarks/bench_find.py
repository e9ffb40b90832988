"""Measure search in the colour index: time, recall against brute force, bytes a picture.

Signatures are made by chance: of three to eight colours, half of them near those of a few
palettes that pictures have in common. Processor time, the least of five searches.
"""

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

from huescope.cancellation import Job
from huescope.collection.index_file import ColorIndex, Filter, Row
from huescope.collection.queries import query_of_amounts
from huescope.collection.search import Query
from huescope.collection.signature import BYTES, WEIGHT, signature_from
from huescope.collection.words import amounts_in

COUNT = 20
WORDS = (
    "teal",
    "dark teal with a little orange",
    "40% navy, 20% white, 5% gold",
    "pale pink, muted olive, cream, brown and black",
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--signatures", type=int, default=100_000)
    parser.add_argument("--output", type=Path)
    found = parser.parse_args()
    lines = list(measured(found.signatures))
    print("\n".join(lines))
    if found.output is not None:
        found.output.write_text("\n".join(["$ bench_find.py", *lines]) + "\n", encoding="utf-8")


def measured(count):
    packed = signatures(count)
    with tempfile.TemporaryDirectory() as folder, ColorIndex(Path(folder, "index")) as index:
        spent_s = time.process_time()
        rows = zip(range(count), packed, strict=True)
        name = "oci://archive@namespace/2026/05/DSC{:06}.jpg"
        index.write(Row(name.format(n), f"{n:032x}", each, 1.5, 1e9) for n, each in rows)
        written_s = time.process_time() - spent_s
        index._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = Path(folder, "index").stat().st_size
        spent_s = time.process_time()
        chosen = index.choose(Filter()).signatures
        loaded_s = time.process_time() - spent_s
    yield f"{count:,} signatures, {size / count:.0f} bytes a picture with its location"
    yield f"writing {1e3 * written_s:.0f} ms, loading all {1e3 * loaded_s:.0f} ms"
    yield ""
    yield f"{'query':50} {'ms':>6} {'brute force ms':>15} {'recall at 20':>13}"
    for name, query in queries(packed):
        times = []
        for _ in range(5):
            spent_s = time.process_time()
            _, distances = chosen.nearest(query, COUNT, Job())
            times.append(time.process_time() - spent_s)
        spent_s = time.process_time()
        everything = chosen.all_distances(query)
        brute_s = time.process_time() - spent_s
        # By distance: of equals, either is right.
        worst = np.sort(everything)[COUNT - 1]
        recall = np.mean(distances <= worst + 1e-9)
        yield f"{name:50} {1e3 * min(times):6.1f} {1e3 * brute_s:15.0f} {recall:13.3f}"


def signatures(count):
    random = np.random.default_rng(0)
    common = random.normal([0.5, 0, 0], [0.22, 0.14, 0.16], (40, 8, 3))
    packed = []
    for _ in range(count):
        size = random.integers(3, 9)
        oklab = common[random.integers(40), random.permutation(8)[:size]]
        own = random.random(size) < 0.5
        oklab[own] = random.normal([0.5, 0, 0], [0.22, 0.14, 0.16], (own.sum(), 3))
        oklab += random.normal(0, 0.05, (size, 3))
        oklab[:, 0] = np.clip(oklab[:, 0], 0, 1)
        shares = random.dirichlet(np.full(size, 0.8)) + 1e-6
        packed.append(signature_from(oklab, shares).to_bytes())
    return packed


def queries(packed):
    for text in WORDS:
        yield text, query_of_amounts(amounts_in(text))
    rows = np.frombuffer(b"".join(packed[:3]), [("oklab", "<i2", 3), ("weight", "u1")])
    for number, row in enumerate(rows.reshape(3, BYTES // 7)):
        used = row[row["weight"] > 0]
        oklab = (used["oklab"] / 10_000).astype(np.float32)
        query = Query(oklab, (used["weight"] / WEIGHT).astype(np.float32))
        yield f"like picture {number} ({used.size} colours)", query


if __name__ == "__main__":
    main()
