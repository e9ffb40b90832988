"""Drafts that a process left which was killed while a person worked."""

import os
import shutil
import subprocess
import sys
import time

import numpy as np
import pytest
from PIL import Image
from wait_limit import WAIT_LIMIT_S

_EDIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from huescope.ui.app import make_application
from huescope.ui.persistence.settings import Settings
from huescope.ui.style.theme import Theme
from huescope.ui.main_window.window import Window

app = make_application()
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
window = Window(Theme(app, "light"), settings)
window.show()
window.open_commands.open_paths([Path(sys.argv[2])])

def work():
    window.store.settled.disconnect(work)
    window.editor.rename(0, "Mine")
    window.editor._annotate("before the crash")
    print("edited", flush=True)

window.store.settled.connect(work)
app.exec()
"""


@pytest.fixture(scope="module")
def crash(tmp_path_factory):
    """Kill a process shortly after an edit; give the folder of its settings and its picture."""
    folder = tmp_path_factory.mktemp("crash")
    photo = folder / "photo.png"
    rgb_u8 = np.random.default_rng(1).integers(0, 256, (6, 8, 3), np.uint8)
    Image.fromarray(rgb_u8).save(photo)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", _EDIT, str(folder / "settings.ini"), str(photo)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "edited\n"
        time.sleep(0.4)  # more than enough for a draft, unless the machine is busy
        until_s = time.monotonic() + WAIT_LIMIT_S
        while not list(folder.glob("*/*.huescope")) and time.monotonic() < until_s:
            time.sleep(0.01)
        process.kill()
    return folder


@pytest.fixture
def crashed(crash, settings):
    """Give the settings of this test what the process left, its drafts too."""
    shutil.copy(crash / settings.path.name, settings.path)
    shutil.copytree(crash / settings.unsaved_folder.name, settings.unsaved_folder)


def drafts_of(settings):
    return list(settings.unsaved_folder.glob("*.huescope"))


@pytest.mark.usefixtures("crashed")
def test_a_crash_takes_nothing(window, settings, qtbot):
    with qtbot.waitSignal(window.projects.drafts_found):
        window.projects.look_for_drafts()
    assert window.recovery.isVisible()
    assert window.recovery.text.startswith("1 palette was not saved when Huescope ended")
    window.recovery.tell_crash(time.time())
    assert window.recovery.text.startswith("Huescope ended unexpectedly")
    assert "1 palette was not saved: photo" in window.recovery.text
    assert not window.recovery.dismiss.isVisible()
    with qtbot.waitSignal(window.store.settled):
        window.recovery.restore.click()
    assert window.store.state.swatches[0].name == "Mine"
    assert window.store.state.palette.note == "before the crash"
    assert window.store.state.shown.source.name == "photo.png"
    assert window.projects.is_modified
    assert not window.recovery.isVisible()
    # What the crash left goes as soon as this window has written a draft of its own.
    qtbot.waitUntil(lambda: len(drafts_of(settings)) == 1)


@pytest.mark.usefixtures("crashed")
def test_a_draft_of_a_crash_can_be_discarded(window, settings, qtbot):
    with qtbot.waitSignal(window.projects.drafts_found):
        window.projects.look_for_drafts()
    window.recovery.discard.click()
    assert not drafts_of(settings)


@pytest.mark.usefixtures("crashed")
def test_a_draft_that_cannot_be_read_is_put_aside(window, settings, qtbot):
    (draft,) = drafts_of(settings)
    draft.write_bytes(draft.read_bytes()[:100])
    window.projects.look_for_drafts()
    qtbot.waitUntil(lambda: not window.runner.busy("drafts"))
    assert not window.recovery.isVisible()
    assert not drafts_of(settings)
    assert [each.suffix for each in settings.unsaved_folder.iterdir()] == [".damaged"]
