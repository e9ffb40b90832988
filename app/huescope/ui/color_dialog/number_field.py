"""A spin box for one channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from huescope.ui.language.direction import keep_left_to_right
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.widgets.decimal_field import DecimalField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from huescope.ui.color_dialog.channels import Channel

_INSET_PX = 6
_KEYS = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}


class NumberField(DecimalField):
    """A spin box that applies a number while it is typed; up and down step, with Shift by more.

    It shows a rounded value: the exact one is kept until the user changes the number.
    """

    edited = Signal(float)
    """The value set by the user, in the units of the coordinates."""

    def __init__(self, channel: Channel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._channel = channel
        self.setDecimals(channel.decimals)
        self.setRange(0, channel.highest * channel.scale)
        self.setSingleStep(channel.step)
        self.setSuffix(channel.suffix)
        self.setWrapping(channel.is_hue)
        self.lineEdit().setTextMargins(_INSET_PX, 0, 0, 0)
        self.setFont(design.font())
        self.setAccessibleName(name)
        self.setToolTip(
            tr("{tooltip}; up and down step, with Shift by more", tooltip=channel.tooltip)
        )
        self.valueChanged.connect(self._emit_edited)

    def show_value(self, value: float) -> None:
        """Set the value without emitting `edited`; text being typed is kept."""
        shown = value * self._channel.scale
        if self.hasFocus() and abs(shown - self.value()) <= 0.5 * 10 ** -self.decimals():
            return
        self.blockSignals(True)
        self.setValue(shown)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = _KEYS.get(Qt.Key(event.key()))
        if direction is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepBy(direction * round(self._channel.large_step / self._channel.step))
        else:
            super().keyPressEvent(event)

    def _emit_edited(self, value: float) -> None:
        self.edited.emit(value / self._channel.scale)
