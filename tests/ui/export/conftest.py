"""Fixtures: a palette, and the export dialog."""

import pytest
from PySide6.QtWidgets import QWidget

from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.ui.export.dialog import ExportDialog
from huescope.ui.tasks.runner import TaskRunner


@pytest.fixture
def palette():
    """Three colours with names that need escaping, two of them in a group."""
    return Palette(
        "Łódź: gold",
        (
            Swatch((200, 16, 46), name="Rot, “rot”", name_is_own=True, group="Warm"),
            Swatch((255, 200, 0), name="Sonne", name_is_own=True, group="Warm"),
            Swatch((1, 33, 105), name="Meer", name_is_own=True),
        ),
        note="For the poster",
    )


@pytest.fixture
def open_dialog(qtbot, theme, settings):
    """Open the dialog with a palette, and wait until the stored format is written."""
    owner = QWidget()
    qtbot.addWidget(owner)
    runner = TaskRunner(owner, threads=2)

    def run(palette):
        dialog = ExportDialog(runner, theme, settings, owner)
        dialog.ask(palette)
        qtbot.waitUntil(lambda: dialog.formats.current != "" and is_still(dialog))
        return dialog

    yield run
    assert runner.shutdown()


@pytest.fixture
def written(qtbot):
    """Wait until the preview of a dialog is written, and return it."""

    def run(dialog):
        qtbot.waitUntil(lambda: is_still(dialog))
        return dialog._written

    return run


def is_still(dialog):
    """Whether nothing is being written."""
    return not (dialog._debounce.isActive() or dialog._runner.busy("export preview"))


@pytest.fixture
def answer(monkeypatch):
    """Answer the file dialog with paths in turn, and record the suggested ones."""
    offered = []

    def give(*paths, chosen_filter=0):
        answers = iter(paths)

        def ask(_parent, _title, start, filters):
            offered.append(start)
            return str(next(answers)), filters.split(";;")[chosen_filter]

        monkeypatch.setattr("huescope.ui.export.save_dialog.QFileDialog.getSaveFileName", ask)
        return offered

    return give
