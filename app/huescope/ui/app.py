"""Start-up of the application, and screenshots."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QObject, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon

from huescope import __version__
from huescope.imaging import policy
from huescope.library.location import default_base
from huescope.resources import resource
from huescope.sources.samples import sample_pictures
from huescope.ui.crash import log_file
from huescope.ui.crash.reporter import CrashReporter
from huescope.ui.crash.watch import CrashWatch
from huescope.ui.language import languages, translation
from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.platform.allocator import use_few_arenas
from huescope.ui.platform.application import Application
from huescope.ui.platform.garbage import RestCollector
from huescope.ui.platform.own_windows import bring_to_front
from huescope.ui.platform.single_instance import SingleInstance, server_name
from huescope.ui.platform.windows_shell import name_process
from huescope.ui.state.work import is_curve_wanted
from huescope.ui.style import design
from huescope.ui.style.theme import Theme
from huescope.ui.tasks.failures import report_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_IDENTIFIER = "io.huescope.Huescope"
"""The name by which the desktop finds the entry and the icon of a window."""
_TRACE_VARIABLE = "HUESCOPE_STARTUP_TRACE"
_LOADED_AFTER_MS = 10_000  # at the latest, even if no picture is opened


def run_window(
    pictures: Sequence[str],
    screenshot: Path | None = None,
    size: tuple[int, int] | None = None,
    theme: str | None = None,
    language: str | None = None,
    values: Mapping[str, str] | None = None,
) -> int:
    """Open the window and run it until it is closed.

    Parameters
    ----------
    pictures : sequence of str
        Paths and addresses of pictures or folders; the built-in sample if empty.
    screenshot : Path, optional
        Save a screenshot here once the analysis is shown, and quit.
    size : tuple of int, optional
        Width and height of the window in logical pixels.
    theme : {"light", "dark"}, optional
        Overrides the stored choice.
    language : str, optional
        The code of a language; overrides the stored choice.
    values : mapping of str to str, optional
        How addresses are reached, by field of `huescope.sources.kinds`.

    Returns
    -------
    int
        The exit status of the process.
    """
    if screenshot is not None and sys.platform not in {"darwin", "win32"}:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # needs no screen
    app = make_application()
    with contextlib.ExitStack() as stack:
        settings = Settings() if screenshot is None else _temporary_settings(stack)
        settings.searches_colors = screenshot is None
        settings.library_base = default_base() if screenshot is None else None
        policy.use(settings.policy())
        design.choose_text_size(settings.text_percent)
        translation.install(app, language or settings.language)
        window = Window(Theme(app, theme or settings.theme), settings)
        if size is not None:
            window.resize(QSize(*size))
        watch = CrashWatch(window.runner, window.notify, window)
        watch.crashed.connect(window.tell_crash)
        report_to(CrashReporter(window.notify, window).tell, window.notify)
        starter = Starter(window, pictures, screenshot, values or {})
        instance = SingleInstance(window)
        instance.received.connect(starter.take_over)
        app.asked.connect(starter.open_asked)
        if screenshot is None:
            starter.started.connect(lambda: instance.listen(server_name(make_folder=True)))
            log_file.install()
            starter.started.connect(watch.begin)
        window.painted.connect(starter.start, Qt.ConnectionType.QueuedConnection)
        window.show()
        status = app.exec()
        instance.close()
        settings.flush()
        watch.end()
    if not window.is_at_rest:
        _exit_at_once(starter.status or status)
    return starter.status or status


def _exit_at_once(status: int) -> NoReturn:
    """End the process even if a thread hangs, for instance in a read from a dead network share.

    Both the interpreter's exit and the destructor of a `QThreadPool` would wait for that thread.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # none, gone, or closed
            stream.flush()
    os._exit(status)


def _temporary_settings(stack: contextlib.ExitStack) -> Settings:
    """Create temporary default settings, so that screenshots are reproducible."""
    import tempfile

    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="huescope-"))
    settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
    settings.language = languages.ENGLISH.code
    return settings


def make_application() -> Application:
    """Create the application object of the process."""
    use_few_arenas()
    name_process(_IDENTIFIER)
    Application.setApplicationName("Huescope")
    Application.setApplicationDisplayName("Huescope")
    Application.setApplicationVersion(__version__)
    Application.setDesktopFileName(_IDENTIFIER)
    return Application(sys.argv[:1])


