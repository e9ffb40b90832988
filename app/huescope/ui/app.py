"""Starting the window, and taking a picture of it."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from huescope import __version__
from huescope.resources import resource
from huescope.sources.samples import sample_pictures
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.platform.allocator import use_few_arenas
from huescope.ui.style.theme import Theme
from huescope.ui.tasks.failures import report_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TRACE_VARIABLE = "HUESCOPE_STARTUP_TRACE"
_LOADED_AFTER_MS = 10_000  # at the latest, also where no picture is opened
_ONCE = Qt.ConnectionType.SingleShotConnection


def run_window(
    pictures: Sequence[str],
    screenshot: Path | None = None,
    size: tuple[int, int] | None = None,
    theme: str | None = None,
    values: Mapping[str, str] | None = None,
) -> int:
    """Open the window and run it until it is closed.

    Parameters
    ----------
    pictures : sequence of str
        Paths and addresses of pictures or folders; the built-in sample where there are none.
    screenshot : Path, optional
        Write a picture of the window here once the analysis is shown, and leave.
    size : tuple of int, optional
        Width and height of the window in logical pixels.
    theme : {"light", "dark"}, optional
        In place of the remembered choice.
    values : mapping of str to str, optional
        How addresses are reached, by field of `huescope.sources.kinds`.

    Returns
    -------
    int
        The exit status of the process.
    """
    if screenshot is not None and sys.platform not in {"darwin", "win32"}:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no screen is needed, none disturbed
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="huescope-") as folder:
        settings = Settings() if screenshot is None else _forgetful_settings(folder)
        window = Window(Theme(app, theme or settings.theme), settings)
        if size is not None:
            window.resize(QSize(*size))
        report_to(window.notify)
        starter = Starter(window, pictures, screenshot, values or {})
        window.painted.connect(starter.start, Qt.ConnectionType.QueuedConnection)
        window.show()
        status = app.exec()
        settings.flush()
    if not window.is_at_rest:
        _exit_at_once(starter.status or status)
    return starter.status or status


def _exit_at_once(status: int) -> NoReturn:
    """End the process although a thread hangs, in a read from a dead network share for instance.

    Both the interpreter's exit and the destructor of a `QThreadPool` would wait for that thread.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # none, gone, or closed
            stream.flush()
    os._exit(status)


def _forgetful_settings(folder: str) -> Settings:
    """Make settings that start from the defaults and leave no trace, so that screenshots repeat."""
    return Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))


def make_application() -> QApplication:
    """Make the one application object of the process."""
    use_few_arenas()
    QApplication.setApplicationName("Huescope")
    QApplication.setApplicationDisplayName("Huescope")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("huescope")
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(resource("icons", "huescope.svg"))))
    return app


class Starter(QObject):
    """What happens after the first paint: the heavy libraries load and the first picture opens.

    Parameters
    ----------
    window : Window
        The window, already shown.
    pictures : sequence of str
        What to open; the sample where there is nothing.
    screenshot : Path or None
        Where to write a picture of the finished window.
    values : mapping of str to str
        How addresses are reached.
    """

    def __init__(
        self,
        window: Window,
        pictures: Sequence[str],
        screenshot: Path | None,
        values: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._values = values
        self._window = window
        self._pictures = pictures
        self._screenshot = screenshot
        self.status = 0

    @Slot()
    def start(self) -> None:
        """Open the first picture and load what the first paint could do without."""
        if trace := os.environ.get(_TRACE_VARIABLE):
            print(f"first-paint {time.time() - float(trace):.3f}", flush=True)  # noqa: T201
            self._window.close()
            return
        window = self._window
        gc.disable()  # or it would look through what is being loaded, and stop the window for 80 ms
        window.store.settled.connect(self._spare_what_is_loaded, _ONCE)
        QTimer.singleShot(_LOADED_AFTER_MS, self, self._spare_what_is_loaded)
        if self._screenshot is not None:
            window.store.settled.connect(self._photograph)
            window.store.observe(lambda state: state.picture.failure, self._photograph_failure)
            window.browser.place_shown.connect(self._photograph_nothing)
            window.browser.place_failed.connect(self._photograph_failure)
            window.projects.opened.connect(self._photograph_nothing)
            window.projects.failed.connect(self._photograph_failure)
        if self._pictures:
            window.open_commands.open_typed(self._pictures, self._values)
        else:
            window.open_commands.open_sample(sample_pictures())
        window.check_settings()
        window.projects.look_for_drafts()
        window.load_plot()
        window.connections.prepare()

    @Slot()
    def _spare_what_is_loaded(self) -> None:
        """Keep the garbage collector off the libraries: it would stop the window for 35 ms."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    @Slot()
    def _photograph(self) -> None:
        if self._window.runner.busy("plot") or self._window.browser.busy:
            QTimer.singleShot(50, self._photograph)
            return
        QTimer.singleShot(200, self._write)

    @Slot()
    def _photograph_nothing(self) -> None:
        """Take an empty folder for all there is to see."""
        if self._window.store.state.is_untouched:
            self._photograph()

    @Slot()
    def _photograph_failure(self) -> None:
        self.status = 1
        self._photograph()

    @Slot()
    def _write(self) -> None:
        target, self._screenshot = self._screenshot, None
        if target is None:  # written already
            return
        if not self._window.grab().save(str(target), "PNG"):
            print(f"{target}: the screenshot could not be written.", file=sys.stderr)  # noqa: T201
            self.status = 1
        self._window.projects.discard()
        self._window.close()
