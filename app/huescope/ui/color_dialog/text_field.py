"""A field for a colour written as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from huescope.color.single import css_text, parse_css
from huescope.errors import ColorError
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from huescope.color.coordinates import Coordinates

_NOTATIONS = {
    "srgb": "rgb",
    "hsl": "hsl",
    "hwb": "hwb",
    "lab": "lab",
    "lch": "lch",
    "oklab": "oklab",
    "display-p3": "display-p3",
}
_ANY = "oklch"


class TextField(QLineEdit):
    """Reads any syntax of CSS while it is typed.

    Parameters
    ----------
    notation : str
        In which it shows colours, a name of `NOTATIONS`; empty for the one that fits the space in
        which a colour is stated.
    name, tooltip : str
        What it is called, and one sentence on it.
    """

    edited = Signal(object)
    """The `Coordinates` that the user typed."""
    refused = Signal(str)
    """What was typed is no colour; the sentence says so."""

    def __init__(
        self, notation: str, name: str, tooltip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notation = notation
        self._written = ""
        self._alpha = self._alpha_before = 1.0
        self._is_wrong = False
        self.setFont(look.mono())
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.textEdited.connect(self._read)

    @property
    def is_wrong(self) -> bool:
        """Whether what stands there is no colour."""
        return self._is_wrong

    @property
    def alpha_before(self) -> float:
        """The alpha that the colour had before the user began to type."""
        return self._alpha_before

    def show_color(self, color: Coordinates, *, beyond_srgb: bool) -> None:
        """Write a colour; what the user is typing stays as it is typed."""
        notation = self._notation or _NOTATIONS.get(color.space, _ANY)
        if not self._notation and beyond_srgb and notation in {"rgb", "hsl", "hwb"}:
            notation = _ANY  # those would say another colour
        self._written, self._alpha = css_text(color, notation), color.alpha
        if self.hasFocus() and self.isModified() and not self._is_wrong:
            return
        self._write()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._is_wrong:
            self._write()

    def _write(self) -> None:
        self._is_wrong = False
        self._alpha_before = self._alpha
        self.setText(self._written)  # also forgets that it was modified
        self.setCursorPosition(0)

    def _read(self, text: str) -> None:
        try:
            color = parse_css(text)
        except ColorError as error:
            self._is_wrong = True
            self.refused.emit(str(error))
            return
        self._is_wrong = False
        self.edited.emit(color)
