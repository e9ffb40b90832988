"""Painting of the curve that tells how near palettes of every size are to the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from huescope.analysis.enough import CurvePoint
    from huescope.ui.style.design import Greys

_MOST_DELTA_E = 50.0
_DOT_PX = 2.5


@dataclass(frozen=True, slots=True)
class CountCurve:
    """What the curve shows. All pictures share one scale, so curves can be compared.

    Attributes
    ----------
    points : tuple of CurvePoint
        As far as they are measured, by rising number of colours.
    tolerance : float
        CIEDE2000 that 95 % of the pixels should keep within.
    enough : int or None
        The smallest palette that does; None if there is none, or it is not known yet.
    """

    points: tuple[CurvePoint, ...] = ()
    tolerance: float = 0.0
    enough: int | None = None

    def at(self, colors: int) -> CurvePoint | None:
        """Return the point of a number of colours; None if it is not measured yet."""
        return next((each for each in self.points if each.colors == colors), None)


def height_at(delta_e: float) -> float:
    """Return the height of a difference on the scale of the curve, by its square root, 0 to 1."""
    return min(1.0, math.sqrt(delta_e / _MOST_DELTA_E))


def paint_curve(
    painter: QPainter,
    area: QRectF,
    x_of: Callable[[float], float],
    curve: CountCurve,
    greys: Greys,
) -> None:
    """Paint the mean as an area, the 95th percentile as a line, the tolerance and the mark.

    It takes over a millisecond: a slider that moves over it keeps it as an image.

    Parameters
    ----------
    painter : QPainter
        Antialiased.
    area : QRectF
        From a difference of 50 at its top to none at its bottom, in logical pixels.
    x_of : callable
        Gives the horizontal position of a number of colours.
    curve : CountCurve
        What is known.
    greys : Greys
        The greys of the theme.
    """

    def line(values: Sequence[float]) -> list[QPointF]:
        xs = (x_of(each.colors) for each in curve.points)
        return [QPointF(x, _y_of(area, value)) for x, value in zip(xs, values, strict=True)]

    if curve.points:
        mean = line([each.mean_delta_e for each in curve.points])
        corners = [QPointF(mean[place].x(), area.bottom()) for place in (-1, 0)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(greys.pressed))
        painter.drawPolygon(QPolygonF([*mean, *corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(design.grey(greys.quiet), 1.25))
        painter.drawPolyline(QPolygonF(line([each.p95_delta_e for each in curve.points])))
        _paint_tolerance(painter, area, greys, curve.tolerance)
    if curve.enough is not None:
        x_px = x_of(curve.enough)
        painter.setPen(QPen(design.grey(greys.text), 1.5))
        painter.drawLine(QPointF(x_px, area.top()), QPointF(x_px, area.bottom()))


def paint_dots(
    painter: QPainter, area: QRectF, x_px: float, point: CurvePoint, greys: Greys
) -> None:
    """Mark the mean and the 95th percentile of one number of colours.

    Parameters
    ----------
    painter, area, greys
        As for `paint_curve`.
    x_px : float
        Horizontal position of the number of colours.
    point : CurvePoint
        Its errors.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(design.grey(greys.strong))
    for value in (point.mean_delta_e, point.p95_delta_e):
        painter.drawEllipse(QPointF(x_px, _y_of(area, value)), _DOT_PX, _DOT_PX)


def _y_of(area: QRectF, delta_e: float) -> float:
    return area.bottom() - area.height() * height_at(delta_e)


def _paint_tolerance(painter: QPainter, area: QRectF, greys: Greys, tolerance: float) -> None:
    y_px = _y_of(area, tolerance)
    painter.setPen(QPen(design.grey(greys.outline), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(area.left(), y_px), QPointF(area.right(), y_px))
