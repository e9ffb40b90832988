"""A window of their own for the scopes, which can also be docked at any side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDockWidget

from huescope.ui.language.translation import tr
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from huescope.ui.inspector.panel import InspectorPanel

_SIZE = QSize(640, 520)


class ScopesDock(QDockWidget):
    """Takes the scopes out of the inspector, and puts them back when it is closed.

    Parameters
    ----------
    inspector : callable
        Gives the inspector, where the scopes are otherwise.
    """

    def __init__(self, inspector: Callable[[], InspectorPanel]) -> None:
        super().__init__(tr("Scopes"))
        self.setObjectName("scopes")
        self._inspector = inspector
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.toggleViewAction().setToolTip(tr("Show the scopes in a window of their own"))
        self.hide()

    @property
    def is_in_use(self) -> bool:
        """Whether the scopes are here."""
        return self.widget() is not None

    @Slot()
    def toggle(self) -> None:
        """Take the scopes out of the inspector, or put them back."""
        if self.is_in_use:
            self.close()
            return
        self.setFloating(True)
        self.resize(text_sized(self, _SIZE))
        self.show()

    @Slot()
    def take(self) -> None:
        """Take the scopes out of the inspector."""
        if not self.is_in_use:
            inspector = self._inspector()
            inspector.lend_scopes()
            self.setWidget(inspector.scopes)
            inspector.scopes.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self.is_in_use:
            self._inspector().take_scopes_back()
