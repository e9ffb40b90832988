"""The form for the options of a format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from huescope.ui.language.direction import leading, margins
from huescope.ui.language.translation import translated
from huescope.ui.style import design
from huescope.ui.widgets.check_box import CheckBox
from huescope.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from huescope.palette.format import Option
    from huescope.ui.style.theme import Theme

_CHECK_BOXES_IN_ROW = 5
_LABEL_PX = 88
_ROW_PX = 28
_GAP_PX = 24
_CHECKED, _UNCHECKED = "yes", "no"


class OptionsForm(QWidget):
    """A form with an input for each option.

    Parameters
    ----------
    theme : Theme
        The theme.
    options : sequence of Option
        The options, in reading order.
    values : mapping of str to str
        Values by option name; invalid ones are ignored.
    parent : QWidget
        The dialog.
    columns : int
        How many text fields and drop-downs stand beside each other; in a form of one column check
        boxes stand below each other, too.
    """

    edited = Signal()
    """A value changed."""

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option],
        values: Mapping[str, str],
        parent: QWidget,
        *,
        columns: int = 2,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        # An option with a single value needs no input.
        asked = [option for option in options if len(option.choices) != 1]
        self.inputs = {option.name: self._make(option, values) for option in asked}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows = [option for option in asked if not isinstance(self.inputs[option.name], CheckBox)]
        if rows:
            column.addLayout(self._make_grid(rows))
        check_boxes = [made for made in self.inputs.values() if isinstance(made, CheckBox)]
        in_row = _CHECK_BOXES_IN_ROW if columns > 1 else 1
        for first in range(0, len(check_boxes), in_row):
            row = QHBoxLayout()
            row.setSpacing(design.STEP_PX)
            for check_box in check_boxes[first : first + in_row]:
                row.addWidget(check_box)
            row.addStretch(1)
            column.addLayout(row)

    def _make_grid(self, options: Sequence[Option]) -> QGridLayout:
        """Lay out text fields and drop-downs with their labels."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        if self._columns > 1:
            grid.setColumnMinimumWidth(2, _GAP_PX)
        for column in range(self._columns):  # label, input and gap
            grid.setColumnMinimumWidth(3 * column, design.sized(_LABEL_PX))
            grid.setColumnStretch(3 * column + 1, 1)
        for place, option in enumerate(options):
            row, column = divmod(place, self._columns)
            made = self.inputs[option.name]
            label = QLabel(translated(option.label), self)
            label.setBuddy(made)
            label.setToolTip(translated(option.tooltip))
            label.setProperty("quiet", True)
            label.setAlignment(leading())
            label.setFixedHeight(design.sized(_ROW_PX))
            label.setContentsMargins(margins(0, 0, design.STEP_PX, 0))
            grid.addWidget(label, row, 3 * column)
            if isinstance(made, QLineEdit):
                grid.addWidget(made, row, 3 * column + 1)
            else:
                grid.addWidget(made, row, 3 * column + 1, Qt.AlignmentFlag.AlignLeft)
        return grid

    @property
    def values(self) -> dict[str, str]:
        """The values by option name."""
        return {name: _value_of(made) for name, made in self.inputs.items()}

    def choose(self, values: Mapping[str, str]) -> None:
        """Set inputs by option name; what has no input, or is no choice, is left out."""
        for name, value in values.items():
            if name in self.inputs:
                _set_value(self.inputs[name], value)

    def _make(self, option: Option, values: Mapping[str, str]) -> QWidget:
        made = self._make_input(option, values.get(option.name, option.default))
        made.setToolTip(translated(option.tooltip))
        made.setAccessibleName(translated(option.label))
        made.setAccessibleDescription(translated(option.tooltip))
        return made

    def _make_input(self, option: Option, value: str) -> QWidget:
        if not option.choices:
            return self._make_line(value, option.default)
        if value not in option.choices:
            value = option.default
        if set(option.choices) == {_CHECKED, _UNCHECKED}:
            return self._make_check_box(translated(option.label), value)
        return self._make_drop_down(option, value)

    def _make_line(self, value: str, default: str) -> QLineEdit:
        line = QLineEdit(value, self)
        line.setPlaceholderText(translated(default))
        line.textChanged.connect(self.edited)
        return line

    def _make_check_box(self, label: str, value: str) -> CheckBox:
        check_box = CheckBox(self._theme, label, self)
        check_box.setChecked(value == _CHECKED)
        check_box.toggled.connect(self.edited)
        return check_box

    def _make_drop_down(self, option: Option, value: str) -> DropDown:
        drop_down = DropDown(self._theme, self)
        drop_down.setFont(design.font())
        for name, label in option.choices.items():
            drop_down.addItem(translated(label), name)
        drop_down.setCurrentIndex(drop_down.findData(value))
        drop_down.currentIndexChanged.connect(self.edited)
        return drop_down


def _value_of(made: QWidget) -> str:
    if isinstance(made, QLineEdit):
        return made.text().strip()
    if isinstance(made, CheckBox):
        return _CHECKED if made.isChecked() else _UNCHECKED
    if isinstance(made, DropDown):
        return str(made.currentData())
    raise TypeError(f"{type(made).__name__} is no input of this form")


def _set_value(made: QWidget, value: str) -> None:
    if isinstance(made, QLineEdit):
        made.setText(value)
    elif isinstance(made, CheckBox):
        made.setChecked(value == _CHECKED)
    elif isinstance(made, DropDown) and made.findData(value) >= 0:
        made.setCurrentIndex(made.findData(value))
