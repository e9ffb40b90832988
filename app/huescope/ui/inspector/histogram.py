"""The histogram: red, green, blue, L* and luma in 256 bins, read by pointer and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.analysis.tone_range import ToneRange
from huescope.texts import marked
from huescope.ui.inspector.histogram_channels import (
    CHANNELS,
    LUMA,
    SCALES,
    Channel,
    level_text,
    range_text,
    scaled,
)
from huescope.ui.inspector.histogram_plot import HistogramPlot
from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.figures import NARROW_SPACE
from huescope.ui.language.translation import as_code, tr, translated
from huescope.ui.style import design
from huescope.ui.style.text_size import size_with_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.channels import ChannelHistogram
    from huescope.analysis.scopes import Tones
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme


_MIN_HEIGHT_PX = 92
_LAST = 255
_KEYS = marked(
    "Arrow keys read it bin by bin, with Shift they light a range of tones in the picture"
)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: -16,
    Qt.Key.Key_PageUp: 16,
    Qt.Key.Key_Home: -_LAST,
    Qt.Key.Key_End: _LAST,
}


class HistogramPanel(QWidget):
    """The plot with its toggles, and a readout of the bin under the cursor."""

    scale_chosen = Signal(str)
    pointed = Signal(object)
    """Index of the swatch with most pixels in the bin that is pointed at, or None."""
    told = Signal(str)
    """The text to be shown below has changed."""
    tones_chosen = Signal(object)
    """The `ToneRange` that is dragged out, or None."""
    plot_wanted = Signal()
    """The panel is shown without a plot; see `build_plot`."""

    def __init__(self, theme: Theme, scale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme = theme
        self._scale = scale
        self._channels: ChannelHistogram | None = None
        self._tones: Tones | None = None
        self._swatches: tuple[Swatch, ...] = ()
        self._labels: NDArray[np.intp] | None = None
        self._highlighted: int | None = None
        self._level: int | None = None
        self._anchor: int | None = None
        self._range: ToneRange | None = None
        self._plot: HistogramPlot | None = None
        self._toggles: dict[str, QToolButton] = {}
        self._text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._controls())
        room = QWidget(self)  # keeps the controls at the top until the plot is there
        self._place = QVBoxLayout(room)
        self._place.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room, 1)
        size_with_text(self, minimum_height=_MIN_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._draw)
        theme.vision.changed.connect(self._draw)
        self._read(None)

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for channel in CHANNELS:
            button = _toggle(as_code(translated(channel.label)), translated(channel.tooltip), self)
            button.setProperty("channel", channel.field)
            button.setChecked(channel.field != LUMA)
            button.toggled.connect(self._draw)
            self._toggles[channel.field] = button
            row.addWidget(button)
        row.addStretch(1)
        self._scales = QButtonGroup(self)
        for name, (label, tooltip) in SCALES.items():
            button = _toggle(translated(label), translated(tooltip), self)
            button.setObjectName(name)
            button.setChecked(name == self._scale)
            self._scales.addButton(button)
            row.addWidget(button)
        self._scales.buttonClicked.connect(self._scale_clicked)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._plot is None:
            self.plot_wanted.emit()

    def build_plot(self, pyqtgraph: Any) -> None:  # noqa: ANN401 - imported late, in a worker
        """Create the plot, once pyqtgraph has been imported.

        Parameters
        ----------
        pyqtgraph : module
            It takes half a second to import, so a worker does that after the first paint.
        """
        if self._plot is not None:
            return
        self._plot = HistogramPlot(pyqtgraph, [channel.field for channel in CHANNELS], self)
        widget = self._plot.widget
        widget.setAccessibleName(tr("Histogram"))
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.setToolTip(tr("Drag to light a range of tones in the picture. {keys}.", keys=_KEYS))
        widget.installEventFilter(self)
        widget.viewport().installEventFilter(self)
        widget.viewport().setMouseTracking(True)
        self._place.addWidget(widget)
        self._draw()
        self._read(None)

    # -- what is shown -----------------------------------------------------------------------

    def show_channels(self, channels: ChannelHistogram | None) -> None:
        """Set the counts, or None."""
        if channels is not self._channels:
            self._choose(None)
        self._channels = channels
        self._tones = None
        self._labels = None
        self._draw()
        self._read(None)

    def show_tones(self, tones: Tones | None) -> None:
        """Add luma, and the sentence on the picture."""
        if tones is not None and tones.channels is self._channels:
            self._tones, self._labels = tones, None
            if self._toggles[LUMA].isChecked():
                self._draw()  # of these curves, the channels alone do not have luma
            else:
                self._draw_highlight()
            self._read(self._level)

    def set_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Link the bins with another palette."""
        self._swatches, self._labels = swatches, None

    def highlight(self, place: int | None) -> None:
        """Point out the bins of a swatch; None for none."""
        if place != self._highlighted:
            self._highlighted = place
            self._draw_highlight()

    def show_range(self, tones: ToneRange | None) -> None:
        """Mark the range of tones that is lit in the picture."""
        self._range = tones
        if self._plot is not None:
            self._plot.mark_range(None if tones is None else (tones.lowest, tones.highest))
        self._read(self._level)

    @property
    def summary(self) -> str:
        """The sentence on the picture, or what is read at the bin that is pointed at."""
        return self._text

    @property
    def shown_channels(self) -> list[Channel]:
        """The channels whose curves are shown."""
        return [each for each in CHANNELS if self._toggles[each.field].isChecked()]

    def _counts(self, channel: str) -> NDArray[np.int64 | np.float64] | None:
        if channel == LUMA:
            return None if self._tones is None else self._tones.luma
        return None if self._channels is None else getattr(self._channels, channel)

    # -- drawing -----------------------------------------------------------------------------

    @Slot()
    def _draw(self) -> None:
        if self._plot is None:
            return
        self._plot.restyle(self._theme.greys)
        shown = [each.field for each in self.shown_channels]
        curves = {}
        for channel in CHANNELS:
            counts = self._counts(channel.field) if channel.field in shown else None
            if counts is not None:
                curves[channel.field] = (scaled(counts, self._scale), self._color(channel))
        self._plot.draw(curves)
        self._draw_highlight()

    def _color(self, channel: Channel) -> QColor:
        greys = self._theme.greys
        if channel.rgb is None:
            return design.grey(greys.quiet if channel.field == LUMA else greys.text)
        return self._theme.vision.color(channel.rgb)

    def _draw_highlight(self) -> None:
        """Draw the bins of the highlighted swatch over all others, in its colour."""
        if self._plot is None:
            return
        labels = self._linked()
        if self._tones is None or labels is None or self._highlighted is None:
            self._plot.draw_highlight({}, None)
            return
        counts = self._tones.counts_of(labels == self._highlighted)
        by_channel = {each.field: row for each, row in zip(CHANNELS, counts, strict=True)}
        shown = [each.field for each in self.shown_channels]
        curves = {name: scaled(by_channel[name], self._scale) for name in shown}
        color = self._theme.vision.color(self._swatches[self._highlighted].rgb)
        self._plot.draw_highlight(curves, color)

    def _linked(self) -> NDArray[np.intp] | None:
        """Tell to which swatch each linked pixel belongs; computed when it is first needed."""
        if self._labels is None and self._tones is not None and self._swatches:
            from huescope.palette.arrays import codes_of

            links = self._tones.links
            self._labels = links.labels(codes_of(self._swatches, links.working_space))
        return self._labels

    @Slot(object)
    def _scale_clicked(self, button: QToolButton) -> None:
        self._scale = button.objectName()
        self._draw()
        self.scale_chosen.emit(self._scale)

    # -- reading -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the plot by pointer and keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press_key(event)
        if isinstance(event, QMouseEvent):
            return self._use_pointer(event)
        if event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().eventFilter(watched, event)

    def _use_pointer(self, event: QMouseEvent) -> bool:
        level = self._level_at(event.position())
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._anchor = level
            self._choose(None)
        elif kind == QEvent.Type.MouseMove:
            if self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton:
                self._drag_to(self._nearest_level(event.position()))
            else:
                self._point(level)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._anchor = None
        return kind == QEvent.Type.MouseMove

    def _level_at(self, point: QPointF) -> int | None:
        level = None if self._plot is None else self._plot.level_at(point)
        return level if level is not None and 0 <= level <= _LAST else None

    def _nearest_level(self, point: QPointF) -> int:
        level = None if self._plot is None else self._plot.level_at(point)
        return 0 if level is None else min(_LAST, max(0, level))

    def _press_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._range is not None:
            self._choose(None)
            return True
        if key not in _STEPS:
            return False
        start = self._level if self._level is not None else _LAST // 2
        level = min(_LAST, max(0, start + _STEPS[key]))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = start if self._anchor is None else self._anchor
            self._drag_to(level)
        else:
            self._anchor = None
            self._point(level)
        return True

    def _point(self, level: int | None) -> None:
        self._read(level)
        labels = self._linked()
        place = None
        if level is not None and labels is not None and self._tones is not None:
            shown = [each.field for each in self.shown_channels]
            place = self._tones.label_at(level, labels, shown)
        self.pointed.emit(place)

    def _drag_to(self, level: int) -> None:
        if self._anchor is None:
            return
        shown = [each.field for each in self.shown_channels]
        channel = shown[0] if len(shown) == 1 else "lightness"
        lowest, highest = sorted((self._anchor, level))
        self._level = level
        self.pointed.emit(None)  # a swatch that is pointed at would hide the range in the picture
        self._choose(ToneRange(channel, lowest, highest))

    def _choose(self, tones: ToneRange | None) -> None:
        if tones != self._range:
            self.show_range(tones)
            self.tones_chosen.emit(tones)

    def _read(self, level: int | None) -> None:
        self._level = level
        if self._plot is not None:
            self._plot.mark_level(level)
        self._text = self._text_of(level)
        self.told.emit(self._text)
        if self._plot is not None:
            text = self._text
            sentence = "" if self._tones is None else translated(self._tones.summary)
            described = sentence if text in {sentence, ""} else f"{text}. {sentence}"
            self._plot.widget.setAccessibleDescription(f"{described} {translated(_KEYS)}.".strip())

    def _text_of(self, level: int | None) -> str:
        if self._channels is None:
            return ""
        counts = {each.field: self._counts(each.field) for each in CHANNELS}
        if self._range is not None:
            return range_text(self._range, counts[self._range.channel])
        if level is not None:
            return level_text(level, [(each, counts[each.field]) for each in self.shown_channels])
        # No line ends between a number and its unit.
        sentence = "" if self._tones is None else translated(self._tones.summary)
        return sentence.replace(" %", f"{NARROW_SPACE}%").replace("L* ", "L*\u00a0")


def _toggle(label: str, tooltip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(label)
    button.setToolTip(tooltip)
    button.setCheckable(True)
    button.setProperty("toggle", True)
    button.setFont(design.font(design.CAPTION_PX))
    return button
