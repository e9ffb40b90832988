"""Which entry is marked: mostly the open picture, also while the rows around it change."""

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
        Where it is marked; the owner.
    model : EntryModel
        What it shows.
    scroll_anchor : ScrollAnchor
        Tells when the rows move by themselves.
    """

    chosen = Signal(object)
    """The `Source` of a picture that shall be opened, because a person went to it."""

    def __init__(self, view: EntryView, model: EntryModel, scroll_anchor: ScrollAnchor) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._scroll_anchor = scroll_anchor
        self._key: str | None = None
        view.selectionModel().currentChanged.connect(self._follow)
        view.clicked.connect(self._choose)

    def begin(self) -> None:
        """Forget what was marked: another place is on its way."""
        self._key = None

    def select(self, key: str) -> None:
        """Mark an entry, such as the open picture, without opening it again."""
        self._key = key
        row = self._model.row_of(key)
        index = QModelIndex() if row is None else self._model.index(row)
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        self._view.setCurrentIndex(index)
        selection.blockSignals(False)
        if row is None:
            self._view.clearSelection()
        else:
            self._view.scrollTo(index)
        self._view.viewport().update()

    def clear_current(self) -> None:
        """Mark nothing."""
        self.select("")

    def restore(self) -> None:
        """Let no neighbour stand in for what was filtered out, and mark it when it is back."""
        index, listing = self._view.currentIndex(), self._model.listing
        shown = self._model.entry(index.row()).key if index.isValid() else None
        if self._key is None or shown == self._key or listing is None:
            return
        if listing.number_of(self._key) is None:
            self._key = shown  # it is gone for good: its neighbour stands in for it
        else:
            self.select(self._key)

    def open_first(self) -> bool:
        """Open the first picture; tells whether there is one."""
        arrangement = self._model.arrangement
        if arrangement is None or arrangement.pictures == 0:
            return False
        self._view.setCurrentIndex(self._model.index(arrangement.folders))  # they stand first
        return True

    def source_beside(self, step: int) -> Source | None:
        """Give the picture so many rows after (or before) the marked one; None at the ends."""
        row = self._row_beside(step)
        return self._model.source(row) if 0 <= row < self._model.rowCount() else None

    def open_beside(self, step: int) -> bool:
        """Mark and open the picture so many rows further; tells whether there is one."""
        if self.source_beside(step) is None:
            return False
        self._view.setCurrentIndex(self._model.index(self._row_beside(step)))
        return True

    def _row_beside(self, step: int) -> int:
        """Count from the marked row; where it is filtered out, from before the first picture."""
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
        """Open a picture; also one that is clicked again after its opening failed."""
        if not index.isValid():
            return
        self._key = self._model.entry(index.row()).key
        source = self._model.source(index.row())
        if source is not None:
            self.chosen.emit(source)
