"""The dialog for editing the copy template."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import OptionError
from huescope.palette.clipboard_text import DEFAULT_TEMPLATE, FIELDS, copied_text
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.dialog_buttons import DialogButtons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.palette.palette import Palette

_WIDTH_PX = 480
_TEMPLATE_PX, _PREVIEW_PX = 60, 96
_SHOWN = 5  # number of colours in the preview
_HINT = marked("Put these where they shall stand; all else is copied as you type it.")


class TemplateDialog(QDialog):
    """Edits a template, with a preview of the copied text.

    Parameters
    ----------
    template : str
        The current template; empty for the default.
    palette : Palette
        The palette to copy from.
    places : sequence of int
        Places of the swatches to copy; at least one.
    parent : QWidget
        The window.
    """

    chosen = Signal(str)
    """The accepted template."""

    def __init__(
        self, template: str, palette: Palette, places: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._palette = palette
        self._places = list(places)[:_SHOWN]
        self.setWindowTitle(tr("Copy as Your Own"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QPlainTextEdit(template or DEFAULT_TEMPLATE, self)
        self.field.setProperty("typing", True)
        self.field.setFont(design.mono())
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(design.sized(_TEMPLATE_PX))
        self.field.setAccessibleName(tr("Template"))
        self.field.setToolTip(tr("What is copied for each colour; it may have several lines"))
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(design.mono(design.CAPTION_PX))
        self.preview.setFixedHeight(design.sized(_PREVIEW_PX))
        self.preview.setAccessibleName(tr("What will be copied"))
        self._buttons = DialogButtons(
            tr("Copy"),
            tr("Copy the colours so, now and from now on"),
            tr("Copy nothing, and leave the template as it was (Esc)"),
            self,
        )
        self.copy_button = self._buttons.accept_button
        self.cancel_button = self._buttons.cancel_button
        self._compose()
        self.setFixedWidth(design.sized(_WIDTH_PX))
        self.field.textChanged.connect(self._show)
        self._show()
        self.field.selectAll()

    @property
    def template(self) -> str:
        """The template in the field."""
        return self.field.toPlainText()

    def _compose(self) -> None:
        hint = QLabel(translated(_HINT), self)
        hint.setProperty("quiet", True)
        hint.setWordWrap(True)
        fields = QGridLayout()
        fields.setHorizontalSpacing(design.STEP_PX)
        fields.setVerticalSpacing(0)
        fields.setColumnStretch(1, 1)
        for row, (name, meaning) in enumerate(FIELDS.items()):
            fields.addWidget(self._make_field(name, meaning), row, 0, Qt.AlignmentFlag.AlignLeft)
            label = QLabel(meaning, self)
            label.setProperty("quiet", True)
            label.setFont(design.font(design.CAPTION_PX))
            fields.addWidget(label, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(design.STEP_PX)
        column.addWidget(self.field)
        column.addWidget(hint)
        column.addLayout(fields)
        column.addWidget(self.preview)
        column.addLayout(self._buttons)

    def _make_field(self, name: str, meaning: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{{{name}}}")
        button.setProperty("crumb", True)
        button.setFont(design.mono(design.CAPTION_PX))
        button.setToolTip(tr("Insert {meaning}", meaning=meaning))
        button.setAccessibleName(tr("Insert {name}", name=name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._insert, button.text()))
        return button

    def _insert(self, text: str) -> None:
        self.field.insertPlainText(text)
        self.field.setFocus()

    @Slot()
    def _show(self) -> None:
        """Preview the template with the first colours, or show its error."""
        try:
            text = copied_text(self._palette, self._places, "template", self.template)
        except OptionError as error:
            self.preview.setPlainText(translated(str(error)))
            self.copy_button.setEnabled(False)
            return
        self.preview.setPlainText(text)
        self.copy_button.setEnabled(bool(self.template.strip()))

    def accept(self) -> None:
        """Close, and emit the template."""
        super().accept()
        self.chosen.emit(self.template)
