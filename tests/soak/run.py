"""Use a window for long: ``python tests/soak/run.py --minutes 60 --seed 1``.

Not part of the checks. Two processes run one after the other, without a screen and in folders of
their own: `pictures` opens many pictures in one window, and `person` does anything at all with
mouse and keyboard. Both end by the time given; the first by its number of pictures, too. The exit
status is 1 where memory grew by more than a tenth since the 50th picture, where a process crashed,
where an exception or a warning of Qt came up, or where a thread, a file descriptor or a job was
left. The table is written to ``tests/benchmarks/results/soak.txt``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
APP = HERE.parents[1] / "app"
TABLE = HERE.parent / "benchmarks" / "results" / "soak.txt"
PARTS = ("pictures", "person")


def run_part(name: str, seconds: float, chosen: argparse.Namespace) -> dict[str, object]:
    """Run a part in a process with a home of its own; gives its figures and findings."""
    with tempfile.TemporaryDirectory(prefix="huescope-soak-") as home:
        places = ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME")
        paths = {f"XDG_{each}_{'DIR' if each == 'RUNTIME' else 'HOME'}": home for each in places}
        environment = {**os.environ, **paths, "HOME": home, "TMPDIR": home}
        environment |= {"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
        report = Path(home, "report.json")
        command = [sys.executable, "-X", "faulthandler", __file__, "--part", name]
        command += ["--seconds", str(seconds), "--seed", str(chosen.seed)]
        command += ["--pictures", str(chosen.pictures), "--large-every", str(chosen.large_every)]
        started_s = time.monotonic()
        done = subprocess.run(
            [*command, "--report", str(report)], env=environment, cwd=home, check=False
        )
        found = json.loads(report.read_text("utf-8")) if report.exists() else {}
        found["minutes"] = round((time.monotonic() - started_s) / 60, 1)
        if done.returncode:
            found.setdefault("findings", []).append(f"exit status {done.returncode}")
        return found


def table(results: dict[str, dict[str, object]], seed: int) -> str:
    """Lay out what was found as text."""
    lines = [f"Endurance with seed {seed}, on {time.strftime('%Y-%m-%d')}."]
    for name, found in results.items():
        lines += ["", name]
        lines += [f"  {key:24} {found[key]}" for key in found if key != "findings"]
        findings = found.get("findings") or ["none"]
        lines += [
            f"  {'findings':24} {findings[0]}",
            *(f"  {'':24} {each}" for each in findings[1:]),
        ]
    return "\n".join([*lines, ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=60.0, help="of each part, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", type=int, default=2000)
    parser.add_argument(
        "--large-every", type=int, default=10, help="one picture in so many has megapixels; 0: none"
    )
    parser.add_argument("--only", choices=PARTS)
    for hidden in ("--part", "--seconds", "--report"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.part:
        from part import run

        number, every = chosen.pictures, chosen.large_every
        run(chosen.part, float(chosen.seconds), chosen.seed, number, every, Path(chosen.report))
        return 0
    results = {
        name: run_part(name, 60 * chosen.minutes, chosen)
        for name in (chosen.only and (chosen.only,)) or PARTS
    }
    text = table(results, chosen.seed)
    TABLE.write_text(text, encoding="utf-8")
    print(text)
    return 1 if any(found.get("findings") for found in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
