"""Fuzz what reads bytes of strangers: ``python3 packaging/fuzz.py --seconds 600 --seed 1``.

Not part of the checks. That command installs atheris, which finds inputs by the branches
that they take. Each target of `targets.py` has a process of its own for its share of the time; it
begins with the files of `seeds.py`, with those of ``found`` that were findings once, and with those
of a folder, if one is given. The exit status is 1 where there are findings: each is a file in the
folder ``--work``, beside a text that says what went wrong. Put it into ``found``, where
`test_found.py` reads it, and mend the cause.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
APP = HERE.parents[1] / "app"
TABLE = HERE.parent / "benchmarks" / "results" / "fuzz.txt"
SLOW_S = 5.0
LONGEST_BYTES = 1 << 15
MOST_MEGABYTES = 2500


def fuzz(name: str, work: Path, seconds: int, seed: int) -> None:
    """Be the process of one target; what is found is written to the folder of findings."""
    import atheris

    sys.dont_write_bytecode = True  # of modules that are imported on first use: a file written
    with atheris.instrument_imports(include=["huescope", "tinycss2", "defusedxml"]):
        import targets

        target = targets.TARGETS[name]
        for path in sorted((work / name / "corpus").iterdir()):
            _try(target.run, path.read_bytes(), work / name)
    from mutation import mutated

    def one(data: bytes) -> None:
        started_s = time.process_time()
        with targets.watch():
            target.run(data)
        if time.process_time() - started_s > SLOW_S:
            raise targets.Fault(f"took longer than {SLOW_S} s")

    def change(data: bytes, max_size: int, seed: int) -> bytes:
        return mutated(bytes(data), max_size, seed, atheris.Mutate)

    arguments = [
        *(sys.argv[0], str(work / name / "corpus"), f"-max_total_time={seconds}", f"-seed={seed}"),
        *(
            f"-max_len={LONGEST_BYTES}",
            f"-rss_limit_mb={MOST_MEGABYTES}",
            "-timeout=60",
            "-report_slow_units=600",
        ),
        *(f"-artifact_prefix={work / name / 'findings'}/", "-print_final_stats=1", "-reload=0"),
    ]
    atheris.Setup(arguments, lambda data: _try(one, data, work / name), custom_mutator=change)
    atheris.Fuzz()


def _try(run: object, data: bytes, folder: Path) -> None:
    """Run one input, and keep it where it fails in a way that was not seen before."""
    try:
        run(data)
    except Exception as error:  # noqa: BLE001 - what this program is here to find
        where = _place(error)
        path = folder / "findings" / hashlib.sha256(where.encode()).hexdigest()[:12]
        if not path.exists():
            path.write_bytes(data)
            text = "".join(traceback.format_exception(error))
            path.with_suffix(".txt").write_text(
                f"{where}\n\n{text}", encoding="utf-8", errors="backslashreplace"
            )


def _place(error: BaseException) -> str:
    """Tell failures apart: by their type, and by the last line of the program that took part."""
    frames = traceback.extract_tb((error.__cause__ or error).__traceback__)
    lines = [f"{each.filename}:{each.lineno}" for each in frames if str(APP) in each.filename]
    return f"{type(error).__name__} {str(error)[:40] if not lines else lines[-1]}"


def prepare(name: str, work: Path, folder: Path | None) -> None:
    """Lay out the first corpus of a target."""
    import targets

    corpus = work / name / "corpus"
    shutil.rmtree(work / name, ignore_errors=True)
    for each in (corpus, work / name / "findings"):
        each.mkdir(parents=True, exist_ok=True)
    own = [] if folder is None else sorted(each for each in folder.rglob("*") if each.is_file())
    found = sorted((HERE / "found" / name).glob("*"))
    inputs = [*targets.TARGETS[name].seeds(), *(each.read_bytes() for each in found)]
    named = b"" if name in ("headers", "projects") else b"p"
    for each in own:
        content = each.read_bytes() if each.stat().st_size <= LONGEST_BYTES else b""
        if content:
            line = named + each.suffix.encode() + b"\n" if named else b""
            inputs.append(line + content)
    for data in inputs:
        (corpus / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def start(name: str, work: Path, seconds: int, seed: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, __file__, "--target", name, "--work", str(work)]
    command += ["--seconds", str(seconds), "--seed", str(seed)]
    paths = os.pathsep.join([str(APP), *filter(None, [os.environ.get("PYTHONPATH")])])
    with (work / name / "log.txt").open("ab") as log:
        return subprocess.Popen(
            command, stdout=log, stderr=log, env={**os.environ, "PYTHONPATH": paths}
        )


def row(name: str, work: Path, seconds: float) -> tuple[str, int]:
    """Return a line of the table, and the number of findings."""
    log = (work / name / "log.txt").read_text(encoding="utf-8", errors="replace")
    runs = re.findall(r"number_of_executed_units: (\d+)|^#(\d+)", log, re.MULTILINE)
    branches = re.findall(r"cov: (\d+)", log)
    findings = [each for each in (work / name / "findings").iterdir() if each.suffix != ".txt"]
    run = max((int(one or other) for one, other in runs), default=0)
    reached = int(branches[-1]) if branches else 0
    text = f"{name:10} {run:10} {seconds:9.0f} {reached:9} {len(findings):9}"
    return text, len(findings)


def run_all(names: list[str], work: Path, seconds: int, seed: int, jobs: int) -> int:
    """Run targets, some at once, and write the table."""
    waiting, running = list(names), {}
    share_s = max(1, seconds * jobs // len(names))
    spent: dict[str, float] = {}
    while waiting or running:
        while waiting and len(running) < jobs:
            name = waiting.pop(0)
            running[name] = start(name, work, share_s, seed), time.monotonic()
        for name, (process, started_s) in list(running.items()):
            if process.poll() is None:
                continue
            del running[name]
            spent[name] = spent.get(name, 0.0) + time.monotonic() - started_s
            left_s = round(share_s - spent[name])
            if process.returncode and left_s > share_s // 20 + 1:  # it crashed: go on from there
                running[name] = start(name, work, left_s, seed + 1), time.monotonic()
        time.sleep(0.2)
    rows = [row(name, work, spent[name]) for name in names]
    lines = [f"Fuzzing with seed {seed}, on {time.strftime('%Y-%m-%d')}.", ""]
    lines += ["target           runs   seconds  branches  findings", *(text for text, _ in rows)]
    TABLE.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print("\n".join(lines))
    return 1 if any(count for _, count in rows) else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=int, default=600, help="in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="how many targets at once")
    parser.add_argument("--only", nargs="*", help="targets; all if not given")
    parser.add_argument("--seeds", type=Path, help="a folder with more files to begin with")
    parser.add_argument("--work", type=Path, help="keeps inputs and findings; a new one by default")
    parser.add_argument("--target", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.target:
        fuzz(chosen.target, chosen.work, chosen.seconds, chosen.seed)
        return 0
    sys.path.insert(0, str(APP))
    import targets

    names = chosen.only or list(targets.TARGETS)
    work = chosen.work or Path(tempfile.mkdtemp(prefix="huescope-fuzz-"))
    for name in names:
        prepare(name, work, chosen.seeds)
    print(f"Inputs and findings are in {work}")
    return run_all(names, work, chosen.seconds, chosen.seed, chosen.jobs)


if __name__ == "__main__":
    sys.exit(main())
