"""The background of a row in a list that is chosen or pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from huescope.ui.style import design

if TYPE_CHECKING:
    from huescope.ui.style.design import Greys


def paint_row(painter: QPainter, option: QStyleOptionViewItem, greys: Greys) -> bool:
    """Paint the background of a row, if it has one.

    Parameters
    ----------
    painter : QPainter
        Its pen, brush and antialiasing are changed.
    option : QStyleOptionViewItem
        The place and state of the row.
    greys : Greys
        Of the theme.

    Returns
    -------
    bool
        Whether the row is selected, so that its texts are light on dark or the reverse.
    """
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.grey(greys.strong if selected else greys.hover))
        painter.drawRoundedRect(option.rect, design.RADIUS_PX - 2, design.RADIUS_PX - 2)
    return selected
