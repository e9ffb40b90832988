"""The selected colour of the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from huescope.ui.inspector.large_swatch import LargeSwatch
from huescope.ui.inspector.section import Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme


class SelectedColor(Section):
    """Shows the first selected swatch of the palette.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(object)
    """The `Swatch`, to be copied."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__("Selected colour", parent)
        self._store = store
        self._swatch = LargeSwatch("Selected colour", "Selected colour", theme, self)
        self._swatch.chosen.connect(self.chosen)
        self.column.addWidget(self._swatch)
        store.observe(_selected, self._show)
        self._show()

    def _show(self) -> None:
        self._swatch.set_swatch(_selected(self._store.state))


def _selected(state: WindowState) -> Swatch | None:
    return state.swatches[state.selected[0]] if state.selected else None
