"""Swatches as equal cells in one line, each with its hex code and share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from huescope.color.luminance import readable_text_color
from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from huescope.palette.swatch import Swatch
    from huescope.ui.vision.simulation import VisionSimulation

_TEXT_FITS_PX = 66


def paint_text_strip(
    painter: QPainter,
    area: QRect,
    swatches: Sequence[Swatch],
    vision: VisionSimulation,
    *,
    shares: bool = True,
) -> None:
    """Paint swatches side by side; their texts only where they fit.

    Parameters
    ----------
    painter : QPainter
        Its font is that of the texts.
    area : QRect
        Divided among the swatches.
    swatches : sequence of Swatch
        Any number.
    vision : VisionSimulation
        The colour vision to simulate.
    shares : bool
        Whether the shares stand under the codes.
    """
    keep_left_to_right(painter)
    width = area.width() / max(1, len(swatches))
    for place, swatch in enumerate(swatches):
        left, right = round(place * width), round((place + 1) * width)
        cell = QRect(area.left() + left, area.top(), right - left, area.height())
        seen = vision.color(swatch.rgb)
        painter.fillRect(cell, seen)
        if cell.width() >= design.sized(_TEXT_FITS_PX):
            ink = readable_text_color((seen.red(), seen.green(), seen.blue()))
            painter.setPen(design.grey(ink[0]))
            share = f"\n{share_text(swatch.share, short=True)}" if shares else ""
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(cell.adjusted(8, 0, -2, -6), flags, f"{swatch.hex}{share}")


def codes_text(swatches: Sequence[Swatch]) -> str:
    """Return the same texts in one line, for tooltips and screen readers."""
    return ", ".join(f"{each.hex} {share_text(each.share, short=True)}" for each in swatches)
