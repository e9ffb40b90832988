"""A dialog that asks for one missing secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from huescope.ui.connect.form import Form, fit
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.sources.kinds import Field
    from huescope.ui.style.theme import Theme

_WIDTH_PX = 420


class SecretDialog(QDialog):
    """Asks for a secret, and shows what it is needed for.

    Parameters
    ----------
    theme : Theme
        The theme.
    field : Field
        The secret.
    sentence : str
        Why it is needed.
    parent : QWidget
        The window.
    """

    answered = Signal(str)
    """The secret."""

    def __init__(self, theme: Theme, field: Field, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self.about: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translated(field.label))
        self.sentence = QLabel(sentence, self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.form = Form(theme, (field,), self)
        note = QLabel(tr("It is never saved: closing Huescope forgets it."), self)
        note.setWordWrap(True)
        note.setProperty("quiet", True)
        self.open_button = QPushButton(tr("Open"), self)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.open_button.setToolTip(tr("Try again with this secret (Enter)"))
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.setToolTip(tr("Leave it closed (Esc)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(design.STEP_PX)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (self.sentence, self.form, note):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.form.edited.connect(self._edited)
        self.open_button.clicked.connect(self._answer)
        cancel.clicked.connect(self.reject)
        self.form.focus_first_empty()
        fit(self, column, design.sized(_WIDTH_PX))

    @Slot()
    def _edited(self) -> None:
        self.open_button.setEnabled(bool(self.form.values[self.field.name]))

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.form.values[self.field.name])
        self.accept()
