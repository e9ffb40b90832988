"""Type-ahead search: typed letters select the next name that starts with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.view.entry_view import EntryView
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "jump"


class TypeAhead(QObject):
    """Searches names in a worker: there may be 200 000 of them.

    Parameters
    ----------
    runner : TaskRunner
        Runs the search.
    view : EntryView
        The view, which is the parent.
    model : EntryModel
        Its model.
    """

    def __init__(self, runner: TaskRunner, view: EntryView, model: EntryModel) -> None:
        super().__init__(view)
        self._runner = runner
        self._view = view
        self._model = model
        view.typed.connect(self.jump)

    @property
    def busy(self) -> bool:
        """Whether a search is running."""
        return self._runner.busy(_CHANNEL)

    @Slot(str)
    def jump(self, text: str) -> None:
        """Select the next name that starts with a text; do nothing if there is none."""
        listing, arrangement = self._model.listing, self._model.arrangement
        if listing is None or arrangement is None or self._model.rowCount() == 0:
            return
        row = max(0, self._view.currentIndex().row())
        if len(set(text)) == 1:  # the same letter again selects the next one
            text, row = text[0], row + 1
        work = partial(_found, listing, arrangement, text.casefold(), row)
        self._runner.submit(_CHANNEL, work, self._go, self._fail)

    def _go(self, number: int | None) -> None:
        arrangement = self._model.arrangement
        row = None if number is None or arrangement is None else arrangement.row_of(number)
        if row is not None:
            index = self._model.index(row)
            self._view.go_to(index)
            self._view.scrollTo(index)

    def _fail(self, _error: HuescopeError) -> None:
        """Keep the current row; the error is logged."""


def _found(
    listing: Listing, arrangement: Arrangement, text: str, first_row: int, job: Job
) -> Iterator[int | None]:
    from huescope.ui.browser.listing.arranging import find

    yield from find(listing, arrangement, text, first_row, job)
