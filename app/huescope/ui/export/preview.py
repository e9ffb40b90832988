"""Preview of an export: text, files, an image, or the colours read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.texts import marked
from huescope.ui.export.content_text import file_text, read_back_text, shortened, summary
from huescope.ui.export.image_view import ImageView
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.status_label import StatusLabel
from huescope.ui.widgets.swatches.palette_strip import PaletteStrip

if TYPE_CHECKING:
    from huescope.ui.export.writing import Written
    from huescope.ui.style.theme import Theme

_UNSEEN = marked("Its pages cannot be shown here. Save it, and open it where you want to use it.")
_FILES_PX = 200
_STRIP_PX = 40
_TEXT, _IMAGE, _SENTENCE = 0, 1, 2


class Preview(QWidget):
    """Shows the contents that a format writes.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The dialog.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._written: Written | None = None
        self.line = StatusLabel(theme)
        self.strip = PaletteStrip(self)
        self.strip.setFixedHeight(_STRIP_PX)
        self.files = QListWidget(self)
        self.files.setObjectName("files")
        self.files.setFixedWidth(design.sized(_FILES_PX))
        self.files.setFont(design.font(design.CAPTION_PX))
        self.files.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setAccessibleName(tr("Files of the folder"))
        self.files.setToolTip(tr("The files that the folder will hold"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(design.mono(design.CAPTION_PX))
        self.text.setAccessibleName(tr("What will be written"))
        self.image = ImageView(self)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        for page in (self.text, self.image, self.sentence):
            self._pages.addWidget(page)
        self._sides = QButtonGroup(self)
        self.as_image = self._make_side(tr("Picture"), tr("Show what it looks like"))
        self.as_text = self._make_side(tr("Text"), tr("Show what is written"))
        self._compose()
        self._sides.buttonClicked.connect(self._show_page)
        self.files.currentRowChanged.connect(self._show_file)

    def _make_side(self, title: str, tooltip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(title)
        button.setToolTip(tooltip)
        button.setCheckable(True)
        button.setProperty("toggle", True)
        button.setFont(design.font(design.CAPTION_PX))
        self._sides.addButton(button)
        return button

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.line, 1)
        head.addWidget(self.as_image)
        head.addWidget(self.as_text)
        body = QHBoxLayout()
        body.setSpacing(design.STEP_PX)
        body.addWidget(self.files)
        body.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addLayout(body, 1)
        for part in (self.as_image, self.as_text, self.files, self.strip):
            part.hide()

    # -- showing -----------------------------------------------------------------------------

    def show_written(self, written: Written) -> None:
        """Set the contents; scroll position and selection are kept for the same format."""
        same = self._written is not None and self._written.format == written.format
        self._written = written
        self.line.set_text(summary(written))
        both = written.text is not None and written.image is not None
        for side in (self.as_image, self.as_text):
            side.setVisible(both)
        if both and not same:
            self.as_image.setChecked(True)
        is_colors = written.text is None and written.image is None
        self.strip.setVisible(is_colors)
        self.strip.show_swatches((written.read_back or written.palette).swatches)
        self._list_files(written, same=same)
        if written.image is not None:
            self.image.show_image(written.image)
        self._show_page()

    def show_sentence(self, text: str) -> None:
        """Show a sentence instead of contents."""
        self._written = None
        self.line.set_text("")
        for part in (self.as_image, self.as_text, self.files, self.strip):
            part.hide()
        self.sentence.setText(text)
        self._pages.setCurrentIndex(_SENTENCE)

    def _list_files(self, written: Written, *, same: bool) -> None:
        names = [] if isinstance(written.content, bytes) else list(written.content)
        row = self.files.currentRow() if same else 0
        self.files.blockSignals(True)  # no signals while filling
        self.files.clear()
        self.files.addItems(names)
        for place, name in enumerate(names):
            self.files.item(place).setToolTip(plain(name))
        self.files.setCurrentRow(min(max(row, 0), len(names) - 1))
        self.files.blockSignals(False)
        self.files.setVisible(bool(names))

    @Slot()
    def _show_page(self) -> None:
        written = self._written
        if written is None:
            return
        if written.image is not None and not (self.as_text.isChecked() and written.text):
            self._pages.setCurrentIndex(_IMAGE)
            return
        if written.text is not None:
            self._set_text(shortened(written.text))
        elif not isinstance(written.content, bytes):
            self._show_file()
        elif written.read_back is not None:
            self._set_text(read_back_text(written.read_back))
        else:
            self.sentence.setText(translated(_UNSEEN))
            self._pages.setCurrentIndex(_SENTENCE)
            return
        self._pages.setCurrentIndex(_TEXT)

    @Slot()
    def _show_file(self) -> None:
        written, item = self._written, self.files.currentItem()
        if written is not None and item is not None and not isinstance(written.content, bytes):
            self._set_text(file_text(written.content[item.text()]))

    def _set_text(self, text: str) -> None:
        """Set the text, and keep the scroll position."""
        if text == self.text.toPlainText():
            return
        bars = self.text.horizontalScrollBar(), self.text.verticalScrollBar()
        values = [bar.value() for bar in bars]
        self.text.setPlainText(text)
        for bar, value in zip(bars, values, strict=True):
            bar.setValue(value)
