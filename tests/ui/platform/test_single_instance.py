"""A second start hands its files to the window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket

from huescope.ui.platform import single_instance
from huescope.ui.platform.application import Application
from huescope.ui.platform.single_instance import SingleInstance, hand_over, parsed, server_name

CLOSED = QLocalSocket.LocalSocketState.UnconnectedState
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere")


@pytest.fixture
def name(tmp_path_factory, monkeypatch):
    runtime = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("DISPLAY", ":7")
    assert server_name() is None  # a start that finds no window leaves no folder
    assert not any(runtime.iterdir())
    return server_name(make_folder=True)


ANOTHER_START = """
from huescope.ui.platform.single_instance import hand_over
assert hand_over(["a.png", "https://example.org/b.png"])
assert hand_over([])
"""


def test_files_addresses_and_the_token_arrive(qtbot, qapp, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from the dock")
    instance = SingleInstance(qapp)
    assert not hand_over(["a.png"])
    assert instance.listen(name)
    arrived = []
    instance.received.connect(lambda *given: arrived.append(given))
    with subprocess.Popen([sys.executable, "-c", ANOTHER_START]) as process:
        qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0
    pictures = [str(tmp_path / "a.png"), "https://example.org/b.png"]
    # The second one only brings the window to the front.
    assert arrived == [(pictures, "from the dock"), ([], "from the dock")]

    other = SingleInstance(qapp)
    assert not other.listen(name)  # the first window goes on to listen
    instance.close()
    assert not hand_over(["a.png"])
    assert other.listen(name)
    other.close()


def test_a_window_that_crashed_leaves_no_obstacle(qtbot, qapp, name):
    crashed = SingleInstance(qapp)
    assert crashed.listen(name)
    crashed.close()
    open(name, "w").close()  # noqa: PTH123 - what a crash leaves behind
    assert not hand_over(["a.png"])
    instance = SingleInstance(qapp)
    assert instance.listen(name)
    instance.close()


def test_nonsense_opens_nothing(qtbot, qapp, name, monkeypatch):
    monkeypatch.setattr(single_instance, "_MOST_BYTES", 1000)
    instance = SingleInstance(qapp)
    assert instance.listen(name)
    arrived = []
    instance.received.connect(lambda *given: arrived.append(given))
    for said in (b"{}\n", b"x" * 2000):
        socket = QLocalSocket()
        socket.connectToServer(name)
        socket.write(said)
        qtbot.waitUntil(lambda socket=socket: socket.state() == CLOSED)
    assert arrived == []
    instance.close()


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"[]", b"{", b"1", b"null", b"\xff", b"[" * 10000),
        *(b'{"open": "a", "token": ""}', b'{"open": [1], "token": ""}', b'{"open": []}'),
        b'{"open": [], "token": 1}',
    ],
    ids=range(11),
)
def test_what_is_no_message_is_refused(line):
    assert parsed(line) is None


def test_only_this_user_can_reach_the_socket(name, monkeypatch, tmp_path):
    folder = os.path.dirname(name)  # noqa: PTH120
    assert os.stat(folder).st_mode & 0o777 == 0o700  # noqa: PTH116
    os.chmod(folder, 0o755)  # noqa: PTH101
    assert server_name() is None
    os.chmod(folder, 0o700)  # noqa: PTH101
    assert server_name() == name
    monkeypatch.setenv("DISPLAY", ":8")
    assert server_name() != name  # another screen has its own window
    monkeypatch.setattr(single_instance, "_LONGEST_PATH", 20)
    assert server_name() is None
    assert not hand_over(["a.png"])


def test_what_the_system_asks_for_before_there_is_a_window_is_kept():
    asked = []
    application = SimpleNamespace(_early=[], asked=SimpleNamespace(emit=asked.append))
    path = QUrl.fromLocalFile("/pictures/a.png")
    assert Application.event(application, QFileOpenEvent(path))
    assert asked == []
    assert Application.take_early(application) == ["/pictures/a.png"]
    assert Application.event(application, QFileOpenEvent(QUrl("https://example.org/b.png")))
    assert asked == ["https://example.org/b.png"]
