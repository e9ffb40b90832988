"""Fixtures for the window: its own settings, pictures to open, and nothing left running."""

import io
import sys
from functools import cache, partialmethod

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from wait_limit import WAIT_LIMIT_S

from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
from huescope.ui.state.update import update
from huescope.ui.store import store as store_module
from huescope.ui.style.theme import Theme

_LIMIT = {"timeout": 1000 * WAIT_LIMIT_S}


class PatientQtBot(QtBot):
    """Waits as long as a busy machine may need, unless a test sets its own limit."""

    waitSignal = partialmethod(QtBot.waitSignal, **_LIMIT)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, **_LIMIT)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, **_LIMIT)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, **_LIMIT)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, **_LIMIT)  # noqa: N815


@pytest.fixture
def qtbot(qapp, request):
    return PatientQtBot(request)


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(autouse=True)
def _no_failure_goes_unseen(monkeypatch):
    """Fail a test whose slot or event handler raised; pytest-qt does not see it in this PySide."""
    failures = []
    monkeypatch.setattr(sys, "excepthook", lambda *failure: failures.append(failure[1]))
    yield
    assert not failures


@pytest.fixture
def window(qtbot, theme, settings):
    made = Window(theme, settings)
    made.resize(QSize(1200, 800))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    yield made
    made.projects.discard()
    made.close()
    assert made.is_at_rest


# Rows and columns of `photo`, and the side of the square that each of its colours fills. It is
# small because the tests spend most of their time on opening it.
_PHOTO_SHAPE = 30, 40, 4


@pytest.fixture
def photo_shape():
    """The shape of `photo`, for modules that need another one."""
    return _PHOTO_SHAPE


@pytest.fixture(scope="session")
def photo_png():
    """The content of `photo`."""
    return gradients(*_PHOTO_SHAPE)


@pytest.fixture
def photo(photo_shape, tmp_path):
    """A picture of many colours, as a PNG file: gradients with noise."""
    path = tmp_path / "photo.png"
    path.write_bytes(gradients(*photo_shape))
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
    """A window that opens a picture once, and returns to that state for each test of a module.

    Opening takes most of the time of a test, and everything the window shows follows from its
    state.
    """

    def __init__(self, window, picture):
        self.window = window
        self._picture = picture
        self._opened = None

    def open(self, qtbot):
        window, store = self.window, self.window.store
        with qtbot.waitSignal(window.painted):
            window.show()
        with qtbot.waitSignal(store.settled):
            window.open_commands.open_paths([self._picture])
        self._opened = store.state

    def rewind(self, qtbot, monkeypatch):
        """Show the picture as it was opened, whatever other tests did."""
        if self._opened is None:
            self.open(qtbot)
            return
        window = self.window
        for dialog in window.findChildren(QDialog):
            dialog.close()
            dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        def rewind_or_update(state, event):
            return event if event is self._opened else update(state, event)

        with monkeypatch.context() as patch:
            patch.setattr(store_module, "update", rewind_or_update)
            window.store.send(self._opened)
        window.toast.hide()
        window.picture.view.setFocus()
        QCoreApplication.processEvents()  # lays out what the other tests changed


@pytest.fixture(scope="module")
def kept_window(theme, photo_png, tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    picture = folder / "photo.png"
    picture.write_bytes(photo_png)
    made = Window(theme, Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
    made.resize(QSize(1200, 800))
    yield KeptWindow(made, picture)
    made.projects.discard()
    made.close()
    assert made.is_at_rest
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def window_with_photo(kept_window, qtbot, monkeypatch):
    """A window of this module that shows the palette of `photo`, unchanged."""
    kept_window.rewind(qtbot, monkeypatch)
    return kept_window.window
