"""A field for a number with decimals, which may be typed with a point or a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from huescope.ui.language.translation import current_locale

if TYPE_CHECKING:
    from PySide6.QtGui import QValidator


class DecimalField(QDoubleSpinBox):
    """A spin box that writes its number as in the language of the window, and reads both ways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(current_locale())

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take a point and a comma for the decimal point; digits are not grouped."""
        point = self.locale().decimalPoint()
        return super().validate(text.replace(",", point).replace(".", point), place)
