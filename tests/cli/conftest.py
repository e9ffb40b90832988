"""Fixtures: the command line run in this process, and pictures for it."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from huescope.__main__ import main

APP = Path(__file__).parents[2] / "app"
_KEPT = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TEMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(capsys):
    def run_(*argv):
        status = main([os.fspath(argument) for argument in argv])
        return Outcome(status, *capsys.readouterr())

    return run_


@pytest.fixture(scope="session")
def process_environment():
    """For a real process that finds the program where these tests found it, and little else.

    Nothing that changes how Python behaves is passed on, such as PYTHONUNBUFFERED.
    """
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(APP), "PYTHONUTF8": "1"}


@pytest.fixture(scope="session")
def draw_flag():
    """Writes a picture of three colours into a folder: 6 pixels red, 3 white, 3 blue."""

    def draw(folder):
        pixels = [[200, 16, 46]] * 6 + [[255, 255, 255]] * 3 + [[1, 33, 105]] * 3
        rgb_u8 = np.array(pixels, dtype=np.uint8).reshape(3, 4, 3)
        path = folder / "flag.png"
        Image.fromarray(rgb_u8).save(path)
        return path

    return draw


@pytest.fixture
def flag(tmp_path, draw_flag):
    return draw_flag(tmp_path)


@pytest.fixture
def gradient(tmp_path):
    """A picture of 1200 colours."""
    rows, columns = np.mgrid[0:30, 0:40]
    rgb_u8 = np.stack([rows * 8, columns * 6, 255 - rows * 4 - columns * 3], axis=-1).astype(
        np.uint8
    )
    path = tmp_path / "gradient.png"
    Image.fromarray(rgb_u8).save(path)
    return path
