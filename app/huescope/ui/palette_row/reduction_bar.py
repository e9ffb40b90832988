"""The bar under the picture: number of colours, and previews of the classic numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpinBox, QWidget

from huescope.analysis.options import MAX_COLORS, MIN_COLORS, STOPS
from huescope.ui.palette_row.colors_slider import ColorsSlider
from huescope.ui.palette_row.stops import StopButton
from huescope.ui.state.events import SetColors
from huescope.ui.style import theme as look

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.results import Stop

_LABEL_PX = 72
_STOP_HEIGHT_PX = 26
_WIDEST_STOP_PX = 44
_GAP_PX = 4


class ReductionBar(QWidget):
    """*How many*: the slider, the number, and previews of the classic series at their marks.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme and the state.
    parent : QWidget, optional
        The parent.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._label = QLabel("How many", self)
        self._label.setFont(look.font(look.BODY_PX))
        self.stops = {colors: StopButton(colors, theme, self) for colors in STOPS}
        self.slider = ColorsSlider(theme, self)
        self.number = self._make_number()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for control in (self.slider, self.number):
            control.setValue(store.state.colors)
            control.valueChanged.connect(self._wanted)
        for button in self.stops.values():
            button.chosen.connect(self._wanted)
        store.observe(lambda state: state.colors, self._show_colors)
        store.observe(_stops, self._show_stops)
        store.observe(lambda state: state.shows_original, self._mark)
        store.observe(lambda state: state.is_foreign, self._explain)
        store.observe(_is_usable, self._enable)
        self._mark()
        self._explain()

    def sizeHint(self) -> QSize:
        return QSize(480, self.slider.sizeHint().height() + _STOP_HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _make_number(self) -> QSpinBox:
        number = QSpinBox(self)
        number.setRange(MIN_COLORS, MAX_COLORS)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setKeyboardTracking(False)
        number.setToolTip("How many colours, from 2 to 256: type a number and press Enter")
        number.lineEdit().setAcceptDrops(False)  # the window accepts pictures dropped here
        number.setAccessibleName("Number of colours")
        return number

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        slider_px = self.slider.sizeHint().height()
        left_px = _LABEL_PX + _GAP_PX
        self._label.setGeometry(0, 0, _LABEL_PX, slider_px)
        self.number.setGeometry(0, slider_px, _LABEL_PX - 2 * _GAP_PX, _STOP_HEIGHT_PX)
        self.slider.setGeometry(left_px, 0, self.width() - left_px, slider_px)
        octave_px = (self.slider.width() - 2 * self.slider.inset_px) / 7
        stop_px = round(min(_WIDEST_STOP_PX, octave_px - _GAP_PX))
        for colors, button in self.stops.items():
            center_px = left_px + self.slider.x_of(colors)
            stop_left_px = max(left_px, round(center_px - stop_px / 2))
            button.setGeometry(stop_left_px, slider_px, stop_px, _STOP_HEIGHT_PX)

    @Slot(int)
    def _wanted(self, colors: int) -> None:
        """Set the number of colours, and show the reduced picture."""
        self._store.send(SetColors(colors))
        self._show_colors()  # if fewer were requested than are locked

    def _show_colors(self) -> None:
        colors = self._store.state.colors
        for control in (self.slider, self.number):
            control.blockSignals(True)
            control.setValue(colors)
            control.blockSignals(False)
        self.slider.update()
        self._mark()

    def _explain(self) -> None:
        """Update the tooltip, which differs for a palette of another picture."""
        self.slider.setToolTip(
            "The palette is not of this picture. Move to find as many colours in the picture "
            "instead; Undo brings the palette back"
            if self._store.state.is_foreign
            else "How many colours the picture is reduced to: drag, or use the arrow keys"
        )

    def _show_stops(self) -> None:
        """Show the previews that are painted; the others stay empty."""
        painted = {stop.colors: stop.image for stop in _stops(self._store.state)}
        for colors, button in self.stops.items():
            button.set_image(painted.get(colors))

    def _enable(self) -> None:
        self.setEnabled(_is_usable(self._store.state))

    def _mark(self) -> None:
        """Check the preview with the current number of colours, if there is one."""
        state = self._store.state
        shown = None if state.shows_original else state.colors
        for colors, button in self.stops.items():
            button.setChecked(colors == shown)


def _is_usable(state: WindowState) -> bool:
    """Tell whether there is a picture, or none was asked for yet."""
    return state.shown is not None or state.is_untouched


def _stops(state: WindowState) -> tuple[Stop, ...]:
    return () if state.shown is None else state.shown.stops
