"""A bucket to connect to, and a window's worth of what the dialogs need."""

import pytest
from PySide6.QtWidgets import QWidget
from s3_server import s3_service  # noqa: F401 - a fixture
from web_server import WebServer

from huescope.sources import keyring
from huescope.ui.connect.connections import Connections
from huescope.ui.tasks import TaskRunner


@pytest.fixture(autouse=True)
def _nothing_is_known(monkeypatch, tmp_path):
    """Begin without accounts, secrets or cached pictures of this computer."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for known in (keyring.KEYRING._by_account, keyring.KEYRING._last):
        known.clear()


@pytest.fixture(scope="session")
def bucket(s3_service):  # noqa: F811 - the fixture
    """A bucket with a picture, and what to type to get in."""
    s3_service.bucket("window", {"a.png": b"not a picture", "folder/b.png": b"nor this"})
    return s3_service.values("window")


@pytest.fixture
def server():
    with WebServer() as made:
        yield made


@pytest.fixture
def connections(qtbot, theme, settings):
    window = QWidget()
    qtbot.addWidget(window)
    runner = TaskRunner(window, threads=1)
    made = Connections(runner, theme, settings, window)
    yield made
    assert runner.shutdown()


@pytest.fixture
def dialog(connections, qtbot):
    """The form for S3, as it is shown first."""
    connections.show_form()
    qtbot.waitExposed(connections.dialog)
    connections.dialog._tabs["s3"].click()
    return connections.dialog
