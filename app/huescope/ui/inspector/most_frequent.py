"""The most frequent colours of the picture, sorted as chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from huescope.analysis.arrangement import known_order
from huescope.texts import marked
from huescope.ui.inspector.section import Section
from huescope.ui.language.translation import tr, translated
from huescope.ui.state import events
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text, share_text
from huescope.ui.widgets.drop_down import DropDown, fill
from huescope.ui.widgets.status_label import StatusLabel
from huescope.ui.widgets.swatches.grid import SwatchGrid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_HEIGHT_PX = 72
_GROUPED_TIP = marked(
    "Count similar shades together: each swatch is the most frequent colour "
    "of its group and tells the share of the whole group. Off: single "
    "colours, exactly counted."
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
        super().__init__(tr("Most frequent"), parent)
        self._store = store
        self._nearest_of: tuple[object, object, list[int | None]] = (None, None, [])
        """The colours, the palette, and the place in it of the swatch nearest to each colour."""
        self.grouped = self._make_grouped()
        self.order = DropDown(theme, self, tr("Sort"))
        self.order.hide()  # until it is filled
        self.order.setToolTip(tr("The order in which the swatches stand"))
        self.order.setAccessibleName(tr("Order of most frequent"))
        self.order.activated.connect(self._order_chosen)
        self.head.addWidget(self.grouped)
        self.head.addWidget(self.order)
        self.grid = SwatchGrid(theme, self)
        self.grid.setAccessibleName(tr("Most frequent"))
        self.grid.setFixedHeight(_HEIGHT_PX)
        self.grid.clicked_swatch.connect(self.chosen)
        self.grid.chosen.connect(self.chosen)
        self.column.addWidget(self.grid)
        self.grid.hovered.connect(self._tell)
        self.grid.highlighted.connect(self._point)
        self.line = StatusLabel(theme)
        self.column.addWidget(self.line)
        store.observe(lambda state: state.dominant, self._show)
        store.observe(_highlighted, self._show_related)

    def _make_grouped(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("Grouped"))
        button.setCheckable(True)
        button.setChecked(self._store.state.choices.grouped)
        button.setProperty("toggle", True)
        button.setFont(design.font(design.CAPTION_PX))
        button.setToolTip(translated(_GROUPED_TIP))
        button.toggled.connect(self._group)
        return button

    def fill_choices(self) -> None:
        """Fill the orders, once the engine is imported."""
        from huescope.analysis import orders

        name = self._store.state.choices.dominant_order
        fill(self.order, orders.registry(), known_order(name))

    def _show(self) -> None:
        self.grid.arrange(self._store.state.dominant)
        self._tell("")

    @Slot(str)
    def _tell(self, text: str) -> None:
        """Describe the colour that is pointed at, or else say what all of them cover."""
        swatches = self._store.state.dominant.swatches
        share = share_text(min(1.0, sum(swatch.share for swatch in swatches)))
        together = tr(
            "{swatches}, together {share} of the picture",
            swatches=colors_text(len(swatches)),
            share=share,
        )
        self.line.set_text(text or (together if swatches else ""))

    def _show_related(self) -> None:
        """Ring the colours whose nearest swatch of the palette is highlighted."""
        state = self._store.state
        place = state.highlighted
        related: list[int] = []
        if place is not None:
            related = [n for n, nearest in enumerate(self._nearest()) if nearest == place]
        self.grid.show_related(related)

    def _nearest(self) -> list[int | None]:
        """Find the swatch of each colour, once for each palette."""
        colors, palette = self._store.state.dominant.swatches, self._store.state.swatches
        if colors is not self._nearest_of[0] or palette is not self._nearest_of[1]:
            self._nearest_of = colors, palette, [nearest_place(each, palette) for each in colors]
        return self._nearest_of[2]

    @Slot(object)
    def _point(self, swatch: Swatch | None) -> None:
        """Highlight the swatch of the palette that a colour belongs to."""
        place = None if swatch is None else nearest_place(swatch, self._store.state.swatches)
        self._store.send(events.Highlight(place))

    @Slot(bool)
    def _group(self, grouped: bool) -> None:
        self._store.send(events.SetGrouped(grouped))

    @Slot(int)
    def _order_chosen(self, place: int) -> None:
        self._store.send(events.SetDominantOrder(self.order.itemData(place)))


def _highlighted(state: WindowState) -> object:
    return state.highlighted, state.dominant, state.swatches


def nearest_place(swatch: Swatch, palette: Sequence[Swatch]) -> int | None:
    """Find the swatch of a palette that pixels of a colour go to; None in an empty palette."""
    red, green, blue = swatch.rgb
    away = [(red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2 for r, g, b in _colors(palette)]
    return away.index(min(away)) if away else None


def _colors(palette: Sequence[Swatch]) -> list[tuple[int, int, int]]:
    return [swatch.rgb for swatch in palette]
