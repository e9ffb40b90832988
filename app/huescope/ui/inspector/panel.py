"""The inspector: the selected colour, what the picture holds, and how colours are found."""

from __future__ import annotations

import math
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from huescope.ui.inspector.large_swatch import LargeSwatch
from huescope.ui.inspector.most_frequent import MostFrequent
from huescope.ui.inspector.options import OptionsBox
from huescope.ui.inspector.scopes_panel import ScopesPanel
from huescope.ui.inspector.section import Section
from huescope.ui.inspector.selected_color import SelectedColor
from huescope.ui.inspector.share_bar import ShareBar
from huescope.ui.language.translation import tr
from huescope.ui.state import events
from huescope.ui.style import design
from huescope.ui.style.numbers import nearest_text, share_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.dimming import dim
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from huescope.palette.swatch import Swatch
    from huescope.ui.inspector.histogram import HistogramPanel
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_SIDE_PX = 12
_WIDTH_PX, _MIN_WIDTH_PX = 264, 264
_FIRST = 1000  # a stretch that takes all room as long as it can grow
_SCOPES_PX = (232, 420)


class InspectorPanel(QScrollArea):
    """Sections from the top: selected colour, tabs, most frequent colours, all by share.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    histogram_scale : str
        The remembered scale of the histogram.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(object)
    """A `Swatch` to be copied."""

    def __init__(
        self, theme: Theme, store: Store, histogram_scale: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self.selected = SelectedColor(theme, store)
        self.scopes = ScopesPanel(theme, store, histogram_scale)
        self.most_frequent = MostFrequent(theme, store)
        self.main = LargeSwatch(tr("Main colour"), tr("First colour"), theme)
        self.second = LargeSwatch(tr("Second colour"), tr("Second colour"), theme)
        self.bar = ShareBar(theme)
        self.options = OptionsBox(theme, store)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Inspector"))
        self._least_px = _MIN_WIDTH_PX
        self.setFrameShape(QFrame.Shape.NoFrame)
        size_with_text(self, minimum_width=self._least_px)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents = self._compose()
        self.setWidget(self._contents)
        self._contents.setAutoFillBackground(False)  # the grey of its title bar
        self.viewport().setAutoFillBackground(False)
        self._connect()
        self._show_sections()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the width that the contents need, as soon as their texts and style are known."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._contents:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Grow, but never shrink: nothing jumps while the figures of the contents change."""
        if not self.isVisible():  # nor have the texts their style
            return
        contents_px = self._contents.minimumSizeHint().width()
        if not self.isRightToLeft():
            contents_px -= _SIDE_PX  # what has no room is cut at the end, which is but a margin
        tabs_px = self.scopes.short_tabs_px + 2 * _SIDE_PX  # cut where the margin begins
        bar_px = self.verticalScrollBar().sizeHint().width()
        needed_px = math.ceil((max(contents_px, tabs_px) + bar_px) / design.text_scale())
        if needed_px > self._least_px:
            self._least_px = needed_px
            size_with_text(self, minimum_width=needed_px)

    def sizeHint(self) -> QSize:
        return QSize(design.sized(max(_WIDTH_PX, self._least_px)), 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(design.sized(self._least_px), 120)

    @property
    def histogram(self) -> HistogramPanel:
        """The histogram among the scopes."""
        return self.scopes.histogram

    def _make_scopes_place(self) -> QWidget:
        """Make the place of the scopes, which says so while they have a window of their own."""
        self._scopes_place = place = QWidget()
        lowest_px, highest_px = _SCOPES_PX
        self.scopes.setMinimumHeight(lowest_px)
        place.setMaximumHeight(highest_px)
        self._scopes_away = QLabel(tr("The scopes are in a panel of their own."))
        self._scopes_away.setFont(design.font(design.CAPTION_PX))
        self._scopes_away.setProperty("quiet", True)
        self._scopes_away.hide()
        self._scopes_column = QVBoxLayout(place)
        self._scopes_column.setContentsMargins(0, 0, 0, 0)
        self._scopes_column.addWidget(self._scopes_away)
        self._scopes_column.addWidget(self.scopes)
        return place

    def lend_scopes(self) -> None:
        """Let the scopes be shown elsewhere."""
        self._scopes_column.removeWidget(self.scopes)
        self._scopes_away.show()
        self._scopes_place.setMaximumHeight(self._scopes_away.sizeHint().height())
        self.scopes.set_floating(floating=True)

    def take_scopes_back(self) -> None:
        """Show the scopes here again."""
        self._scopes_column.addWidget(self.scopes)
        self._scopes_away.hide()
        self._scopes_place.setMaximumHeight(_SCOPES_PX[1])
        self.scopes.set_floating(floating=False)
        self.scopes.show()

    def _compose(self) -> QWidget:
        self._leading = QWidget()
        leading = QHBoxLayout(self._leading)
        leading.setContentsMargins(0, 0, 0, 0)
        leading.setSpacing(0)
        leading.addWidget(self.main)
        leading.addWidget(self.second)
        self._shares = Section(tr("All by share"))
        self._shares.column.addWidget(self.bar)
        self._share_line = StatusLabel(self._theme)
        self._shares.column.addWidget(self._share_line)
        self._finding = Section(tr("How colours are found"))
        self._finding.column.addWidget(self.options)
        for button in self.options.region_tools:
            self._finding.head.addWidget(button)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(_SIDE_PX, design.STEP_PX, _SIDE_PX, _SIDE_PX)
        column.setSpacing(2 * design.STEP_PX)
        for part in (
            self.selected,
            self._make_scopes_place(),
            self._leading,
            self.most_frequent,
            self._shares,
            self._finding,
        ):
            column.addWidget(part)
        column.setStretch(1, _FIRST)
        column.addStretch(1)  # the sections stay close to each other while the scopes are away
        return contents

    def _connect(self) -> None:
        store = self._store
        for widget in (self.main, self.second, self.most_frequent):
            widget.chosen.connect(self.chosen)
        self.bar.chosen.connect(self._select)
        self.bar.pointed.connect(self._point)
        store.observe(lambda state: state.highlighted, self._show_highlight)
        store.observe(lambda state: state.arranged.swatches, self._show_shares)
        store.observe(_leading, self._show_leading)
        store.observe(_is_empty, self._show_leading)
        store.observe(lambda state: state.shown is not None, self._show_sections)
        store.observe(lambda state: state.may_copy, self._dim)

    def fill_choices(self) -> None:
        """Fill the orders, once the engine is imported."""
        self.most_frequent.fill_choices()
        self.scopes.fill_scopes()
        self._fit()

    def _show_sections(self) -> None:
        """Show what is of a picture, if there is one."""
        self.most_frequent.setVisible(self._store.state.shown is not None)
        self._finding.setVisible(self._store.state.shown is not None)

    def _show_shares(self) -> None:
        self.bar.set_swatches(self._store.state.arranged.swatches)
        self._show_highlight()
        self._show_leading()

    def _show_highlight(self) -> None:
        """Point the highlighted swatch out in the bar, and describe it or the largest one."""
        state = self._store.state
        place = state.highlighted
        swatch = None if place is None else state.swatches[place]
        self.bar.highlight(swatch)
        told = swatch or next(iter(self.bar.swatches), None)
        if told is None:
            self._share_line.set_text("")
            return
        before = "" if swatch else tr("Largest:  ")
        name = f"{told.name}  ·  " if told.name else ""
        short = f"{told.hex}  ·  {share_text(told.share)}" if told.pixels else told.hex
        lines = (f"{name}{nearest_text(told)}", f"{name}{short}", short)
        self._share_line.set_text(*(f"{before}{line}" for line in lines))

    def _show_leading(self) -> None:
        """Show main and second colour, of the palette if there is no picture, and all by share.

        Room is kept for colours that are still to come, but not in an empty palette of one's own.
        """
        state = self._store.state
        leading = _leading(state) or self.bar.swatches[:2]
        for large, swatch in zip_longest((self.main, self.second), leading):
            large.set_swatch(swatch)
        is_empty = _is_empty(state)
        self._leading.setVisible(not is_empty)
        self._shares.setVisible(not is_empty)
        self.second.setVisible(len(leading) != 1)

    def _dim(self) -> None:
        """Disable the colours while they are not those of the picture being opened."""
        may_copy = self._store.state.may_copy
        for widget in (self.selected, self.bar, self._leading, self.most_frequent):
            widget.setEnabled(may_copy)
            dim(widget, dimmed=not may_copy)

    @Slot(object)
    def _select(self, swatch: Swatch) -> None:
        """Select a swatch of the palette."""
        self._store.send(events.Select(self._places_of(swatch)))

    @Slot(object)
    def _point(self, swatch: Swatch | None) -> None:
        """Highlight a swatch of the palette."""
        places = [] if swatch is None else self._places_of(swatch)
        self._store.send(events.Highlight(next(iter(places), None)))

    def _places_of(self, swatch: Swatch) -> list[int]:
        swatches = self._store.state.swatches
        return [place for place, each in enumerate(swatches) if each is swatch]


def _is_empty(state: WindowState) -> bool:
    """Tell whether the palette is the user's own and has no colours yet."""
    return not state.arranged.swatches and state.document.is_own


def _leading(state: WindowState) -> tuple[Swatch, ...]:
    """Return the main and the second colour of the picture; empty without a picture."""
    if state.shown is None or state.shown.studied is None:
        return ()
    leading = state.shown.studied.findings.leading
    return (leading.main,) if leading.second is None else (leading.main, leading.second)
