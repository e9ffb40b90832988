"""A text field for a colour in CSS syntax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from huescope.color.single import css_text, parse_css
from huescope.errors import ColorError
from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import translated
from huescope.ui.style import design

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
    """Parses any CSS colour while it is typed.

    Parameters
    ----------
    notation : str
        Notation of the shown colours, a name of `NOTATIONS`; empty for that of the colour's space.
    name, tooltip : str
        Accessible name and tooltip.
    """

    edited = Signal(object)
    """The `Coordinates` that were typed."""
    refused = Signal(str)
    """An error message: what was typed is not a colour."""

    def __init__(
        self, notation: str, name: str, tooltip: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._notation = notation
        self._written = ""
        self._alpha = self._alpha_before = 1.0
        self._is_wrong = False
        self.setFont(design.mono())
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.textEdited.connect(self._read)

    @property
    def alpha_before(self) -> float:
        """The alpha of the colour before the user started to type."""
        return self._alpha_before

    def show_color(self, color: Coordinates, *, beyond_srgb: bool) -> None:
        """Show a colour; text being typed is kept."""
        notation = self._notation or _NOTATIONS.get(color.space, _ANY)
        if not self._notation and beyond_srgb and notation in {"rgb", "hsl", "hwb"}:
            notation = _ANY  # these cannot represent it
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
        self.setText(self._written)  # also resets isModified
        self.setCursorPosition(0)

    def _read(self, text: str) -> None:
        try:
            color = parse_css(text)
        except ColorError as error:
            self._is_wrong = True
            self.refused.emit(translated(str(error)))
            return
        self._is_wrong = False
        self.edited.emit(color)
