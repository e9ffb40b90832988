"""The picture of a window: which one is shown, which one comes next, and what is known of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.project import steps
from huescope.ui.store.display import PALETTE
from huescope.ui.tasks import jobs
from huescope.ui.tasks.results import Grouped, Opened, Ready, Reduced, Studied

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.analysis.options import ClusteringOptions
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.sources.source import Source
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.tasks.preparation import Preparation
    from huescope.ui.tasks.runner import TaskRunner

_OPENING, _STUDY = "opening", "study"


class CurrentPicture(QObject):
    """Opens and studies pictures; the one shown stays until there is something of the next.

    Parameters
    ----------
    runner : TaskRunner
        Runs the long work.
    settings : Settings
        Holds the remembered choices.
    parent : QObject
        The owner.
    """

    named = Signal(str)
    """The name of the picture that is being opened, or is shown after all."""
    turned = Signal()
    """Another picture takes the place of the shown one: there is the first to see of it."""
    opened_changed = Signal()
    first_found = Signal(object)
    """The first palette of a picture, a `Reduced`, before all else that is found in it."""
    studied_changed = Signal()
    grouped_changed = Signal()
    failed = Signal(str, str)
    """A picture's name and why it cannot be shown."""
    progressed = Signal(float, str)
    ended = Signal()
    """The picture is there, as the options were when its opening began; or it failed."""
    studied_again = Signal()
    """The picture is known by other options; or that failed."""
    said = Signal(str)
    """A sentence for the person."""

    def __init__(self, runner: TaskRunner, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._settings = settings
        self.source: Source | None = None
        """Where the shown picture comes from."""
        self.next_source: Source | None = None
        """Where the picture comes from that is being opened, as long as nothing of it is shown."""
        self.failure: HuescopeError | None = None
        self.opened: Opened | None = None
        self.studied: Studied | None = None
        self.grouped: tuple[Swatch, ...] = ()
        self.prepared: Callable[[Source], Preparation | None] = lambda _source: None
        """What is already there of a picture."""

    # -- what is there -----------------------------------------------------------------------

    @property
    def name(self) -> str:
        """Of the picture that is being opened, or else is shown; empty where there is none."""
        source = self.next_source or self.source
        return source.name if source else ""

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was opened yet, and nothing is being opened."""
        return self.source is None and self.next_source is None

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being opened or studied."""
        return self._runner.busy(_OPENING) or self._runner.busy(_STUDY)

    @property
    def ready(self) -> Ready | None:
        """All that opening the shown picture yields; None before it is all there."""
        opened, studied = self.opened, self.studied
        if opened is None or studied is None or opened.provisional or studied.provisional:
            return None
        options = studied.findings.options
        if not self.grouped or options != steps.of_any_picture(options):
            return None
        return Ready(opened, studied, Grouped(self.grouped))

    # -- what is asked for -------------------------------------------------------------------

    def open(self, source: Source, options: ClusteringOptions, colors: int) -> None:
        """Open another picture.

        Parameters
        ----------
        source : Source
            Where it comes from.
        options : ClusteringOptions
            How its palettes are found.
        colors : int
            The size of the palette that is shown first.
        """
        self._runner.cancel(_STUDY)
        prepared = self.prepared(source)
        self.failure = None
        self.next_source = source
        look = self._settings.order(PALETTE), self._settings.formula
        self._runner.submit(
            _OPENING,
            partial(jobs.open_picture, source, options, colors, prepared, look),
            self._take,
            self._fail,
            on_progress=self.progressed.emit,
            on_finished=self.ended.emit,
        )
        self.named.emit(source.name)

    def study(self, options: ClusteringOptions) -> bool:
        """Study the shown picture by other options; tell whether that was begun.

        While a picture is being opened it is not: who asks is told when that has `ended`.
        """
        opened, studied = self.opened, self.studied
        if opened is None or opened.provisional or studied is None or self._runner.busy(_OPENING):
            return False
        self._runner.submit(
            _STUDY,
            partial(jobs.study_again, opened.picture, studied, options),
            self._take,
            self._say_error,
            on_progress=self.progressed.emit,
            on_finished=self.studied_again.emit,
        )
        return True

    def cancel(self) -> None:
        """Stop the running work; what is shown stays."""
        self._runner.cancel(_OPENING)
        self._runner.cancel(_STUDY)
        self.next_source = None
        self.named.emit(self.name)

    # -- answers -----------------------------------------------------------------------------

    def _take(self, result: Opened | Reduced | Studied | Grouped) -> None:
        if isinstance(result, Opened):
            self._take_opened(result)
        elif isinstance(result, Reduced):
            self.first_found.emit(result)
        elif isinstance(result, Studied):
            self.studied = result
            self.studied_changed.emit()
        else:
            self.grouped = result.swatches
            self.grouped_changed.emit()

    def _take_opened(self, opened: Opened) -> None:
        if self.next_source is not None:  # the first that there is to see of this source
            self.source, self.next_source = self.next_source, None
            self.studied = None
            self.grouped = ()
            self._settings.add_recent(self.source.reference)
            self.turned.emit()
        self.opened = opened
        self.opened_changed.emit()

    def _fail(self, error: HuescopeError) -> None:
        failed = self.next_source or self.source
        self.next_source = None
        self.source = failed
        self.opened = self.studied = None
        self.failure = error
        self.failed.emit(failed.name if failed else "", str(error))

    def _say_error(self, error: HuescopeError) -> None:
        self.said.emit(str(error))
