"""Measure the running window: from the drop to the colours, the slider, and the longest block.

    python tests/benchmarks/bench_window.py [--at-once] [--mood MOOD] [--size 1440x900] PICTURE...

It opens a real window, on the screen if there is one and offscreen otherwise, and prints
milliseconds. Pictures are opened in the mood in which the program opens them, or in another one.
"All but pins" is the exact palette, its quality, the histogram, grouped shades and small previews.
The slider moves over 2 to 256 and back when the picture has settled, each step up to the frame that
shows it; with --at-once already when the first palette shows, while the picture is still being
looked into. It is left at 2 colours.
The size is in logical pixels: QT_SCALE_FACTOR=2 and --size 2560x1440 stand for a 5K screen.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from huescope.analysis import proposals
from huescope.analysis.options import FOR_PEOPLE
from huescope.sources.samples import sample_pictures
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.platform.garbage import RestCollector
from huescope.ui.state import document_events, events, picture_events, window_state
from huescope.ui.state.comparison import Comparison
from huescope.ui.store import prefetch
from huescope.ui.style.theme import Theme
from huescope.ui.tasks import pipeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.ui.state.event import Event
    from huescope.ui.state.window_state import WindowState

SWEEP = [*range(2, 257), *range(255, 1, -1)]
FRAMES = 100
COMPARING: dict[str, Callable[[float], Event]] = {
    "divider, dragged": events.MoveDivider,
    "divider, thrown across": lambda place: events.MoveDivider(place * 7 % 1),
}
FRAME_MS = 8
FINDINGS = "all but pins"
REST_MS = 1000
LINKED_COLORS = 16


class Heartbeat(QObject):
    """Ticks as often as the event loop allows, and keeps the longest time without a tick."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last_s = time.perf_counter()
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


def main() -> None:
    """Measure each picture in one window."""
    parser = argparse.ArgumentParser(description="Measure the running window.")
    parser.add_argument("pictures", nargs="*", type=Path)
    parser.add_argument(
        "--at-once", action="store_true", help="move the slider at the first palette"
    )
    parser.add_argument("--mood", choices=list(proposals.registry()), help="in place of the usual")
    parser.add_argument("--size", default="1440x900", help="of the window, in logical pixels")
    arguments = parser.parse_args()
    if arguments.mood is not None:
        open_in(arguments.mood)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Theme(app, "dark"), Settings(store))
        window.resize(*map(int, arguments.size.split("x")))
        window.show()
        app.processEvents()
        window.build_at_once()
        window.load_rest()
        wait_for(window, sample_pictures()[0])
        rest()  # so that the imports are not measured, those that follow the first picture included
        gc.freeze()  # as the program does, once its libraries are loaded
        window.store.changed.connect(RestCollector(window).wait)
        heartbeat = Heartbeat()
        measure_one = measure_at_once if arguments.at_once else measure
        for path in arguments.pictures or sample_pictures():
            print(f"\n{path.name}")
            measure_one(window, heartbeat, path)
        window.close()


def open_in(mood: str) -> None:
    """Let pictures be opened in a mood."""
    options = replace(FOR_PEOPLE, mood=mood)
    for module in (picture_events, document_events, window_state, pipeline, prefetch):
        module.FOR_PEOPLE = options


def rest() -> None:
    """Leave the window alone for a while."""
    loop = QEventLoop()
    QTimer.singleShot(REST_MS, loop.quit)
    loop.exec()


def wait_for(window: Window, path: Path) -> None:
    """Open a picture and wait until all of it is shown."""
    loop = QEventLoop()
    window.store.settled.connect(loop.quit)
    window.open_commands.open_paths([path])
    loop.exec()
    if window.store.state.picture.failure is not None:
        sys.exit(str(window.store.state.picture.failure))


def measure(window: Window, heartbeat: Heartbeat, path: Path) -> None:
    """Print what one picture takes."""
    marks: dict[str, float] = {}
    store = window.store
    heartbeat.restart()
    started_s = time.perf_counter()

    def mark(name: str) -> None:
        marks.setdefault(name, 1000 * (time.perf_counter() - started_s))

    def mark_all(state: WindowState) -> None:
        if state.name != path.name:
            return
        mark("first sight")
        if state.swatches:
            mark("first palette")
        basis = state.current.basis
        if basis is not None and basis.exact:
            mark("exact palette")
        if has_findings(state):
            mark(FINDINGS)

    store.changed.connect(mark_all)
    wait_for(window, path)
    store.changed.disconnect(mark_all)
    mark("everything")
    opening_block_ms = heartbeat.longest_ms
    steps_ms = sweep(window)
    heartbeat.restart()
    shown = hurry(window)
    sliding_block_ms = heartbeat.longest_ms
    processor_s = time.process_time()
    rest()
    linked_ms = sweep_linked(window)
    for name, value in marks.items():
        print(f"  {name:<34}{value:8.0f} ms after the drop")
    print(f"  {'longest block while opening':<34}{opening_block_ms:8.0f} ms")
    print_steps(steps_ms)
    print(f"  {'sizes shown of a sweep at 125 Hz':<34}{shown:8d} of {len(set(SWEEP))}")
    print(f"  {'longest block while sliding':<34}{sliding_block_ms:8.0f} ms")
    print(f"  {'processor time to the last step':<34}{processor_s:8.1f} s")
    for name, frames_ms in linked_ms.items():
        print(f"  {name:<34}{statistics.median(frames_ms):8.1f} ms median")
        print(f"  {'':<34}{max(frames_ms):8.1f} ms longest")
    for title, event_at in COMPARING.items():
        print_steps(frames(window, event_at), title)
    window.store.send(events.Compare(Comparison.ORIGINAL))


