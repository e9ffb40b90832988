"""A quiet button that shows a text, with a chevron for its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QToolButton

from huescope.ui.style import icons
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_CHEVRON_PX = 14


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
        self.setFont(look.font(look.CAPTION_PX))
        self.setAutoRaise(True)
        self.setProperty("sentence", True)
        self.setPopupMode(popup_mode)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(0, 0, _CHEVRON_PX, _CHEVRON_PX)
        place.moveCenter(self.rect().center())
        place.moveRight(self.width() - 2)
        color = look.grey(self._theme.greys.quiet).name()
        with QPainter(self) as painter:
            chevron = icons.pixmap("chevron-down", color, _CHEVRON_PX, self.devicePixelRatioF())
            painter.drawPixmap(place, chevron)
