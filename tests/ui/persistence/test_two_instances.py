"""Two instances of the program at once keep each other's settings, recent pictures and drafts."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, QSettings

from huescope.cancellation import Job
from huescope.project import file
from huescope.sources.reference import Reference
from huescope.ui.persistence.drafts import Drafts
from huescope.ui.persistence.remembering import Remembering, remembered_choices
from huescope.ui.persistence.settings import Settings
from huescope.ui.state import events
from huescope.ui.store.store import Store
from huescope.ui.tasks.runner import TaskRunner

# Both have read the settings before either changes any; each line of input is one step.
_INSTANCE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from huescope.cancellation import Job
from huescope.palette.palette import Palette
from huescope.project.project import Document, Project
from huescope.project.state import State
from huescope.sources.reference import Reference
from huescope.ui.persistence.drafts import Drafts
from huescope.ui.persistence.settings import Settings

app = QCoreApplication([])
path, name, attribute, value = sys.argv[1:]
settings = Settings(QSettings(path, QSettings.Format.IniFormat))
before = settings.recent, settings.formula, settings.theme, settings.places("recent")
print("read", flush=True)
input()
for number in range(3):
    settings.add_recent(Reference("local", f"/{name}{number}.png"))
    settings.change_places("recent", lambda known: [*known, (name, Reference("local", f"/{name}"))])
    settings.set_exported(f"{name}.huescope", "a", "target")
setattr(settings, attribute, value)
settings.flush()
drafts = Drafts(settings.unsaved_folder)
list(drafts.write(Project((Document(State(Palette(name, ()))),)), None, Job()))
print("written", flush=True)
input()
"""


class Instance:
    def __init__(self, path, *arguments):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _INSTANCE, str(path), *arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def go_on(self):
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def said(self):
        return self._process.stdout.readline().strip()

    def kill(self):
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "settings.ini"
    settings = Settings(QSettings(str(made), QSettings.Format.IniFormat))
    settings.add_recent(Reference("local", "/old.png"))
    settings.flush()
    return made


def test_two_processes_keep_what_the_other_one_stored(path):
    processes = [Instance(path, "a", "theme", "dark"), Instance(path, "b", "formula", "hyab")]
    try:
        assert [each.said() for each in processes] == ["read", "read"]
        for each in processes:
            each.go_on()
            assert each.said() == "written"
        settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
        assert {each.location for each in settings.recent} == {
            *("/old.png", "/a0.png", "/a1.png", "/a2.png", "/b0.png", "/b1.png", "/b2.png")
        }
        assert {name for name, _reference in settings.places("recent")} == {"a", "b"}
        assert {settings.exported(f"{name}.huescope", "a") for name in "ab"} == {"target"}
        assert (settings.theme, settings.formula) == ("dark", "hyab")
        drafts = Drafts(settings.unsaved_folder)
        assert list(drafts.find(Job())) == [[]]  # both still run
        processes.pop().kill()
        ((crashed,),) = drafts.find(Job())
        assert [each.state.palette.name for each in crashed.project.documents] == ["b"]
        kept = [
            file.read(each.read_bytes(), "") for each in settings.unsaved_folder.glob("*.huescope")
        ]
        assert {each.documents[0].state.palette.name for each in kept} == {"a", "b"}
    finally:
        for each in processes:
            each.kill()


def test_a_choice_is_stored_without_those_that_stayed(qapp, settings):
    owner = QObject()
    runner = TaskRunner(owner, 1)
    store = Store(runner, remembered_choices(settings), owner)
    _remembering = Remembering(store, settings, runner, owner)
    settings.formula = "hyab"  # by another instance
    store.send(events.ShowPins(shown=not settings.pins))
    assert settings.formula == "hyab"
    assert settings.pins == store.state.choices.pins
    runner.shutdown()
