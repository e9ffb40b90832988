"""The colours panel: main and second colour, share bar, palette and most frequent colours."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from huescope.analysis.arrangement import known_formula, known_order
from huescope.project.state import OWN_ORDER
from huescope.ui.palette_row.large_swatch import LargeSwatch
from huescope.ui.palette_row.options import ChipRow, OptionsBox
from huescope.ui.palette_row.palette_grid import PaletteGrid
from huescope.ui.palette_row.palette_tabs import PaletteTabs
from huescope.ui.palette_row.share_bar import ShareBar
from huescope.ui.state import events
from huescope.ui.style import icons
from huescope.ui.style import theme as look
from huescope.ui.style.numbers import colors_text, count_text, things
from huescope.ui.widgets.dimming import dim
from huescope.ui.widgets.drag_handle import DragHandle
from huescope.ui.widgets.drop_down import DropDown, fill
from huescope.ui.widgets.status_label import StatusLabel
from huescope.ui.widgets.swatches.grid import SwatchGrid

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.analysis.arrangement import Arranged
    from huescope.palette.swatch import Swatch
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

PALETTE, DOMINANT = "palette", "dominant"

_SIDE_PX = 12
_ANY_HEIGHT_PX = 16_777_215  # QWIDGETSIZE_MAX
_LONGEST_COUNT = "256"  # has to fit in the narrowest panel
_PLACEHOLDER = "Drop, paste or pick a colour"
_HANDLE_TIP = "Drag the palette out: as .ase, .css and .gpl files, and as text"


class SwatchSection(QWidget):
    """A swatch grid with a heading and a drop-down for its order."""

    chosen = Signal(object)
    hovered = Signal(str)

    def __init__(
        self, which: str, title: str, theme: Theme, store: Store, grid: SwatchGrid
    ) -> None:
        super().__init__()
        self._which = which
        self._store = store
        self._title = QLabel(title, self)
        self._title.setFont(look.font(look.BODY_PX, bold=True))
        self._count = StatusLabel(theme)
        metrics = QFontMetrics(look.font(look.CAPTION_PX))
        self._count.setMinimumWidth(metrics.horizontalAdvance(_LONGEST_COUNT))
        self.order = DropDown(theme, self)
        self.order.hide()  # until it is filled
        self.order.setToolTip("The order in which the swatches stand")
        self.order.setAccessibleName(f"Order of {title.lower()}")
        self.grid = grid
        self.grid.setAccessibleName(title)
        self.head = head = QHBoxLayout()
        head.setSpacing(look.STEP_PX)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        head.addLayout(self.tools)
        self.tools.addWidget(self.order)
        self.above = QVBoxLayout()
        self.above.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self.above)
        column.addWidget(self.grid, 1)
        self.grid.chosen.connect(self.chosen)
        self.grid.hovered.connect(self.hovered)
        self.order.activated.connect(self._order_chosen)

    def fill_orders(self) -> None:
        """Fill the orders, once the engine is imported."""
        from huescope.analysis import orders

        if self.order.count():
            return
        choices = self._store.state.choices
        name = choices.order if self._which == PALETTE else choices.dominant_order
        fill(self.order, orders.registry(), known_order(name))
        if self._which == PALETTE:
            self.order.addItem("Own", OWN_ORDER)
            tip = "As you put them: what is found anew takes the place of what is like it"
            self.order.setItemData(self.order.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            self.show_order(self._store.state.order)

    def show_order(self, name: str) -> None:
        """Show the current order."""
        self.order.setCurrentIndex(max(0, self.order.findData(name)))

    def arrange(self, arranged: Arranged) -> None:
        """Set the swatches."""
        self.grid.arrange(arranged)
        count, alike = len(arranged.swatches), arranged.unnoticeable
        variants = [colors_text(count), count_text(count)] if count else [""]
        if alike:
            variants = [f"{variants[0]} · {alike} ≈", f"{variants[1]} · {alike} ≈", variants[1]]
        self._count.set_text(*variants)
        self._count.setToolTip("\n".join([colors_text(count), *_alike_text(arranged, alike)]))

    @Slot(int)
    def _order_chosen(self, place: int) -> None:
        name = self.order.itemData(place)
        if self._which == PALETTE:
            self._store.send(events.SetOrder(name))
            self.show_order(self._store.state.order)  # the old one, until sorting is done
        else:
            self._store.send(events.SetDominantOrder(name))


class ColorsPanel(QWidget):
    """Shows all colours of the picture."""

    chosen = Signal(object)
    highlighted = Signal(object)

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._main = LargeSwatch("Main colour", "First colour", theme, self)
        self._second = LargeSwatch("Second colour", "Second colour", theme, self)
        self._bar = ShareBar(theme, self)
        self.grid = PaletteGrid(theme, self)
        self.grid.set_places(self._place_of)
        self.tabs = PaletteTabs(theme, self)
        self.palette_section = SwatchSection(PALETTE, "Palette", theme, store, self.grid)
        self.dominant_section = SwatchSection(
            DOMINANT, "Most frequent", theme, store, SwatchGrid(theme, self)
        )
        self._line = StatusLabel(theme)
        self._hint = ""
        self._is_short = False  # whether there is room for the palette only
        self.formula = DropDown(theme, self)
        self.formula.hide()  # until it is filled
        self.formula.setToolTip("How the difference ΔE between neighbours is measured")
        self.formula.setAccessibleName("Difference formula")
        self.formula.activated.connect(self._formula_chosen)
        self.palette_section.tools.insertWidget(0, self.formula)
        self.chips = ChipRow(store, self)
        self.palette_section.grid.highlighted.connect(self.highlighted)
        self.options = OptionsBox(theme, store, self)
        self.options.hide()
        self._more = self._make_more()
        self.handle = DragHandle(theme, _HANDLE_TIP, self)
        self.palette_section.head.insertWidget(0, self.handle)
        self.palette_section.tools.addWidget(self._more)
        self.palette_section.above.addWidget(self.options)
        self.palette_section.above.addWidget(self.chips)
        self.grouped = self._make_grouped()
        self.dominant_section.tools.insertWidget(0, self.grouped)
        large = QHBoxLayout()
        large.setSpacing(0)
        large.addWidget(self._main)
        large.addWidget(self._second)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addLayout(large)
        top.addWidget(self._bar)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, _SIDE_PX)
        column.setSpacing(look.STEP_PX)
        column.addLayout(top)
        column.addWidget(self.tabs)
        column.addWidget(self.palette_section, 3)
        column.addWidget(self.dominant_section, 1)
        column.addWidget(self._line)
        sections = (self.palette_section, self.dominant_section)
        for widget in (self._main, self._second, self._bar, *sections):
            widget.chosen.connect(self.chosen)
        for widget in (self._bar, *sections):
            widget.hovered.connect(self._show_text)
        self.setMinimumWidth(300)
        store.observe(lambda state: state.arranged, self._show_palette)
        store.observe(lambda state: state.dominant, self._show_dominant)
        store.observe(_leading, self._show_leading)
        store.observe(lambda state: (state.order, state.pending_order), self._show_order)
        store.observe(_open_palettes, self._list_palettes)
        store.settled.connect(self._list_palettes)  # with the new colours
        store.observe(
            lambda state: (state.document.id, state.document.is_own), self._update_placeholders
        )
        store.observe(_note, self._show_note)
        store.observe(lambda state: state.may_copy, self._dim)
        store.observe(lambda state: state.shown is not None, self._show_sections)
        self.tabs.chosen.connect(self._select_palette)
        self.tabs.closed.connect(self._close_palette)
        theme.changed.connect(self._tint)
        self._tint()

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setToolTip("Options: what the clustering may know about the picture and about you")
        button.toggled.connect(self.options.setVisible)
        return button

    @Slot()
    def _tint(self) -> None:
        greys = self._theme.greys
        text, panel = look.grey(greys.text).name(), look.grey(greys.panel).name()
        self._more.setIcon(icons.icon("adjustments-horizontal", text, panel))

    def _make_grouped(self) -> QToolButton:
        button = QToolButton(self)
        button.setText("Grouped")
        button.setCheckable(True)
        button.setChecked(self._store.state.choices.grouped)
        button.setProperty("toggle", True)
        button.setFont(look.font(look.CAPTION_PX))
        button.setToolTip(
            "Count similar shades together: each swatch is the most frequent colour of its group "
            "and tells the share of the whole group. Off: single colours, exactly counted."
        )
        button.toggled.connect(self._group)
        return button

    @Slot(bool)
    def _group(self, grouped: bool) -> None:
        self._store.send(events.SetGrouped(grouped))

    def sizeHint(self) -> QSize:
        return QSize(360, 560)

    def minimumSizeHint(self) -> QSize:
        """Return the minimum for the palette; the most frequent colours may be hidden."""
        least = self._column.minimumSize()
        return least if self._is_short else least - QSize(0, self._dominant_px)

    @property
    def _dominant_px(self) -> int:
        """Minimum height of the most frequent colours; 0 if hidden."""
        section = self.dominant_section
        return 0 if section.isHidden() else section.minimumSizeHint().height() + look.STEP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = event.size().height() < self.minimumSizeHint().height() + self._dominant_px
        if is_low != self._is_short:
            self._is_short = is_low
            self.dominant_section.setMaximumHeight(0 if is_low else _ANY_HEIGHT_PX)

    def fill_choices(self) -> None:
        """Fill the orders and formulas, once the engine is imported."""
        from huescope.color import difference

        self.palette_section.fill_orders()
        self.dominant_section.fill_orders()
        fill(self.formula, difference.registry(), known_formula(self._store.state.choices.formula))

    def show_notation(self, label: str) -> None:
        """Show the notation in which a click copies."""
        self._hint = f"Click to copy ({label}). Numbers between two are ΔE."
        for section in (self.palette_section, self.dominant_section):
            section.grid.set_hint(f"Click to copy it ({label}); the right button offers more.")
        self._show_text("")

    @Slot(str)
    def _show_text(self, text: str) -> None:
        self._line.set_text(text or _note(self._store.state) or self._hint)

    def _show_note(self) -> None:
        self._show_text("")

    def _show_palette(self) -> None:
        arranged = self._store.state.arranged
        self._bar.set_swatches(arranged.swatches)
        self._show_leading()
        self._update_placeholders()
        self.palette_section.arrange(arranged)
        self._show_text("")

    def _show_leading(self) -> None:
        """Update the main and second colour of the picture, or of a palette without one."""
        leading = _leading(self._store.state) or self._bar.swatches[:2]
        for large, swatch in zip_longest((self._main, self._second), leading):
            large.set_swatch(swatch)

    def _update_placeholders(self) -> None:
        """Show the placeholder for the user's own empty palette, else room for expected colours."""
        count = len(self._store.state.arranged.swatches)
        empty = not count and self._store.state.document.is_own
        self.grid.set_placeholder(_PLACEHOLDER if empty else "")
        self._main.setVisible(not empty)
        self._bar.setVisible(not empty)
        leading = _leading(self._store.state) or self._store.state.arranged.swatches
        self._second.setVisible(not empty and len(leading) != 1)

    @Slot()
    def _list_palettes(self) -> None:
        documents = self._store.state.documents
        palettes = [document.state.palette for document in documents.items]
        self.tabs.show_palettes(palettes, documents.place)

    def _show_order(self) -> None:
        self.palette_section.show_order(self._store.state.order)

    def _show_dominant(self) -> None:
        self.dominant_section.arrange(self._store.state.dominant)

    def _dim(self) -> None:
        """Disable the colours while they are not those of the picture being opened."""
        may_copy = self._store.state.may_copy
        for widget in (self._main, self._second, self._bar, self.grid, self.dominant_section.grid):
            widget.setEnabled(may_copy)
            dim(widget, dimmed=not may_copy)

    def _show_sections(self) -> None:
        """Show the most frequent colours if there is a picture."""
        self.dominant_section.setVisible(self._store.state.shown is not None)

    def _place_of(self, swatch: Swatch) -> tuple[int, int] | None:
        return self._store.state.place_of(swatch)

    @Slot(int)
    def _select_palette(self, place: int) -> None:
        self._store.send(events.SelectPalette(place))

    @Slot(int)
    def _close_palette(self, place: int) -> None:
        self._store.send(events.ClosePalette(place))

    @Slot(int)
    def _formula_chosen(self, place: int) -> None:
        self._store.send(events.SetFormula(self.formula.itemData(place)))


def _leading(state: WindowState) -> tuple[Swatch, ...]:
    """Return the main and the second colour of the picture; empty without a picture."""
    if state.shown is None or state.shown.studied is None:
        return ()
    leading = state.shown.studied.findings.leading
    return (leading.main,) if leading.second is None else (leading.main, leading.second)


def _note(state: WindowState) -> str:
    """Return why the number of colours differs from the requested one; empty if it does not."""
    if state.reduced is None or state.shown is None:
        return ""
    return state.reduced.reduction.note or ""


def _open_palettes(state: WindowState) -> tuple[object, ...]:
    names = tuple((each.id, each.state.palette.name) for each in state.documents.items)
    return names, state.documents.place


def _alike_text(arranged: Arranged, count: int) -> list[str]:
    if not count:
        return []
    pairs = things(count, "pair of neighbours is", "pairs of neighbours are")
    jnd = f"the just noticeable difference of {arranged.formula} ({arranged.jnd:g})"
    return [f"{pairs} under {jnd}: most people see one colour"]
