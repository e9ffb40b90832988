"""The pins of the shown palette: where they are, and what moving one does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QVariantAnimation, Signal, Slot
from PySide6.QtWidgets import QWidget

from huescope.analysis.eyedropper import SIDES_PX, pick
from huescope.ui.picture.loupe import Loupe
from huescope.ui.picture.peephole import RADIUS_PX as PEEPHOLE_PX
from huescope.ui.picture.peephole import Peephole
from huescope.ui.picture.pin import Pin
from huescope.ui.state import events
from huescope.ui.state.pins import are_pins_allowed, located, shown_pins
from huescope.ui.style import motion

if TYPE_CHECKING:
    from huescope.ui.picture.eyedropper import Eyedropper
    from huescope.ui.picture.signs import Signs
    from huescope.ui.picture.view import PictureView
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

    Place = tuple[int, int]

_FADE_MS = 120


class PinLayer(QObject):
    """Lays the pins of the palette on the picture, and turns what is done to them into events.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and the state of the window.
    view : PictureView
        Where the pins lie.
    eyedropper : Eyedropper
        Whose sample size a moved pin takes.
    signs : Signs
        Names of the pictures, which lie above the pins.
    """

    highlighted = Signal(object)
    """The index of a swatch whose pin is pointed at; None for none."""

    def __init__(
        self, theme: Theme, store: Store, view: PictureView, eyedropper: Eyedropper, signs: Signs
    ) -> None:
        super().__init__(view)
        self._theme, self._store, self._view = theme, store, view
        self._eyedropper, self._signs = eyedropper, signs
        self._pins: dict[int, Pin] = {}
        """By the index of the swatch; those beyond the palette are hidden."""
        self._places: dict[int, Place] = {}
        self._pixel: QPoint | None = None
        """The pixel under the pin that is being moved."""
        self._is_quiet = False
        self._had_focus = False
        """Whether a pin had the keyboard focus that is hidden until the colours are located."""
        self._above: tuple[object, ...] = ()
        """What decided last which pins lie above the others."""
        self._peephole = Peephole(view)
        self._loupe = Loupe(theme, view)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._show_opacity)
        self._fade.finished.connect(self._end_fade)
        view.zoom_changed.connect(self._place_all)
        view.resized.connect(self._place_all)  # the zoom may stay the same
        theme.vision.changed.connect(self._update_all)
        store.observe(_drawn, self._update)
        store.observe(lambda state: state.pin_move is not None, self._follow_move)

    @property
    def shown(self) -> dict[int, Pin]:
        """The visible pins, by the index of their swatch."""
        return {place: pin for place, pin in self._pins.items() if place in self._places}

    # -- showing -----------------------------------------------------------------------------

    def _update(self) -> None:
        state = self._store.state
        shown = shown_pins(state)
        if not shown:
            self._fade_to(shown=False)
            return
        before, self._places = self._places, shown
        for place, place_px in self._places.items():
            pin = self._pins.get(place) or self._make(place)
            pin.is_moving = state.pin_move is not None and state.pin_move.place == place
            pin.show_as(
                state.swatches[place].rgb,
                place_px,
                quiet=self._is_quiet and place != state.highlighted,
                selected=place in state.selected,
                raised=place == state.highlighted,
            )
            if before.get(place) != place_px:
                self._lay(pin, place_px)
        for place, pin in self._pins.items():
            is_visible = place in self._places and self._has_room(pin)
            self._set_visible(pin, visible=is_visible)
        self._raise(state)
        self._return_focus(state)
        self._fade_to(shown=True)

    def _make(self, place: int) -> Pin:
        pin = Pin(self._theme, self._view)
        pin.place = place
        pin.set_opacity(self._opacity)
        pin.clicked.connect(partial(self._select, place))
        pin.hovered.connect(partial(self._hover, place))
        pin.dragged.connect(partial(self.drag, place))
        pin.nudged.connect(partial(self._nudge, place))
        pin.kept.connect(self._keep)
        pin.cancelled.connect(self._cancel)
        pin.sized.connect(self._resize)
        before = max((each for each in self._pins if each < place), default=None)
        QWidget.setTabOrder(self._view if before is None else self._pins[before], pin)
        self._pins[place] = pin
        return pin

    def _raise(self, state: WindowState) -> None:
        """Let selected pins, and the one that is pointed at, lie above the others."""
        above = (*state.selected, state.highlighted, state.pin_move is not None, len(self._places))
        if above == self._above:
            return  # raising a widget repaints what is below it
        self._above = above
        if state.pin_move is not None:
            self._peephole.raise_()
        for place in (*state.selected, state.highlighted):
            if place in self._places:
                self._pins[place].raise_()
        self._signs.raise_()
        self._loupe.raise_()
        if self._eyedropper.is_active:
            self._eyedropper.raise_()

    def _set_visible(self, pin: Pin, *, visible: bool) -> None:
        """Show or hide a pin; the focus of a hidden one waits at the view."""
        if pin.isHidden() != visible:
            return
        if not visible and pin.hasFocus():
            self._had_focus = True
            self._view.setFocus()
        pin.setVisible(visible)

    def _return_focus(self, state: WindowState) -> None:
        """Focus the pin of the selected swatch, which may have been sorted to another place."""
        if self._had_focus and self._view.hasFocus() and len(state.selected) == 1:
            pin = self._pins.get(state.selected[0])
            if pin is not None and pin.isVisible():
                pin.setFocus()
        self._had_focus = False

    def _lay(self, pin: Pin, place_px: Place) -> None:
        middle = self._view.from_picture(QPointF(*place_px) + QPointF(0.5, 0.5))
        pin.move((middle - QPointF(pin.width() / 2, pin.height() / 2)).toPoint())

    def _has_room(self, pin: Pin) -> bool:
        """Return whether a pin does not lie on the second one of two pictures side by side."""
        panes = self._view.panes
        return len(panes) == 1 or panes[0].contains(QPointF(pin.geometry().center()))

    @Slot()
    def _place_all(self) -> None:
        for place, place_px in self._places.items():
            self._lay(self._pins[place], place_px)
            self._set_visible(self._pins[place], visible=self._has_room(self._pins[place]))
        self._place_loupe()

    @Slot()
    def _update_all(self) -> None:
        for pin in self._pins.values():
            pin.update()

    # -- fading ------------------------------------------------------------------------------

    @property
    def _opacity(self) -> float:
        return float(self._fade.currentValue() or 0.0)

    def _fade_to(self, *, shown: bool) -> None:
        direction = QVariantAnimation.Direction
        wanted = direction.Forward if shown else direction.Backward
        goal = 1.0 if shown else 0.0
        if self._fade.direction() == wanted and self._fade.state() == _RUNNING:
            return
        if self._opacity == goal and self._fade.state() != _RUNNING:
            self._end_fade()
            return
        self._fade.setDuration(0 if motion.is_reduced() else _FADE_MS)
        self._fade.setDirection(wanted)
        if self._fade.state() != _RUNNING:
            self._fade.start()

    @Slot(object)
    def _show_opacity(self, opacity: float) -> None:
        for pin in self._pins.values():
            pin.set_opacity(opacity)

    @Slot()
    def _end_fade(self) -> None:
        if self._opacity == 0.0 and not shown_pins(self._store.state):
            self._places = {}
            for pin in self._pins.values():
                self._set_visible(pin, visible=False)

    @Slot(bool)
    def set_quiet(self, quiet: bool) -> None:
        """Let the pins of other swatches stand back while the pixels of one are lit."""
        if quiet != self._is_quiet:
            self._is_quiet = quiet
            self._update()

    # -- selecting and moving ----------------------------------------------------------------

    def _select(self, place: int) -> None:
        self._store.send(events.Select([place]))

    def _hover(self, place: int, is_hovered: bool) -> None:
        self.highlighted.emit(place if is_hovered else None)

    def drag(self, place: int, position: QPointF) -> None:
        """Move the pin of a swatch to a position of the view; `DropPin` or `CancelPin` ends it."""
        point = self._view.to_picture(position)
        self._move_to(place, QPoint(int(point.x()), int(point.y())))

    def _nudge(self, place: int, step: QPoint) -> None:
        here = self._pixel or QPoint(*self._places[place])
        self._move_to(place, here + step)
        if self._pixel is not None:
            self._view.bring_into_view(QPointF(self._pixel) + QPointF(0.5, 0.5))

    def _move_to(self, place: int, pixel: QPoint) -> None:
        """Let a swatch take the colour of a pixel, or of the nearest one in the picture."""
        shown = self._store.state.shown
        if shown is None:
            return
        picture = shown.opened.picture
        pixel.setX(min(max(pixel.x(), 0), picture.width_px - 1))
        pixel.setY(min(max(pixel.y(), 0), picture.height_px - 1))
        side_px = self._eyedropper.side_px
        picked = pick(picture, pixel.x(), pixel.y(), side_px)
        if picked.rgb is None:
            return  # there is no colour in transparent pixels
        self._pixel = pixel
        self._loupe.look(picture, pixel, side_px, picked)
        self._store.send(events.MovePin(place, picked.rgb, (pixel.x(), pixel.y()), picked.stated))
        self._pins[place].setAccessibleDescription(self._loupe.text)
        self._place_loupe()

    @Slot(int)
    def _resize(self, step: int) -> None:
        """Take a larger or smaller sample."""
        move = self._store.state.pin_move
        at = SIDES_PX.index(self._eyedropper.side_px) + step
        self._eyedropper.choose_side(SIDES_PX[min(max(at, 0), len(SIDES_PX) - 1)])
        if move is not None:
            self._move_to(move.place, QPoint(*move.place_px))

    @Slot()
    def _keep(self) -> None:
        self._store.send(events.DropPin())

    @Slot()
    def _cancel(self) -> None:
        self._store.send(events.CancelPin())

    def _follow_move(self) -> None:
        """Put loupe and peephole away when a move ends."""
        if self._store.state.pin_move is None:
            self._pixel = None
            self._loupe.hide()
            self._peephole.look_at(None)

    def _place_loupe(self) -> None:
        if self._pixel is None or self._store.state.pin_move is None:
            return
        middle = QPointF(self._pixel) + QPointF(0.5, 0.5)
        self._peephole.look_at(middle)
        away_px = 0 if self._view.shows_original else PEEPHOLE_PX
        point = self._view.from_picture(middle).toPoint()
        self._loupe.place_beside(point, self._view.rect(), away_px)


_RUNNING = QVariantAnimation.State.Running


def _drawn(state: WindowState) -> tuple[object, ...]:
    """Return all that the pins are drawn by; nothing while there are none."""
    if not are_pins_allowed(state):
        return ()
    move = state.pin_move
    return (
        state.swatches,
        located(state),
        state.picked,
        state.selected,
        state.highlighted,
        None if move is None else (move.place, move.place_px),
    )
