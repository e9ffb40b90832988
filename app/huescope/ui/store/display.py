"""The swatches as they are shown: their order, their differences, and the choice of both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.analysis.arrangement import Arranged, arrange, measured

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.tasks.runner import TaskRunner

PALETTE = "palette"
DOMINANT = "dominant"

_MEASURE = "measure"
_AT_ONCE = 4096  # so many take a few milliseconds
_PAINTED_S = 0.1  # the window is painted first: it would have to share the interpreter

Swatches = tuple["Swatch", ...]


class Display(QObject):
    """The palette and the most frequent colours, measured and arranged as the person chose.

    Parameters
    ----------
    settings : Settings
        Holds the remembered choices.
    runner : TaskRunner
        Measures what would keep the window waiting.
    parent : QObject
        The owner.
    """

    palette_changed = Signal()
    dominant_changed = Signal()
    failed = Signal(str)
    """Why differences cannot be measured."""

    def __init__(self, settings: Settings, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._runner = runner
        self._single: Swatches = ()
        self._grouped: Swatches = ()
        self.palette = Arranged()
        self.dominant = Arranged()

    # -- what is shown -----------------------------------------------------------------------

    def show_palette(self, swatches: Swatches) -> None:
        """Show another palette as it stands; the differences of a very large one follow."""
        if len(swatches) > _AT_ONCE:
            self.show_arranged(Arranged(swatches))
            self._runner.submit(
                _MEASURE,
                partial(_measure, swatches, self.formula),
                self.show_arranged,
                self._say_error,
            )
        else:
            self.show_arranged(measured(swatches, self.formula) if swatches else Arranged())

    def show_arranged(self, arranged: Arranged) -> None:
        """Show another palette whose differences are already measured."""
        self._runner.cancel(_MEASURE)
        self.palette = arranged
        self.palette_changed.emit()

    def _say_error(self, error: HuescopeError) -> None:
        self.failed.emit(str(error))

    def show_dominant(self, single: Swatches, grouped: Swatches) -> None:
        """Show other most frequent colours: each by itself, or similar shades together."""
        self._single, self._grouped = single, grouped
        self._arrange_dominant()

    # -- choices -----------------------------------------------------------------------------

    def order(self, which: str) -> str:
        """Name of the remembered order of the `PALETTE` or the `DOMINANT` swatches."""
        from huescope.analysis import orders

        return _known(self._settings.order(which), orders.registry(), orders.DEFAULT)

    def set_dominant_order(self, name: str) -> None:
        """Sort the `DOMINANT` swatches in another way."""
        self._settings.set_order(DOMINANT, name)
        self._arrange_dominant()

    @property
    def formula(self) -> str:
        """Name of the difference formula."""
        from huescope.color import difference

        return _known(self._settings.formula, difference.registry(), difference.DEFAULT)

    def set_formula(self, name: str) -> None:
        """Measure the differences by another formula."""
        self._settings.formula = name
        self.show_palette(self.palette.swatches)
        self._arrange_dominant()

    @property
    def grouped(self) -> bool:
        """Whether similar shades count together among the most frequent colours."""
        return self._settings.grouped

    def set_grouped(self, *, grouped: bool) -> None:
        """Count similar shades together among the most frequent colours, or each by itself."""
        self._settings.grouped = grouped
        self._arrange_dominant()

    # -- arranging ---------------------------------------------------------------------------

    def _arrange_dominant(self) -> None:
        swatches = self._grouped if self.grouped else self._single
        if swatches:
            self.dominant = arrange(swatches, self.order(DOMINANT), self.formula)
        else:
            self.dominant = Arranged()  # and no engine is loaded for it
        self.dominant_changed.emit()


def _measure(swatches: Swatches, formula: str, job: Job) -> Iterator[Arranged]:
    job.rest(_PAINTED_S)
    yield measured(swatches, formula)


def _known(name: str, plugins: Mapping[str, object], default: str) -> str:
    """Return a remembered name if a plugin still bears it."""
    return name if name in plugins else default
