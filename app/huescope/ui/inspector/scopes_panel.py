"""The scopes of the picture as tabs: histogram, waveform, parade, vectorscope, colour cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.analysis.options import MAX_COLORS
from huescope.texts import marked
from huescope.ui.inspector.cloud_panel import CloudPanel
from huescope.ui.inspector.histogram import HistogramPanel
from huescope.ui.inspector.trace_view import TraceView
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.state import events
from huescope.ui.state.scope_events import visible_result
from huescope.ui.style import design, icons
from huescope.ui.style.numbers import nearest_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.dimming import dim

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.scopes import ScopeResult
    from huescope.analysis.tone_range import ToneRange
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_HISTOGRAM = "histogram"
_LINE_PX = 14
_READOUT_LINES = 3
# A histogram takes 9 ms to be drawn with other bins pointed out: more than all else that follows a
# swatch that is pointed at.
_SOON_MS = 20
_FLOATING_MARGINS_PX = (12, 8, 12, 12)
_FLOAT_TIP = marked("Show the scopes in a window of their own, as large as you like")
_DOCK_TIP = marked("Put the scopes back into the inspector")


class ScopesPanel(QWidget):
    """Shows one scope, which alone is computed, linked with the swatches of the palette.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    histogram_scale : str
        The remembered scale of the histogram.
    parent : QWidget, optional
        The parent.
    """

    float_requested = Signal()
    """The panel is to be shown in a window of its own, or put back."""

    def __init__(
        self, theme: Theme, store: Store, histogram_scale: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._store = store
        self._names = [_HISTOGRAM]
        self._labels = [(tr("Histogram"), tr("Histogram"))]
        self._is_floating = False
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("Scopes"))
        self.tabs.setFont(design.font(design.CAPTION_PX))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setProperty("compact", True)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(tr("Histogram"))
        self.histogram = HistogramPanel(theme, histogram_scale, self)
        self.trace = TraceView(theme, self)
        self.cloud = CloudPanel(theme, self)
        self.views = QStackedWidget(self)
        for view in (self.histogram, self.trace, self.cloud):
            self.views.addWidget(view)
        self.readout = _caption(self)
        self.float_button = self._make_float_button()
        self._compose()
        self._connect()

    def _make_float_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("small", True)
        button.clicked.connect(self.float_requested)
        self._theme.changed.connect(self._tint)
        return button

    def _compose(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(design.STEP_PX)
        foot.addWidget(self.readout, 1)
        foot.addWidget(self.float_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tabs)
        column.addWidget(self.views, 1)
        column.addLayout(foot)
        self._tint()

    def _connect(self) -> None:
        store = self._store
        self.tabs.currentChanged.connect(self._choose)
        for view in (self.histogram, self.trace, self.cloud):
            view.pointed.connect(self._highlight)
        self.histogram.told.connect(self._tell_of_histogram)
        self.histogram.tones_chosen.connect(self._light_tones)
        store.observe(_channels, self._show_channels)
        store.observe(visible_result, self._show_result)
        store.observe(lambda state: state.swatches, self._show_swatches)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._show_highlight_at_last)
        store.observe(lambda state: state.highlighted, self._show_highlight_soon)
        store.observe(lambda state: state.highlighted_tones, self._show_tones)
        store.observe(lambda state: state.is_dimmed, self._dim)

    def sizeHint(self) -> QSize:
        return QSize(280, 236)

    def fill_scopes(self) -> None:
        """Fill the tabs, once the engine is imported."""
        from huescope.analysis import scopes

        if self.tabs.count() > 1:
            return
        registry = scopes.registry()
        self._names = [_HISTOGRAM, *(name for name in registry if name != _HISTOGRAM)]
        self.tabs.setTabToolTip(0, translated(registry[_HISTOGRAM].DESCRIPTION))
        for name in self._names[1:]:
            scope = registry[name]
            place = self.tabs.addTab(translated(scope.LABEL))
            self.tabs.setTabToolTip(place, translated(scope.DESCRIPTION))
            label = translated(scope.LABEL)
            self._labels.append((label, translated(getattr(scope, "SHORT_LABEL", scope.LABEL))))
        self._fit_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Shorten the longest names where the tabs would not fit."""
        for is_short in (False, True):
            for place, labels in enumerate(self._labels):
                self.tabs.setTabText(place, labels[is_short])
            if self.tabs.sizeHint().width() <= self.width():
                return

    @property
    def short_tabs_px(self) -> int:
        """Width that the short names of the tabs need; 0 while the long ones have room."""
        is_short = all(
            self.tabs.tabText(place) == short for place, (_, short) in enumerate(self._labels)
        )
        return self.tabs.minimumSizeHint().width() if is_short else 0

    # -- which one is visible ----------------------------------------------------------------

    @property
    def name(self) -> str:
        """Name of the scope whose tab is in front."""
        return self._names[max(0, self.tabs.currentIndex())]

    def show_scope(self, name: str) -> None:
        """Bring a scope to the front."""
        if name in self._names:
            self.tabs.setCurrentIndex(self._names.index(name))

    @Slot(int)
    def _choose(self, _place: int) -> None:
        self._store.send(events.HighlightTones(None))
        if self.isVisible():
            self._store.send(events.ShowScope(self.name))
        self._show_result()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._store.send(events.ShowScope(self.name))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._store.send(events.HighlightTones(None))
        self._store.send(events.ShowScope(""))

    def set_floating(self, *, floating: bool) -> None:
        """Tell whether the panel has a window of its own."""
        self._is_floating = floating
        self._column.setContentsMargins(*(_FLOATING_MARGINS_PX if floating else (0, 0, 0, 0)))
        self._tint()

    @Slot()
    def _tint(self) -> None:
        name = "layout-sidebar-right-expand" if self._is_floating else "arrows-maximize"
        self.float_button.setIcon(icons.icon(name, design.grey(self._theme.greys.quiet).name()))
        tip = translated(_DOCK_TIP) if self._is_floating else translated(_FLOAT_TIP)
        self.float_button.setToolTip(tip)
        self.float_button.setAccessibleName(tip)

    # -- following the state -----------------------------------------------------------------

    def _show_channels(self) -> None:
        self.histogram.show_channels(_channels(self._store.state))

    def _show_result(self) -> None:
        """Show what was computed in the view that draws it; nothing while it is under way."""
        result = visible_result(self._store.state)
        is_histogram = self.name == _HISTOGRAM
        if is_histogram:
            self.views.setCurrentWidget(self.histogram)
        elif result is not None or self._view is self.histogram:
            self.views.setCurrentWidget(self._view_of(result))
        self._hand_over(result)
        self._show_highlight()
        self._tell(self._store.state.highlighted)

    def _view_of(self, result: ScopeResult | None) -> QWidget:
        if result is None:
            return self.trace
        from huescope.analysis.point_cloud import PointCloud

        return self.cloud if isinstance(result, PointCloud) else self.trace

    def _hand_over(self, result: ScopeResult | None) -> None:
        """Give each view what it draws, and nothing to those that draw something else."""
        if result is None:
            self.histogram.show_tones(None)
            self.trace.set_trace(None)
            self.cloud.view.set_cloud(None)
            return
        from huescope.analysis.point_cloud import PointCloud
        from huescope.analysis.scopes import Tones, Trace

        self.histogram.show_tones(result if isinstance(result, Tones) else None)
        self.trace.set_trace(result if isinstance(result, Trace) else None)
        self.cloud.view.set_cloud(result if isinstance(result, PointCloud) else None)
        place = self.tabs.currentIndex()
        self.trace.setAccessibleName(self.tabs.tabText(place))
        for view in (self.trace, self.cloud.view):
            view.setAccessibleDescription(f"{self.tabs.tabToolTip(place)} {translated(view.KEYS)}")

    def _show_swatches(self) -> None:
        swatches = self._store.state.swatches
        if len(swatches) > MAX_COLORS:  # to link these would take too long
            swatches = ()
        for view in (self.histogram, self.trace, self.cloud.view):
            view.set_swatches(swatches)

    @property
    def _view(self) -> HistogramPanel | TraceView | CloudPanel:
        """The view in front."""
        return (self.histogram, self.trace, self.cloud)[self.views.currentIndex()]

    def _show_highlight_soon(self) -> None:
        """Show the swatch that is pointed at after the frame that lights its pixels."""
        self._tell(self._store.state.highlighted)
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_highlight_at_last(self) -> None:
        if self._store.state.pin_move is not None:  # whose frames take longest
            self._soon.start()
        else:
            self._show_highlight()

    def _show_highlight(self) -> None:
        """Point the highlighted swatch out, only in the view in front."""
        place = self._store.state.highlighted
        for view in (self.histogram, self.trace, self.cloud):
            view.highlight(place if view is self._view else None)

    def _tell(self, place: int | None) -> None:
        """Name the swatch that is pointed out, or say what the scope shows."""
        if self._view is self.histogram:
            self.readout.setText(self.histogram.summary)
            return
        if place is not None and place < len(self._store.state.swatches):
            swatch = self._store.state.swatches[place]
            self.readout.setText(f"{swatch.name}  {nearest_text(swatch)}".strip())
            return
        sentence, end, _ = self.tabs.tabToolTip(self.tabs.currentIndex()).partition(". ")
        self.readout.setText(sentence + end.rstrip())

    @Slot(str)
    def _tell_of_histogram(self, text: str) -> None:
        if self._view is self.histogram:
            self.readout.setText(text)

    def _show_tones(self) -> None:
        self.histogram.show_range(self._store.state.highlighted_tones)

    def _dim(self) -> None:
        dim(self.views, dimmed=self._store.state.is_dimmed)

    # -- pointing ----------------------------------------------------------------------------

    @Slot(object)
    def _highlight(self, place: int | None) -> None:
        self._store.send(events.Highlight(place))

    @Slot(object)
    def _light_tones(self, tones: ToneRange | None) -> None:
        self._store.send(events.HighlightTones(tones))


def _caption(parent: QWidget) -> QLabel:
    """Make a caption of a fixed height, so that nothing moves while its text changes."""
    label = QLabel(parent)
    label.setFont(design.font(design.CAPTION_PX))
    label.setProperty("quiet", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
    size_with_text(label, fixed_height=_READOUT_LINES * _LINE_PX + 2)
    return label


def _channels(state: WindowState) -> ChannelHistogram | None:
    shown = state.shown
    return None if shown is None or shown.studied is None else shown.studied.findings.channels
