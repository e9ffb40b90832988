"""The form of one kind of source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLayout, QWidget

from huescope.ui.connect.inputs import make_input
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import translated
from huescope.ui.style import design
from huescope.ui.widgets.window_size import room_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.sources.kinds import Field
    from huescope.ui.style.theme import Theme

_LABEL_PX = 112


def fit(dialog: QDialog, layout: QLayout, width_px: int) -> None:
    """Resize a dialog to a width and the height that its layout needs, on the screen at most."""
    dialog.ensurePolished()
    layout.activate()
    height_px = min(layout.totalHeightForWidth(width_px), room_for(dialog).height())
    dialog.setFixedSize(width_px, height_px)


class Form(QWidget):
    """A form with an input for each field.

    Parameters
    ----------
    theme : Theme
        The theme.
    fields : sequence of Field
        The fields, from the top.
    parent : QWidget, optional
        The dialog.
    """

    edited = Signal()
    """A value changed."""

    def __init__(
        self, theme: Theme, fields: Sequence[Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self.inputs = {field.name: make_input(theme, field, self) for field in fields}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(design.STEP_PX)
        grid.setVerticalSpacing(design.STEP_PX)
        grid.setColumnMinimumWidth(0, design.sized(_LABEL_PX))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            made = self.inputs[field.name]
            made.edited.connect(self.edited)
            label = QLabel(translated(field.label), self)
            label.setBuddy(made)
            label.setToolTip(translated(field.hint))
            label.setProperty("quiet", not field.required)
            label.setAlignment(leading())
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            if field.choices:
                grid.addWidget(made, row, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(made, row, 1)

    @property
    def values(self) -> dict[str, str]:
        """The values by field name."""
        return {name: made.value for name, made in self.inputs.items()}

    @property
    def open_values(self) -> dict[str, str]:
        """The values that may be stored: no secrets, nothing empty."""
        secret = {field.name for field in self._fields if field.secret}
        values = self.values.items()
        return {name: value for name, value in values if value and name not in secret}

    @property
    def secrets(self) -> dict[str, str]:
        """The values of the secret fields."""
        values = self.values
        return {field.name: values[field.name] for field in self._fields if field.secret}

    @property
    def missing(self) -> Field | None:
        """The first required field that is empty."""
        values = self.values
        return next((f for f in self._fields if f.required and not values[f.name]), None)

    def fill(self, values: Mapping[str, str]) -> None:
        """Set values by field name; unknown names are ignored."""
        for name, value in values.items():
            if name in self.inputs:
                self.inputs[name].value = value

    def focus_input(self, name: str) -> None:
        """Focus an input, and select its contents."""
        made = self.inputs.get(name)
        if made is None:
            return
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        made.select()

    def focus_first_empty(self) -> None:
        """Focus the first empty input, or else the first one."""
        values = self.values
        empty = (field.name for field in self._fields if not values[field.name])
        self.focus_input(next(empty, self._fields[0].name))
