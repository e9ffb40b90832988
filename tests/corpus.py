"""Open every file of a folder as the window does, and count what comes of it.

    python tests/corpus.py FOLDER [--results FILE] [--seconds 30] [--memory-mb 3000] [--workers 2]

Each file is opened in a process with limits of time and memory, which is started again where one
ends it; the risky formats are decoded in a helper process of that one, as they are in the window.
Results are appended to a file (``corpus.tsv`` of the working folder by default), and files that are
in it are passed over, so that a run can be broken off and taken up again. At the end a table is
printed; the exit status is 1 where anything crashed or went over a limit.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "app"
FIELDS = ("outcome", "seconds", "detail", "path")
FAULTS = ("crashed", "over limit", "noise")
MEBIBYTE = 2**20


def serve(memory_mb: int, seconds: float) -> None:
    """Be the process that opens files: a path a line comes in, an outcome a line goes out."""
    import resource

    from huescope.analysis.findings import find
    from huescope.cancellation import Job
    from huescope.errors import DecoderFailed, PictureTooLarge, SubjectError
    from huescope.imaging import policy
    from huescope.imaging.decode import decode

    policy.use(replace(policy.current(), seconds=seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb * MEBIBYTE, memory_mb * MEBIBYTE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what decoders print is noise, wherever they print it
    for line in sys.stdin:
        path = Path(json.loads(line))
        try:
            picture = decode(path.read_bytes(), path.name, Job())
            find(picture, Job()).palette(8, Job())
            outcome, detail = "analysed", picture.format
        except PictureTooLarge as error:
            outcome = "over limit" if "memory" in error.reason else "refused"
            detail = f"PictureTooLarge: {error.reason}"
        except DecoderFailed as error:
            outcome = "over limit" if "too long" in error.reason else "crashed"
            outcome = "refused" if "mistake" in error.reason else outcome  # and went on
            detail = f"DecoderFailed: {error.reason}"
        except SubjectError as error:
            outcome, detail = "refused", f"{type(error).__name__}: {error.reason}"
        except MemoryError:
            outcome, detail = "over limit", "memory"
        except Exception as error:  # noqa: BLE001 - what this program is here to find
            outcome, detail = "crashed", f"{type(error).__name__}: {error}"
        print(json.dumps([outcome, detail]), file=answers, flush=True)


class Opener:
    """A process that opens files, one after the other."""

    def __init__(self, seconds: float, memory_mb: int) -> None:
        self._seconds, self._memory_mb = seconds, memory_mb
        self._process: subprocess.Popen[str] | None = None
        self._noise = tempfile.TemporaryFile()  # noqa: SIM115 - as long as this

    def open(self, path: Path) -> tuple[str, str]:
        """Open a file; gives the outcome, and a detail."""
        process = self._process or self._start()
        before = self._noise.seek(0, os.SEEK_END)
        killer = threading.Timer(self._seconds, process.kill)
        killer.start()
        try:
            process.stdin.write(json.dumps(str(path)) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        over_time = not killer.is_alive()
        killer.cancel()
        if not answer:
            self._process = None
            status = process.wait()
            return ("over limit", "time") if over_time else ("crashed", f"exit status {status}")
        outcome, detail = json.loads(answer)
        if self._noise.seek(0, os.SEEK_END) > before and outcome not in FAULTS:
            self._noise.seek(before)
            return "noise", self._noise.read(200).decode(errors="replace").replace("\n", " ")
        return outcome, detail

    def _start(self) -> subprocess.Popen[str]:
        self._process = subprocess.Popen(
            [
                sys.executable,
                __file__,
                "--serve",
                f"--memory-mb={self._memory_mb}",
                f"--seconds={self._seconds}",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._noise,
            text=True,
            env={**os.environ, "PYTHONPATH": str(APP)},
        )
        return self._process

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def done_in(results: Path) -> dict[str, dict[str, str]]:
    if not results.exists():
        return {}
    with results.open(encoding="utf-8", newline="") as file:
        return {row["path"]: row for row in csv.DictReader(file, FIELDS, delimiter="\t")}


def run(folder: Path, results: Path, seconds: float, memory_mb: int, workers: int) -> int:
    known = done_in(results)
    waiting = [path for path in files_of(folder) if str(path) not in known]
    local, lock = threading.local(), threading.Lock()
    openers: list[Opener] = []

    def open_one(path: Path) -> None:
        if not hasattr(local, "opener"):
            local.opener = Opener(seconds, memory_mb)
            openers.append(local.opener)
        started = time.perf_counter()
        outcome, detail = local.opener.open(path)
        spent = f"{time.perf_counter() - started:.2f}"
        with lock, results.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter="\t").writerow((outcome, spent, detail, path))

    with ThreadPoolExecutor(workers) as threads:
        list(threads.map(open_one, waiting))
    for opener in openers:
        opener.close()
    return table(
        [row for path, row in done_in(results).items() if Path(path).is_relative_to(folder)]
    )


def table(rows: list[dict[str, str]]) -> int:
    """Print how often each outcome occurred; 1 where any is a fault."""
    counts = Counter(_summary(row) for row in rows)
    for outcome, count in sorted(counts.items()):
        print(f"{count:8}  {outcome}")
    print(f"{len(rows):8}  in all")
    faults = [row for row in rows if row["outcome"] in FAULTS]
    for row in faults:
        print(f"{row['outcome']}: {row['path']}: {row['detail']}")
    return 1 if faults else 0


def _summary(row: dict[str, str]) -> str:
    if row["outcome"] != "refused":
        return row["outcome"]
    return f"refused: {row['detail'].partition(':')[0]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--results", type=Path, default=Path("corpus.tsv"))
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--memory-mb", type=int, default=3000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    found = parser.parse_args()
    if found.serve:
        serve(found.memory_mb, found.seconds)
        return 0
    if found.folder is None or not found.folder.is_dir():
        parser.error("which FOLDER?")
    return run(found.folder.resolve(), found.results, found.seconds, found.memory_mb, found.workers)


if __name__ == "__main__":
    sys.exit(main())
