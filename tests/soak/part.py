"""A part of the endurance run, in a process of its own."""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from huescope.heap import give_back
from huescope.imaging import helper
from huescope.ui.app import make_application
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.state.requests import AT_REST
from huescope.ui.state.work import is_settled
from huescope.ui.style.theme import Theme
from huescope.ui.tasks import failures

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

HERE = str(Path(__file__).resolve().parent)
IDLE_S = 120.0
MOST_FINDINGS = 20
_AT_REST = {"prefetch", *(request.CHANNEL for request in AT_REST)}
# What the offscreen platform says of each window and each dialog.
_KNOWN_WARNINGS = ("This plugin does not support",)


class NoBrowser(QObject):
    """Takes the addresses that would be opened in other programs."""

    @Slot(QUrl)
    def take(self, _url: QUrl) -> None:
        """Do nothing."""


class Bench:
    """A window under test, and what was found."""

    def __init__(self, report: Path) -> None:
        self._report = report
        self.findings: list[str] = []
        self.figures: dict[str, object] = {}
        self.acts: list[str] = []
        qInstallMessageHandler(self._take_message)
        failures.report_to(lambda failure: self.find(failure.details), self._take_notice)
        self.app = make_application()
        self.theme = Theme(self.app, "light")
        self._browser = NoBrowser()
        for scheme in ("file", "http", "https"):
            QDesktopServices.setUrlHandler(scheme, self._browser, "take")
        self.settings = Settings()
        self.window = self.open_window()

    def open_window(self) -> Window:
        window = Window(self.theme, self.settings)
        window.resize(QSize(1200, 800))
        window.show()
        window.load_rest()
        window.connections.prepare()
        self.window = window
        return window

    def find(self, text: str) -> None:
        """Keep a finding with the acts that led to it, each once."""
        if _is_own(text):
            return
        first = text.strip().splitlines()[-1]
        if len(self.findings) < MOST_FINDINGS and first not in self.findings:
            self.findings.append(first)
            print(f"{text}\nafter {self.acts[-25:]}", flush=True)
            self.write()

    def _take_notice(self, sentence: str) -> None:
        self.find(f"nothing caught: {sentence}")

    def _take_message(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_KNOWN_WARNINGS):
            where = "".join(traceback.format_stack(limit=12)[:-1])
            self.find(f"{where}\nQt: {text}")

    def rest(self, *, is_settled_enough: bool = False) -> None:
        """Wait until nothing is under way that a person waits for.

        What goes on for long is a finding. Work that is done while a window rests does not count.

        Parameters
        ----------
        is_settled_enough : bool
            Whether the picture and its palette are enough.
        """
        end_s = time.monotonic() + IDLE_S
        busy: set[str] = set()
        while time.monotonic() < end_s:
            QTest.qWait(5)
            settled = is_settled(self.window.store.state)
            busy = {name for runner in self.window._runners for name in runner._current}
            if settled and (is_settled_enough or busy <= _AT_REST):
                return
        self.find(f"never at rest: {sorted(busy)}, settled {settled}")

    def finish(self) -> None:
        """Wait until nothing at all is under way, not even what is done while a window rests.

        That may take long on a machine that is busy with other things, so processor time counts.
        """
        end_s = time.process_time() + IDLE_S
        while any(runner._current for runner in self.window._runners):
            if time.process_time() > end_s:
                self.find("work at rest did not end")
                return
            QTest.qWait(20)

    def close_window(self) -> None:
        """Close the window, without what is unsaved; its threads have to end."""
        self.window.projects.discard()
        self.window.close()
        end_s = time.monotonic() + IDLE_S
        while not self.window.is_at_rest:
            if time.monotonic() > end_s:
                self.find("a thread went on after the window was closed")
                return
            QTest.qWait(20)

    def write(self) -> None:
        found = {**self.figures, "findings": self.findings}
        self._report.write_text(json.dumps(found), encoding="utf-8")


def _is_own(text: str) -> bool:
    """Whether a traceback ends in this program: at a widget that was deleted meanwhile."""
    frames = [line for line in text.splitlines() if line.lstrip().startswith('File "')]
    return bool(frames) and HERE in frames[-1] and "already deleted" in text


def memory_mb() -> float:
    """Memory of this process alone after a minute at rest, in MB, be it swapped out or not.

    What a window does in that minute is done here. Pages of files, as of libraries, do not count:
    the system takes them away and reads them again as it likes, which made the resident set of the
    same window 156 MB on a machine short of memory, and 240 MB on another day.
    """
    gc.collect()
    give_back()
    helper.give_back()
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.endswith(" kB")}
    return (kilobytes["Anonymous"] + kilobytes["Swap"]) * 1024 / 1e6


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def _doing(frame: FrameType | None) -> str:
    return "nothing" if frame is None else frame.f_code.co_qualname


def threads() -> list[str]:
    """Give the names of the threads of Python, Qt's own excepted, and what each of them does."""
    frames = sys._current_frames()
    found = [each for each in threading.enumerate() if not isinstance(each, threading._DummyThread)]
    return [f"{each.name} in {_doing(frames.get(each.ident))}" for each in found]


def run(
    name: str, seconds: float, seed: int, pictures: int, large_every: int, report: Path
) -> None:
    from person import use
    from pictures import open_many

    parts: dict[str, Callable[[Bench], None]] = {
        "pictures": lambda bench: open_many(bench, pictures, seconds, seed, large_every),
        "person": lambda bench: use(bench, seconds, seed),
    }
    bench = Bench(report)
    try:
        parts[name](bench)
    finally:
        bench.write()
    bench.close_window()
    bench.write()
    QApplication.processEvents()
    os._exit(0)
