"""Placeholder of an empty browser: what happened, what to do, or progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons
from huescope.ui.widgets.copy_button import CopyButton

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme

_ICON_PX = 32
_BAR_PX = 96


class Placeholder(QWidget):
    """An icon, a heading, a sentence and a button; narrow enough for a dock.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    pressed = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "photo"
        self._icon = QLabel(self)
        self._heading = QLabel(self)
        self._heading.setFont(design.font(design.BODY_PX, bold=True))
        self._text = QLabel(self)
        self._text.setFont(design.font(design.CAPTION_PX))
        self._text.setProperty("quiet", True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self.copy = CopyButton(self)
        self.button = QPushButton(self)
        self.button.setFont(design.font(design.CAPTION_PX))  # it has room in a narrow browser
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(design.STEP_PX)
        column.addStretch(2)
        for label in (self._icon, self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setAutoFillBackground(True)
        self.hide()
        theme.changed.connect(self._tint)

    @property
    def text(self) -> str:
        """Heading and text in one line; empty while hidden."""
        return "" if self.isHidden() else f"{self._heading.text()}. {self._text.text()}"

    def set_content(
        self,
        icon_name: str,
        heading: str,
        text: str = "",
        button: str = "",
        hint: str = "",
        request_id: str = "",
    ) -> None:
        """Show what happened, and a button for what to do.

        Parameters
        ----------
        icon_name, heading, text : str
            What is shown; lines may break after each slash of a path.
        button, hint : str
            Text and tooltip of the button; no button if empty.
        request_id : str
            Id of a failed request, to be copied; empty for none.
        """
        self.copy.offer(request_id)
        self._icon_name = icon_name
        self._heading.setText(heading)
        self._text.setText(_breakable(text))
        self._text.setVisible(bool(text))
        self._bar.hide()
        self.button.setText(button)
        self.button.setToolTip(hint)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{heading}. {text}")
        self._tint()
        self.show()

    def show_progress(self, heading: str, text: str = "") -> None:
        """Show a progress bar and a Cancel button."""
        self.set_content("cloud", heading, text, tr("Cancel"), tr("Stop waiting for this place"))
        self._bar.show()

    def set_stage(self, text: str) -> None:
        """Show what the listing is waiting for."""
        self._text.setText(_breakable(text))
        self._text.setVisible(bool(text))

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, design.grey(self._theme.greys.window))
        self.setPalette(palette)
        color = design.grey(self._theme.greys.quiet).name()
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, color, _ICON_PX, ratio))


def _breakable(text: str) -> str:
    """Allow line breaks after the slashes of a path."""
    return text.replace("/", "/\u200b").replace("\\", "\\\u200b")
