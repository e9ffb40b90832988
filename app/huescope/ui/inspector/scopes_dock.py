"""A window of their own for the scopes, which can also be docked at any side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

from huescope.ui.language.translation import tr
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from huescope.ui.inspector.panel import InspectorPanel

_SIZE = QSize(640, 520)
_GAP_PX = 16


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
        self._is_placed = False
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
        if not self._is_placed:  # later it comes back where it was left
            self._is_placed = True
            self._place()
        self.show()

    def _place(self) -> None:
        """Put the window beside the inspector: over the photograph, and not over the palette."""
        self.resize(text_sized(self, _SIZE))
        scopes = self._inspector().scopes
        room = scopes.screen().availableGeometry()
        corner = scopes.mapToGlobal(QPoint(0, 0))
        x_px = corner.x() - _GAP_PX - self.width()
        if x_px < room.left():
            x_px = corner.x() + scopes.width() + _GAP_PX
        x_px = max(room.left(), min(x_px, room.right() + 1 - self.width()))
        y_px = max(room.top(), min(corner.y(), room.bottom() + 1 - self.height()))
        self.move(x_px, y_px)

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
        beside = None if self.isFloating() else self._inspector().parentWidget()
        width_px = 0 if beside is None else beside.width()
        super().closeEvent(event)
        if self.is_in_use:
            self._inspector().take_scopes_back()
        window = self.parentWidget()
        if isinstance(beside, QDockWidget) and isinstance(window, QMainWindow):
            # Once this is hidden: else the inspector would take the room, which is the picture's.
            resize = partial(window.resizeDocks, [beside], [width_px], Qt.Orientation.Horizontal)
            QTimer.singleShot(0, self, resize)
