"""Shows Markdown in the type sizes of the window, with pictures as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from huescope.ui.style import design

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTextBlock

_MARGIN_PX, _INDENT_PX = 12, 20
_TOP_LEVEL = 2


class MarkdownView(QTextBrowser):
    """Shows a text, or the file of one.

    Parameters
    ----------
    parent : QWidget
        The dialog.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN_PX)

    def show_markdown(self, text: str, folder: Path | None = None) -> None:
        """Show a text.

        Parameters
        ----------
        text : str
            Markdown.
        folder : Path, optional
            Where its pictures are; nothing else is read.
        """
        self._folder = folder
        self.setMarkdown(text)
        self.document().setIndentWidth(design.sized(_INDENT_PX))
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                _format_heading(QTextCursor(block))
            _underline_links(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a picture of the folder, no wider than the view."""
        name = QUrl(name)
        if self._folder is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(self._folder / name.fileName()))
        scale = self.devicePixelRatioF()
        room_px = round((self.viewport().width() - 3 * _MARGIN_PX) * scale)
        if image.width() > room_px > 0:
            image = image.scaledToWidth(room_px, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(scale)
        return image


def _underline_links(block: QTextBlock) -> None:
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    part = block.begin()
    links = []
    while not part.atEnd():
        fragment = part.fragment()
        if fragment.charFormat().isAnchor():
            links.append((fragment.position(), fragment.position() + fragment.length()))
        part += 1
    cursor = QTextCursor(block)
    for start, end in links:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(underlined)


def _format_heading(cursor: QTextCursor) -> None:
    is_top = cursor.blockFormat().headingLevel() <= _TOP_LEVEL
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    characters = QTextCharFormat()
    characters.setFont(design.font(design.HEADING_PX if is_top else design.BODY_PX, bold=True))
    cursor.mergeCharFormat(characters)
    space = QTextBlockFormat()
    space.setTopMargin(design.STEP_PX * 2)
    space.setBottomMargin(design.STEP_PX)
    cursor.mergeBlockFormat(space)
