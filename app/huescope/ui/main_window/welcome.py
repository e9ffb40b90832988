"""The welcome cards on the window: what each of them does when asked to show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot

from huescope.sources.local import LocalFile
from huescope.sources.samples import sample_pictures
from huescope.ui.help.welcome_card import WelcomeCard
from huescope.ui.state import events
from huescope.ui.style import motion

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.sources.source import Source
    from huescope.ui.main_window.actions import Actions
    from huescope.ui.main_window.edit_commands import EditCommands
    from huescope.ui.main_window.open_commands import OpenCommands
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.picture.panel import PicturePanel
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store

_THERE_AND_BACK = ((0.0, 0), (0.5, 24), (1.0, 12))
"""Where the slider is, by the part of the time that has passed; 0 is where it was."""
_SLIDE_MS = 2400
_LOCKED = 1
"""The index of the swatch that is locked: the first one may well be a grey."""


class Welcome(QObject):
    """Shows the cards, and does on the open picture what they say.

    Parameters
    ----------
    store, settings : Store, Settings
        The state, and where it is kept that the cards were shown.
    actions : Actions
        The commands of the window.
    opener, editor : OpenCommands, EditCommands
        Open a sample, and lock a colour.
    picture : PicturePanel
        The cards stand over it.
    """

    def __init__(
        self,
        store: Store,
        settings: Settings,
        actions: Actions,
        opener: OpenCommands,
        editor: EditCommands,
        picture: PicturePanel,
    ) -> None:
        super().__init__(picture)
        self._store, self._settings = store, settings
        self._opener, self._editor = opener, editor
        self._export, self._picture = actions["export"], picture
        self.card = WelcomeCard(picture)
        self.card.shown.connect(self._do)
        self.card.turned.connect(self._allow)
        self.slide = QVariantAnimation(self)
        self.slide.setEasingCurve(QEasingCurve.Type.InOutSine)
        self.slide.valueChanged.connect(self._step)
        self.slide.finished.connect(self._let_go)
        store.observe(_has_palette, self._allow)
        store.observe(_shown_source, self._turn_after_opening)

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """What runs each command."""
        return {"welcome": self.begin}

    @Slot()
    def begin(self) -> None:
        """Show the first card."""
        self._settings.welcomed = True
        self._picture.hide_drop_hint()
        self.card.begin()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self.card.allow(allowed=self.card.step.id == "open" or _has_palette(self._store.state))

    def _turn_after_opening(self) -> None:
        """Turn the first card once a person opened a picture, as it says."""
        source = _shown_source(self._store.state)
        if source is None or not self.card.isVisible() or self.card.step.id != "open":
            return
        if not (isinstance(source, LocalFile) and source.path in sample_pictures()):
            self.card.go_on()

    @Slot(str)
    def _do(self, step: str) -> None:
        doing: dict[str, Callable[[], object]] = {
            "open": self._open_sample,
            "slide": self._slide,
            "lock": self._lock,
            "export": self._export.trigger,
        }
        doing[step]()

    def _open_sample(self) -> None:
        self._opener.open_sample(sample_pictures())

    def _slide(self) -> None:
        """Move the slider up and half the way back."""
        start = self._store.state.colors
        for place, colors in _THERE_AND_BACK:
            self.slide.setKeyValueAt(place, colors or start)
        self.slide.setDuration(0 if motion.is_reduced() else _SLIDE_MS)
        self._store.send(events.HoldSlider(held=True))
        self.slide.start()

    @Slot(object)
    def _step(self, colors: int) -> None:
        if _has_palette(self._store.state) and colors != self._store.state.colors:
            self._store.send(events.SetColors(colors))

    @Slot()
    def _let_go(self) -> None:
        self._store.send(events.HoldSlider(held=False))

    def _lock(self) -> None:
        """Lock a colour, select it, and move the slider: the colour stays."""
        swatches = self._store.state.swatches
        place = min(_LOCKED, len(swatches) - 1)
        if not swatches[place].locked:
            self._editor.toggle_lock_of(place)
        self._store.send(events.Select([place]))
        self._slide()


def _shown_source(state: WindowState) -> Source | None:
    return None if state.shown is None else state.shown.source


def _has_palette(state: WindowState) -> bool:
    return bool(state.swatches) and state.shown is not None
