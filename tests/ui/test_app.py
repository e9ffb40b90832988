"""Start-up: ``--screenshot`` and the first paint."""

import faulthandler
import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from huescope.ui import app
from huescope.ui.app import Starter
from huescope.ui.crash import log_folder
from huescope.ui.crash.watch import CrashWatch
from huescope.ui.platform import termination

APP = Path(__file__).parents[2] / "app"


# A start takes screenshots when all errors are measured.
pytestmark = pytest.mark.usefixtures("background_work")

FLAG = {(200, 16, 46), (1, 33, 105), (255, 255, 255)}
HEAVY = {"numpy", "cv2", "PIL", "coloraide", "pyqtgraph", "oci", "jinja2", "reportlab"}
LATE = {
    "PySide6.QtNetwork",
    "asyncio",
    "concurrent.futures",
    "hashlib",
    "importlib.metadata",
    "multiprocessing",
    "ssl",
    "subprocess",
    "huescope.imaging.photograph",
    "huescope.palette.archive",
    "huescope.project.serialization",
    "huescope.sources.local",
    "huescope.sources.resolve",
    "huescope.ui.browser.browser",
    "huescope.ui.connect.connections",
    "huescope.ui.inspector.panel",
    "huescope.ui.main_window.export_commands",
    "huescope.ui.main_window.menus",
    "huescope.ui.main_window.open_commands",
    "huescope.ui.persistence.project_manager",
    "huescope.ui.persistence.recovery_bar",
    "huescope.ui.picture.board_tools",
    "huescope.ui.picture.status_bar",
    "huescope.ui.store.workers",
    "huescope.ui.widgets.empty_state",
    "huescope.ui.widgets.severity_bar",
}
"""Modules that a first paint would not need, though parts of a window do soon after."""
UNUSED_CLASSES = {"QStyle", "QMessageBox", "QFileDialog", "QGraphicsView"}
"""Classes of Qt that the first paint does not need; the first use of QStyle takes 5 ms."""
START = """
import sys
from huescope.__main__ import main
status = main([])
print(*vars(sys.modules["PySide6.QtWidgets"]))
sys.exit(status)
"""


def run(*arguments, python=(), **variables):
    environ = {**os.environ, "PYTHONPATH": str(APP), "PYTHONWARNINGS": "error", **variables}
    environ.pop("DISPLAY", None)
    return subprocess.run(
        [sys.executable, *python, "-m", "huescope", *map(str, arguments)],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )


def shown_in(target, size=None):
    """Give the colours of a screenshot."""
    with Image.open(target) as shot:
        assert size in {None, shot.size}
        return {color[:3] for _count, color in shot.getcolors(1 << 20)}


# -- as a process --------------------------------------------------------------------------------


def test_a_screenshot_of_the_analysed_picture(flag, tmp_path):
    target = tmp_path / "window.png"
    done = run(flag, "--screenshot", target, "--size", "1100x700", "--theme", "dark")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert shown_in(target, size=(1100, 700)) >= FLAG


def test_a_screenshot_that_cannot_be_written_is_one_sentence(tmp_path):
    done = run(tmp_path, "--screenshot", tmp_path / "nowhere" / "window.png")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr


def test_the_window_is_painted_before_anything_heavy_is_loaded():
    traced = {"HUESCOPE_STARTUP_TRACE": "1.0", "QT_QPA_PLATFORM": "offscreen"}
    done = run(python=("-X", "importtime", "-c", START), **traced)
    assert done.returncode == 0
    assert done.stdout.startswith("first-paint ")
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "huescope.ui.main_window.window" in loaded
    assert not loaded & (HEAVY | LATE)
    used = set(done.stdout.split())
    assert "QMainWindow" in used
    assert not used & UNUSED_CLASSES


# -- in this process -----------------------------------------------------------------------------


@pytest.fixture
def collecting():
    """Have nothing frozen before a start, and as much as before after it."""
    gc.unfreeze()
    yield
    gc.enable()
    gc.freeze()


