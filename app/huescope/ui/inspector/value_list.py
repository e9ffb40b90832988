"""A colour's values in all notations, one a line; a click or Enter copies one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import as_code, tr, translated
from huescope.ui.style import design, icons
from huescope.ui.style.text_size import size_with_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from huescope.palette.facts import Value
    from huescope.ui.style.theme import Theme

_ROW_PX, _LABEL_PX, _ICON_PX, _SIDE_PX = 22, 72, 14, 6
_VALUE = Qt.ItemDataRole.UserRole
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class ValueList(QListWidget):
    """Lines of a label and a value.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget, optional
        The parent.
    """

    copied = Signal(str)
    """A text that is to be copied."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Values of the selected colour"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_ValueDelegate(theme, self))
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setUniformItemSizes(True)
        theme.changed.connect(self.viewport().update)

    def set_values(self, values: Sequence[Value]) -> None:
        """Show other values; the same line stays current."""
        while self.count() > len(values):
            self.takeItem(self.count() - 1)
        while self.count() < len(values):
            self.addItem(QListWidgetItem())
        for place, value in enumerate(values):
            item = self.item(place)
            item.setData(_VALUE, value)
            item.setText(f"{translated(value.label)} {value.text}")  # for screen readers
            item.setToolTip(
                f"{value.text}\n{translated(value.tooltip)}.\n{tr('Click or press Enter to copy.')}"
            )
        size_with_text(self, fixed_height=len(values) * _ROW_PX)

    def sizeHint(self) -> QSize:
        return QSize(200, self.count() * design.sized(_ROW_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, design.sized(_ROW_PX))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._copy(self.item(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if is_enter or event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.currentItem())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _copy(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.copied.emit(item.data(_VALUE).text)


class _ValueDelegate(QStyledItemDelegate):
    """Paints a label, a value, and an icon for copying on the line that is pointed at."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), design.sized(_ROW_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        value: Value = index.data(_VALUE)
        view = self.parent()
        has_focus = isinstance(view, QWidget) and view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        current = has_focus and bool(option.state & QStyle.StateFlag.State_HasFocus)
        greys, area = self._theme.greys, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label_px = design.sized(_LABEL_PX)
        if hovered or current:
            painter.setPen(design.grey(greys.outline) if current else Qt.PenStyle.NoPen)
            painter.setBrush(design.grey(greys.hover) if hovered else Qt.BrushStyle.NoBrush)
            ground = mirrored_in(area, area.adjusted(label_px - _SIDE_PX, 0, -1, -1))
            painter.drawRoundedRect(ground, 4, 4)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        painter.drawText(area, _MIDDLE, translated(value.label))
        painter.setFont(design.font())
        painter.setPen(design.grey(greys.text))
        icon_px = _ICON_PX + 2 * _SIDE_PX if hovered or current else _SIDE_PX
        room = area.adjusted(label_px, 0, -icon_px, 0)
        shown = _fitted(painter.fontMetrics(), value, room.width())
        painter.drawText(mirrored_in(area, room), _MIDDLE, as_code(shown))
        if hovered or current:
            self._paint_icon(painter, area)
        painter.restore()

    def _paint_icon(self, painter: QPainter, area: QRect) -> None:
        top_px = area.top() + (area.height() - _ICON_PX) // 2
        ratio = painter.device().devicePixelRatioF()
        color = design.grey(self._theme.greys.text).name()
        image = icons.pixmap("copy", color, _ICON_PX, ratio)
        left_px = area.right() - _SIDE_PX - _ICON_PX
        painter.drawPixmap(mirrored_in(area, QRect(left_px, top_px, _ICON_PX, _ICON_PX)), image)


def _fitted(metrics: QFontMetrics, value: Value, room_px: int) -> str:
    return metrics.elidedText(value.short, Qt.TextElideMode.ElideMiddle, room_px)
