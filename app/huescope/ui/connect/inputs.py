"""The inputs of a form, one for each `Field`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design, icons
from huescope.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from huescope.sources.kinds import Field
    from huescope.ui.style.theme import Theme

_CHOICES = {
    "yes": marked("yes"),
    "no": marked("no"),
    "api_key": marked("api key"),
    "security_token": marked("security token"),
    "instance_principal": marked("instance principal"),
    "none": marked("none"),
}
"""What choices of fields are called."""


class TextInput(QLineEdit):
    """A single-line text input."""

    edited = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _describe(self, field)
        self.setPlaceholderText(translated(field.placeholder))
        self.textChanged.connect(self.edited)

    def select(self) -> None:
        """Select the text, so that typing replaces it."""
        self.selectAll()

    @property
    def value(self) -> str:
        """The text, stripped."""
        return self.text().strip()

    @value.setter
    def value(self, value: str) -> None:
        self.setText(value)
        self.setCursorPosition(0)  # show the start of a long path


class SecretInput(QWidget):
    """A password input with a button to show it."""

    edited = Signal()

    def __init__(self, theme: Theme, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = QLineEdit(self)
        _describe(self.line, field)
        self.line.setPlaceholderText(translated(field.placeholder))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        # On-screen keyboards remember what they complete.
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = QToolButton(self)
        self.eye.setCheckable(True)
        self.eye.setToolTip(tr("Show what is typed here"))
        self.eye.setAccessibleName(tr("Show {label}", label=field.label))
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.line)
        self.setToolTip(translated(field.hint))
        self.line.textChanged.connect(self.edited)
        theme.changed.connect(self._tint)
        self._tint()

    def select(self) -> None:
        """Select the text, so that typing replaces it."""
        self.line.selectAll()

    @property
    def value(self) -> str:
        """The text, exactly as typed."""
        return self.line.text()

    @value.setter
    def value(self, value: str) -> None:
        self.line.setText(value)

    @Slot(bool)
    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    @Slot()
    def _tint(self) -> None:
        greys = self._theme.greys
        self.eye.setIcon(
            icons.icon("eye", design.grey(greys.text).name(), design.grey(greys.panel).name())
        )


class DropDownInput(DropDown):
    """A drop-down of choices; the placeholder stands for none."""

    edited = Signal()

    def __init__(self, theme: Theme, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        _describe(self, field)
        self.setFont(design.font())
        if not field.required:
            self.addItem(translated(field.placeholder), "")
        for choice in field.choices:
            self.addItem(translated(_CHOICES.get(choice, choice.replace("_", " "))), choice)
        self.currentIndexChanged.connect(self.edited)

    def select(self) -> None:
        """Do nothing: there is no text to replace."""

    @property
    def value(self) -> str:
        """The chosen value; empty for the placeholder."""
        return str(self.currentData())

    @value.setter
    def value(self, value: str) -> None:
        self.setCurrentIndex(max(self.findData(value), 0))


Input = TextInput | SecretInput | DropDownInput


def make_input(theme: Theme, field: Field, parent: QWidget) -> Input:
    """Create the input for a field."""
    if field.secret:
        return SecretInput(theme, field, parent)
    if field.choices:
        return DropDownInput(theme, field, parent)
    return TextInput(field, parent)


def _describe(widget: QWidget, field: Field) -> None:
    widget.setToolTip(translated(field.hint))
    widget.setAccessibleName(translated(field.label))
    widget.setAccessibleDescription(translated(field.hint))
