"""Copy, lock and remove: three buttons on the swatch under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor

from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons
from huescope.ui.widgets.swatches.painting import ink_on
from huescope.ui.widgets.swatches.swatch_text import chip_px, lay_out_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from huescope.palette.swatch import Swatch
    from huescope.ui.vision.simulation import VisionSimulation

COPY, LOCK, REMOVE = "copy", "lock", "remove"
_TOOLS = (COPY, LOCK, REMOVE)
_SIDE_PX, _ICON_PX = 22, 16
_LEAST_WIDTH_PX, _BETWEEN_CHIPS_PX = 3 * _SIDE_PX + 4, 3 * _SIDE_PX + 16
_LEAST_HEIGHT_PX, _ABOVE_CHIPS_PX = 56, 88
_UNDER_PX = 3
_HOVERED_ALPHA = 48


def areas(cell: QRect) -> dict[str, QRect]:
    """Return the areas of the tools on a swatch; empty if they have no room.

    They stand at the lower edge, so that a click in the middle selects: between the differences, or
    above them on a narrow swatch.
    """
    is_between = cell.width() >= _BETWEEN_CHIPS_PX
    least_height_px = _LEAST_HEIGHT_PX if is_between else _ABOVE_CHIPS_PX
    if cell.width() < _LEAST_WIDTH_PX or cell.height() < least_height_px:
        return {}
    under_px = _UNDER_PX + (0 if is_between else chip_px())
    top_px = cell.bottom() + 1 - under_px - _SIDE_PX
    left_px = cell.left() + (cell.width() - len(_TOOLS) * _SIDE_PX) // 2
    return {
        tool: QRect(left_px + number * _SIDE_PX, top_px, _SIDE_PX, _SIDE_PX)
        for number, tool in enumerate(_TOOLS)
    }


def tool_at(cell: QRect, point: QPoint) -> str:
    """Return the tool at a point of a swatch; empty for none."""
    return next((tool for tool, area in areas(cell).items() if area.contains(point)), "")


def tooltip_of(tool: str, swatch: Swatch) -> str:
    """Return what a tool does to a swatch, and its key."""
    if tool == COPY:
        return tr("Copy {hex} (Enter)", hex=swatch.hex)
    if tool == REMOVE:
        return tr("Take it out of the palette; undo brings it back (Del)")
    if swatch.locked:
        return tr("Unlock it, so that it may change when colours are found anew (L)")
    return tr("Lock it, so that it stays when colours are found anew (L)")


def paint(
    painter: QPainter,
    swatch: Swatch,
    cell: QRect,
    vision: VisionSimulation,
    hovered: str,
    heading: str,
) -> None:
    """Paint the tools of a swatch in place of the lines of text behind them.

    Parameters
    ----------
    painter, swatch, cell, vision, heading
        As for the texts.
    hovered : str
        The tool under the pointer; empty for none.
    """
    places = areas(cell)
    if not places:
        return
    row = places[COPY].united(places[REMOVE])
    behind = [line.area for line in lay_out_lines(swatch, cell, heading)]
    top_px = min((area.top() for area in behind if area.bottom() >= row.top()), default=row.top())
    ground = QRect(row.left(), top_px, row.width(), row.bottom() + 1 - top_px)
    for area in behind:
        if area.bottom() >= row.top():
            ground = ground.united(area)
    painter.fillRect(ground & cell.adjusted(4, 4, -4, -4), vision.color(swatch.rgb))
    ink = ink_on(swatch, vision)
    ratio = painter.device().devicePixelRatioF()
    names = {COPY: "copy", LOCK: "lock" if swatch.locked else "lock-open", REMOVE: "trash"}
    for tool, area in places.items():
        if tool == hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink.red(), ink.green(), ink.blue(), _HOVERED_ALPHA))
            painter.drawRoundedRect(area, design.RADIUS_PX, design.RADIUS_PX)
        place = QRect(0, 0, _ICON_PX, _ICON_PX)
        place.moveCenter(area.center())
        painter.drawPixmap(place, icons.pixmap(names[tool], ink.name(), _ICON_PX, ratio))
