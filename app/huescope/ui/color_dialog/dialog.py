"""The colour dialog: before and after on top, sliders and fields below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from huescope.color.single import css_text
from huescope.palette.nearest_names import nearest_names
from huescope.texts import marked
from huescope.ui.color_dialog.before_after import BeforeAfter
from huescope.ui.color_dialog.channel_slider import ChannelSlider
from huescope.ui.color_dialog.channels import ALPHA, ROWS, SLIDERS
from huescope.ui.color_dialog.edited import EditedColor
from huescope.ui.color_dialog.grooves import SAMPLES, oklch_groove
from huescope.ui.color_dialog.number_field import NumberField
from huescope.ui.color_dialog.text_field import TextField
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.widgets.dialog_buttons import DialogButtons
from huescope.ui.widgets.fitted_scroll_area import FittedScrollArea
from huescope.ui.widgets.window_size import room_for

if TYPE_CHECKING:
    from huescope.color.coordinates import Coordinates
    from huescope.palette.swatch import Swatch
    from huescope.ui.color_dialog.channels import Channel
    from huescope.ui.style.theme import Theme

_WIDTH_PX = 440
_LABEL_PX = 72
_NUMBER_PX, _FIELD_PX = 84, 28
_CSS_TIP = marked("Any CSS colour: a name, hex, rgb(), hsl(), oklch(), color(display-p3 …)")


class ColorDialog(QDialog):
    """Edits one colour and its name; call `open`.

    Parameters
    ----------
    theme : Theme
        The theme.
    swatch : Swatch
        The swatch to edit; it is not changed.
    parent : QWidget
        The window.
    title : str
        The window title.
    """

    previewed = Signal(object)
    """The `Coordinates` after each change, while the dialog is open."""
    chosen = Signal(object, str)
    """Accepted: the `Coordinates`, the original ones if nothing was changed, and the name; empty to
    use the nearest name."""

    def __init__(
        self,
        theme: Theme,
        swatch: Swatch,
        parent: QWidget | None,
        title: str = marked("Edit Colour"),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._edited = EditedColor(swatch.coordinates)
        self.swatches = BeforeAfter(theme, self._edited.first, self)
        self.hint = QLabel(self)
        self.hint.setFont(design.font(design.CAPTION_PX))
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.name_field = self._make_name_field(swatch)
        self.sliders = {each.key: ChannelSlider(theme, each, self) for each in SLIDERS}
        self.numbers = {
            each.key: NumberField(each, translated(each.label), self) for each in SLIDERS
        }
        for row in ROWS.values():
            for each in row:
                label = translated(each.label)
                name = tr("{label}, HSL", label=label) if each.space == "hsl" else label
                self.numbers[each.key] = NumberField(each, name, self)
        self.hex_field = TextField("hex", tr("Hex"), tr("The colour as it is shown, #rrggbb"), self)
        self.css_field = TextField("", "CSS", translated(_CSS_TIP), self)
        self._buttons = DialogButtons(
            tr("OK"),
            tr("Give the swatch this colour (Enter)"),
            tr("Leave the swatch as it was (Esc)"),
            self,
        )
        self.ok_button = self._buttons.accept_button
        self.cancel_button = self._buttons.cancel_button
        self._compose()
        self._connect()
        self._show()
        height_px = min(self.sizeHint().height(), room_for(self).height())
        self.setFixedSize(design.sized(_WIDTH_PX), height_px)
        first = self.sliders[SLIDERS[0].key]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def color(self) -> Coordinates:
        """The current colour."""
        return self._edited.color

    @property
    def name(self) -> str:
        """The name that was entered; empty for none."""
        return self.name_field.text().strip()

    def _make_name_field(self, swatch: Swatch) -> QLineEdit:
        field = QLineEdit(swatch.name if swatch.name_is_own else "", self)
        field.setFont(design.font())
        field.setAccessibleName(tr("Name"))
        field.setToolTip(tr("What the colour is called; empty: by its nearest known name"))
        return field

    # -- layout ------------------------------------------------------------------------------

    def _compose(self) -> None:
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(design.STEP_PX)
        grid.setVerticalSpacing(design.STEP_PX)
        grid.setColumnMinimumWidth(0, design.sized(_LABEL_PX))
        grid.setColumnStretch(1, 1)
        self._add_row(grid, tr("Name"), self.name_field)
        for channel in SLIDERS:
            number = self.numbers[channel.key]
            number.setFixedSize(design.sized(_NUMBER_PX), design.sized(_FIELD_PX))
            line = self._add_row(
                grid, translated(channel.label), self.sliders[channel.key], columns=1
            )
            grid.addWidget(number, line, 2)
        for label, row in ROWS.items():
            self._add_row(grid, label, *(self.numbers[each.key] for each in row))
        self._add_row(grid, tr("Hex"), self.hex_field)
        self._add_row(grid, "CSS", self.css_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(design.STEP_PX)
        column.addWidget(self.swatches)
        column.addWidget(self.hint)
        column.addWidget(FittedScrollArea(form, self), 1)
        column.addSpacing(design.STEP_PX)
        column.addLayout(self._buttons)

    def _add_row(self, grid: QGridLayout, text: str, *fields: QWidget, columns: int = 2) -> int:
        """Add a row of fields with a label."""
        label = QLabel(text, self)
        label.setAlignment(leading())
        label.setProperty("quiet", True)
        label.setBuddy(fields[0])
        label.setToolTip(fields[0].toolTip())
        for field in fields:
            field.setFixedHeight(design.sized(_FIELD_PX))
        line = grid.rowCount()
        grid.addWidget(label, line, 0)
        if len(fields) == 1:
            grid.addWidget(fields[0], line, 1, 1, columns)
            return line
        row = QHBoxLayout()
        row.setSpacing(design.STEP_PX)
        if self.isRightToLeft():  # mirrored twice: the parts of a colour stand as in its code
            row.setDirection(QHBoxLayout.Direction.RightToLeft)
        for field in fields:
            row.addWidget(field, 1)
        grid.addLayout(row, line, 1, 1, columns)
        return line

    def _connect(self) -> None:
        for channel in (*SLIDERS, *(each for row in ROWS.values() for each in row)):
            self.numbers[channel.key].edited.connect(partial(self._set_value, channel))
        for channel in SLIDERS:
            self.sliders[channel.key].edited.connect(partial(self._set_value, channel))
        self.hex_field.edited.connect(self._take_hex)
        self.css_field.edited.connect(self._state)
        for field in (self.hex_field, self.css_field):
            field.refused.connect(self._refuse)
        self.swatches.clicked.connect(self._restore)

    # -- editing -----------------------------------------------------------------------------

    def _set_value(self, channel: Channel, value: float) -> None:
        if channel.space == ALPHA:
            self._edited.set_alpha(value)
        else:
            self._edited.set_value(channel.space, channel.place, value)
        self._after_change()

    @Slot(object)
    def _state(self, color: Coordinates) -> None:
        self._edited.state(color)
        self._after_change()

    @Slot(object)
    def _take_hex(self, color: Coordinates) -> None:
        """Apply a typed hex code; without alpha digits, the current alpha is kept."""
        digits = self.hex_field.text().strip().lstrip("#")
        if len(digits) in {3, 6} and color.alpha == 1:
            self._edited.state(color)
            self._edited.set_alpha(self.hex_field.alpha_before)
            self._after_change()
        else:
            self._state(color)

    @Slot()
    def _restore(self) -> None:
        self._state(self._edited.first)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_hint(sentence)
        self.ok_button.setEnabled(False)

    def _after_change(self) -> None:
        self._show()
        self.previewed.emit(self.color)

    def accept(self) -> None:
        """Close, and emit colour and name."""
        if self.ok_button.isEnabled():
            super().accept()
            self.chosen.emit(self.color, self.name)

    # -- showing -----------------------------------------------------------------------------

    def _show(self) -> None:
        """Update all widgets from the colour."""
        edited = self._edited
        beyond = edited.is_beyond_srgb
        self.swatches.show_after(edited.color)
        (name,) = nearest_names(np.array([edited.rgb], np.uint8))
        self.name_field.setPlaceholderText(name)
        for field in (self.hex_field, self.css_field):
            field.show_color(edited.color, beyond_srgb=beyond)
        self.ok_button.setEnabled(True)
        shown = css_text(edited.color)
        self._show_hint(tr("Beyond sRGB, shown as {shown}", shown=shown) if beyond else "")
        self._show_values()
        self._show_grooves()

    def _show_values(self) -> None:
        values = {space: self._edited.values(space) for space in ("oklch", "hsl", "srgb")}
        values[ALPHA] = (self.color.alpha,)
        for channel in (*SLIDERS, *(each for row in ROWS.values() for each in row)):
            value = values[channel.space][channel.place]
            self.numbers[channel.key].show_value(value)
            if channel.key in self.sliders:
                self.sliders[channel.key].show_value(value)

    def _show_grooves(self) -> None:
        values = self._edited.values("oklch")
        opaque = np.full((SAMPLES, 1), 255, np.uint8)
        for channel in SLIDERS:
            if channel.space != ALPHA:
                rgb_u8, reachable = oklch_groove(values, channel.place, channel.highest)
                self.sliders[channel.key].show_groove(np.hstack([rgb_u8, opaque]), reachable)
        alphas = np.linspace(0, 255, SAMPLES).astype(np.uint8)[:, None]
        rgb_u8 = np.tile(np.array(self._edited.rgb, np.uint8), (SAMPLES, 1))
        self.sliders[f"{ALPHA}.0"].show_groove(
            np.hstack([rgb_u8, alphas]), np.ones(SAMPLES, np.bool_)
        )

    def _show_hint(self, sentence: str) -> None:
        self.hint.setText(sentence)
        self.hint.setToolTip(sentence)
