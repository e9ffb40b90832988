"""The line over the swatches: what the palette is, and how it is sorted and measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from huescope.analysis.arrangement import known_formula, known_order
from huescope.project.state import OWN_ORDER
from huescope.texts import marked
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.palette_row.chips import ChipRow
from huescope.ui.state import events
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text, count_text
from huescope.ui.widgets.drag_handle import DragHandle
from huescope.ui.widgets.drop_down import DropDown, fill
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from huescope.analysis.arrangement import Arranged
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_BETWEEN = "  ·  "  # parts of the description of a swatch
_LONGEST_COUNT = marked("256 colours · 99 ≈")
_HANDLE_TIP = marked("Drag the palette out: as .ase, .css and .gpl files, and as text")
_OWN_TIP = marked("As you put them: what is found anew takes the place of what is like it")


class PaletteHead(QWidget):
    """Handle, title, count and colours left out; a line on the hovered swatch; formula and order.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.handle = DragHandle(theme, translated(_HANDLE_TIP), self)
        self._title = QLabel(tr("Palette"), self)
        self._title.setFont(design.font(design.BODY_PX, bold=True))
        self.count = StatusLabel(theme)
        self.chips = ChipRow(store, self)
        self.line = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self.formula = self._drop_down(
            theme,
            "ΔE",
            tr("Difference formula"),
            tr("How the difference ΔE between neighbours is measured"),
        )
        self.order = self._drop_down(
            theme, tr("Sort"), tr("Order of palette"), tr("The order in which the swatches stand")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.STEP_PX)
        for widget in (self.handle, self._title, self.count, self.chips):
            row.addWidget(widget)
        row.addWidget(self.line, 1)
        row.addWidget(self.formula)
        row.addWidget(self.order)
        self.formula.activated.connect(self._formula_chosen)
        self.order.activated.connect(self._order_chosen)
        theme.text_size_changed.connect(self._fit_count)
        self._fit_count()
        store.observe(lambda state: state.arranged, self._show_count)
        store.observe(lambda state: (state.order, state.pending_order), self._show_order)
        store.observe(_note, self._show_note)

    @Slot()
    def _fit_count(self) -> None:
        metrics = QFontMetrics(design.font(design.CAPTION_PX))
        self.count.setFixedWidth(metrics.horizontalAdvance(translated(_LONGEST_COUNT)) + 4)

    def _drop_down(self, theme: Theme, title: str, name: str, tip: str) -> DropDown:
        box = DropDown(theme, self, title)
        box.hide()  # until it is filled
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    def fill_choices(self) -> None:
        """Fill the orders and formulas, once the engine is imported."""
        from huescope.analysis import orders
        from huescope.color import difference

        choices = self._store.state.choices
        fill(self.formula, difference.registry(), known_formula(choices.formula))
        if not self.order.count():
            fill(self.order, orders.registry(), known_order(choices.order))
            self.order.addItem(tr("Own"), OWN_ORDER)
            last = self.order.count() - 1
            self.order.setItemData(last, translated(_OWN_TIP), Qt.ItemDataRole.ToolTipRole)
            self._show_order()

    @Slot(str)
    def show_text(self, text: str) -> None:
        """Show a description of a swatch; the note on the palette, or the hint, if empty."""
        if text:
            parts = [part for part in text.split(_BETWEEN) if not part.endswith(" px")]
            shorter = (_BETWEEN.join(parts[:end]) for end in range(len(parts), 0, -1))
            self.line.set_text(text, *shorter)
        elif note := _note(self._store.state):
            self.line.set_text(note)
        else:
            self.line.set_text(*_hint(self._store.state.arranged))

    def _show_note(self) -> None:
        self.show_text("")

    def _show_count(self) -> None:
        arranged = self._store.state.arranged
        count, alike = len(arranged.swatches), arranged.unnoticeable
        variants = [colors_text(count), count_text(count)] if count else [""]
        if alike:
            variants = [f"{variants[0]} · {alike} ≈", f"{variants[1]} · {alike} ≈", variants[1]]
        self.count.set_text(*variants)
        self.count.setToolTip("\n".join([colors_text(count), *_alike_text(arranged, alike)]))

    def _show_order(self) -> None:
        """Show the order in force: the old one, until sorting is done."""
        self.order.setCurrentIndex(max(0, self.order.findData(self._store.state.order)))

    @Slot(int)
    def _order_chosen(self, place: int) -> None:
        self._store.send(events.SetOrder(self.order.itemData(place)))
        self._show_order()

    @Slot(int)
    def _formula_chosen(self, place: int) -> None:
        self._store.send(events.SetFormula(self.formula.itemData(place)))


def _note(state: WindowState) -> str:
    """Return why the number of colours differs from the requested one; empty if it does not."""
    if state.reduced is None or state.shown is None:
        return ""
    return translated(state.reduced.reduction.note or "")


def _hint(arranged: Arranged) -> tuple[str, ...]:
    """Explain the numbers on the swatches: the longest text first."""
    if any(swatch.pixels for swatch in arranged.swatches):
        return (
            tr("% of pixels nearest to a colour  ·  ΔE between two"),
            tr("% of pixels nearest  ·  ΔE"),
            "",
        )
    return (tr("ΔE between two"), "") if len(arranged.swatches) > 1 else ("",)


def _alike_text(arranged: Arranged, count: int) -> list[str]:
    if not count:
        return []
    return [
        tr_plural(
            "{n} pair of neighbours is under the just noticeable difference of {formula} "
            "({jnd:g}): most people see one colour",
            "{n} pairs of neighbours are under the just noticeable difference of {formula} "
            "({jnd:g}): most people see one colour",
            count,
            formula=arranged.formula,
            jnd=arranged.jnd,
        )
    ]
