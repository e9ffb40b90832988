"""The order in which Tab goes through a window: the reading order, whenever parts were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget


def tab_stops(window: QWidget, parts: Sequence[tuple[QWidget, bool]]) -> list[QWidget]:
    """List the widgets that Tab goes through, in their order.

    Qt's own order is that in which widgets were made, which for parts that are made late or anew
    has nothing to do with what a person sees.

    Parameters
    ----------
    window : QWidget
        The window.
    parts : sequence of tuple of QWidget and bool
        The parts of the window in reading order, and whether the widgets in each are sorted by
        their places; else they stay in Qt's order. What is in none of them comes last.

    Returns
    -------
    list of QWidget
        Those that are visible, enabled and accept Tab.
    """
    found: list[list[QWidget]] = [[] for _ in (*parts, None)]
    for widget in _focusable(window):
        holders = (
            place
            for place, (part, _by_place) in enumerate(parts)
            if part is widget or part.isAncestorOf(widget)
        )
        found[next(holders, -1)].append(widget)
    ordered = []
    for place, widgets in enumerate(found):
        by_place = place < len(parts) and parts[place][1]
        ordered += _by_rows(window, widgets) if by_place else widgets
    return ordered


def _focusable(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if (
            widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusProxy() is None
            and widget.window() is window
        ):
            yield widget
        widget = widget.nextInFocusChain()


def _by_rows(window: QWidget, widgets: Sequence[QWidget]) -> list[QWidget]:
    """Sort widgets from the top, and from the left where they stand side by side."""
    areas = [(QRect(each.mapTo(window, QPoint()), each.size()), each) for each in widgets]
    areas.sort(key=lambda pair: pair[0].top())
    rows: list[list[tuple[QRect, QWidget]]] = []
    bottom_px = 0
    for area, widget in areas:
        if rows and area.center().y() < bottom_px:
            bottom_px = min(bottom_px, area.bottom())
            rows[-1].append((area, widget))
        else:
            bottom_px = area.bottom()
            rows.append([(area, widget)])
    return [
        widget for row in rows for _area, widget in sorted(row, key=lambda pair: pair[0].left())
    ]
