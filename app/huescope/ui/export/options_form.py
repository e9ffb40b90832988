"""The options of a format, each with the input that fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from huescope.ui import theme as look
from huescope.ui.widgets.choice import Choice
from huescope.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.palette.formats import Option
    from huescope.ui.theme import Theme

_COLUMNS = 2
_LABEL_PX = 88
_ROW_PX = 28
_GAP_PX = 24
_TICKED, _UNTICKED = "yes", "no"


class OptionsForm(QWidget):
    """Made of a format's options, whatever they are.

    Parameters
    ----------
    theme : Theme
        The look in force.
    options : sequence of Option
        From the left to the right, and then from the top.
    values : mapping of str to str
        What was chosen before; what the options do not allow is left out.
    parent : QWidget
        The dialog.
    """

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(
        self, theme: Theme, options: Sequence[Option], values: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.inputs = {option.name: self._make(option, values) for option in options}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(2, _GAP_PX)
        for column in range(_COLUMNS):  # each has a label, its input, and a gap
            grid.setColumnMinimumWidth(3 * column, _LABEL_PX)
            grid.setColumnStretch(3 * column + 1, 1)
        for place, option in enumerate(options):
            row, column = divmod(place, _COLUMNS)
            made = self.inputs[option.name]
            made.setToolTip(option.tooltip)
            made.setAccessibleName(option.label)
            made.setAccessibleDescription(option.tooltip)
            label = QLabel(option.label, self)
            label.setBuddy(made)
            label.setToolTip(option.tooltip)
            label.setProperty("quiet", True)
            label.setFixedHeight(_ROW_PX)
            label.setContentsMargins(0, 0, look.STEP_PX, 0)
            grid.addWidget(label, row, 3 * column)
            if isinstance(made, QLineEdit):
                grid.addWidget(made, row, 3 * column + 1)
            else:
                grid.addWidget(made, row, 3 * column + 1, Qt.AlignmentFlag.AlignLeft)

    @property
    def values(self) -> dict[str, str]:
        """What is chosen, by the options' names."""
        return {name: _value_of(made) for name, made in self.inputs.items()}

    def _make(self, option: Option, values: Mapping[str, str]) -> QWidget:
        value = values.get(option.name, option.default)
        if not option.choices:
            return self._make_line(value, option.default)
        if value not in option.choices:
            value = option.default
        if set(option.choices) == {_TICKED, _UNTICKED}:
            return self._make_tick(value)
        return self._make_choice(option, value)

    def _make_line(self, value: str, default: str) -> QLineEdit:
        line = QLineEdit(value, self)
        line.setPlaceholderText(default)
        line.textChanged.connect(self.edited)
        return line

    def _make_tick(self, value: str) -> Tick:
        tick = Tick(self._theme, self)
        tick.setChecked(value == _TICKED)
        tick.toggled.connect(self.edited)
        return tick

    def _make_choice(self, option: Option, value: str) -> Choice:
        choice = Choice(self._theme, self)
        choice.setFont(look.font())
        for name, label in option.choices.items():
            choice.addItem(label, name)
        choice.setCurrentIndex(choice.findData(value))
        choice.currentIndexChanged.connect(self.edited)
        return choice


def _value_of(made: QWidget) -> str:
    if isinstance(made, QLineEdit):
        return made.text().strip()
    if isinstance(made, Tick):
        return _TICKED if made.isChecked() else _UNTICKED
    if isinstance(made, Choice):
        return str(made.currentData())
    raise TypeError(f"{type(made).__name__} is no input of this form")
