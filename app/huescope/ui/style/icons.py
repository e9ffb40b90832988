"""Icons rendered from SVG at the device pixel ratio, tinted with a colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from huescope.resources import resource
from huescope.ui.style.design import clear_with_text_size, sized

ICON_PX = 18
_POINTING = ("arrow-left", "arrow-right", "chevron-right", "layout-sidebar-")


@clear_with_text_size
@lru_cache(maxsize=256)
def icon(name: str, color: str, checked_color: str = "") -> QIcon:
    """Load an icon.

    Parameters
    ----------
    name : str
        The file's name without ``.svg``.
    color : str
        Stroke colour, ``#rrggbb``.
    checked_color : str, optional
        Stroke colour while its button is checked, ``#rrggbb``.

    Returns
    -------
    QIcon
        With a pixmap for the pixel ratio of each screen.
    """
    result = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        result.addPixmap(pixmap(name, color, sized(ICON_PX), ratio))
        if checked_color:
            result.addPixmap(
                pixmap(name, checked_color, sized(ICON_PX), ratio),
                QIcon.Mode.Normal,
                QIcon.State.On,
            )
    return result


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size_px: int, ratio: float) -> QPixmap:
    """Render an icon at a size; GUI thread only.

    One that points to a side is mirrored where texts are read from right to left.

    Parameters
    ----------
    name : str
        The file's name without ``.svg``.
    color : str
        Stroke colour, ``#rrggbb``.
    size_px : int
        Side in logical pixels.
    ratio : float
        Device pixels per logical pixel.
    """
    svg = resource("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", color.encode("ascii"))))
    side_px = round(size_px * ratio)
    result = QPixmap(side_px, side_px)
    result.fill(QColor(Qt.GlobalColor.transparent))
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    with QPainter(result) as painter:
        if is_mirrored and name.startswith(_POINTING):
            painter.translate(side_px, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, side_px, side_px))
    result.setDevicePixelRatio(ratio)
    return result
