"""Fixtures for the window: its own settings, pictures to open, and nothing left running."""

import io
import sys
import traceback
from dataclasses import replace
from functools import cache, partialmethod

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from wait_limit import WAIT_LIMIT_S

from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.platform.application import STYLE
from huescope.ui.state.update import update
from huescope.ui.store import store as store_module
from huescope.ui.style.theme import Theme
from huescope.ui.tasks import measuring, steps

_LIMIT = {"timeout": 1000 * WAIT_LIMIT_S}


class PatientQtBot(QtBot):
    """Waits as long as a busy machine may need, unless a test sets its own limit."""

    waitSignals = partialmethod(QtBot.waitSignals, **_LIMIT)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, **_LIMIT)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, **_LIMIT)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, **_LIMIT)  # noqa: N815

    def waitSignal(self, signal, **options):  # noqa: N802
        """Wait for a signal.

        The message for a timeout is made whenever a wait ends, and shows no parameters: to print
        states of a window with all their arrays takes longer than most tests.
        """
        blocker = super().waitSignal(signal, **(_LIMIT | options))
        blocker.get_params_as_str = lambda: "that are not shown"
        return blocker


@pytest.fixture
def qtbot(qapp, request):
    return PatientQtBot(request)


@pytest.fixture(scope="session")
def qapp_args():
    """Have the style of the program also where the system has another one."""
    return ["huescope", *STYLE]


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture(autouse=True, scope="session")
def _nothing_is_left_on_the_clipboard(qapp):
    """Empty it at the end: the platform without a screen would do so after Python has ended."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def _no_failure_goes_unseen(monkeypatch):
    """Fail a test whose slot or event handler raised; pytest-qt does not see it in this PySide."""
    failures = []
    monkeypatch.setattr(sys, "excepthook", lambda *failure: failures.append(failure[1]))
    yield
    assert not failures, ["".join(traceback.format_exception(each)) for each in failures]


_NEVER_S = 3600


@pytest.fixture
def background_work():
    """Let a test measure errors and file sizes, and find palettes ahead, as windows at rest do."""


@pytest.fixture(autouse=True)
def _no_background_work(request, monkeypatch):
    """Keep windows from working while they rest, but for tests that ask for `background_work`."""
    if "background_work" not in request.fixturenames:
        monkeypatch.setattr(measuring, "_REST_S", _NEVER_S)
        monkeypatch.setattr(measuring, "_LONG_REST_S", _NEVER_S)
        monkeypatch.setattr(steps, "_IDLE_S", _NEVER_S)


def whole_window(theme, settings):
    """A window with all its parts, as it is soon after its first paint."""
    made = Window(theme, settings)
    made.resize(QSize(1200, 800))
    made.build_at_once()
    return made


@pytest.fixture
def window(qtbot, theme, settings):
    made = whole_window(theme, settings)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    yield made
    made.projects.discard()
    made.close()
    assert made.is_at_rest


# Rows and columns of `photo`, and the side of the square that each of its colours fills. It is
# small because the tests spend most of their time on opening it.
_PHOTO_SHAPE = 24, 32, 4


@pytest.fixture
def photo_shape():
    """The shape of `photo`, for modules that need another one."""
    return _PHOTO_SHAPE


@pytest.fixture
def photo_png(photo_shape):
    """A picture of many colours, as the content of a PNG file: gradients with noise."""
    return gradients(*photo_shape)


@pytest.fixture
def photo(photo_png, tmp_path):
    """The same as a file."""
    path = tmp_path / "photo.png"
    path.write_bytes(photo_png)
    return path


@cache
def gradients(rows, columns, side_px):
    random = np.random.default_rng(7)
    y, x = np.mgrid[0:rows, 0:columns] / np.array([rows - 1, columns - 1])[:, None, None]
    ramp = np.stack([x, y, (x + y) / 2], axis=-1) * 255
    rgb_u8 = np.clip(ramp + random.normal(0, 6, ramp.shape), 0, 255).astype(np.uint8)
    buffer = io.BytesIO()
    save(rgb_u8.repeat(side_px, axis=0).repeat(side_px, axis=1), buffer, "PNG")
    return buffer.getvalue()


@pytest.fixture
def flag(tmp_path):
    """Three stripes: half red, a quarter white, a quarter blue."""
    rgb_u8 = np.zeros((40, 80, 3), np.uint8)
    rgb_u8[:20] = (200, 16, 46)
    rgb_u8[20:30] = (255, 255, 255)
    rgb_u8[30:] = (1, 33, 105)
    return save(rgb_u8, tmp_path / "flag.png")


@pytest.fixture
def broken(tmp_path):
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"This is a letter, not a picture.")
    return path


def save(rgb_u8, path, kind=None):
    Image.fromarray(rgb_u8).save(path, kind)
    return path


@pytest.fixture
def open_in(qtbot):
    """Open pictures in a window and wait until everything is shown."""

    def run(window, *paths):
        with qtbot.waitSignal(window.store.settled):
            window.open_commands.open_paths(list(paths))

    return run


@pytest.fixture
def done(qtbot):
    """Do something and wait until it is shown."""

    def run(window, act):
        with qtbot.waitSignal(window.store.settled):
            act()

    return run


class KeptWindow:
    """A window that is made once, and returns to a state for each test of a module.

    To make a window and to open a picture takes most of the time of a test, and everything the
    window shows follows from its state.
    """

    def __init__(self, theme, folder):
        self._theme = theme
        self._settings_store = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
        self._folder = folder
        self._states = {}
        self.window = None

    def rewind(self, qtbot, monkeypatch, name="", data=b""):
        """Show nothing, or a picture with its palette as it was opened, whatever tests did."""
        if self.window is None or not self.window.isVisible():
            self._make(qtbot)
        else:
            self._close_dialogs()
            self._show_again(monkeypatch, self._states.get(name, self._states[""]))
        if name not in self._states:
            picture = self._folder / name
            picture.write_bytes(data)
            with qtbot.waitSignal(self.window.store.settled):
                self.window.open_commands.open_paths([picture])
            self._states[name] = self.window.store.state
        self.window.toast.show_text("")
        self.window.toast.hide()
        self.window.picture.eyedropper.end()
        self.window.picture.view.fit()
        self.window.picture.view.setFocus()
        QCoreApplication.processEvents()  # lays out what the other tests changed
        return self.window

    def _make(self, qtbot):
        self.close()
        self._settings_store.clear()
        self.window = whole_window(self._theme, Settings(self._settings_store))
        with qtbot.waitSignal(self.window.painted):
            self.window.show()
        self._states = {"": self.window.store.state}

    def _close_dialogs(self):
        if self.window.judge is not None:
            self.window.judge.close()
            self.window.judge.runner.shutdown()
            self.window.judge = None
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._settings_store.clear()

    def _show_again(self, monkeypatch, before):
        again = replace(before, documents=self._as_opened_anew(before.documents))

        def rewind_or_update(state, event):
            return event if event is again else update(state, event)

        with monkeypatch.context() as patch:
            patch.setattr(store_module, "update", rewind_or_update)
            self.window.store.send(again)

    def _as_opened_anew(self, documents):
        """Number documents as new ones, so that nothing is remembered of those of other tests."""
        last = self.window.store.state.documents.last_id
        items = tuple(
            replace(each, id=last + place) for place, each in enumerate(documents.items, 1)
        )
        return replace(documents, items=items, last_id=last + len(items))

    def close(self):
        """Close the window, if there is one, and delete it."""
        if self.window is None:
            return
        self.window.projects.discard()
        self.window.close()
        assert self.window.is_at_rest
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
        self.window = None


@pytest.fixture(scope="module")
def kept_window(theme, tmp_path_factory):
    kept = KeptWindow(theme, tmp_path_factory.mktemp("kept"))
    yield kept
    kept.close()


@pytest.fixture
def window_with_photo(kept_window, photo_png, qtbot, monkeypatch):
    """A window of this module that shows the palette of `photo`, unchanged."""
    return kept_window.rewind(qtbot, monkeypatch, "photo.png", photo_png)


@pytest.fixture
def window_with_flag(kept_window, flag, qtbot, monkeypatch):
    """A window of this module that shows the palette of `flag`, unchanged."""
    return kept_window.rewind(qtbot, monkeypatch, "flag.png", flag.read_bytes())


@pytest.fixture
def empty_window(kept_window, qtbot, monkeypatch):
    """A window of this module in which nothing is open."""
    return kept_window.rewind(qtbot, monkeypatch)
