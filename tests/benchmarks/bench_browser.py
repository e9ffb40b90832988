"""Measure the browser in a running window: thousands of files, and 200 000 entries of a cloud.

Usage: ``python tests/benchmarks/bench_browser.py [FILES]`` (with ``app`` on the Python path). It
makes so many small JPEG files (10 000 where no number is given) in a temporary folder, opens a real
window, on the screen if there is one and offscreen otherwise, and prints a table.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QSettings, QTimer

from huescope.sources.folder import LocalFolder
from huescope.sources.memory import MemoryPicture
from huescope.sources.place import Entry, Page
from huescope.sources.samples import sample_pictures
from huescope.ui.app import make_application
from huescope.ui.browser.listing.sorting import Sorting
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.style.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.cancellation import Job

ENTRIES, PAGE = 200_000, 1000
FRAME_MS = 16
PLACES = 50
REPLY_S = 0.1


@dataclass(frozen=True, eq=False)
class Cloud:
    """A place of many entries in memory, in the order of a bucket."""

    name: str
    entries: int
    reply_s: float = 0.0
    reference = None
    watched = None
    parents = ()

    def pages(self, job: Job) -> Iterator[Page]:
        """List them as a service does, a thousand at a time."""
        for start in range(0, self.entries, PAGE):
            job.rest(self.reply_s)
            last = min(start + PAGE, self.entries)
            yield Page(tuple(self.entry(number) for number in range(start, last)))

    @staticmethod
    def entry(number: int) -> Entry:
        """Make an entry whose date and size follow no order."""
        odd = number * 7919 % 100_003
        return Entry(
            f"2026/summer/IMG_{number}_{odd}.jpg",
            size_bytes=odd,
            modified_s=1.6e9 + odd,
            etag="0" * 32,
        )

    @staticmethod
    def source_of(entry: Entry) -> MemoryPicture:
        """Give something that is no picture."""
        return MemoryPicture(entry.name, b"no picture")

    def place_of(self, entry: Entry) -> Cloud:
        """Give an empty place."""
        return Cloud(entry.name, 0)


class Heartbeat(QObject):
    """Ticks as often as the event loop allows, and keeps the longest time without a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.restart()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000 * (now_s - self._last_s))
        self._last_s = now_s

    def restart(self) -> None:
        """Forget what was measured so far."""
        self.longest_ms = 0.0
        self._last_s = time.perf_counter()


