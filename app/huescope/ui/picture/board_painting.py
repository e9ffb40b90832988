"""How the pictures of a board are marked: rings, weights, and what each gave to the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from huescope.dataclass import dataclass
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor

    Rgb = tuple[int, int, int]

HANDLE_PX = 9
_STRIP_PX, _STRIP_GAP_PX = 5.0, 2.0
_CHIP_PAD_PX = 5
_LEFT_OUT_ALPHA = 176


@dataclass(frozen=True, slots=True)
class Marks:
    """What is painted over one picture.

    Attributes
    ----------
    rect : QRectF
        Where the picture is, in the view.
    message : str
        In place of a picture that is not there.
    chips : tuple of str
        Short texts for its lower left corner: its weight, and what part of a swatch is from it.
    given : sequence of (rgb, float)
        What it gave to each colour of the palette.
    is_selected, is_hovered, is_left_out, has_handles : bool
        How it stands out.
    """

    rect: QRectF
    message: str = ""
    chips: tuple[str, ...] = ()
    given: Sequence[tuple[Rgb, float]] = ()
    is_selected: bool = False
    is_hovered: bool = False
    is_left_out: bool = False
    has_handles: bool = False


def paint(painter: QPainter, marks: Marks, surround: QColor, seen: Callable[[Rgb], QColor]) -> None:
    """Paint the marks of one picture, but its ring.

    Parameters
    ----------
    painter : QPainter
        Of the view.
    marks : Marks
        The marks.
    surround : QColor
        The grey round the picture.
    seen : callable
        Gives a colour as the simulated vision sees it.
    """
    rect = marks.rect
    if marks.message:
        painter.fillRect(rect, design.grey(0x00, 40))
        painter.setPen(_ink(surround))
        painter.setFont(design.font(design.CAPTION_PX))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(8, 8, -8, -8), flags, marks.message)
    if marks.is_left_out:
        veil = type(surround)(surround)
        veil.setAlpha(_LEFT_OUT_ALPHA)
        painter.fillRect(rect, veil)
    _paint_strip(painter, marks, seen)
    _paint_chips(painter, marks)


def outline(painter: QPainter, marks: Marks) -> None:
    """Paint the ring and the handles, over all pictures."""
    rect = marks.rect
    _ring(painter, rect, strong=marks.is_selected)
    if marks.has_handles:
        for corner in corners(rect):
            box = QRectF(0, 0, HANDLE_PX, HANDLE_PX)
            box.moveCenter(corner)
            painter.setPen(QPen(design.grey(0x00), 1))
            painter.setBrush(design.grey(0xFF))
            painter.drawRect(box)


def corners(rect: QRectF) -> tuple[QPointF, ...]:
    """Return the corners of a rectangle: upper left, upper right, lower left, lower right."""
    return rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()


def _ink(surround: QColor) -> QColor:
    return design.grey(0x00 if surround.lightness() > 0x70 else 0xFF)


def _ring(painter: QPainter, rect: QRectF, *, strong: bool) -> None:
    """Paint black and white lines, of which one is visible on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outer, inner = (5.0, 2.5) if strong else (3.0, 1.0)
    for width_px, level in ((outer, 0x00), (inner, 0xFF)):
        pen = QPen(design.grey(level), width_px)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(rect)


def _paint_strip(painter: QPainter, marks: Marks, seen: Callable[[Rgb], QColor]) -> None:
    """Paint what the picture gave to each colour, as wide as it, right below it."""
    total = sum(share for _rgb, share in marks.given)
    if total <= 0:
        return
    left, top = marks.rect.left(), marks.rect.bottom() + _STRIP_GAP_PX
    for rgb, share in marks.given:
        width = marks.rect.width() * share / total
        painter.fillRect(QRectF(left, top, width, _STRIP_PX), seen(rgb))
        left += width


def _paint_chips(painter: QPainter, marks: Marks) -> None:
    painter.setFont(design.font(design.CAPTION_PX, bold=True))
    metrics = painter.fontMetrics()
    height = metrics.height() + 4.0
    left = marks.rect.left() + 6
    for text in marks.chips:
        width = metrics.horizontalAdvance(text) + 2 * _CHIP_PAD_PX
        chip = QRectF(left, marks.rect.bottom() - height - 6, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(0x10, 216))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(design.grey(0xFF))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        left += width + 4
