"""The palette under the photograph: tabs, a row of swatches, and two controls."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.palette_row.density import Density, row_height_px
from huescope.ui.palette_row.dither_button import DitherButton
from huescope.ui.palette_row.head import PaletteHead
from huescope.ui.palette_row.mood_bar import MoodBar
from huescope.ui.palette_row.palette_grid import PaletteGrid
from huescope.ui.palette_row.palette_tabs import PaletteTabs
from huescope.ui.palette_row.reduction_bar import ReductionBar
from huescope.ui.state import events
from huescope.ui.style import design
from huescope.ui.widgets.dimming import dim
from huescope.ui.widgets.drag_handle import DragHandle

if TYPE_CHECKING:
    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_HANDLE_TIP = marked(
    "Reduced picture: drag it out as a PNG file, at full size; Ctrl+Shift+C copies it"
)
_SIDE_PX, _SPACING_PX = 16, 2
_PLACEHOLDER = marked("Drop, paste or pick a colour")


class PalettePanel(QWidget):
    """The palette as one row of tall swatches, with *How many* and *Calm - Vivid* under it.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(object)
    """A `Swatch` to be copied."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.tabs = PaletteTabs(theme, self)
        self.head = PaletteHead(theme, store, self)
        self.grid = PaletteGrid(theme, self)
        self.grid.setAccessibleName(tr("Palette"))
        self.grid.set_places(self._place_of)
        self.reduction = ReductionBar(theme, store, self)
        self.mood = MoodBar(theme, store, self)
        self.dither = DitherButton(theme, store, self)
        self.reduced_handle = DragHandle(theme, translated(_HANDLE_TIP), self)
        self.mood.add_beside(self._of_reduced_picture())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(4 * design.STEP_PX)
        self._controls.addWidget(self.reduction, 1)
        self._controls.addWidget(self.mood)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 2, _SIDE_PX, 3)
        column.setSpacing(_SPACING_PX)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.head)
        column.addWidget(self.grid)
        column.addSpacing(2)
        column.addLayout(self._controls)
        reduction, mood = self.reduction, self.mood
        numbers = reduction.number, reduction.slider, *reduction.stops.values(), reduction.enough
        self.tab_sequence = (self.grid, *numbers, mood.dial, mood.mood, self.dither)
        """The order in which Tab goes through the widgets."""
        for widget, following in pairwise(self.tab_sequence):
            QWidget.setTabOrder(widget, following)
        self._connect()

    def _of_reduced_picture(self) -> QWidget:
        """Put the controls of the reduced picture side by side."""
        controls = QWidget(self)
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.reduced_handle)
        row.addWidget(self.dither)
        return controls

    def _connect(self) -> None:
        store = self._store
        self.grid.chosen.connect(self.chosen)
        self.grid.hovered.connect(self.head.show_text)
        self.grid.selection_changed.connect(self._select)
        self.grid.pointed.connect(self._highlight)
        self.tabs.chosen.connect(self._select_palette)
        self.tabs.closed.connect(self._close_palette)
        store.observe(lambda state: state.arranged, self._show_palette)
        store.observe(lambda state: state.selected, self._show_selected)
        store.observe(lambda state: state.highlighted, self._show_highlighted)
        store.observe(_open_palettes, self._list_palettes)
        store.settled.connect(self._list_palettes)  # with the new colours
        store.observe(_is_empty, self._show_placeholder)
        store.observe(lambda state: state.may_copy, self._dim)

    def fit_to(self, height_px: int) -> None:
        """Choose the height of the swatches for a height of the window's centre."""
        density = Density.at(height_px)
        self.reduction.set_density(density)
        self.mood.set_density(density)
        for control in (self.dither, self.reduced_handle):
            control.setVisible(density is not Density.TINY)  # they are in the menus, too
        self.grid.setFixedHeight(row_height_px(height_px))
        self._column.activate()  # so that the size hint is of this density at once

    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    @property
    def usual_height_px(self) -> int:
        """Height without the tabs of several palettes."""
        tabs_px = 0 if self.tabs.isHidden() else self.tabs.sizeHint().height() + _SPACING_PX
        return self.sizeHint().height() - tabs_px

    def fill_choices(self) -> None:
        """Fill the orders and formulas, once the engine is imported."""
        self.head.fill_choices()

    def show_notation(self, label: str) -> None:
        """Tell the notation in which colours are copied."""
        keys = tr(
            "Enter or Ctrl+C copies it ({label}), F2 renames, L locks, Del removes", label=label
        )
        self.grid.set_hint(tr("{keys}; the right button offers more.", keys=keys))
        self.grid.setStatusTip(keys)  # the status line shows it while the pointer is here

    def _show_palette(self) -> None:
        self.grid.arrange(self._store.state.arranged)
        self._show_selected()
        self.head.show_text("")

    def _show_selected(self) -> None:
        self.grid.show_selected(list(self._store.state.selected))

    def _show_highlighted(self) -> None:
        self.grid.show_highlighted(self._store.state.highlighted)

    def _show_placeholder(self) -> None:
        """Invite to fill an empty palette of the user's own."""
        self.grid.set_placeholder(translated(_PLACEHOLDER) if _is_empty(self._store.state) else "")

    def _dim(self) -> None:
        """Disable the colours while they are not those of the picture being opened."""
        may_copy = self._store.state.may_copy
        self.grid.setEnabled(may_copy)
        dim(self.grid, dimmed=not may_copy)

    @Slot()
    def _list_palettes(self) -> None:
        documents = self._store.state.documents
        palettes = [document.state.palette for document in documents.items]
        self.tabs.show_palettes(palettes, documents.place)

    def _place_of(self, swatch: Swatch) -> tuple[int, int] | None:
        return self._store.state.place_of(swatch)

    @Slot(list)
    def _select(self, places: list[int]) -> None:
        self._store.send(events.Select(places))

    @Slot(int)
    def _highlight(self, place: int) -> None:
        self._store.send(events.Highlight(place if place >= 0 else None))

    @Slot(int)
    def _select_palette(self, place: int) -> None:
        self._store.send(events.SelectPalette(place))

    @Slot(int)
    def _close_palette(self, place: int) -> None:
        self._store.send(events.ClosePalette(place))


def _is_empty(state: WindowState) -> bool:
    """Tell whether the palette is the user's own and has no colours yet."""
    return not state.arranged.swatches and state.document.is_own


def _open_palettes(state: WindowState) -> tuple[object, ...]:
    names = tuple((each.id, each.state.palette.name) for each in state.documents.items)
    return names, state.documents.place
