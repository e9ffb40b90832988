"""The plot of the histogram: its curves, a mark at a bin, and a range of bins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem

from huescope.ui.inspector.histogram_highlight import HistogramHighlight
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.design import Greys

_LINE_PX = 1.5
_SIDE_PX = 6
_FILL_ALPHA, _FAINT, _HIGHLIGHT_ALPHA = 40, 0.25, 110
_RANGE_ALPHA = 40


class HistogramPlot:
    """Draws curves of 256 bins with pyqtgraph.

    Parameters
    ----------
    pyqtgraph : module
        Imported late.
    names : sequence of str
        Of the curves.
    parent : QWidget
        The parent.
    """

    def __init__(self, pyqtgraph: Any, names: Sequence[str], parent: QWidget) -> None:  # noqa: ANN401
        self.widget = plot = pyqtgraph.PlotWidget(parent=parent, background=None, enableMenu=False)
        plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # or screen readers stop at it
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.hideAxis("left")
        axis = plot.getAxis("bottom")
        axis.setTicks([[(v, str(v)) for v in (0, 64, 128, 192, 255)]])
        axis.setStyle(hideOverlappingLabels=False)
        axis.setStyle(tickLength=3)
        plot.setXRange(0, 255, padding=0.03)
        plot.setYRange(0, 1, padding=0.03)
        plot.getPlotItem().setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)  # for half a label
        self.curves = {name: pyqtgraph.PlotCurveItem(antialias=True) for name in names}
        self.highlight = HistogramHighlight()
        self._path_of = pyqtgraph.arrayToQPath
        self._range = pyqtgraph.LinearRegionItem(movable=False)
        self._marker = pyqtgraph.InfiniteLine(angle=90, movable=False)
        for curve in self.curves.values():
            plot.addItem(curve, ignoreBounds=True)
            # Kept as an image, for what is drawn over it changes more often.
            curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        for item in (self.highlight, self._range, self._marker):
            plot.addItem(item, ignoreBounds=True)
            item.hide()
        self._opacity = 1.0
        self.highest = 1.0
        """Height of the highest bin, which is drawn at 1."""
        self._greys: Greys | None = None

    def restyle(self, greys: Greys) -> None:
        """Take the greys of a theme."""
        if greys is self._greys:
            return
        self._greys = greys
        axis = self.widget.getAxis("bottom")
        axis.setPen(design.grey(greys.outline))
        axis.setTextPen(design.grey(greys.quiet))
        axis.setStyle(tickFont=design.font(design.CAPTION_PX))
        self._marker.setPen(design.grey(greys.text))
        self._range.setBrush(design.grey(greys.text, _RANGE_ALPHA))
        for line in self._range.lines:
            line.setPen(design.grey(greys.text))

    def draw(self, curves: Mapping[str, tuple[NDArray[np.float64], QColor]]) -> None:
        """Draw heights of 256 bins, each in a colour, on one scale; hide all other curves.

        The range of the axis stays 0 to 1: to change it takes as long as to draw the curves.
        """
        self.highest = max((float(each.max()) for each, _color in curves.values()), default=0) or 1
        for name, curve in self.curves.items():
            curve.setVisible(name in curves)
            if name not in curves:
                continue
            heights, color = curves[name]
            is_grey = color.red() == color.green() == color.blue()
            filling = None if is_grey else QColor(color)
            if filling is not None:
                filling.setAlpha(_FILL_ALPHA)
            _fill(curve, heights / self.highest, _pen(color), filling)

    def draw_highlight(
        self, curves: Mapping[str, NDArray[np.float64]], color: QColor | None
    ) -> None:
        """Draw the heights of a part of the pixels, filled with a colour; the others faintly."""
        import numpy as np

        filling, bins = QColor(color or "black"), np.arange(256.0)
        filling.setAlpha(_HIGHLIGHT_ALPHA)
        shown = {} if color is None else curves
        outlines = {
            name: (self._path_of(bins, heights / self.highest), self.curves[name].opts["pen"])
            for name, heights in shown.items()
        }
        self.highlight.show_outlines(outlines, filling)
        opacity = 1.0 if color is None else _FAINT
        if opacity != self._opacity:
            self._opacity = opacity
            for curve in self.curves.values():
                curve.setOpacity(opacity)

    def mark_level(self, level: int | None) -> None:
        """Draw a line at a bin."""
        self._marker.setVisible(level is not None)
        if level is not None:
            self._marker.setValue(level)

    def mark_range(self, ends: tuple[int, int] | None) -> None:
        """Mark a range of bins, both ends included."""
        self._range.setVisible(ends is not None)
        if ends is not None:
            self._range.setRegion((ends[0] - 0.5, ends[1] + 0.5))

    def level_at(self, point: QPointF) -> int | None:
        """Tell the bin at a point of the plot's viewport; None above and below the plot."""
        view = self.widget.getPlotItem().vb
        place = self.widget.mapToScene(point.toPoint())
        area = view.sceneBoundingRect()
        if not area.top() <= place.y() <= area.bottom():
            return None
        level: float = view.mapSceneToView(place).x()
        return round(level)


def _fill(curve: Any, heights: NDArray[np.float64], pen: QPen, filling: QColor | None) -> None:  # noqa: ANN401
    """Draw heights and fill what is below, in one call: each one lays out the whole curve."""
    curve.setData(heights, pen=pen, fillLevel=0, brush=filling)


def _pen(color: QColor) -> QPen:
    pen = QPen(color, _LINE_PX)
    pen.setCosmetic(True)
    return pen
