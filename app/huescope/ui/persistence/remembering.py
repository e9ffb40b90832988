"""Stores parts of the state for the next start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from huescope.moodboard.source import BoardSource
from huescope.ui.platform.windows_shell import note_document
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.window_state import Choices
from huescope.ui.state.work import is_busy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.sources.reference import Reference
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.runner import TaskRunner


def remembered_choices(settings: Settings) -> Choices:
    """Return the choices of the last session."""
    return Choices(
        colors=settings.colors,
        order=settings.palette_order,
        dominant_order=settings.dominant_order,
        formula=settings.formula,
        grouped=settings.grouped,
        pins=settings.pins,
        tolerance=settings.tolerance_hundredths / 100,
        comparison=Comparison(settings.comparison),
        working_space=settings.working_space,
    )


def _stored(choices: Choices) -> dict[str, object]:
    """Convert choices to attributes of `Settings`."""
    return {
        "colors": choices.colors,
        "palette_order": choices.order,
        "dominant_order": choices.dominant_order,
        "formula": choices.formula,
        "grouped": choices.grouped,
        "pins": choices.pins,
        "tolerance_hundredths": round(100 * choices.tolerance),
        "comparison": choices.comparison.value,
        "working_space": choices.working_space,
    }


class Remembering(QObject):
    """Writes choices and recently opened pictures to the settings.

    A picture is written once nobody waits for anything any more, and by a worker: the disk may
    take a tenth of a second.

    Parameters
    ----------
    store, settings, runner : Store, Settings, TaskRunner
        The state, the settings, and what runs the worker.
    parent : QObject
        The parent.
    """

    def __init__(
        self, store: Store, settings: Settings, runner: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._settings = settings
        self._kept = _stored(store.state.choices)
        self._opened: list[Reference] = []
        self._on_boards: list[Reference] = []
        store.observe(lambda state: state.choices, self._keep_choices)
        store.observe(_source, self._note_opened)
        store.observe(is_busy, self._write_when_idle)

    def _keep_choices(self) -> None:
        """Store what changed: another process may have stored other values of the rest."""
        before, self._kept = self._kept, _stored(self._store.state.choices)
        for name, value in self._kept.items():
            if value != before[name]:
                setattr(self._settings, name, value)

    def _note_opened(self) -> None:
        shown = self._store.state.picture.shown
        if shown is not None and shown.source.reference is not None:
            self._opened.append(shown.source.reference)
            self._write_when_idle()
        elif shown is not None and isinstance(shown.source, BoardSource):
            items = shown.source.board.items
            self._on_boards += [each.reference for each in items if each.reference is not None]
            self._write_when_idle()

    def _write_when_idle(self) -> None:
        if (self._opened or self._on_boards) and not is_busy(self._store.state):
            opened, on_boards = tuple(self._opened), tuple(self._on_boards)
            write = partial(_add_recent, self._settings, opened, on_boards)
            self._runner.submit("recent pictures", write, self._note_written, _ignore)

    def _note_written(self, written: Sequence[Reference]) -> None:
        self._opened = [each for each in self._opened if each not in written]
        self._on_boards = [each for each in self._on_boards if each not in written]

    def write_opened(self) -> None:
        """Write what is not written yet, as the window closes."""
        for reference in self._opened:
            self._settings.add_recent(reference)
        for reference in self._on_boards:
            self._settings.add_known(reference)
        self._opened, self._on_boards = [], []


def _add_recent(
    settings: Settings, opened: Sequence[Reference], on_boards: Sequence[Reference], job: Job
) -> Iterator[Sequence[Reference]]:
    """Add pictures to the recent ones, and those of boards to the known ones, in a worker.

    Yields
    ------
    sequence of Reference
        Once; all of them.
    """
    copied = settings.copied()
    for reference in opened:
        job.check()
        copied.add_recent(reference)
        if reference.kind == "local":
            note_document(Path(reference.location).absolute())
    for reference in on_boards:
        job.check()
        copied.add_known(reference)
    yield *opened, *on_boards


def _ignore(_error: HuescopeError) -> None:
    """Ignore that settings cannot be written: a start tells so."""


def _source(state: WindowState) -> object:
    return None if state.picture.shown is None else state.picture.shown.source
