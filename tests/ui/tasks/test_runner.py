"""Closing a window with running threads."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog
from wait_limit import WAIT_LIMIT_S

from huescope.ui.main_window import window as window_module
from huescope.ui.tasks import runner as runner_module
from huescope.ui.tasks.runner import TaskRunner, end_all

APP = Path(__file__).parents[3] / "app"

HANGING = """
import sys, time
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from huescope.ui import app


def hang(_job):
    time.sleep(60)
    yield None


class Hangs(app.Starter):
    def start(self):
        window = self._window
        for runner in (window.runner, *window.browser.runners):
            runner.submit("hang", hang, print, print)
            runner.submit("hang too", hang, print, print, idle=True)
        QTimer.singleShot(300, self.end)

    def end(self):
        print("closed", time.time())
        self._window.close()


app.Starter = Hangs
sys.exit(app.run_window([], theme="light"))
"""


class Hanging:
    """A task that runs until the test ends it, even if cancelled."""

    def __init__(self):
        self.end = threading.Event()
        self.begun = threading.Semaphore(0)

    def __call__(self, _job):
        self.begun.release()
        self.end.wait(30)
        yield None

    def submit_to(self, runners):
        """Occupy each thread pool, and wait until it is busy."""
        for runner in runners:
            for channel, idle in (("hang", False), ("hang too", True)):
                runner.submit(channel, self, print, print, idle=idle)
                assert self.begun.acquire(timeout=WAIT_LIMIT_S)


@pytest.fixture
def hang():
    work = Hanging()
    yield work
    work.end.set()


@pytest.fixture
def runners(qtbot, hang):
    owner = QObject()
    made = [TaskRunner(owner, threads=1) for _ in range(4)]
    yield made
    hang.end.set()
    assert end_all(made)


def seconds(act):
    start_s = time.perf_counter()
    act()
    return time.perf_counter() - start_s


def test_all_pools_share_one_deadline(runners, hang):
    hang.submit_to(runners)
    assert 0.25 < seconds(lambda: end_all(runners, within_ms=300)) < 0.6
    assert not any(runner.is_idle for runner in runners)


def test_pools_at_rest_are_not_waited_for(runners):
    assert seconds(lambda: end_all(runners)) < 0.2


def test_nothing_is_begun_after_the_end(runners, hang):
    end_all(runners)
    runners[0].submit("hang", hang, print, print)
    assert runners[0].is_idle


def test_cancelled_work_that_hangs_leaves_threads_for_the_rest(runners, hang, qtbot, monkeypatch):
    monkeypatch.setattr(runner_module, "_HANGS_AFTER_MS", 20)
    runner = runners[0]
    for _ in range(4):
        runner.submit("hang", hang, print, print)
        runner.submit("hang too", hang, print, print, idle=True)
        qtbot.waitUntil(lambda: hang.begun.acquire(blocking=False))
        qtbot.waitUntil(lambda: hang.begun.acquire(blocking=False))
    for channel in ("hang", "hang too"):
        runner.cancel(channel)
    answered = []
    runner.submit("read", lambda _job: iter(["read"]), answered.append, print)
    runner.submit("read idly", lambda _job: iter(["idle"]), answered.append, print, idle=True)
    qtbot.waitUntil(lambda: sorted(answered) == ["idle", "read"])
    hang.end.set()
    qtbot.waitUntil(lambda: runner.is_idle)


class Hidden(QObject):
    """Records when a widget was hidden."""

    def __init__(self, widget):
        super().__init__(widget)
        self.at_s = None
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - of Qt
        if event.type() == QEvent.Type.Hide and self.at_s is None:
            self.at_s = time.perf_counter()
        return False


def test_a_closed_window_is_hidden_at_once_with_its_dialogs(window, hang, qtbot, monkeypatch):
    monkeypatch.setattr(window_module, "end_all", lambda runners: end_all(runners, 400))
    dialog = QDialog(window.picture)
    dialog.show()
    noted = [Hidden(window), Hidden(dialog)]
    hang.submit_to([window.runner, *window.browser.runners])
    start_s = time.perf_counter()
    window.close()
    assert time.perf_counter() - start_s > 0.35  # it did wait
    assert all(each.at_s - start_s < 0.1 for each in noted)
    hang.end.set()
    qtbot.waitUntil(lambda: window.is_at_rest)


@pytest.mark.long
def test_a_process_ends_although_its_threads_hang(tmp_path):
    program = [sys.executable, "-c", HANGING, str(APP)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    ended_s = time.time()
    assert (done.returncode, done.stderr) == (0, "")
    assert ended_s - float(done.stdout.removeprefix("closed ")) < 3


def test_nothing_is_delivered_to_a_dialog_that_is_gone(qtbot):
    """The dialog is deleted while its task runs, or between two results of it."""
    owner = QObject()
    runner, gate, taken = TaskRunner(owner, threads=1), threading.Semaphore(0), []

    class Asking(QDialog):
        def take(self, result):
            taken.append(self.windowTitle() + result)

    def work(_job):
        for result in "ab":
            gate.acquire(timeout=WAIT_LIMIT_S)
            yield result

    try:
        dialog = Asking()
        runner.submit("ask", work, dialog.take, dialog.take)
        gate.release()
        qtbot.waitUntil(lambda: taken == ["a"])
        shiboken6.delete(dialog)
        gate.release()
        qtbot.waitUntil(lambda: not runner.busy("ask"))
        assert taken == ["a"]
    finally:
        assert end_all([runner])
