"""Keeps the view's current entry, mostly the open picture, while rows change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

if TYPE_CHECKING:
    from huescope.sources.source import Source
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.view.entry_view import EntryView
    from huescope.ui.browser.view.scroll_anchor import ScrollAnchor


class CurrentEntry(QObject):
    """Keeps the current row of a view on one entry, by its key.

    Parameters
    ----------
    view : EntryView
        The view, which is the parent.
    model : EntryModel
        Its model.
    scroll_anchor : ScrollAnchor
        Knows when rows move without the user.
    """

    chosen = Signal(object)
    """The `Source` of the picture to open, because the user went to it."""

    def __init__(self, view: EntryView, model: EntryModel, scroll_anchor: ScrollAnchor) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._scroll_anchor = scroll_anchor
        self._key: str | None = None
        view.selectionModel().currentChanged.connect(self._follow)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)

    def begin(self) -> None:
        """Reset for another place."""
        self._key = None

    def select(self, key: str) -> None:
        """Make an entry current, such as the open picture, without opening it again."""
        self._key = key
        row = self._model.row_of(key)
        index = QModelIndex() if row is None else self._model.index(row)
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        self._view.go_to(index)
        selection.blockSignals(False)
        if row is None:
            self._view.clearSelection()
        else:
            self._view.scrollTo(index)
        self._view.viewport().update()

    def clear_current(self) -> None:
        """Clear the current entry."""
        self.select("")

    def restore(self) -> None:
        """Make the entry current again when it is back after being filtered out."""
        index, listing = self._view.currentIndex(), self._model.listing
        shown = self._model.entry(index.row()).key if index.isValid() else None
        if self._key is None or shown == self._key or listing is None:
            return
        if listing.number_of(self._key) is None:
            self._key = shown  # it was removed: its neighbour becomes current
        else:
            self.select(self._key)

    def open_first(self) -> bool:
        """Open the first picture; return whether there is one."""
        arrangement = self._model.arrangement
        if arrangement is None or arrangement.pictures == 0:
            return False
        self._view.go_to(self._model.index(arrangement.folders))  # they come first
        return True

    def source_beside(self, step: int) -> Source | None:
        """Return the picture `step` rows after the current one; None beyond the ends."""
        row = self._row_beside(step)
        return self._model.source(row) if 0 <= row < self._model.rowCount() else None

    def open_beside(self, step: int) -> bool:
        """Select and open the picture `step` rows further; return whether there is one."""
        if self.source_beside(step) is None:
            return False
        self._view.go_to(self._model.index(self._row_beside(step)))
        return True

    def _row_beside(self, step: int) -> int:
        """Count from the current row; if it is filtered out, from before the first picture."""
        index, arrangement = self._view.currentIndex(), self._model.arrangement
        if index.isValid():
            return index.row() + step
        if self._key is None or arrangement is None:
            return -1
        return arrangement.folders - 1 + step

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._scroll_anchor.is_rearranging:
            self._choose(current)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        """Open a picture, also one that is clicked again after a failure, unless it is selected."""
        if not index.isValid():
            return
        self._key = self._model.entry(index.row()).key
        source = self._model.source(index.row())
        if source is not None and not self._view.is_gathering:
            self.chosen.emit(source)
