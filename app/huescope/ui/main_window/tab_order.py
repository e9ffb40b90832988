"""The order in which Tab goes through a window: the reading order, whenever parts were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def tab_stops(
    window: QWidget, parts: Sequence[tuple[QWidget, Sequence[QWidget] | None]]
) -> list[QWidget]:
    """List the widgets that Tab goes through, in their order.

    Qt's own order is that in which widgets were made, which for parts that are made late or anew
    has nothing to do with what a person sees.

    Parameters
    ----------
    window : QWidget
        The window.
    parts : sequence of tuple of QWidget and (sequence of QWidget or None)
        The parts of the window in reading order, and the order of the widgets in each, of which
        those that are not listed come last; None where they are sorted by their places. What is in
        no part comes last.

    Returns
    -------
    list of QWidget
        Those that are visible, enabled and accept Tab.
    """
    found: list[list[QWidget]] = [[] for _ in (*parts, None)]
    for widget in _focusable(window):
        holders = (
            place
            for place, (part, _order) in enumerate(parts)
            if part is widget or part.isAncestorOf(widget)
        )
        found[next(holders, -1)].append(widget)
    ordered = []
    for place, widgets in enumerate(found):
        order = parts[place][1] if place < len(parts) else ()
        ordered += _by_rows(window, widgets) if order is None else _listed_first(widgets, order)
    return ordered


def _listed_first(widgets: Sequence[QWidget], order: Sequence[QWidget]) -> list[QWidget]:
    listed = [widget for widget in order if widget in widgets]
    return [*listed, *(widget for widget in widgets if widget not in listed)]


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    """Yield the descendants within the window that Tab stops at, in the order they were made in.

    PySide takes what `nextInFocusChain` and `focusProxy` return for a child of the widget that was
    asked: with that, it would take all that follow a deleted widget for deleted.
    """
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        accepts = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if accepts and child.isVisible() and child.isEnabled() and not _is_part_of_spin_box(child):
            yield child
        yield from _focusable(child)


def _is_part_of_spin_box(widget: QWidget) -> bool:
    return widget.objectName() == "qt_spinbox_lineedit"


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
