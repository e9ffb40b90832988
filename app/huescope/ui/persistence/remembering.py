"""Stores parts of the state for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from huescope.ui.state.comparison import Comparison
from huescope.ui.state.window_state import Choices

if TYPE_CHECKING:
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
        store.observe(lambda state: state.choices, self._keep_choices)
        store.observe(_source, self._keep_recent)

    def _keep_choices(self) -> None:
        """Store what changed: another process may have stored other values of the rest."""
        before, self._kept = self._kept, _stored(self._store.state.choices)
        for name, value in self._kept.items():
            if value != before[name]:
                setattr(self._settings, name, value)

    def _keep_recent(self) -> None:
        shown = self._store.state.picture.shown
        if shown is not None:
            self._settings.add_recent(shown.source.reference)


def _source(state: WindowState) -> object:
    return None if state.picture.shown is None else state.picture.shown.source
