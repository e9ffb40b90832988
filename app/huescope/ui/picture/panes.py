"""The parts of the view in which the picture is shown: one, or two beside each other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize

_GAP_PX = 8
_CLEARLY_LARGER = 1.25


def split(area: QRectF, picture: QSize) -> list[QRectF]:
    """Divide an area in two equal parts with a gap between them.

    They stand beside each other; one above the other only if that shows the picture clearly larger.

    Parameters
    ----------
    area : QRectF
        Of whole logical pixels.
    picture : QSize
        Size of the picture, in any unit.

    Returns
    -------
    list of QRectF
        Two rectangles of whole logical pixels.
    """
    width, height = int(area.width() - _GAP_PX) // 2, int(area.height() - _GAP_PX) // 2
    beside = QRectF(area.left(), area.top(), width, area.height())
    above = QRectF(area.left(), area.top(), area.width(), height)
    if _fitting(above, picture) > _CLEARLY_LARGER * _fitting(beside, picture):
        return [above, above.translated(0, area.height() - height)]
    return [beside, beside.translated(area.width() - width, 0)]


def _fitting(area: QRectF, picture: QSize) -> float:
    """Return how large the picture is if it just fits into an area."""
    return min(area.width() / max(1, picture.width()), area.height() / max(1, picture.height()))
