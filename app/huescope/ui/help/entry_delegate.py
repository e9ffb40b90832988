"""Delegate of the command palette: title, menu and shortcut of a command in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from huescope.texts import marked
from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import as_code, in_one_line, in_own_direction, translated
from huescope.ui.style import design
from huescope.ui.widgets.row_background import paint_row

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from huescope.ui.help.entries import Entry
    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

EntryRole = Qt.ItemDataRole.UserRole
ROW_PX, _INSET_PX, _GAP_PX = 32, 8, 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ON = marked("on", "switched")


class EntryDelegate(QStyledItemDelegate):
    """Paints a command."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, design.sized(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry = index.data(EntryRole)
        greys = self._theme.greys
        possible = entry.action is None or entry.action.isEnabled()
        painter.save()
        selected = paint_row(painter, option, greys)
        row, room = option.rect, option.rect.adjusted(_INSET_PX, 0, -_INSET_PX, 0)
        quiet = design.grey(greys.panel if selected else greys.quiet)
        strong = design.grey(greys.panel if selected else greys.text)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(quiet)
        is_on = entry.action is not None and entry.action.isCheckable() and entry.action.isChecked()
        keys = [as_code(each) for each in entry.keys[:1]]
        said = in_one_line([translated(_ON) if is_on else "", *keys], ", ")
        painter.drawText(room, _RIGHT, said)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(said) - _GAP_PX)
        painter.setFont(design.font())
        painter.setPen(strong if possible else quiet)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(mirrored_in(row, room), _LEFT, in_own_direction(title))
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + _GAP_PX)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(quiet)
        group = painter.fontMetrics().elidedText(
            entry.group, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(mirrored_in(row, room), _LEFT, in_own_direction(group))
        painter.restore()