@pytest.fixture
def screenshot(window, tmp_path, qtbot, collecting):
    """Open a path in a window as a start with ``--screenshot`` does; gives status and file."""

    def take(path):
        target = tmp_path / "window.png"
        starter = Starter(window, [str(path)], target, {})
        starter.start()
        qtbot.waitUntil(lambda: not window.isVisible())
        return starter.status, target

    return take


def test_a_screenshot_in_the_light_theme(flag, screenshot):
    status, target = screenshot(flag)
    assert status == 0
    assert shown_in(target, size=(1200, 800)) >= FLAG


def test_a_screenshot_of_an_empty_folder_ends(tmp_path, screenshot):
    empty = tmp_path / "empty"
    empty.mkdir()
    status, target = screenshot(empty)
    assert status == 0
    assert target.exists()


def test_a_screenshot_of_a_broken_picture_shows_the_error(broken, window, screenshot, capsys):
    status, target = screenshot(broken)
    assert status == 1
    told = capsys.readouterr().err
    assert told.startswith("broken.jpg: ")
    assert told.count("\n") == 1
    assert target.exists()
    assert "broken.jpg" in window.picture.empty_state.text


@pytest.mark.parametrize("name", ["broken.ase", "broken.huescope", "missing.ase", "letter.txt"])
def test_a_screenshot_of_a_palette_that_cannot_be_opened_ends(tmp_path, name, screenshot, capsys):
    path = tmp_path / name
    if name == "letter.txt":
        path.write_text("Dear colour,")
    elif name != "missing.ase":
        path.write_bytes(b"ASEF\0\1\0\0\0\0\0\5" if name.endswith("ase") else b"PK\3\4")
    status, target = screenshot(path)
    assert status == 1
    assert target.exists()
    assert capsys.readouterr().err.count("\n") == 1


def test_a_screenshot_of_a_palette(tmp_path, screenshot):
    path = tmp_path / "two.css"
    path.write_text(":root { --a: #c8102e; --b: #012169; }")
    status, target = screenshot(path)
    assert status == 0
    assert {(200, 16, 46), (1, 33, 105)} <= shown_in(target)


@pytest.fixture
def starter(window, flag, collecting):
    return Starter(window, [str(flag)], None, {})


def test_a_start_tells_that_the_last_run_crashed(starter, window, qtbot, monkeypatch, tmp_path):
    (tmp_path / "running-0.txt").write_text("Fatal Python error: Aborted")
    monkeypatch.setattr(log_folder, "made", lambda: tmp_path)
    monkeypatch.setattr(termination, "Termination", lambda *_arguments: None)  # pytest has its own
    for name in ("enable", "disable"):
        monkeypatch.setattr(faulthandler, name, lambda *_file: None)
    watch = CrashWatch(window.runner, window.notify, window)
    watch.crashed.connect(window.tell_crash)
    starter.started.connect(watch.begin)
    starter.start()
    qtbot.waitUntil(window.recovery.isVisible)
    assert window.recovery.text.endswith("No unsaved palettes were left behind.")
    window.recovery.dismiss.click()
    assert not window.recovery.isVisible()
    watch.end()
    assert list(tmp_path.glob("running*")) == []
    qtbot.waitUntil(lambda: window.runner.is_idle)


def test_garbage_collection_is_off_until_the_libraries_are_loaded(starter, window, qtbot):
    window.inspector_dock.hide()
    with qtbot.waitSignal(window.loaded):
        starter.start()
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 100_000
    histogram = window.inspector.histogram
    assert histogram._plot is None  # pyqtgraph is left for when it is seen
    window.inspector_dock.show()
    qtbot.waitUntil(lambda: histogram._plot is not None and window.is_loaded)
    qtbot.waitUntil(lambda: window.runner.is_idle)


def test_garbage_collection_is_on_again_without_a_picture(
    starter, window, qtbot, monkeypatch, tmp_path
):
    monkeypatch.setattr(app, "_LOADED_AFTER_MS", 1)
    starter._pictures = [str(tmp_path)]
    starter.start()
    qtbot.waitUntil(gc.isenabled)
    qtbot.waitUntil(lambda: window.runner.is_idle)
