"""Widgets that follow the text size of the system while the program runs.

Fonts are followed by themselves. A length that is set once, and holds text, is set by
`size_with_text`; one that is computed when it is needed, as in a size hint, needs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

_SETTERS = {
    "fixed_width": "setFixedWidth",
    "fixed_height": "setFixedHeight",
    "minimum_width": "setMinimumWidth",
    "minimum_height": "setMinimumHeight",
    "maximum_height": "setMaximumHeight",
}


def size_with_text(widget: QWidget, **lengths_px: int) -> None:
    """Set lengths of a widget, scaled by the text size of the system, now and when it changes.

    Parameters
    ----------
    widget : QWidget
        The widget.
    **lengths_px : int
        By the names of `_SETTERS`, at the default text size, in logical pixels.
    """
    for name, length_px in lengths_px.items():
        widget.setProperty(name, length_px)
        getattr(widget, _SETTERS[name])(design.sized(length_px))


def restyle(widgets: Iterable[QWidget], scale_before: float) -> None:
    """Set fonts and lengths anew, after the text size of the system has changed.

    Parameters
    ----------
    widgets : iterable of QWidget
        All that there are.
    scale_before : float
        The text size that they were made with, from `design.text_scale`.
    """
    sizes_px = {round(size_px * scale_before): size_px for size_px in design.FONT_SIZES_PX}
    for widget in widgets:
        font = widget.font()
        size_px = sizes_px.get(font.pixelSize())
        if size_px is not None and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            font.setPixelSize(design.sized(size_px))
            widget.setFont(font)
        for name in (bytes(each.data()).decode() for each in widget.dynamicPropertyNames()):
            if name in _SETTERS:
                getattr(widget, _SETTERS[name])(design.sized(widget.property(name)))
        widget.updateGeometry()
