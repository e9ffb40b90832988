"""Navigation: back, forward, up, path bar and favourites."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from huescope.sources.folder import LocalFolder
from huescope.ui.browser.navigation.bars import NavigationBar
from huescope.ui.browser.navigation.history import History
from huescope.ui.browser.navigation.path_bar import PathBar, remembered_place
from huescope.ui.browser.navigation.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable

    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.ui.browser.navigation.history import Visit
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "remembered place"


class Navigator(QWidget):
    """Shows where the browser is, and emits where to go next.

    Parameters
    ----------
    theme : Theme
        The theme.
    settings : Settings
        Stores favourites and recent places.
    runner : TaskRunner
        Finds places by reference or typed path.
    visit : callable
        Returns the `Visit` of the place shown, for the history.
    parent : QWidget
        The parent.
    """

    wanted = Signal(object, object)
    """A `Place`, and the key of the entry to select in it, or None."""
    picture_chosen = Signal(object)
    """The `Source` of a picture whose path was typed."""
    connect_requested = Signal()
    refresh_requested = Signal()
    failed = Signal(object)
    """A `HuescopeError`: a path or reference cannot be opened."""
    left = Signal()
    """The focus goes back to the pictures."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        runner: TaskRunner,
        visit: Callable[[Place], Visit],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._visit = visit
        self._place: Place | None = None
        self._history = History()
        self.bar = NavigationBar(theme, self)
        self.path_bar = PathBar(theme, runner, self)
        self.places = Places(theme, settings, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.path_bar, self.places):
            column.addWidget(widget)
        self.bar.back.clicked.connect(self.back)
        self.bar.forward.clicked.connect(self.forward)
        self.bar.up.clicked.connect(self.up)
        self.bar.refresh.clicked.connect(self.refresh_requested)
        self.bar.star.clicked.connect(self._toggle_favourite)
        self.path_bar.place_chosen.connect(self._go)
        self.path_bar.picture_chosen.connect(self.picture_chosen)
        self.path_bar.failed.connect(self.failed)
        self.path_bar.left.connect(self.left)
        self.places.chosen.connect(self.go_back_to)
        self.places.connect_requested.connect(self.connect_requested)
        self.places.favourites_changed.connect(self._show_star)
        self._show_buttons()

    @property
    def busy(self) -> bool:
        """Whether a place is being looked up."""
        return self.path_bar.busy or self._runner.busy(_CHANNEL)

    def show_library(self, *, shown: bool) -> None:
        """Hide what tells of a place while the library of palettes is shown."""
        self.bar.setVisible(not shown)
        self.path_bar.setVisible(not shown)
        self.places.mark_library(shown=shown)

    def leave(self) -> None:
        """Add the place shown to the history, before another one is shown."""
        if self._place is not None:
            self._history.leave(self._visit(self._place))

    def show_place(self, place: Place) -> None:
        """Show another place in the path bar."""
        self._runner.cancel(_CHANNEL)
        self._place = place
        self.path_bar.show_place(place)
        self._show_buttons()

    @Slot(object)
    def go_back_to(self, reference: Reference) -> None:
        """Look up the place of a stored reference, and go there."""
        work = partial(remembered_place, reference)
        self._runner.submit(_CHANNEL, work, self._go, self.failed.emit)

    @Slot(object)
    def _go(self, place: Place) -> None:
        if place != self._place:
            self.leave()
        self.wanted.emit(place, None)

    @Slot()
    def back(self) -> None:
        """Go back in the history."""
        if self._place is not None and self._history.has_back:
            visit = self._history.back(self._visit(self._place))
            self.wanted.emit(visit.place, visit.key)

    @Slot()
    def forward(self) -> None:
        """Go forward in the history."""
        if self._place is not None and self._history.has_forward:
            visit = self._history.forward(self._visit(self._place))
            self.wanted.emit(visit.place, visit.key)

    @Slot()
    def up(self) -> None:
        """Go to the parent, and select the place that was left."""
        if self._place is not None and self._place.parents:
            self.leave()
            below, above = self._place, self._place.parents[-1]
            key = below.path.name if isinstance(below, LocalFolder) else None
            self.wanted.emit(above, key)

    @Slot()
    def _toggle_favourite(self) -> None:
        if self._place is not None:
            self.places.toggle_favourite(self._place)

    @Slot()
    def _show_star(self) -> None:
        self.bar.show_star(
            possible=self._place is not None and self._place.reference is not None,
            is_favourite=self.places.is_favourite(self._place),
        )

    def _show_buttons(self) -> None:
        self.bar.back.setEnabled(self._history.has_back)
        self.bar.forward.setEnabled(self._history.has_forward)
        self.bar.up.setEnabled(self._place is not None and bool(self._place.parents))
        self.bar.refresh.setEnabled(self._place is not None)
        self._show_star()
