"""The bar under the picture: number of colours, and previews of the classic numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QWidget

from huescope.analysis.options import MAX_COLORS, MIN_COLORS, STOPS
from huescope.ui.palette_row.colors_slider import ColorsSlider
from huescope.ui.palette_row.stops import StopButton
from huescope.ui.state.events import SetColors

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.results import Stop

_SIDE_PX = 12
_GAP_PX = 6
_STOP_HEIGHT_PX = 52
_WIDEST_STOP_PX = 96
_NUMBER_PX = 48
_ROOM_FOR_WORDS_PX = 150


class ReductionBar(QWidget):
    """The slider, with the six previews of the classic series above their marks.

    The slider's scale is logarithmic, so the previews are evenly spaced. Above its last two marks,
    which have no preview, are the spin box and the toggle for the original.
    """

    def __init__(self, theme: Theme, store: Store, reduced: QAction) -> None:
        super().__init__()
        self._store = store
        self._reduced = reduced
        self.stops = {colors: StopButton(colors, theme, self) for colors in STOPS}
        self.slider = ColorsSlider(theme, self)
        self.number = self._make_number()
        self._side = QWidget(self)
        row = QHBoxLayout(self._side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addStretch(1)
        row.addWidget(self._make_toggle())
        row.addWidget(self.number)
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
        return QSize(640, 8 + _STOP_HEIGHT_PX + 2 + self.slider.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    def _make_number(self) -> QSpinBox:
        number = QSpinBox(self)
        number.setRange(MIN_COLORS, MAX_COLORS)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setFixedWidth(_NUMBER_PX)
        number.setKeyboardTracking(False)
        number.setToolTip("How many colours, from 2 to 256: type a number and press Enter")
        number.lineEdit().setAcceptDrops(False)  # the window accepts pictures dropped here
        number.setAccessibleName("Number of colours")
        return number

    def _make_toggle(self) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setDefaultAction(self._reduced)
        self._toggle = toggle
        return toggle

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room_px = self.width() - 2 * _SIDE_PX
        # The first preview is centred on the left end of the slider, half its width inside.
        octave_px = room_px / (7 + 0.5)
        stop_px = round(min(_WIDEST_STOP_PX, octave_px - _GAP_PX))
        slider_left = _SIDE_PX + stop_px // 2 - self.slider.inset_px
        slider_top = 8 + _STOP_HEIGHT_PX + 2
        self.slider.setGeometry(
            slider_left,
            slider_top,
            self.width() - _SIDE_PX - slider_left,
            self.slider.sizeHint().height(),
        )
        for colors, button in self.stops.items():
            center = slider_left + self.slider.x_of(colors)
            button.setGeometry(round(center - stop_px / 2), 8, stop_px, _STOP_HEIGHT_PX)
        side_left = slider_left + round(self.slider.x_of(64)) + stop_px // 2 + _GAP_PX
        side_px = self.width() - _SIDE_PX - side_left
        self._side.setGeometry(side_left, 8, side_px, _STOP_HEIGHT_PX)
        self._toggle.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if side_px >= _ROOM_FOR_WORDS_PX
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    @Slot(int)
    def _wanted(self, colors: int) -> None:
        """Set the number of colours, and show the reduced picture."""
        self._store.send(SetColors(colors))
        self._show_colors()  # if fewer were requested than are locked
        self._reduced.setChecked(True)

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
