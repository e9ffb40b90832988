"""A process that a signal ends has something to do first, also while it waits for events."""

import os
import signal
import subprocess
import sys

import pytest
from wait_limit import WAIT_LIMIT_S

# Python runs the handler in the middle of a write: that of the line after which the signal is sent.
_WAITING = """
from PySide6.QtCore import QCoreApplication, QTimer
from huescope.ui.platform.termination import Termination

app = QCoreApplication([])
termination = Termination(lambda: print("ending", flush=True), app)
QTimer.singleShot(0, lambda: print("waiting", flush=True))
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_signal_ends_the_process_after_what_has_to_be_done():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _WAITING]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "waiting\n"
            process.send_signal(signal.SIGTERM)
            assert process.communicate(timeout=WAIT_LIMIT_S)[0] == "ending\n"
            assert process.wait() == -signal.SIGTERM
        finally:
            process.kill()
