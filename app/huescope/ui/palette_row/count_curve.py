"""Painting of the curve that tells how near palettes of every size are to the picture."""

from __future__ import annotations

import math
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from huescope.analysis import proposals
from huescope.dataclass import dataclass
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from huescope.analysis.enough import CurvePoint
    from huescope.ui.style.design import Greys

_MOST_DELTA_E = 50.0
_DOT_PX = 2.5
_NOTE_LEFT_PX = 4


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
        place = bisect_left(self.points, colors, key=attrgetter("colors"))
        found = self.points[place : place + 1]
        return found[0] if found and found[0].colors == colors else None

    @property
    def runs(self) -> tuple[tuple[CurvePoint, ...], ...]:
        """The points of the mood's own palettes, and those of the palettes of least error.

        Where one follows the other the error falls at once, which is no property of the picture.
        """
        proposed = [place for place, each in enumerate(self.points) if each.is_proposed]
        last = proposed[-1] + 1 if proposed else 0
        return tuple(run for run in (self.points[:last], self.points[last:]) if run)

    @property
    def exact_from(self) -> int | None:
        """From how many colours on the palettes are those of least error, after the mood's own."""
        return self.runs[1][0].colors if len(self.runs) > 1 else None


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

    Both are interrupted where the palettes of a mood give way to those of least error, and a note
    says so where it has room. It takes over a millisecond: a slider that moves over it keeps it as
    an image.

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
    for run in curve.runs:
        _paint_run(painter, area, x_of, run, greys)
    if curve.points:
        _paint_tolerance(painter, area, greys, curve.tolerance)
    if curve.exact_from is not None:
        first = curve.runs[1][0]
        marks = (first.colors, curve.enough or 0)
        _paint_note(painter, area, x_of(max(marks)), first, greys)
    if curve.enough is not None:
        x_px = x_of(curve.enough)
        painter.setPen(QPen(design.grey(greys.text), 1.5))
        painter.drawLine(QPointF(x_px, area.top()), QPointF(x_px, area.bottom()))


def _paint_run(
    painter: QPainter,
    area: QRectF,
    x_of: Callable[[float], float],
    run: Sequence[CurvePoint],
    greys: Greys,
) -> None:
    xs = [x_of(each.colors) for each in run]
    mean = [QPointF(x, _y_of(area, each.mean_delta_e)) for x, each in zip(xs, run, strict=True)]
    p95 = [QPointF(x, _y_of(area, each.p95_delta_e)) for x, each in zip(xs, run, strict=True)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(design.grey(greys.pressed))
    corners = [QPointF(xs[place], area.bottom()) for place in (-1, 0)]
    painter.drawPolygon(QPolygonF([*mean, *corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(design.grey(greys.quiet), 1.25))
    painter.drawPolyline(QPolygonF(p95))


def _paint_note(
    painter: QPainter, area: QRectF, x_px: float, first: CurvePoint, greys: Greys
) -> None:
    """Say above the curve which palettes follow, if there is room."""
    painter.setFont(design.font(design.CAPTION_PX))
    metrics = painter.fontMetrics()
    room = QRectF(x_px + _NOTE_LEFT_PX, area.top(), area.right() - x_px, metrics.height())
    if _y_of(area, first.p95_delta_e) < room.bottom() - metrics.descent():
        return
    label = translated(proposals.get(proposals.AREA).LABEL)
    for text in (tr("{label} from {colors}", label=label, colors=first.colors), label):
        if metrics.horizontalAdvance(text) <= room.width():
            painter.setPen(design.grey(greys.quiet))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            return


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
