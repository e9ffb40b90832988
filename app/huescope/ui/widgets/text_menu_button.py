"""A quiet button that shows a text, with a chevron for its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QToolButton

from huescope.ui.language.direction import mirrored
from huescope.ui.style import design, icons

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOptionToolButton, QWidget

    from huescope.ui.style.theme import Theme

CHEVRON_PX = 14
_INSET_PX, _GAP_PX, _END_PX = 5, 2, 2
_SLACK_PX = 2  # the painter rounds widths unlike the metrics of a widget
_HEIGHT_PX = 20


def paint_chevron(button: QToolButton, theme: Theme, right_px: int) -> None:
    """Paint the chevron of the drop-downs on a button that opens a menu.

    Parameters
    ----------
    button : QToolButton
        The button, in its paint event.
    theme : Theme
        The theme.
    right_px : int
        Where the chevron ends.
    """
    place = QRect(0, 0, CHEVRON_PX, CHEVRON_PX)
    place.moveCenter(button.rect().center())
    place.moveRight(right_px)
    color = design.grey(theme.greys.quiet).name()
    with QPainter(button) as painter:
        chevron = icons.pixmap("chevron-down", color, CHEVRON_PX, button.devicePixelRatioF())
        painter.drawPixmap(mirrored(place, button), chevron)


class TextMenuButton(QToolButton):
    """A frameless tool button in the caption size, whose arrow is the chevron of the drop-downs.

    Parameters
    ----------
    theme : Theme
        The theme.
    popup_mode : QToolButton.ToolButtonPopupMode
        Whether a click opens the menu, or only one on the chevron does.
    parent : QWidget, optional
        The parent.
    """

    def __init__(
        self,
        theme: Theme,
        popup_mode: QToolButton.ToolButtonPopupMode,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shorter = ""
        self.setFont(design.font(design.CAPTION_PX))
        self.setAutoRaise(True)
        self.setProperty("sentence", True)
        self.setPopupMode(popup_mode)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def set_texts(self, text: str, shorter: str = "") -> None:
        """Set the text, and one to use where there is no room for it."""
        self._shorter = shorter
        self.setText(text)

    def sizeHint(self) -> QSize:
        return self._size_of(self.text())

    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._shorter or self.text())

    def _size_of(self, text: str) -> QSize:
        text_px = self.fontMetrics().horizontalAdvance(text)
        width_px = _INSET_PX + text_px + _SLACK_PX + _GAP_PX + CHEVRON_PX + _END_PX
        return QSize(width_px, design.sized(_HEIGHT_PX))

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave the text to `paintEvent`."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text at the left, which a tool button would centre."""
        super().paintEvent(event)
        end_px = _GAP_PX + CHEVRON_PX + _END_PX
        inside = mirrored(self.rect().adjusted(_INSET_PX, 0, -end_px, 0), self)
        greys = self._theme.greys
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(design.grey(greys.text if self.isEnabled() else greys.outline))
            metrics, room_px, text = painter.fontMetrics(), inside.width(), self.text()
            if self._shorter and metrics.horizontalAdvance(text) > room_px:
                text = self._shorter
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room_px)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        paint_chevron(self, self._theme, self.width() - 1 - _END_PX)
