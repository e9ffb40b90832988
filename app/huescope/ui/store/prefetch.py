"""The pictures before and after the open one, read and analysed before anybody asks for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from huescope.imaging.limits import HUGE_PIXELS
from huescope.ui.state.work import is_busy
from huescope.ui.tasks import jobs
from huescope.ui.tasks.preparation import Preparation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from huescope.errors import HuescopeError
    from huescope.sources.source import Source
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.results import Ready
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "prefetch"


class Prefetch(QObject):
    """Prepares the neighbours of the open picture while nothing else is to be done.

    Parameters
    ----------
    runner : TaskRunner
        Runs the work.
    store : Store
        Whose picture has the neighbours; it takes from here what is prepared.
    neighbours : callable
        Gives the pictures that a person may step to, the likeliest first.
    parent : QObject
        The owner.
    """

    def __init__(
        self,
        runner: TaskRunner,
        store: Store,
        neighbours: Callable[[], Sequence[Source]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = store
        self._neighbours = neighbours
        self._kept: dict[str, Preparation] = {}
        self._under_way: Preparation | None = None
        store.prepared = self.take
        store.settled.connect(self._begin)
        store.observe(is_busy, self._pause)
        store.observe(
            lambda state: state.picture.shown and state.picture.shown.opened, self._let_go
        )

    @property
    def ready(self) -> frozenset[str]:
        """Locations of the pictures that will be there at once."""
        return frozenset(name for name, kept in self._kept.items() if kept.ready is not None)

    def take(self, source: Source) -> Preparation | None:
        """Give what there is of a picture that is about to be opened.

        Work on any other picture is cancelled. A reading of this one goes on, and whoever opens the
        picture waits for it.

        Parameters
        ----------
        source : Source
            The picture.

        Returns
        -------
        Preparation or None
            None where nothing was begun.
        """
        found = self._kept.pop(source.location, None)
        self._keep_open_one()
        if found is None or found is not self._under_way:
            self._runner.cancel(_CHANNEL)
        return found

    def _keep_open_one(self) -> None:
        """Keep the picture that is left, unless it is huge: people step back to compare."""
        shown = self._store.state.picture.shown
        ready = None if shown is None else shown.ready
        if shown is None or ready is None or not shown.source.location:
            return
        source, picture = shown.source, ready.opened.picture
        if picture.width_px * picture.height_px <= HUGE_PIXELS:
            kept = Preparation(source, ready.studied.findings.options)
            kept.finish(ready)
            self._kept[source.location] = kept

    def _pause(self) -> None:
        """Leave the processor to what a person waits for; what was read so far stays."""
        busy = is_busy(self._store.state)
        if busy and self._under_way is not None and self._under_way in self._kept.values():
            self._runner.cancel(_CHANNEL)

    def _let_go(self) -> None:
        """End work on the picture that is open now: its bytes are read, or it is ready."""
        if self._under_way is not None and self._under_way not in self._kept.values():
            self._runner.cancel(_CHANNEL)
            self._under_way = None

    @Slot()
    def _begin(self) -> None:
        if self._runner.busy(_CHANNEL):
            return
        wanted = {each.location: each for each in self._neighbours() if each.location}
        self._kept = {name: kept for name, kept in self._kept.items() if name in wanted}
        options = self._store.state.choices.options
        for location, source in wanted.items():
            kept = self._kept.setdefault(location, Preparation(source, options))
            if kept.options != options:
                kept = self._kept[location] = Preparation(source, options)
            if kept.ready is None and not kept.failed:
                self._prepare(kept)
                return
        self._under_way = None

    def _prepare(self, preparation: Preparation) -> None:
        self._under_way = preparation
        self._runner.submit(
            _CHANNEL,
            partial(jobs.prepare, preparation, self._store.state.choices.colors),
            self._finish,
            self._fail,
            on_finished=self._begin,
            idle=True,
        )

    def _finish(self, ready: Ready) -> None:
        if self._under_way is not None:
            self._under_way.finish(ready)

    def _fail(self, _error: HuescopeError) -> None:
        """Leave it: whoever opens that picture is told why it cannot be shown."""
        if self._under_way is not None:
            self._under_way.failed = True