class Starter(QObject):
    """Loads heavy libraries and opens the first picture after the first paint.

    Parameters
    ----------
    window : Window
        The window, already shown.
    pictures : sequence of str
        What to open; the sample if empty.
    screenshot : Path or None
        Where to save a screenshot of the finished window.
    values : mapping of str to str
        How addresses are reached.
    """

    started = Signal()
    """The first picture is being opened."""

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
        """Import what the first picture needs, while the parts that open it are being built."""
        if trace := os.environ.get(_TRACE_VARIABLE):
            print(f"first-paint {time.time() - float(trace):.3f}", flush=True)  # noqa: T201
            self._window.close()
            return
        QGuiApplication.setWindowIcon(QIcon(str(resource("icons", "huescope.svg"))))
        gc.disable()  # collecting imported modules would block the window for 80 ms
        QTimer.singleShot(_LOADED_AFTER_MS, self, self._freeze_modules)
        window = self._window
        window.load_tables()
        window.loaded.connect(self._freeze_modules)
        if window.is_whole:
            self._open()
            self._load_rest()
        else:
            window.ready.connect(self._open)
            window.built.connect(self._load_rest)

    @Slot()
    def _open(self) -> None:
        """Open the first picture, before the rest of the window is built."""
        window = self._window
        if self._screenshot is not None:
            window.store.settled.connect(self._take_screenshot)
            window.store.observe(lambda state: state.picture.failure, self._tell_failure)
            window.browser.place_shown.connect(self._take_screenshot_if_empty)
            window.browser.place_failed.connect(self._fail_screenshot)
            window.projects.opened.connect(self._take_screenshot_if_empty)
            window.projects.failed.connect(self._fail_screenshot)
        app = Application.instance()
        early = app.take_early() if isinstance(app, Application) else []
        if self._pictures or early:
            window.open_commands.open_typed([*self._pictures, *early], self._values)
        else:
            window.open_commands.open_sample(sample_pictures())
        window.check_settings()
        window.projects.look_for_drafts()
        self.started.emit()

    @Slot(list, str)
    def take_over(self, pictures: Sequence[str], token: str = "") -> None:
        """Come to the front with what another start of the program, or the system, asks for."""
        bring_to_front(self._window, token)
        if pictures:
            self._window.open_commands.open_typed(pictures, {})

    @Slot(str)
    def open_asked(self, text: str) -> None:
        """Open a file that the system asks for."""
        self.take_over([text])

    @Slot()
    def _load_rest(self) -> None:
        """Import what is needed once the first picture is shown and the window is whole."""
        self._window.load_rest()
        self._window.connections.prepare()
        from huescope.ui.tasks.compilation import load_compiled_loops

        load_compiled_loops(self._window.runner)
        is_first = not self._window.settings.welcomed
        if is_first and not self._pictures and self._screenshot is None:
            self._window.welcome.begin()

    @Slot()
    def _freeze_modules(self) -> None:
        """Freeze the imported modules: collecting them would block the window for 35 ms."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
            self._window.store.changed.connect(RestCollector(self).wait)

    @Slot()
    def _take_screenshot(self) -> None:
        window = self._window
        is_measuring = is_curve_wanted(window.store.state)
        if not window.is_loaded or window.browser.busy or is_measuring:
            QTimer.singleShot(50, self._take_screenshot)
            return
        QTimer.singleShot(200, self._write)

    @Slot()
    def _take_screenshot_if_empty(self) -> None:
        """Take the screenshot if there is no picture to open."""
        if self._window.store.state.is_untouched:
            self._take_screenshot()

    @Slot()
    def _tell_failure(self) -> None:
        failure = self._window.store.state.picture.failure
        if failure is not None:
            self._fail_screenshot(translation.translated(str(failure)))

    @Slot(str)
    def _fail_screenshot(self, sentence: str) -> None:
        """Take a screenshot of what the window says, and say it in the terminal, too."""
        print(sentence, file=sys.stderr)  # noqa: T201
        self.status = 1
        self._take_screenshot()

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
