"""The dialog that asks how pictures are opened: by which colours, in how much memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from huescope.imaging import policy
from huescope.imaging.rendering import INTENTS
from huescope.palette.format import Option
from huescope.ui.style import design
from huescope.ui.widgets.dialog_buttons import DialogButtons
from huescope.ui.widgets.options_form import OptionsForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_MEMORY_MB = (500, 1000, 2000, 4000, 8000, 16000)
_YES_NO = {"yes": "Yes", "no": "No"}
_NOTE = "This counts for pictures that are opened from now on."


class OpeningDialog(QDialog):
    """Asks how pictures are opened, and stores the answers.

    Parameters
    ----------
    theme, settings : Theme, Settings
        The theme, and where the choices are kept.
    parent : QWidget
        The window.
    """

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("How Pictures Are Opened")
        values = {
            "intent": settings.intent,
            "memory": str(settings.memory_mb),
            "black_point": "yes" if settings.black_point else "no",
            "isolate_all": "yes" if settings.isolates_all else "no",
        }
        self.form = OptionsForm(theme, _options(), values, self, columns=1)
        self._buttons = DialogButtons(
            "Save",
            "Open pictures so from now on (Enter)",
            "Leave everything as it was (Esc)",
            self,
        )
        self.save_button = self._buttons.accept_button
        self.cancel_button = self._buttons.cancel_button
        self._compose()

    def _compose(self) -> None:
        note = QLabel(_NOTE, self)
        note.setProperty("quiet", True)
        note.setFont(design.font(design.CAPTION_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(note)
        column.addLayout(self._buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def accept(self) -> None:
        values = self.form.values
        self._settings.intent = values["intent"]
        self._settings.memory_mb = int(values["memory"])
        self._settings.black_point = values["black_point"] == "yes"
        self._settings.isolates_all = values["isolate_all"] == "yes"
        policy.use(self._settings.policy())
        super().accept()


def _options() -> tuple[Option, ...]:
    usual = f"Automatic ({policy.from_environment().memory_bytes / 10**9:.1f} GB)"
    amounts = {str(amount): f"{amount / 1000:g} GB" for amount in _MEMORY_MB}
    return (
        Option(
            "intent",
            "Rendering intent",
            "How colours of a profile that the screen cannot show are brought into sRGB",
            "relative",
            {name: words.capitalize() for name, words in INTENTS.items()},
        ),
        Option(
            "memory",
            "Memory limit",
            "How much memory one picture may take; a larger one is opened at a part of its size",
            "0",
            {"0": usual, **amounts},
        ),
        Option(
            "black_point",
            "Black point compensation",
            "Keep the differences of shadows: the darkest colour of a profile becomes black",
            "yes",
            _YES_NO,
        ),
        Option(
            "isolate_all",
            "Decode JPEG, PNG and WebP in a separate process, too",
            "All other formats always are: a broken file cannot harm the program there",
            "no",
            _YES_NO,
        ),
    )
