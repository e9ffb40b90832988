"""The bar under the palette: number of colours, how near it is, and previews of some numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpinBox, QWidget

from huescope.analysis.enough import enough, is_complete
from huescope.analysis.options import MAX_COLORS, MIN_COLORS, STOPS
from huescope.ui.language.direction import keep_left_to_right, mirrored
from huescope.ui.language.figures import NARROW_SPACE
from huescope.ui.language.translation import in_one_line, tr
from huescope.ui.palette_row.colors_slider import SCALE, ColorsSlider
from huescope.ui.palette_row.count_curve import CountCurve
from huescope.ui.palette_row.density import STOP_HEIGHT_PX, Density
from huescope.ui.palette_row.enough_button import EnoughButton
from huescope.ui.palette_row.stops import StopButton
from huescope.ui.state.events import SetColors
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text, count_text, size_text
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.analysis.enough import CurvePoint
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.results import FileSize, Stop

_LEAST_SLIDER_PX = 240
_WORDS_PX = 232  # label and number, with the figures and the sentence under them
_LABEL_PX, _NUMBER_PX = 72, 64
_NUMBER_HEIGHT_PX, _FIGURES_PX, _SENTENCE_PX = 26, 16, 20
_WIDEST_STOP_PX, _BETWEEN_STOPS_PX = 60, 8
_GAP_PX = 24  # from the words to the slider; the first preview reaches into it
_TINY_GAP_PX = 8
_SENTENCE_INSET_PX = 5  # of the style sheet: its text is aligned with the figures
_OCTAVES = 7


class ReductionBar(QWidget):
    """*How many*: the number, and the slider under its curve with previews at their marks.

    Under the number stand the figures of the shown palette, and how many colours are enough.

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
        self._density = Density.ROOMY
        self._is_exact = False
        self._label = QLabel(tr("How many"), self)
        self._label.setFont(design.font(design.BODY_PX))
        self.slider = ColorsSlider(theme, self)
        keep_left_to_right(self.slider)
        self.stops = {colors: StopButton(colors, theme, self) for colors in SCALE}
        """On the scale of the slider; those of `STOPS` show previews."""
        self.number = self._make_number()
        self.figures = StatusLabel(theme)
        self.figures.setParent(self)
        self.enough = EnoughButton(theme, store, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for control in (self.slider, self.number):
            control.setValue(store.state.colors)
            control.valueChanged.connect(self._wanted)
        for button in self.stops.values():
            button.chosen.connect(self._wanted)
        self.enough.chosen.connect(self._wanted)
        theme.text_size_changed.connect(self._place)
        store.observe(lambda state: state.colors, self._show_colors)
        store.observe(lambda state: (_stops(state), _are_stale(state)), self._show_stops)
        store.observe(lambda state: state.shows_original, self._mark)
        store.observe(_curve, self._show_curve)
        store.observe(_figures, self._show_figures)
        store.observe(lambda state: state.is_foreign, self._explain)
        store.observe(lambda state: state.is_foreign, self._show_curve)
        store.observe(_is_usable, self._enable)
        self._mark()
        self._explain()
        self._show_curve()

    def sizeHint(self) -> QSize:
        return QSize(480, max(self._words_height_px, self.slider.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(design.sized(240), self.sizeHint().height())

    @property
    def _is_tiny(self) -> bool:
        return self._density is Density.TINY

    @property
    def _words_height_px(self) -> int:
        below_px = 0 if self._is_tiny else _FIGURES_PX + _SENTENCE_PX
        return design.sized(_NUMBER_HEIGHT_PX + below_px)

    def set_density(self, density: Density) -> None:
        """Hide the previews and lower the curve in a low window, for the photograph."""
        if density is not self._density:
            self._density = density
            for button in self.stops.values():
                button.setVisible(density is Density.ROOMY)
            self.slider.set_density(density)
            self._show_curve()
            self.updateGeometry()
            self._place()

    def _make_number(self) -> QSpinBox:
        number = QSpinBox(self)
        number.setRange(MIN_COLORS, MAX_COLORS)
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setKeyboardTracking(False)
        number.setToolTip(tr("How many colours, from 2 to 256: type a number and press Enter"))
        number.lineEdit().setAcceptDrops(False)  # the window accepts pictures dropped here
        number.setAccessibleName(tr("Number of colours"))
        # So that keys act on the palette again: Ctrl+C would copy the number.
        number.lineEdit().returnPressed.connect(self.slider.setFocus)
        return number

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @property
    def _has_words(self) -> bool:
        """Whether there is room for the figures and the sentence, beside a usable slider."""
        least_px = design.sized(_WORDS_PX + _LEAST_SLIDER_PX) + _GAP_PX
        return not self._is_tiny and self.width() >= least_px

    @property
    def _label_px(self) -> int:
        return max(design.sized(_LABEL_PX), self._label.sizeHint().width() + design.STEP_PX)

    @Slot()
    def _place(self) -> None:
        label_px, number_px = self._label_px, design.sized(_NUMBER_PX)
        line_px = design.sized(_NUMBER_HEIGHT_PX)
        if self._is_tiny:
            left_px = label_px + number_px + _TINY_GAP_PX
        else:
            left_px = _GAP_PX + (design.sized(_WORDS_PX) if self._has_words else label_px)
        is_beside = self._is_tiny or self._has_words
        self._label.setGeometry(mirrored(QRect(0, 0, label_px, line_px), self))
        number_at = (label_px, 0) if is_beside else (0, line_px)
        self.number.setGeometry(mirrored(QRect(*number_at, number_px, line_px), self))
        self._place_words()
        height_px = self.slider.sizeHint().height()
        top_px = (line_px - height_px) // 2 if self._is_tiny else 0
        slider = QRect(left_px, top_px, max(0, self.width() - left_px), height_px)
        if self.isRightToLeft():  # the first preview reaches into the gap, which is at its left
            slider.moveLeft(0 if self._is_tiny else _GAP_PX)
        self.slider.setGeometry(slider)
        self._place_stops()

    def _place_words(self) -> None:
        """Put the figures and the sentence under the number, where there is room."""
        self.figures.setVisible(self._has_words)
        self.enough.setVisible(self._has_words and bool(self.enough.text()))
        line_px, figures_px = design.sized(_NUMBER_HEIGHT_PX), design.sized(_FIGURES_PX)
        figures = QRect(0, line_px, design.sized(_WORDS_PX), figures_px)
        self.figures.setGeometry(mirrored(figures, self))
        top_px = line_px + figures_px
        width_px = min(self.enough.sizeHint().width(), design.sized(_WORDS_PX) + _SENTENCE_INSET_PX)
        sentence = QRect(-_SENTENCE_INSET_PX, top_px, width_px, design.sized(_SENTENCE_PX))
        self.enough.setGeometry(mirrored(sentence, self))

    def _place_stops(self) -> None:
        left_px = self.slider.x()
        octave_px = (self.slider.width() - 2 * self.slider.inset_px) / _OCTAVES
        width_px = max(0, round(min(design.sized(_WIDEST_STOP_PX), octave_px - _BETWEEN_STOPS_PX)))
        for colors, button in self.stops.items():
            shown_px = width_px if colors in STOPS else min(width_px, button.number_px)
            mark_px = left_px + round(self.slider.x_of(colors))
            x_px = min(mark_px - shown_px // 2, left_px + self.slider.width() - shown_px)
            top_px, height_px = self.slider.stops_top_px, design.sized(STOP_HEIGHT_PX)
            button.setGeometry(x_px, top_px, shown_px, height_px)

    @Slot(int)
    def _wanted(self, colors: int) -> None:
        """Set the number of colours, and show the reduced picture."""
        self._store.send(SetColors(colors))
        if self._store.state.colors != colors:  # fewer were requested than are locked
            self._show_colors()

    def _show_colors(self) -> None:
        colors = self._store.state.colors
        for control in (self.slider, self.number):
            control.blockSignals(True)
            control.setValue(colors)
            control.blockSignals(False)
        self._mark()
        if self._shows_exact != self._is_exact:
            self._show_curve()

    def _explain(self) -> None:
        """Update the tooltip, which differs for a palette of another picture."""
        self.slider.setToolTip(
            tr(
                "The palette is not of this picture. Move to find as many colours in the "
                "picture instead; Undo brings the palette back"
            )
            if self._store.state.is_foreign
            else tr("How many colours the picture is reduced to: drag, or use the arrow keys")
        )

    def _show_stops(self) -> None:
        """Show the previews that are painted; the others stay empty."""
        painted = {stop.colors: stop.image for stop in _stops(self._store.state)}
        is_stale = _are_stale(self._store.state)
        for colors, button in self.stops.items():
            button.set_image(painted.get(colors), is_stale=is_stale)

    def _show_curve(self) -> None:
        """Show the curve as far as it is measured, and what is enough once all of it is."""
        points, tolerance = _curve(self._store.state)
        is_known = is_complete(points)
        smallest = enough(points, tolerance) if is_known else None
        self.slider.show_curve(CountCurve(points, tolerance, smallest))
        most = _most_colors(self._store.state)
        self._is_exact = self._shows_exact
        # What is enough is told of the picture's own palettes.
        is_told = is_known and not self._store.state.is_foreign
        self.enough.show_sentence(smallest, is_known=is_told, most=most, is_exact=self._is_exact)
        self._place_words()
        self._show_figures()

    @property
    def _shows_exact(self) -> bool:
        """Whether the palette shown is the one of least error: in every mood, large ones are."""
        state = self._store.state
        point = self.slider.curve.at(state.colors)
        return state.options.dial == 0 or (point is not None and not point.is_proposed)

    def _show_figures(self) -> None:
        """Tell the error and the file size of the shown palette, as far as they are known."""
        state = self._store.state
        count, mean = _count(state), _mean_delta_e(state, self.slider.curve)
        parts = [] if mean is None else [tr("mean difference {mean:.1f}", mean=mean)]
        self.slider.setAccessibleDescription(", ".join([colors_text(count), *parts]))
        if count != state.colors:
            parts.insert(0, colors_text(count))
        parts = [f"{part[:1].upper()}{part[1:]}" for part in parts[:1]] + parts[1:]
        size = state.file_size
        sizes = []
        if size is not None and size.size_bytes is not None:
            sizes = [f"PNG{NARROW_SPACE}≤{NARROW_SPACE}{size_text(size.size_bytes)}"]
        variants = [*parts, *sizes], [*parts[:1], *sizes], sizes or parts[:1]
        self.figures.set_text(*map(in_one_line, variants))
        self.figures.setToolTip(_size_tip(size))

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


def _are_stale(state: WindowState) -> bool:
    """Tell whether the previews are of palettes as they were found before."""
    shown = state.shown
    return shown is not None and bool(shown.stops) and shown.stops_of is not shown.studied


def _curve(state: WindowState) -> tuple[tuple[CurvePoint, ...], float]:
    curve = None if state.shown is None else state.shown.curve
    return () if curve is None else curve.points, state.choices.tolerance


def _figures(state: WindowState) -> object:
    return state.quality, state.file_size, state.step_ended, state.colors, _count(state)


def _count(state: WindowState) -> int:
    """Return how many colours there are, which may be fewer than asked for once they are found."""
    is_found = state.step_ended and bool(state.swatches or state.current.edited)
    return len(state.swatches) if is_found else state.colors


def _most_colors(state: WindowState) -> int:
    """Return how many colours a palette of the picture can have."""
    shown = state.shown
    if shown is None or shown.studied is None:
        return MAX_COLORS
    return shown.studied.findings.series.max_colors


def _mean_delta_e(state: WindowState, curve: CountCurve) -> float | None:
    """Return the error of the shown palette, or that of the curve until it is measured."""
    if state.quality is not None and state.step_ended:
        return state.quality.mean_delta_e
    point = curve.at(state.colors)
    is_edited = state.current.edited or state.is_foreign
    return None if point is None or is_edited else point.mean_delta_e


def _size_tip(size: FileSize | None) -> str:
    meaning = tr("Mean difference: CIEDE2000 between a pixel and its palette colour")
    if size is None or size.size_bytes is None:
        return meaning
    packed = tr(
        "At full size in these colours, the picture takes at most {size_bytes} bytes as {kind}. "
        "Save Reduced Picture packs it smaller, and shows the size of each format",
        kind=size.kind,
        size_bytes=count_text(size.size_bytes),
    )
    return f"{meaning}\n{packed}"
