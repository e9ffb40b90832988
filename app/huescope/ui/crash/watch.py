"""Watches a process from its first paint to its end; everything is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from huescope.ui.language.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.errors import HuescopeError
    from huescope.ui.crash.run_mark import Ended, RunMark
    from huescope.ui.tasks.runner import TaskRunner


class CrashWatch(QObject):
    """Marks the process as running until its end, and tells of one that crashed.

    Parameters
    ----------
    runner : TaskRunner
        Looks for marks of other processes.
    notify : callable
        Shows a sentence for a moment.
    parent : QObject
        The window.
    """

    crashed = Signal(float)
    """A run before this one ended unexpectedly, at a time in seconds since 1970 UTC."""

    def __init__(self, runner: TaskRunner, notify: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._notify = notify
        self._mark: RunMark | None = None

    @Slot()
    def begin(self) -> None:
        """Set the mark, and look for those of crashed processes."""
        from huescope.ui.crash.run_mark import RunMark
        from huescope.ui.platform.termination import Termination

        self._mark = RunMark()
        Termination(self._mark.end, self)
        self._runner.submit("mark", self._mark.begin, self._take, self._fail)

    def end(self) -> None:
        """Take the mark away: the process ends as it should."""
        if self._mark is not None:
            self._mark.end()

    def _take(self, found: list[Ended]) -> None:
        if found:
            self.crashed.emit(found[-1].began_s)

    def _fail(self, error: HuescopeError) -> None:
        self._notify(translated(str(error)))
