"""Painting shared by grid and list: thumbnails, placeholder icons and colour strips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFontMetrics

    from huescope.sources.place import Entry
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.style.design import Greys

_LARGE_ICON_PX = 40
_ICON_PX = 24
_MIN_SIDE_PX = 2


def paint_entry(
    painter: QPainter, square: QRect, entry: Entry, thumbnail: Thumbnail | None, greys: Greys
) -> QRect:
    """Paint a thumbnail or icon at the bottom of a square, and return its rectangle."""
    if thumbnail is not None and thumbnail.image is not None:
        ratio = painter.device().devicePixelRatioF()
        size = QSize(thumbnail.image.size()) / ratio
        # Small pictures are not enlarged, unless a larger thumbnail follows.
        if not thumbnail.final or max(size.width(), size.height()) > square.width():
            size.scale(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(_MIN_SIDE_PX, _MIN_SIDE_PX)).boundedTo(square.size())
        frame = QRect(square.topLeft(), size)
        frame.moveLeft(square.left() + (square.width() - size.width()) // 2)
        frame.moveBottom(square.bottom())
        painter.drawImage(frame, thumbnail.image)
        return frame
    if not entry.is_folder:
        painter.fillRect(square, design.grey(greys.hover))
    paint_icon(painter, square, entry, thumbnail, greys)
    return square


def paint_icon(
    painter: QPainter, square: QRect, entry: Entry, thumbnail: Thumbnail | None, greys: Greys
) -> None:
    """Paint the icon of a folder, or of a picture without a thumbnail (yet)."""
    most_px = _LARGE_ICON_PX if entry.is_folder else _ICON_PX
    side_px = min(most_px, square.width() - 4, square.height() - 4)
    color = design.grey(greys.quiet).name()
    name = icon_name_of(entry, thumbnail)
    sign = icons.pixmap(name, color, side_px, painter.device().devicePixelRatioF())
    place = QRect(0, 0, side_px, side_px)
    place.moveCenter(square.center())
    painter.drawPixmap(place, sign)


def icon_name_of(entry: Entry, thumbnail: Thumbnail | None) -> str:
    """Return the name of the icon for an entry without a thumbnail."""
    if entry.is_folder:
        return "folder"
    if entry.unreadable:
        return "archive"
    return "photo-off" if thumbnail is not None and thumbnail.problem else "photo"


def shortened(entry: Entry, metrics: QFontMetrics, width_px: int) -> str:
    """Elide a name to a width.

    The suffix is dropped first, then the middle: names often end with a number.
    """
    name = entry.name
    stem = name if entry.is_folder else name.rpartition(".")[0] or name
    for text in (name, f"{stem}…"):
        if metrics.horizontalAdvance(text) <= width_px:
            return text
    return metrics.elidedText(stem, Qt.TextElideMode.ElideMiddle, width_px)


def parts_of(
    strip: QRect, colors: Sequence[tuple[str, float]]
) -> Iterator[tuple[QRect, tuple[str, float]]]:
    """Divide a strip by the shares of its colours, without gaps."""
    so_far = 0.0
    left = strip.left()
    for hex_code, share in colors:
        so_far += share
        right = strip.left() + round(strip.width() * min(so_far, 1.0))
        yield QRect(left, strip.top(), right - left, strip.height()), (hex_code, share)
        left = right


def paint_strip(painter: QPainter, strip: QRect, colors: Sequence[tuple[str, float]]) -> None:
    """Paint a strip of colours side by side."""
    for rect, (hex_code, _share) in parts_of(strip, colors):
        painter.fillRect(rect, QColor(hex_code))
