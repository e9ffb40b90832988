"""Stores parts of the state for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from huescope.ui.state.comparison import Comparison
from huescope.ui.state.window_state import Choices
from huescope.ui.state.work import is_busy

if TYPE_CHECKING:
    from huescope.sources.reference import Reference
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store


def remembered_choices(settings: Settings) -> Choices:
    """Return the choices of the last session."""
    return Choices(
        colors=settings.colors,
        order=settings.palette_order,
        dominant_order=settings.dominant_order,
        formula=settings.formula,
        grouped=settings.grouped,
        pins=settings.pins,
        tolerance=settings.tolerance_hundredths / 100,
        comparison=Comparison(settings.comparison),
    )


def _stored(choices: Choices) -> dict[str, object]:
    """Convert choices to attributes of `Settings`."""
    return {
        "colors": choices.colors,
        "palette_order": choices.order,
        "dominant_order": choices.dominant_order,
        "formula": choices.formula,
        "grouped": choices.grouped,
        "pins": choices.pins,
        "tolerance_hundredths": round(100 * choices.tolerance),
        "comparison": choices.comparison.value,
    }


class Remembering(QObject):
    """Writes choices and recently opened pictures to the settings.

    A picture is written once nobody waits for anything any more: that takes milliseconds, which
    would delay the first sight of the picture.

    Parameters
    ----------
    store, settings : Store, Settings
        The state, and the settings.
    parent : QObject
        The parent.
    """

    def __init__(self, store: Store, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._kept = _stored(store.state.choices)
        self._opened: list[Reference] = []
        store.observe(lambda state: state.choices, self._keep_choices)
        store.observe(_source, self._note_opened)
        store.observe(is_busy, self._write_when_idle)

    def _keep_choices(self) -> None:
        """Store what changed: another process may have stored other values of the rest."""
        before, self._kept = self._kept, _stored(self._store.state.choices)
        for name, value in self._kept.items():
            if value != before[name]:
                setattr(self._settings, name, value)

    def _note_opened(self) -> None:
        shown = self._store.state.picture.shown
        if shown is not None and shown.source.reference is not None:
            self._opened.append(shown.source.reference)
            self._write_when_idle()

    def _write_when_idle(self) -> None:
        if not is_busy(self._store.state):
            self.write_opened()

    def write_opened(self) -> None:
        """Write the pictures that were opened meanwhile, for instance as the window closes."""
        opened, self._opened = self._opened, []
        for reference in opened:
            self._settings.add_recent(reference)


def _source(state: WindowState) -> object:
    return None if state.picture.shown is None else state.picture.shown.source
