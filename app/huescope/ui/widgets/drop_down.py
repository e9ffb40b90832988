"""A frameless combo box: its text and a chevron."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox

from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import translated
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_CHEVRON_PX = 14
_HEIGHT_PX = 24
INSET_PX = 6


class DropDown(QComboBox):
    """A combo box without a frame, as wide as its current text.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget, optional
        The parent.
    title : str
        What it chooses, shown before the choice as in "Sort: Share" where there is room for it.
    """

    closed = Signal()
    """The list of choices was closed; what was chosen, if anything, is told before or after."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, title: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self.setFont(design.font(design.CAPTION_PX))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def shown_text(self) -> str:
        """What it chooses, and the choice."""
        return f"{self._title}: {self.currentText()}" if self._title else self.currentText()

    def showPopup(self) -> None:
        super().showPopup()
        self.view().window().installEventFilter(self)  # Esc hides it without `hidePopup`

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.closed.emit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        width_px = self.fontMetrics().horizontalAdvance(self.shown_text)
        return QSize(width_px + _CHEVRON_PX + 3 * INSET_PX, design.sized(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, design.sized(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        greys = self._theme.greys
        hovered = self.underMouse()
        if hovered or self.hasFocus():
            painter.setPen(design.grey(greys.strong) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(design.grey(greys.hover) if hovered else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                self.rect().adjusted(0, 0, -1, -1), design.RADIUS_PX, design.RADIUS_PX
            )
        inside = self.rect().adjusted(INSET_PX, 0, -INSET_PX, 0)
        painter.setPen(design.grey(greys.text if self.isEnabled() else greys.outline))
        text_area = mirrored(inside.adjusted(0, 0, -_CHEVRON_PX, 0), self)
        metrics, room_px = painter.fontMetrics(), text_area.width()
        fits = metrics.horizontalAdvance(self.shown_text) <= room_px
        text = self.shown_text if fits else self.currentText()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px)
        painter.drawText(text_area, Qt.AlignmentFlag.AlignVCenter, text)
        place = QRect(0, 0, _CHEVRON_PX, _CHEVRON_PX)
        place.moveCenter(inside.center())
        place.moveRight(inside.right() + 2)
        color = design.grey(greys.quiet).name()
        painter.drawPixmap(
            mirrored(place, self),
            icons.pixmap("chevron-down", color, _CHEVRON_PX, self.devicePixelRatioF()),
        )


def fill(box: DropDown, plugins: Mapping[str, Any], chosen: str) -> None:
    """Fill an empty box with plugins by label and description, and select one by name."""
    if box.count():
        return
    for name, plugin in plugins.items():
        box.addItem(translated(plugin.LABEL), name)
        box.setItemData(
            box.count() - 1, translated(plugin.DESCRIPTION), Qt.ItemDataRole.ToolTipRole
        )
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.show()
