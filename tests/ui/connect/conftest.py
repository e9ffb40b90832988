"""Fixtures: a bucket to connect to, and the connect dialog."""

import pytest
from oracle_account import _no_account_of_this_computer  # noqa: F401 - acts by itself
from PySide6.QtWidgets import QWidget
from web_server import WebServer

from huescope.sources import keyring
from huescope.ui.connect.connections import Connections
from huescope.ui.tasks.runner import TaskRunner


@pytest.fixture(autouse=True)
def _no_secret_is_known():
    for known in (keyring.KEYRING._by_account, keyring.KEYRING._last):
        known.clear()


@pytest.fixture(scope="session")
def bucket(s3_service):
    """A bucket with a picture, and the values to connect to it."""
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
    """The connect dialog with the form for S3."""
    connections.show_form()
    qtbot.waitExposed(connections.dialog)
    connections.dialog._tabs["s3"].click()
    return connections.dialog
