"""The user's guide, which is read without the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from huescope.resources import guide
from huescope.ui.help.markdown_view import MarkdownView
from huescope.ui.language.translation import tr
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

FIRST_PAGE = "index.md"
_SIZE = QSize(720, 700)


class GuideDialog(QDialog):
    """Shows the pages of the guide; links between them are followed.

    Parameters
    ----------
    parent : QWidget
        The window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide"))
        self._before: list[str] = []
        self.page = ""
        self.text = MarkdownView(self)
        self.text.setAccessibleName(tr("Guide"))
        self.text.setToolTip(tr("Tab goes from link to link, and Return follows one"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.back_button = QPushButton(tr("&Back"), self)
        self.back_button.setToolTip(tr("Go to the page before this one (Alt+Left)"))
        self.back_button.setShortcut(QKeySequence("Alt+Left"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.go_back)
        self.close_button = QPushButton(tr("C&lose"), self)
        self.close_button.setToolTip(tr("Close this (Esc)"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.resize(text_sized(self, _SIZE))
        self.open_page(FIRST_PAGE)

    def open_page(self, name: str) -> None:
        """Show a page by the name of its file."""
        if self.page:
            self._before.append(self.page)
        self._show(name)

    @Slot()
    def go_back(self) -> None:
        """Show the page that was shown before."""
        if self._before:
            self._show(self._before.pop())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the pictures to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show(self.page or FIRST_PAGE)

    def _show(self, name: str) -> None:
        self.page = name
        self.text.show_markdown((guide() / name).read_text(encoding="utf-8"), guide())
        self.back_button.setEnabled(bool(self._before))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            self.open_page(link.fileName())
        else:
            QDesktopServices.openUrl(link)
