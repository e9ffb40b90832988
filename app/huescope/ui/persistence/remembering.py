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

_PALETTE, _DOMINANT = "palette", "dominant"


def remembered_choices(settings: Settings) -> Choices:
    """Return the choices of the last session."""
    return Choices(
        colors=settings.colors,
        order=settings.order(_PALETTE),
        dominant_order=settings.order(_DOMINANT),
        formula=settings.formula,
        grouped=settings.grouped,
        pins=settings.pins,
        tolerance=settings.tolerance_hundredths / 100,
        comparison=Comparison(settings.comparison),
    )


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
        store.observe(lambda state: state.choices, self._keep_choices)
        store.observe(_source, self._keep_recent)

    def _keep_choices(self) -> None:
        choices = self._store.state.choices
        self._settings.colors = choices.colors
        self._settings.set_order(_PALETTE, choices.order)
        self._settings.set_order(_DOMINANT, choices.dominant_order)
        self._settings.formula = choices.formula
        self._settings.grouped = choices.grouped
        self._settings.pins = choices.pins
        self._settings.tolerance_hundredths = round(100 * choices.tolerance)
        self._settings.comparison = choices.comparison.value

    def _keep_recent(self) -> None:
        shown = self._store.state.picture.shown
        if shown is not None:
            self._settings.add_recent(shown.source.reference)


def _source(state: WindowState) -> object:
    return None if state.picture.shown is None else state.picture.shown.source
