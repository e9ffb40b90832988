"""Fixtures for the window: its own settings, pictures to open, and nothing left running."""

import sys
from functools import partialmethod

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, QSize
from pytestqt.qtbot import QtBot
from wait_limit import WAIT_LIMIT_S

from huescope.ui.main_window.window import Window
from huescope.ui.persistence.settings import Settings
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


@pytest.fixture
def photo(tmp_path):
    """A picture of many colours: gradients with noise, as a PNG file; four pixels are alike."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[0:120, 0:160]
    ramp = np.stack([x * 255 / 159, y * 255 / 119, (x + y) * 255 / 278], axis=-1)
    rgb_u8 = np.clip(ramp + random.normal(0, 6, ramp.shape), 0, 255).astype(np.uint8)
    rgb_u8 = rgb_u8.repeat(2, axis=0).repeat(2, axis=1)
    return save(rgb_u8, tmp_path / "photo.png")


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


def save(rgb_u8, path):
    Image.fromarray(rgb_u8).save(path)
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
