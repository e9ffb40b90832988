"""What PySide loads to describe its functions is loaded when it is used."""

import subprocess
import sys

USED = """
import sys, threading
from huescope.ui.platform import import_hook
from PySide6.QtCore import QPoint

parser = sys.modules["shibokensupport.signature.parser"]
assert "argparse" not in sys.modules
assert "pyside_type_init" not in vars(parser)

def fail():
    try:
        QPoint("wrong")
    except TypeError as error:
        print(error)

thread = threading.Thread(target=fail)
thread.start()
thread.join()
assert "pyside_type_init" in vars(parser)
print(QPoint.manhattanLength.__doc__)
try:
    parser.nothing
except AttributeError as error:
    print(error)
"""


def test_a_wrong_argument_is_described_as_ever():
    done = subprocess.run([sys.executable, "-c", USED], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "'PySide6.QtCore.QPoint.__init__' called with wrong argument types:"
    assert "Supported signatures:" in lines
    assert lines[-2] == "manhattanLength(self, /) -> int"
    assert lines[-1].endswith("has no attribute 'nothing'")
