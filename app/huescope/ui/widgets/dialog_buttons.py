"""The buttons at the end of a dialog: Cancel, and the one that does what the dialog is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from huescope.ui.language.translation import tr
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class DialogButtons(QHBoxLayout):
    """Two buttons at the right.

    Parameters
    ----------
    text, tooltip : str
        Of the default button, which accepts the dialog.
    cancel_tooltip : str
        Of the button that rejects it.
    dialog : QDialog
        The dialog.

    Attributes
    ----------
    accept_button, cancel_button : QPushButton
        The buttons.
    """

    def __init__(self, text: str, tooltip: str, cancel_tooltip: str, dialog: QDialog) -> None:
        super().__init__()
        self.accept_button = QPushButton(text, dialog)
        self.accept_button.setDefault(True)
        self.accept_button.setToolTip(tooltip)
        self.cancel_button = QPushButton(tr("Cancel"), dialog)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setToolTip(cancel_tooltip)
        self.accept_button.clicked.connect(dialog.accept)
        self.cancel_button.clicked.connect(dialog.reject)
        self.setSpacing(design.STEP_PX)
        self.addStretch(1)
        self.addWidget(self.cancel_button)
        self.addWidget(self.accept_button)
