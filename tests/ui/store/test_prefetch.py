"""The neighbours of the open picture are there before anybody asks for them."""

import threading
from dataclasses import dataclass, field

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from huescope.analysis.options import FOR_PEOPLE, ClusteringOptions
from huescope.cancellation import Job
from huescope.errors import Cancelled, ReadError
from huescope.ui.state import events
from huescope.ui.tasks.preparation import Preparation

# Neighbours are prepared when all errors are measured.
pytestmark = pytest.mark.usefixtures("background_work")


@pytest.fixture
def folder(tmp_path):
    """Four small pictures, each of two greys of its own."""
    for number in range(4):
        rgb_u8 = np.full((20, 30, 3), 40 * number, np.uint8)
        rgb_u8[:5] += 20
        Image.fromarray(rgb_u8).save(tmp_path / f"{number}.png")
    return tmp_path


def wait_for_neighbours(window, qtbot, *paths):
    wanted = {str(path) for path in paths}
    qtbot.waitUntil(lambda: wanted <= window.prefetch.ready)


def open_one(window, qtbot, path):
    with qtbot.waitSignals([window.store.settled, window.browser.place_shown]):
        window.open_commands.open_paths([path])


def test_next_and_previous_are_prepared_and_shown_without_reading(window, folder, qtbot):
    open_one(window, qtbot, folder / "1.png")
    wait_for_neighbours(window, qtbot, folder / "0.png", folder / "2.png")
    read = []
    store = window.store
    store.progressed.connect(lambda _done, stage: read.append(stage))
    with qtbot.waitSignal(store.settled):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)
    assert store.state.shown.source.name == "2.png"
    assert not {"reading", "decoding"} & set(read[1:])  # the first word is said before looking
    assert {swatch.rgb for swatch in store.state.arranged.swatches} == {(80,) * 3, (100,) * 3}
    wait_for_neighbours(window, qtbot, folder / "1.png", folder / "3.png")
    assert str(folder / "0.png") not in window.prefetch.ready


def test_keys_step_to_the_ends_and_no_further(window, folder, qtbot):
    open_one(window, qtbot, folder / "0.png")
    qtbot.keyClick(window.picture.view, Qt.Key.Key_Left)
    assert window.store.state.shown.source.name == "0.png"
    for _ in range(6):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.store.state.shown.source.name == "3.png")


def test_a_picture_that_changed_meanwhile_is_read_again(window, folder, qtbot):
    open_one(window, qtbot, folder / "1.png")
    wait_for_neighbours(window, qtbot, folder / "2.png")
    Image.new("RGB", (9, 9), (1, 2, 3)).save(folder / "2.png")
    with qtbot.waitSignal(window.store.settled):
        window.actions_by_id["next"].trigger()
    assert [swatch.rgb for swatch in window.store.state.arranged.swatches] == [(1, 2, 3)]


def test_an_unreadable_prefetched_picture_is_reported_when_opened(window, folder, qtbot):
    (folder / "2.png").write_bytes(b"no picture")
    open_one(window, qtbot, folder / "1.png")
    wait_for_neighbours(window, qtbot, folder / "0.png")
    with qtbot.waitSignal(
        window.store.changed, check_params_cb=lambda state: state.picture.failure
    ):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)
    assert window.picture.status.text
    with qtbot.waitSignal(window.store.settled):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)  # and the keys still step
    assert window.store.state.shown.source.name == "3.png"


def test_options_of_one_picture_are_not_those_of_the_next(window, folder, qtbot):
    open_one(window, qtbot, folder / "1.png")
    wait_for_neighbours(window, qtbot, folder / "2.png")
    with qtbot.waitSignal(window.store.settled):
        window.store.send(events.SetOptions(ClusteringOptions(space="oklab")))
    with qtbot.waitSignal(window.store.settled):
        qtbot.keyClick(window.picture.view, Qt.Key.Key_Right)
    assert window.store.state.shown.studied.findings.options == FOR_PEOPLE


@dataclass(eq=False)
class GatedSource:
    """A source that gives its bytes when it is let go."""

    data: bytes
    name: str = "gated.png"
    location: str = "gated"
    key: str = "gated"
    reference = None
    reads: int = 0
    gate: threading.Event = field(default_factory=threading.Event)

    def stamp(self):
        return "1"

    def read(self, job):
        self.reads += 1
        while not self.gate.wait(0.005):
            job.check()
        if not self.data:
            raise ReadError(self.name, "it is gone")
        return self.data


def test_opening_waits_for_a_running_read(window, folder, qtbot):
    gated = GatedSource((folder / "3.png").read_bytes())
    window.prefetch._neighbours = lambda: [gated]
    open_one(window, qtbot, folder / "0.png")
    qtbot.waitUntil(lambda: gated.reads == 1)
    window.prefetch._neighbours = list
    window.store.send(events.OpenPicture(gated))
    with qtbot.waitSignal(window.store.settled):
        gated.gate.set()
    assert gated.reads == 1
    assert window.store.state.shown.source is gated


def test_going_elsewhere_cancels_at_once(window, folder, qtbot):
    gated = GatedSource(b"")
    window.prefetch._neighbours = lambda: [gated]
    open_one(window, qtbot, folder / "0.png")
    qtbot.waitUntil(lambda: gated.reads == 1)
    window.prefetch._neighbours = list
    with qtbot.waitSignal(window.store.settled):
        window.open_commands.open_paths([folder / "1.png"])
    qtbot.waitUntil(lambda: window.runner.is_idle)


def test_whoever_waits_may_cancel_the_reading():
    preparation = Preparation(GatedSource(b""), ClusteringOptions())
    ended = []

    def read():
        try:
            preparation.read(Job())
        except Cancelled:
            ended.append("cancelled")

    thread = threading.Thread(target=read)
    thread.start()
    while not preparation.source.reads:
        thread.join(0.001)
    waiting = Job()
    waiting.cancel()
    with pytest.raises(Cancelled):
        preparation.is_current("1", waiting)
    thread.join(5)
    assert ended == ["cancelled"]
