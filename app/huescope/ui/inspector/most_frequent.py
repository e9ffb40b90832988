"""The most frequent colours of the picture, sorted as chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from huescope.analysis.arrangement import known_order
from huescope.ui.inspector.section import Section
from huescope.ui.state import events
from huescope.ui.style import theme as look
from huescope.ui.widgets.drop_down import DropDown, fill
from huescope.ui.widgets.swatches.grid import SwatchGrid

if TYPE_CHECKING:
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 72
_GROUPED_TIP = (
    "Count similar shades together: each swatch is the most frequent colour of its group "
    "and tells the share of the whole group. Off: single colours, exactly counted."
)


class MostFrequent(Section):
    """A grid of the most frequent colours, with their order and whether shades are grouped.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(object)
    """The `Swatch` that was clicked."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__("Most frequent", parent)
        self._store = store
        self.grouped = self._make_grouped()
        self.order = DropDown(theme, self)
        self.order.hide()  # until it is filled
        self.order.setToolTip("The order in which the swatches stand")
        self.order.setAccessibleName("Order of most frequent")
        self.order.activated.connect(self._order_chosen)
        self.head.addWidget(self.grouped)
        self.head.addWidget(self.order)
        self.grid = SwatchGrid(theme, self)
        self.grid.setAccessibleName("Most frequent")
        self.grid.setFixedHeight(_HEIGHT_PX)
        self.grid.clicked_swatch.connect(self.chosen)
        self.grid.chosen.connect(self.chosen)
        self.column.addWidget(self.grid)
        store.observe(lambda state: state.dominant, self._show)

    def _make_grouped(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("Grouped")
        button.setCheckable(True)
        button.setChecked(self._store.state.choices.grouped)
        button.setProperty("toggle", True)
        button.setFont(look.font(look.CAPTION_PX))
        button.setToolTip(_GROUPED_TIP)
        button.toggled.connect(self._group)
        return button

    def fill_choices(self) -> None:
        """Fill the orders, once the engine is imported."""
        from huescope.analysis import orders

        name = self._store.state.choices.dominant_order
        fill(self.order, orders.registry(), known_order(name))

    def _show(self) -> None:
        self.grid.arrange(self._store.state.dominant)

    @Slot(bool)
    def _group(self, grouped: bool) -> None:
        self._store.send(events.SetGrouped(grouped))

    @Slot(int)
    def _order_chosen(self, place: int) -> None:
        self._store.send(events.SetDominantOrder(self.order.itemData(place)))
