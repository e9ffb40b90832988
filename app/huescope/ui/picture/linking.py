"""The picture among the linked views: it lights up what is pointed at elsewhere, and points too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from huescope.analysis.tone_range import ToneMasks
from huescope.ui.picture.lit_overlay import LitOverlay
from huescope.ui.state import events
from huescope.ui.state.pins import label_of_place, located, place_of_label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.ui.picture.view import PictureView
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.painter import Preview

REST_MS = 80
"""Highlighting begins when the pointer has rested so long, so that passing over does not flash."""


class Linking(QObject):
    """Highlights the swatch of the pixel under the pointer, and the pixels of a swatch.

    Parameters
    ----------
    store : Store
        The state of the window.
    view : PictureView
        The picture. Panning, and tools that lie over it, work as usual.
    """

    lit = Signal(bool)
    """Whether the pixels of a swatch are lit, and the rest of the picture is grey."""
    drag_started = Signal(QPointF)
    """A colour is being dragged out of the picture, from a position of the view."""

    def __init__(self, store: Store, view: PictureView) -> None:
        super().__init__(view)
        self._store, self._view = store, view
        self.overlay = LitOverlay(view)
        self._tones = ToneMasks()
        self._own: int | None = None
        """The swatch that is highlighted from here: its pixels are not lit."""
        self._pressed_at: QPointF | None = None
        self._hovered_at: QPointF | None = None
        self._pointer_rest = self._timer(self._point)
        self._light_rest = self._timer(self.light)
        view.setMouseTracking(True)
        view.installEventFilter(self)
        store.observe(_lit, self._follow)

    def _timer(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(REST_MS)
        timer.timeout.connect(slot)
        return timer

    @Slot(object)
    def highlight(self, place: int | None) -> None:
        """Highlight a swatch that is pointed at on the picture, without lighting its pixels."""
        self._own = place
        self._store.send(events.Highlight(place))

    # -- lighting the pixels of a swatch -----------------------------------------------------

    def _follow(self) -> None:
        state = self._store.state
        if state.is_held or state.is_dimmed or located(state) is None:
            self._light_rest.stop()
            self._show(None)
        else:
            self._light_rest.start()

    @Slot()
    def light(self) -> None:
        """Light the pixels of the highlighted swatch, or else of a range of the histogram."""
        state = self._store.state
        found, place, tones = located(state), state.highlighted, state.highlighted_tones
        if found is None:
            self._show(None)
        elif place is not None and place != self._own:
            label = label_of_place(state, place)
            lit = None if label is None else found.labels == label
            self._show(lit, found.preview)
        elif tones is not None:
            picture = found.preview.picture
            lit = self._tones.mask(picture.rgb_u8, tones, picture.working_space)
            self._show(lit, found.preview)
        else:
            self._show(None)

    def _show(self, lit: NDArray[np.bool_] | None, preview: Preview | None = None) -> None:
        self.overlay.show_mask(lit, preview)
        self.lit.emit(self.overlay.is_lit)

    # -- pointing at a pixel -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the mouse over the view; nothing is taken from it but a drag of a colour."""
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._hovered_at = None
            self._pointer_rest.stop()
            if self._own is not None:
                self.highlight(None)
        elif isinstance(event, QMouseEvent):
            return self._watch(kind, event)
        return super().eventFilter(watched, event)

    def _watch(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        left = Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed_at = event.position() if event.button() == left else None
            self._pointer_rest.stop()
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == left:
            if self._pressed_at is not None and not self._is_drag(event):
                self._select(event.position())
            self._pressed_at = None
        elif kind == QEvent.Type.MouseMove and not event.buttons():
            self._hovered_at = event.position()
            self._pointer_rest.start()
        elif kind == QEvent.Type.MouseMove and self._pressed_at is not None:
            return self._drag(event)
        return False

    def _is_drag(self, event: QMouseEvent) -> bool:
        if self._pressed_at is None:
            return False
        moved = event.position() - self._pressed_at
        return bool(moved.manhattanLength() >= QApplication.startDragDistance())

    def _drag(self, event: QMouseEvent) -> bool:
        """Drag the colour out where the picture cannot be panned, or with Ctrl held."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not self._is_drag(event) or self._pressed_at is None:
            return False
        start, can_drag = self._pressed_at, control or not self._view.can_pan
        if not can_drag or self._view.is_space_held:
            return False
        self._pressed_at = None
        self._view.end_pan()  # the drag takes the release of the button
        self.drag_started.emit(start)
        return True

    def _swatch_at(self, position: QPointF) -> int | None:
        """Return the index of the swatch to whose cell the pixel at a position belongs."""
        state = self._store.state
        found, shown = located(state), state.shown
        if found is None or shown is None:
            return None
        point, picture = self._view.to_picture(position), shown.opened.picture
        column = int(point.x() * found.labels.shape[1] // picture.width_px)
        row = int(point.y() * found.labels.shape[0] // picture.height_px)
        if not (0 <= row < found.labels.shape[0] and 0 <= column < found.labels.shape[1]):
            return None
        alpha_u8 = found.preview.picture.alpha_u8
        if alpha_u8 is not None and not alpha_u8[row, column]:
            return None
        return place_of_label(state, int(found.labels[row, column]))

    @Slot()
    def _point(self) -> None:
        if self._hovered_at is not None and not self._store.state.is_held:
            place = self._swatch_at(self._hovered_at)
            if place is not None or self._own is not None:
                self.highlight(place)

    def _select(self, position: QPointF) -> None:
        place = self._swatch_at(position)
        if place is not None:
            self._store.send(events.Select([place]))


def _lit(state: WindowState) -> tuple[object, ...]:
    """Return all that decides which pixels are lit."""
    is_off = state.is_held or state.is_dimmed
    return is_off, state.highlighted, state.highlighted_tones, located(state)
