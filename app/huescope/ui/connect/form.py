"""The inputs of one kind of source, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLayout, QWidget

from huescope.ui.connect.inputs import make_input
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.sources.kinds import Field
    from huescope.ui.style.theme import Theme

_LABEL_PX = 112


def fit(dialog: QDialog, layout: QLayout, width_px: int) -> None:
    """Make a dialog as high as its layout is at a width."""
    dialog.ensurePolished()
    layout.activate()
    dialog.setFixedSize(width_px, layout.totalHeightForWidth(width_px))


class Form(QWidget):
    """Made of fields, whatever they are.

    Parameters
    ----------
    theme : Theme
        The theme.
    fields : sequence of Field
        What to ask for, from the top.
    parent : QWidget, optional
        The dialog.
    """

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(
        self, theme: Theme, fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self.inputs = {field.name: make_input(theme, field, self) for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.STEP_PX)
        grid.setVerticalSpacing(look.STEP_PX)
        grid.setColumnMinimumWidth(0, _LABEL_PX)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            made = self.inputs[field.name]
            made.edited.connect(self.edited)
            label = QLabel(field.label, self)
            label.setBuddy(made)
            label.setToolTip(field.hint)
            label.setProperty("quiet", not field.required)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            if field.choices:
                grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(made, row, 1)

    @property
    def values(self) -> dict[str, str]:
        """What is typed, by the fields' names."""
        return {name: made.value for name, made in self.inputs.items()}

    @property
    def open_values(self) -> dict[str, str]:
        """What is typed and may be written down: no secrets, nothing empty."""
        secret = {field.name for field in self._fields if field.secret}
        values = self.values.items()
        return {name: value for name, value in values if value and name not in secret}

    @property
    def secrets(self) -> dict[str, str]:
        """What is typed into the secret fields."""
        values = self.values
        return {field.name: values[field.name] for field in self._fields if field.secret}

    @property
    def missing(self) -> Field | None:
        """The first field that must be filled in and is not."""
        values = self.values
        return next((f for f in self._fields if f.required and not values[f.name]), None)

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into their inputs; what is not among the fields is left out."""
        for name, value in values.items():
            if name in self.inputs:
                self.inputs[name].value = value

    def focus_input(self, name: str) -> None:
        """Put the keyboard where something has to be typed, and select what stands there."""
        made = self.inputs.get(name)
        if made is None:
            return
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.select()

    def focus_first_empty(self) -> None:
        """Put the keyboard into the first input that is still empty, or else the first."""
        values = self.values
        empty = (field.name for field in self._fields if not values[field.name])
        self.focus_input(next(empty, self._fields[0].name))
