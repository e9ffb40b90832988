"""Delegate of the format list: name and suffix, or a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import as_code
from huescope.ui.style import design
from huescope.ui.widgets.row_background import paint_row

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPainter

    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

SuffixRole = Qt.ItemDataRole.UserRole + 1

_ROW_PX, _HEADING_PX = 28, 32
_INSET_PX = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class FormatDelegate(QStyledItemDelegate):
    """Paints a format, or a heading for a row without a suffix."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(
            0, design.sized(_ROW_PX) if index.data(SuffixRole) else design.sized(_HEADING_PX)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        if index.data(SuffixRole):
            self._paint_format(painter, option, index)
        else:
            painter.setFont(design.font(design.CAPTION_PX, bold=True))
            painter.setPen(design.grey(self._theme.greys.quiet))
            painter.drawText(_inside(option.rect).adjusted(0, 0, 0, -4), _LOW, index.data())
        painter.restore()

    def _paint_format(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        greys = self._theme.greys
        selected = paint_row(painter, option, greys)
        inside = _inside(option.rect)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.panel if selected else greys.quiet))
        painter.drawText(inside, _RIGHT, as_code(index.data(SuffixRole)))
        suffix_px = painter.fontMetrics().horizontalAdvance(index.data(SuffixRole))
        painter.setFont(design.font())
        painter.setPen(design.grey(greys.panel if selected else greys.text))
        room = mirrored_in(inside, inside.adjusted(0, 0, -suffix_px - _INSET_PX, 0))
        painter.drawText(room, _LEFT, _elided(painter.fontMetrics(), index.data(), room))


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(_INSET_PX, 0, -_INSET_PX, 0)


def _elided(metrics: QFontMetrics, text: str, room: QRect) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
