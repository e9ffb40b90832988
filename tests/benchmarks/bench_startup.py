"""Time from the start of a process to its first painted window: Huescope beside bare PySide6.

    python tests/benchmarks/bench_startup.py [RUNS]

Run it with an environment's Python. It uses the display it finds, else Xvfb, else Qt's offscreen
platform. One run of each warms the disk cache and does not count.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKOUT = Path(__file__).resolve().parents[2]

# Told the time when it was started, Huescope prints a line with this word after its first paint
# and quits.
TRACE_VARIABLE = "HUESCOPE_STARTUP_TRACE"
TRACE_WORD = "first-paint"

BARE_WINDOW = f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("{TRACE_WORD}", flush=True)
        QTimer.singleShot(0, application.quit)

application = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""

PROGRAMS = {
    "bare PySide6 window": [sys.executable, "-c", BARE_WINDOW],
    "huescope": [sys.executable, "-m", "huescope"],
    "packaging/run.py": [sys.executable, str(CHECKOUT / "packaging" / "run.py")],
}


def first_paint_s(command: list[str], variables: dict[str, str]) -> float:
    """Start a program and return the seconds until it says that it has painted."""
    variables = {**variables, TRACE_VARIABLE: str(time.time())}
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout:
            if line.startswith(TRACE_WORD):
                seconds = time.perf_counter() - started
                process.communicate(timeout=30)
                return seconds
        raise RuntimeError(f"{command[:3]} painted nothing: {process.stderr.read()}")


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """Yield the environment variables of a display, which is started if there is none."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield {}
    elif shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
    else:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            try:
                yield {"DISPLAY": f":{server.stdout.readline().strip()}"}
            finally:
                server.terminate()


def main() -> None:
    """Print the median and the fastest of each program, measured in turns."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    with display() as screen, tempfile.TemporaryDirectory() as settings:
        variables = {
            **os.environ,
            **screen,
            "PYTHONPATH": str(CHECKOUT / "app"),
            "XDG_CONFIG_HOME": settings,
        }
        variables.pop("PYTHONDONTWRITEBYTECODE", None)  # or each start would compile all modules
        for _ in range(runs + 1):
            for name, command in PROGRAMS.items():
                seconds[name].append(first_paint_s(command, variables))
    where = " ".join(screen.values()) or "the desktop"
    sys.stdout.write(f"Process start to first paint, {runs} runs on {where}\n")
    for name, values in seconds.items():
        counted = values[1:]
        median = statistics.median(counted)
        sys.stdout.write(f"{name:20} median {median:.3f} s   fastest {min(counted):.3f} s\n")


if __name__ == "__main__":
    main()
