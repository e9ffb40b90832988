"""Geometry of the window and its docks: restored, or fitted to the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMargins, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget

from huescope.ui.language.direction import dock_areas
from huescope.ui.language.translation import is_right_to_left
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from huescope.ui.persistence.settings import Settings
    from huescope.ui.widgets.dock_panel import DockPanel

DEFAULT_SIZE = QSize(1440, 900)
MINIMUM_SIZE = QSize(720, 412)
_FRAME = QMargins(
    4, 40, 4, 4
)  # frame of most window managers; its real size is known once the window is shown
_FRAMED_AFTER_MS, _RESTYLED_AFTER_MS = 100, 50
_WIDTHS_PX = (152, 264)  # of browser and inspector, at the usual text size
_SEPARATOR_PX = 1
_LEAST_SHARE = 0.5
"""Share of the window that belongs to the photograph."""
LEAST_PX = {"browser": 132, "inspector": 264}
"""Least width of what is in each dock."""


class Docks(NamedTuple):
    """The docks of a window."""

    browser: DockPanel
    inspector: DockPanel


def docks_beside(size: QSize, photograph_px: int, widths_px: Sequence[int]) -> int:
    """Return how many docks leave the photograph its share of a window.

    Parameters
    ----------
    size : QSize
        Size of the window.
    photograph_px : int
        Height of the photograph in it.
    widths_px : sequence of int
        Widths of the docks; the first one is the first to be hidden.

    Returns
    -------
    int
        How many of the last docks are shown, from none to all.
    """
    for hidden in range(len(widths_px)):
        beside_px = sum(width_px + _SEPARATOR_PX for width_px in widths_px[hidden:])
        covered = (size.width() - beside_px) * photograph_px
        if covered >= _LEAST_SHARE * size.width() * size.height():
            return len(widths_px) - hidden
    return 0


class WindowLayout(QObject):
    """Stores and restores the geometry of a window and its docks.

    Parameters
    ----------
    window : QMainWindow
        The window.
    docks : Docks
        Its docks.
    photograph_px : callable
        Tells the height of the photograph in the window as it is.
    settings : Settings
        Stores the geometry.
    """

    def __init__(
        self,
        window: QMainWindow,
        docks: Docks,
        photograph_px: Callable[[], int],
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._photograph_px = photograph_px
        self._settings = settings
        self._given = QSize()
        self._narrow: dict[str, bool] = {}
        self._hidden: set[str] = set()  # docks that were hidden for want of room
        for dock in docks:
            dock.toggleViewAction().triggered.connect(self._keep_one)

    def restore(self) -> None:
        """Restore the geometry; at the first start, fit it to the screen."""
        window, docks, settings = self._window, self._docks, self._settings
        room = self._room(_FRAME).size()
        window.setMinimumSize(MINIMUM_SIZE.boundedTo(room))
        if not window.restoreGeometry(settings.geometry):
            self._given = DEFAULT_SIZE.boundedTo(room).expandedTo(window.minimumSize())
            window.resize(self._given)
        if not window.restoreState(settings.layout):
            window.resizeDocks(docks, self._widths_px, Qt.Orientation.Horizontal)
        elif settings.layout_mirrored != is_right_to_left():
            self._mirror()
        self._hidden = set(settings.hidden_docks)

    def _mirror(self) -> None:
        """Move each dock to the other side, after a change to a language of the other direction.

        The docks get their usual widths, because Qt does not tell those that it restores before the
        window is shown.
        """
        begin, end = dock_areas()
        for dock in self._window.findChildren(QDockWidget):
            area = self._window.dockWidgetArea(dock)
            if area in {begin, end} and not dock.isFloating():
                self._window.addDockWidget(begin if area == end else end, dock)
        self._window.resizeDocks(self._docks, self._widths_px, Qt.Orientation.Horizontal)

    @property
    def _widths_px(self) -> list[int]:
        return [design.sized(width_px) for width_px in _WIDTHS_PX]

    def follow(self, size: QSize) -> None:
        """Hide docks in a window that becomes too small for them, and show them in a larger one.

        A dock that is shown or hidden by hand stays so until the window changes between the two.
        """
        beside = docks_beside(size, self._photograph_px(), self._widths_px)
        for place, dock in enumerate(self._docks):
            name = dock.objectName()
            is_narrow = place < len(self._docks) - beside
            was_narrow = self._narrow.get(name, name in self._hidden)
            self._narrow[name] = is_narrow
            if is_narrow and not was_narrow and not dock.isHidden():
                self._hidden.add(name)
                dock.hide()
            elif (
                name in self._hidden and not is_narrow and (was_narrow or beside == len(_WIDTHS_PX))
            ):
                self._hidden.discard(name)
                dock.show()

    @Slot()
    def follow_text_size_soon(self) -> None:
        """Follow the text size, once all widgets have been laid out with their new fonts."""
        QTimer.singleShot(_RESTYLED_AFTER_MS, self, self._follow_text_size)

    @Slot()
    def _follow_text_size(self) -> None:
        """Give the docks widths for the text size, and hide those that have no room any longer."""
        self.follow(self._window.size())
        self._window.resizeDocks(self._docks, self._widths_px, Qt.Orientation.Horizontal)

    @Slot()
    def show_browser(self) -> None:
        """Show the browser, in place of the inspector where there is no room for both."""
        browser = self._docks.browser
        if browser.isHidden():
            browser.show()
            self._hide_others(browser)

    @Slot(bool)
    def _keep_one(self, _shown: bool) -> None:
        """Let a dock that was shown by hand take the place of the other, if both have no room."""
        for dock in self._docks:
            if dock.toggleViewAction() is self.sender() and not dock.isHidden():
                self._hide_others(dock)

    def _hide_others(self, asked_for: DockPanel) -> None:
        """Hide the dock that was not asked for, until the window has room for both."""
        beside = docks_beside(self._window.size(), self._photograph_px(), self._widths_px)
        if beside == len(self._docks):
            return
        for dock in self._docks:
            if dock is not asked_for and not dock.isHidden() and not dock.isFloating():
                self._hidden.add(dock.objectName())
                dock.hide()

    def remember(self) -> None:
        """Store the geometry."""
        self._settings.geometry = self._window.saveGeometry()
        self._settings.layout = self._window.saveState()
        self._settings.layout_mirrored = is_right_to_left()
        self._settings.hidden_docks = sorted(self._hidden)

    @Slot()
    def check_soon(self) -> None:
        """Shrink the window if it is larger than the screen including its frame."""
        QTimer.singleShot(_FRAMED_AFTER_MS, self, self.fit_to_screen)

    @Slot()
    def fit_to_screen(self) -> None:
        """Move the window onto the screen, unless the user changed its geometry."""
        window = self._window
        if window.size() != self._given or window.isMaximized() or window.isFullScreen():
            return
        frame, inside = window.frameGeometry(), window.geometry()
        around = QMargins(
            inside.left() - frame.left(),
            inside.top() - frame.top(),
            frame.right() - inside.right(),
            frame.bottom() - inside.bottom(),
        )
        room = self._room(around).size()
        self._given = inside.size().boundedTo(room).expandedTo(window.minimumSize())
        window.resize(self._given)
        screen = self._room(QMargins())
        framed = QRect(frame.topLeft(), self._given).marginsAdded(around)
        framed.moveTopLeft(frame.topLeft())
        if not screen.contains(framed):
            left_px = max(screen.left(), min(framed.left(), screen.right() + 1 - framed.width()))
            top_px = max(screen.top(), min(framed.top(), screen.bottom() + 1 - framed.height()))
            window.move(left_px, top_px)

    def _room(self, frame: QMargins) -> QRect:
        """Return the part of the screen that is available to a window without its frame."""
        return self._window.screen().availableGeometry().marginsRemoved(frame)