def has_findings(state: WindowState) -> bool:
    """Tell whether all is there but pins and the thumbnail of a project: what pictures came with
    before there were those."""
    shown, scope = state.shown, state.scopes.visible
    return (
        shown is not None
        and shown.studied is not None
        and shown.stops_of is shown.studied
        and shown.grouped_of is shown.studied.findings.kept
        and state.quality is not None
        and (not scope or scope in state.scopes.of(shown.studied))
    )


def measure_at_once(window: Window, heartbeat: Heartbeat, path: Path) -> None:
    """Print what the slider takes that moves as soon as there are colours."""
    store = window.store
    loop = QEventLoop()

    def leave() -> None:
        if store.state.arranged.swatches and store.state.name == path.name:
            loop.quit()

    store.changed.connect(leave)
    started_s = time.perf_counter()
    window.open_commands.open_paths([path])
    loop.exec()
    first_ms = 1000 * (time.perf_counter() - started_s)
    store.changed.disconnect(leave)
    heartbeat.restart()
    steps_ms = sweep(window)
    print(f"  {'first palette':<34}{first_ms:8.0f} ms after the drop")
    print_steps(steps_ms)
    print(f"  {'slowest step':<34}{max(steps_ms):8.0f} ms")
    print(f"  {'longest block while sliding':<34}{heartbeat.longest_ms:8.0f} ms")
    rest()


def frames(window: Window, event_at: Callable[[float], Event]) -> list[float]:
    """Send an event for each place from 0 to 1 and back, and time each until it is painted."""
    view = window.picture.view
    view.fit()
    window.store.send(events.Compare(Comparison.DIVIDER))
    QApplication.processEvents()
    steps_ms = []
    for step in (*range(FRAMES), *range(FRAMES, 0, -1)):
        started_s = time.perf_counter()
        window.store.send(event_at(step / FRAMES))
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        steps_ms.append(1000 * (time.perf_counter() - started_s))
    return steps_ms


def print_steps(steps_ms: list[float], title: str = "slider to repainted preview") -> None:
    """Print the median and the 95th percentile."""
    steps_ms = sorted(steps_ms)
    print(f"  {title:<34}{statistics.median(steps_ms):8.1f} ms median")
    print(f"  {'':<34}{steps_ms[int(0.95 * len(steps_ms))]:8.1f} ms 95th percentile")


def sweep(window: Window) -> list[float]:
    """Move the slider from 2 to 256 and back, and time each step to the frame that shows it."""
    store = window.store
    steps_ms = []
    loop = QEventLoop()
    store.changed.connect(loop.quit)
    for colors in SWEEP:
        if colors == store.state.colors:
            continue
        started_s = time.perf_counter()
        window.reduction.slider.setValue(colors)
        while not is_painted(store.state, colors):
            loop.exec()
        QApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest.value)
        steps_ms.append(1000 * (time.perf_counter() - started_s))
    store.changed.disconnect(loop.quit)
    return steps_ms


def sweep_linked(window: Window) -> dict[str, list[float]]:
    """Light one swatch after another, and drag a pin across the picture, each to the frame."""
    store, picture = window.store, window.picture
    loop = QEventLoop()
    store.settled.connect(loop.quit)
    window.reduction.slider.setValue(LINKED_COLORS)
    loop.exec()
    store.settled.disconnect(loop.quit)
    rest()
    lit_ms, moved_ms = [], []
    for place in range(len(store.state.swatches)):
        started_s = time.perf_counter()
        store.send(events.Highlight(place))
        picture.linking.light()
        QApplication.processEvents()
        lit_ms.append(1000 * (time.perf_counter() - started_s))
    store.send(events.Highlight(None))
    picture.linking.light()
    for x_px in range(300, 500, 5):
        started_s = time.perf_counter()
        picture.pins.drag(0, QPointF(x_px, 250))
        QApplication.processEvents()
        moved_ms.append(1000 * (time.perf_counter() - started_s))
    store.send(events.CancelPin())
    rest()
    return {"swatch to lit pixels": lit_ms, "step of a pin to its frame": moved_ms}


def is_painted(state: WindowState, colors: int) -> bool:
    """Tell whether the picture is there in so many colours."""
    reduced = state.reduced
    return reduced is not None and reduced.asked == colors and reduced.image is not None


def hurry(window: Window) -> int:
    """Move the slider by the clock, and count how many palettes were shown on the way."""
    store = window.store
    shown: set[int] = set()

    def note() -> None:
        if store.state.reduced is not None:
            shown.add(store.state.reduced.asked)

    store.changed.connect(note)
    places = iter(SWEEP)
    loop = QEventLoop()
    timer = QTimer()

    def step() -> None:
        colors = next(places, None)
        if colors is None:
            loop.quit()
        else:
            window.reduction.slider.setValue(colors)

    timer.timeout.connect(step)
    timer.start(FRAME_MS)
    loop.exec()
    store.changed.disconnect(note)
    return len(shown)


if __name__ == "__main__":
    main()
