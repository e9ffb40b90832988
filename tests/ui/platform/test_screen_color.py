"""A colour from anywhere on the screen, by a portal on a bus that only this test uses."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FAILED = "The desktop could not pick a colour from the screen."


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus daemon")
@pytest.mark.parametrize(
    ("portal", "said"),
    [("present", ["found", "closed", [255, 128, 51], FAILED, FAILED]), ("absent", [])],
)
def test_the_portal_picks_cancels_and_fails(portal, said):
    program = Path(__file__).with_name("fake_portal.py")
    result = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(program), portal],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(result.stdout) == said
    assert "Traceback" not in result.stderr
    assert "Warning" not in result.stderr
