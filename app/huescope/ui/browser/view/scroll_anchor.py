"""Keeps the scroll position while rows are inserted and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.view.entry_view import EntryView


class ScrollAnchor(QObject):
    """Anchors the scroll position of a view to the key of its topmost row.

    Parameters
    ----------
    view : EntryView
        The view, which is the parent.
    model : EntryModel
        Its model.
    """

    def __init__(self, view: EntryView, model: EntryModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._anchor: tuple[str, int] | None = None
        self._is_free = False
        self.is_rearranging = False
        model.rearranging.connect(self._follow)

    def release(self) -> None:
        """Scroll to the current row, or to the top, after the next change: the order changes."""
        self._is_free = True

    @Slot(bool)
    def _follow(self, begins: bool) -> None:
        self.is_rearranging = begins
        if begins:
            self._take_anchor()
        else:
            self._view.follow_rows()
            self._return()

    def _take_anchor(self) -> None:
        self._anchor = None
        rows = self._view.visible_rows()
        if self._view.verticalOffset() > 0 and len(rows) and not self._is_free:
            top = rows.start
            self._anchor = (self._model.entry(top).key, self._view.rect_of(top).top())

    def _return(self) -> None:
        bar = self._view.verticalScrollBar()
        if self._is_free:
            bar.setValue(0)
            self._view.scrollTo(self._view.currentIndex())
        elif self._anchor is not None:
            key, top_px = self._anchor
            row = self._model.row_of(key)
            if row is not None:
                bar.setValue(bar.value() + self._view.rect_of(row).top() - top_px)
        self._is_free = False
