"""What is found and painted before anybody asks for it, while there is nothing else to do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.ui.tasks import jobs

if TYPE_CHECKING:
    from huescope.errors import HuescopeError
    from huescope.ui.tasks.results import Stop, Studied
    from huescope.ui.tasks.runner import TaskRunner

_STOPS, _PATH = "stops", "path"


class Lookahead(QObject):
    """Paints the small pictures of the classic series, and finds palettes that may come next.

    Parameters
    ----------
    runner : TaskRunner
        Runs the work.
    parent : QObject
        The owner.
    """

    stop_painted = Signal(int, object)
    """A number of colours, and the small picture in so many."""
    stops_painted = Signal()
    """All of them are there."""
    said = Signal(str)
    """A sentence for the person."""

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._stops_of: Studied | None = None
        self._path_of: tuple[Studied, int] | None = None

    def paint_stops(self, studied: Studied) -> bool:
        """Paint the small pictures of what was found, once; tell whether they are all there."""
        if studied is self._stops_of:
            return not self._runner.busy(_STOPS)
        self._stops_of = studied
        self._runner.submit(
            _STOPS,
            partial(jobs.paint_stops, studied),
            self._take_stop,
            self._say_error,
            on_finished=self.stops_painted.emit,
        )
        return False

    def find_path(self, studied: Studied, colors: int) -> None:
        """Find palettes that may be wanted next; a step of the slider stops it."""
        if studied.provisional or (studied, colors) == self._path_of:
            return
        self._runner.submit(
            _PATH,
            partial(jobs.find_palettes, studied, colors),
            self._take_path,
            self._say_error,
            idle=True,
        )

    def yield_to_step(self) -> None:
        """Leave the processors to a step of the slider."""
        self._runner.cancel(_PATH)

    def cancel(self) -> None:
        """Stop all of it: another picture comes."""
        self._runner.cancel(_STOPS)
        self._runner.cancel(_PATH)

    def _take_stop(self, stop: Stop) -> None:
        self.stop_painted.emit(stop.colors, stop.image)

    def _take_path(self, found_for: tuple[Studied, int]) -> None:
        self._path_of = found_for

    def _say_error(self, error: HuescopeError) -> None:
        self.said.emit(str(error))
