"""Compares original and reduced picture: what the view shows, and what stands over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Slot

from huescope.ui.picture.difference_view import DifferenceLegend, WorstOutline
from huescope.ui.picture.divider import Divider
from huescope.ui.picture.signs import Signs
from huescope.ui.state import events
from huescope.ui.state.comparison import Comparison

if TYPE_CHECKING:
    from huescope.ui.picture.view import PictureView
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store


class Comparing(QObject):
    """Shows the comparison that the state names, and sends what the person does to it.

    Parameters
    ----------
    store : Store
        The state.
    view : PictureView
        Shows the picture.
    """

    def __init__(self, store: Store, view: PictureView) -> None:
        super().__init__(view)
        self._store = store
        self._view = view
        self.outline = WorstOutline(view)
        self.signs = Signs(view)
        self.divider = Divider(view)
        self.legend = DifferenceLegend(view)
        self.divider.moved.connect(self._move_divider)
        self.legend.chosen.connect(self._show_worst)
        store.observe(_compared, self._show_comparison)
        store.observe(lambda state: state.divider, self._show_divider)
        store.observe(lambda state: state.difference, self._show_difference)
        self._show_comparison()
        self._show_divider()

    def _show_comparison(self) -> None:
        state = self._store.state
        comparison, held = state.comparison, state.original_held
        self._view.compare(comparison, original_held=held)
        self.signs.show_comparison(comparison, original_held=held)
        has_both = state.shown is not None and state.reduced is not None
        self.divider.offer(offered=comparison is Comparison.DIVIDER and has_both)
        differs = comparison is Comparison.DIFFERENCE and not held and has_both
        self.legend.setVisible(differs)
        self.outline.setVisible(differs)
        self.divider.follow()
        if differs:
            self._show_difference()

    def _show_divider(self) -> None:
        self._view.set_divider(self._store.state.divider)
        self.divider.show_place(self._store.state.divider)
        self.signs.update()

    def _show_difference(self) -> None:
        difference = self._store.state.difference
        self._view.set_difference(None if difference is None else difference.image)
        self.legend.show_difference(difference)
        self.outline.show_region(None if difference is None else difference.worst)

    def _move_divider(self, divider: float) -> None:
        self._store.send(events.MoveDivider(divider))

    @Slot()
    def _show_worst(self) -> None:
        """Zoom and pan to the region with the largest difference."""
        difference = self._store.state.difference
        if difference is None or difference.worst is None:
            return
        worst, size = difference.worst, self._view.viewport.size
        corner = worst.left * size.width(), worst.top * size.height()
        width, height = worst.right - worst.left, worst.bottom - worst.top
        self._view.frame(QRectF(*corner, width * size.width(), height * size.height()))


def _compared(state: WindowState) -> tuple[object, ...]:
    """Give what decides which pictures are shown."""
    has_both = state.shown is not None and state.reduced is not None
    return state.comparison, state.original_held, has_both
