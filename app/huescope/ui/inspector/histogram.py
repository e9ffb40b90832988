"""The histogram: R, G, B and L* at 256 bins, with the counts under the cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.ui.style import theme as look
from huescope.ui.style.numbers import count_text

if TYPE_CHECKING:
    from huescope.analysis.channels import ChannelHistogram
    from huescope.ui.style.theme import Theme


@dataclass(frozen=True, slots=True)
class Channel:
    """A curve of the histogram: the counts, labels and its colour."""

    field: str
    label: str
    tooltip: str
    rgb: tuple[int, int, int] | None


CHANNELS = (
    Channel("red", "R", "Show or hide red", look.RED),
    Channel("green", "G", "Show or hide green", look.GREEN),
    Channel("blue", "B", "Show or hide blue", look.BLUE),
    Channel("lightness", "L*", "Show or hide lightness: L* of CIELAB, from black to white", None),
)
SCALES = {
    "linear": ("Lin", "Linear: heights are counts of pixels"),
    "sqrt": ("Sqrt", "Square root: small counts stay visible beside large ones"),
    "log": ("Log", "Logarithm: even single pixels show"),
}

_MIN_HEIGHT_PX = 92


class HistogramPanel(QWidget):
    """The plot with its toggles, and a readout of the bin under the cursor."""

    scale_chosen = Signal(str)

    def __init__(self, theme: Theme, scale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = scale
        self._channels: ChannelHistogram | None = None
        self._plot: Any = None
        self._curves: dict[str, Any] = {}
        self._toggles: dict[str, QToolButton] = {}
        self._readout = QLabel(self)
        self._readout.setFont(look.font(look.CAPTION_PX))
        self._readout.setProperty("quiet", True)
        self._readout.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._controls())
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        column.addWidget(self._readout)
        self.setMinimumHeight(_MIN_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)
        self._read(None)

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for channel in CHANNELS:
            button = _toggle(channel.label, channel.tooltip, self)
            button.setProperty("channel", channel.field)
            button.setChecked(True)
            button.toggled.connect(self._draw)
            self._toggles[channel.field] = button
            row.addWidget(button)
        row.addStretch(1)
        self._scales = QButtonGroup(self)
        for name, (label, tooltip) in SCALES.items():
            button = _toggle(label, tooltip, self)
            button.setObjectName(name)
            button.setChecked(name == self._scale)
            self._scales.addButton(button)
            row.addWidget(button)
        self._scales.buttonClicked.connect(self._scale_clicked)
        return row

    def build_plot(self, pyqtgraph: Any) -> None:  # noqa: ANN401 - imported late, in a worker
        """Create the plot, once pyqtgraph has been imported.

        Parameters
        ----------
        pyqtgraph : module
            It takes half a second to import, so a worker does that after the first paint.
        """
        if self._plot is not None:
            return
        plot = pyqtgraph.PlotWidget(parent=self, background=None, enableMenu=False)
        plot.setAccessibleName("Histogram")
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.hideAxis("left")
        plot.getAxis("bottom").setTicks([[(v, str(v)) for v in (0, 64, 128, 192, 255)]])
        plot.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        plot.getAxis("bottom").setStyle(tickLength=3, tickFont=look.font(look.CAPTION_PX))
        plot.setXRange(0, 255, padding=0.03)
        plot.getPlotItem().setContentsMargins(0, 0, 0, 0)
        self._plot = plot
        for channel in CHANNELS:
            self._curves[channel.field] = plot.plot(stepMode=None, antialias=True)
        self._marker = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._marker.hide()
        plot.addItem(self._marker, ignoreBounds=True)
        plot.scene().sigMouseMoved.connect(self._hovered)
        self._place.addWidget(plot)
        self._restyle()

    def show_channels(self, channels: ChannelHistogram | None) -> None:
        """Set the counts, or None."""
        self._channels = channels
        self._draw()
        self._read(None)

    @property
    def summary(self) -> str:
        """The readout."""
        return self._readout.text()

    def _restyle(self) -> None:
        if self._plot is None:
            return
        greys = self._theme.greys
        self._plot.getAxis("bottom").setPen(look.grey(greys.outline))
        self._plot.getAxis("bottom").setTextPen(look.grey(greys.quiet))
        self._marker.setPen(look.grey(greys.text))
        for channel in CHANNELS:
            color = QColor(*channel.rgb) if channel.rgb else look.grey(greys.text)
            filling = QColor(color)
            filling.setAlpha(48 if channel.rgb else 0)
            curve = self._curves[channel.field]
            curve.setPen(color, width=1.5)
            curve.setFillLevel(0)
            curve.setBrush(filling)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._plot is None:
            return
        import numpy as np

        top = 0.0
        for channel in CHANNELS:
            curve = self._curves[channel.field]
            shown = self._channels is not None and self._toggles[channel.field].isChecked()
            curve.setVisible(shown)
            if not shown:
                continue
            heights = _scaled(getattr(self._channels, channel.field), self._scale)
            curve.setData(np.arange(heights.size), heights)
            top = max(top, float(heights.max()))
        self._plot.setYRange(0, top or 1.0, padding=0.03)

    @Slot(object)
    def _scale_clicked(self, button: QToolButton) -> None:
        self._scale = button.objectName()
        self._draw()
        self.scale_chosen.emit(self._scale)

    @Slot(object)
    def _hovered(self, place: Any) -> None:  # noqa: ANN401 - pyqtgraph's point
        view = self._plot.getPlotItem().vb
        inside = view.sceneBoundingRect().contains(place)
        level = round(view.mapSceneToView(place).x())
        self._read(level if inside and 0 <= level <= 255 else None)

    def leaveEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's event
        super().leaveEvent(event)
        self._read(None)

    def _read(self, level: int | None) -> None:
        if self._plot is not None:
            self._marker.setVisible(level is not None)
        if level is None or self._channels is None:
            self._readout.setText(
                "Point at the plot to read a bin." if self._channels is not None else ""
            )
            return
        self._marker.setValue(level)
        counts = "   ".join(
            f"{channel.label} {count_text(int(getattr(self._channels, channel.field)[level]))}"
            for channel in CHANNELS
        )
        self._readout.setText(f"{level}   {counts} px")


def _toggle(label: str, tooltip: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(label)
    button.setToolTip(tooltip)
    button.setCheckable(True)
    button.setProperty("toggle", True)
    button.setFont(look.font(look.CAPTION_PX))
    return button


def _scaled(counts: Any, scale: str) -> Any:  # noqa: ANN401 - an array; numpy is imported late
    import numpy as np

    if scale == "sqrt":
        return np.sqrt(counts)
    if scale == "log":
        return np.log10(counts + 1.0)
    return counts.astype(float)