class Bench:
    """One window, and the table of what was measured in it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.browser = window.browser
        self.heartbeat = Heartbeat()

    def row(self, what: str, value: float, unit: str, wanted: str = "") -> None:
        """Print one line of the table."""
        print(f"  {what:<52}{value:9.1f} {unit:<4}{wanted}", flush=True)

    def wait(self, done: Callable[[], bool], most_s: float = 600) -> float:
        """Run the event loop until something is so; gives the seconds it took."""
        started_s = time.perf_counter()
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if done() else None)
        timer.start(2)
        late = QTimer()
        late.setSingleShot(True)
        late.timeout.connect(loop.quit)
        late.start(round(1000 * most_s))
        if not done():
            loop.exec()
        return time.perf_counter() - started_s

    def rest(self) -> None:
        """Wait until the browser has nothing to do."""
        self.wait(lambda: not self.browser.busy)

    def measure_folder(self, folder: Path, files: int) -> None:
        """Open a folder, look at all of it, and scroll through it."""
        print(f"\nA folder of {files} pictures")
        before_mb = memory_mb()
        marks: dict[str, float] = {}
        started_s = time.perf_counter()

        def mark(_place: object) -> None:
            self.browser._view.repaint()
            marks["rows"] = 1000 * (time.perf_counter() - started_s)

        self.browser.place_shown.connect(mark)
        self.heartbeat.restart()
        self.browser.show_folder(folder)
        self.wait(lambda: "rows" in marks)
        self.wait(self._sees_thumbnails)
        seen_ms = 1000 * (time.perf_counter() - started_s)
        self.browser.place_shown.disconnect(mark)
        self.wait(lambda: self.browser.count == files)
        self.rest()
        self.row("first rows on the screen", marks["rows"], "ms", "wanted: under 300")
        self.row("every thumbnail of the first screen", seen_ms, "ms")
        self.row("longest block meanwhile", self.heartbeat.longest_ms, "ms", "wanted: under 50")
        self.scroll()
        started_s = time.perf_counter()
        self.see_everything()
        took_s = time.perf_counter() - started_s
        self.row("seeing every thumbnail", took_s, "s")
        self.row("a thumbnail with its strip", 1000 * took_s / files, "ms")
        gc.collect()
        self.row("thumbnails kept", self.browser._thumbnails.size_bytes / 2**20, "MiB")
        self.row("memory of the process", memory_mb(), "MiB")
        self.row("of which the browser", memory_mb() - before_mb, "MiB", "wanted: under 300")

    def _sees_thumbnails(self) -> bool:
        view, model = self.browser._view, self.browser._model
        rows = view.visible_rows()
        return len(rows) > 0 and all(model.thumbnail(row) is not None for row in rows)

    def scroll(self) -> None:
        """Scroll by the clock while thumbnails load, and time each frame."""
        view = self.browser._view
        bar, loop = view.verticalScrollBar(), QEventLoop()
        paints_ms: list[float] = []
        gaps_ms: list[float] = []
        last_s = time.perf_counter()

        def step() -> None:
            nonlocal last_s
            begun_s = time.perf_counter()
            gaps_ms.append(1000 * (begun_s - last_s))
            last_s = begun_s
            bar.setValue(bar.value() + 37)
            view.viewport().repaint()
            paints_ms.append(1000 * (time.perf_counter() - begun_s))
            if len(paints_ms) >= 600:
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(step)
        self.heartbeat.restart()
        timer.start(FRAME_MS)
        loop.exec()
        timer.stop()
        self.row("a frame of scrolling, median", float(np.median(paints_ms)), "ms")
        late_ms = [
            max(0.0, gap - FRAME_MS) + paint for gap, paint in zip(gaps_ms, paints_ms, strict=True)
        ]
        self.row("  95th percentile", float(np.percentile(paints_ms, 95)), "ms", "wanted: under 16")
        self.row("  95th percentile, with what came late", float(np.percentile(late_ms, 95)), "ms")
        self.row(
            "longest block while scrolling", self.heartbeat.longest_ms, "ms", "wanted: under 50"
        )

    def see_everything(self) -> None:
        """Page through all rows, each time until every thumbnail is there."""
        view = self.browser._view
        bar = view.verticalScrollBar()
        bar.setValue(0)
        while True:
            self.wait(self._sees_thumbnails)
            if bar.value() == bar.maximum():
                return
            bar.setValue(bar.value() + bar.pageStep())

    def measure_cloud(self) -> None:
        """List 200 000 entries, and put them into another order."""
        print(f"\nA place of {ENTRIES} entries, {PAGE} a page")
        before_mb = memory_mb()
        shown_s: list[float] = []

        def mark(_place: object) -> None:
            self.browser._view.repaint()
            shown_s.append(time.perf_counter() - started_s)

        self.browser.place_shown.connect(mark)
        self.heartbeat.restart()
        started_s = time.perf_counter()
        self.browser.show_place(Cloud("cloud", ENTRIES))
        self.wait(lambda: self.browser.count == ENTRIES)
        self.rest()
        self.row("first page on the screen", 1000 * shown_s[0], "ms", "wanted: under 300")
        self.row("all on the screen", time.perf_counter() - started_s, "s")
        self.row("longest block meanwhile", self.heartbeat.longest_ms, "ms", "wanted: under 50")
        self.browser.place_shown.disconnect(mark)
        sort = self.browser._view_options.sort
        for what, act in (
            ("sorted by date, newest first", lambda: sort(Sorting("date", True))),
            ("sorted by name, last first", lambda: sort(Sorting("name", True))),
            ("filtered", lambda: self.browser._search.filter.setText("77")),
            ("all again", self.browser._search.filter.clear),
            ("jumped to a name", lambda: self.browser._jumper.jump("img_199")),
        ):
            self.heartbeat.restart()
            act()
            took_s = self.wait(lambda: not self.browser._runner.busy("arrange"))
            self.rest()
            self.row(what, 1000 * took_s, "ms")
            self.row("  longest block", self.heartbeat.longest_ms, "ms", "wanted: under 50")
        gc.collect()
        grown_mb = memory_mb() - before_mb
        self.row("memory of the entries", grown_mb, "MiB")
        self.row("of each entry", grown_mb * 2**20 / ENTRIES, "B", "wanted: under 400")

    def measure_hurry(self) -> None:
        """Ask for many places at once."""
        print(f"\n{PLACES} places in quick succession")
        landed: list[object] = []
        self.browser.place_shown.connect(landed.append)
        self.heartbeat.restart()
        places = [Cloud(f"place {number}", 5000, REPLY_S) for number in range(PLACES)]
        coming = iter(places)
        timer = QTimer()

        def go() -> None:
            place = next(coming, None)
            if place is None:
                timer.stop()
            else:
                self.browser.show_place(place)

        timer.timeout.connect(go)
        started_s = time.perf_counter()
        timer.start(FRAME_MS)
        self.wait(lambda: self.browser.place is places[-1] and self.browser.count == 5000)
        self.wait(lambda: landed[-1:] == places[-1:])
        took_ms = 1000 * (time.perf_counter() - started_s)
        self.rest()
        self.row("the last one is shown", took_ms, "ms")
        self.row("places that landed on the way", len(landed) - 1, "")
        stays = landed[-1] is places[-1] and self.browser._model.place is places[-1]
        self.row("the last one stays", float(stays), "", "wanted: 1")
        self.row("longest block meanwhile", self.heartbeat.longest_ms, "ms", "wanted: under 50")


def memory_mb() -> float:
    """Tell how much memory the process has in use; 0 where the system does not say."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def make_pictures(folder: Path, files: int) -> None:
    """Write small pictures that all differ: one that is shifted and tinted."""
    random = np.random.default_rng(1)
    rough = random.integers(0, 256, (12, 16, 3), dtype=np.uint8)
    picture = cv2.resize(rough, (480, 360), interpolation=cv2.INTER_CUBIC)
    for number in range(files):
        changed = np.roll(picture, (7 * number % 360, 13 * number % 480), axis=(0, 1))
        tint = random.integers(-60, 60, 3, dtype=np.int16)
        changed = np.clip(changed + tint, 0, 255).astype(np.uint8)
        _done, data = cv2.imencode(".jpg", changed, [cv2.IMWRITE_JPEG_QUALITY, 85])
        (folder / f"IMG_{number}.jpg").write_bytes(data.tobytes())


def open_sample(window: Window) -> None:
    """Open a picture, so that the imports are not measured."""
    loop = QEventLoop()
    window.store.settled.connect(loop.quit)
    window.open_commands.open_sample(sample_pictures())
    loop.exec()


def main(files: int) -> None:
    """Measure all in one window."""
    app = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pictures"
        folder.mkdir()
        make_pictures(folder, files)
        store = QSettings(str(Path(name) / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Theme(app, "dark"), Settings(store))
        window.resize(1440, 900)
        window.show()
        open_sample(window)
        bench = Bench(window)
        bench.rest()
        gc.collect()
        gc.freeze()  # as the program does, once its libraries are loaded
        bench.measure_folder(folder, files)
        bench.measure_cloud()
        bench.measure_hurry()
        # A folder once more, so that nothing of the measured places is left when it is removed.
        window.browser.show_place(LocalFolder(sample_pictures()[0].parent))
        bench.rest()
        window.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
