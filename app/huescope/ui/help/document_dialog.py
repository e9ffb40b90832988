"""A dialog that shows a text with headings and tables: what is new, or about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from huescope.ui.help.markdown_view import MarkdownView
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr
from huescope.ui.style import design, icons
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.ui.style.theme import Theme

_SIZE = QSize(600, 520)
_ICON_PX = 40


class DocumentDialog(QDialog):
    """Shows Markdown, under the name and icon of the program.

    Parameters
    ----------
    title : str
        Of the dialog.
    subtitle : str
        Under the name of the program; several lines are possible.
    theme : Theme
        The theme.
    parent : QWidget
        The window.
    """

    def __init__(self, title: str, subtitle: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._subtitle = subtitle
        self.text = MarkdownView(self)
        self.text.setAccessibleName(title)
        self.text.setToolTip(tr("Ctrl+C copies what is selected"))
        self.text.setOpenExternalLinks(True)
        self.copy_button = QPushButton(tr("&Copy Versions"), self)
        self.copy_button.setToolTip(tr("Copy the versions, to send them with a report"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(tr("C&lose"), self)
        self.close_button.setToolTip(tr("Close this (Esc)"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self._compose(theme)

    def _compose(self, theme: Theme) -> None:
        icon, name, subtitle = QLabel(self), QLabel("Huescope", self), QLabel(self._subtitle, self)
        side_px = design.sized(_ICON_PX)
        color = design.grey(theme.greys.text).name()
        icon.setPixmap(icons.pixmap("huescope", color, side_px, self.devicePixelRatioF()))
        name.setFont(design.font(design.NUMBER_PX, bold=True))
        for label in (name, subtitle):
            label.setAlignment(leading())
        subtitle.setProperty("quiet", True)
        subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(subtitle)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.resize(text_sized(self, _SIZE))

    def show_markdown(self, text: str) -> None:
        """Set the text; its headings are in the sizes of the window."""
        self.text.show_markdown(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._subtitle)
