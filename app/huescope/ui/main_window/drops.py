"""What is dragged over the window: files of other programs, and pictures of its own browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.ui.main_window.drop_overlay import DropOverlay

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from huescope.sources.source import Source
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme


class Drops:
    """Accepts drags over a window, and shows what a drop would do.

    Files of other programs may be dropped anywhere. Pictures of the browser are taken by a board
    that is shown, and nowhere else.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and what tells whether a board is shown.
    window, picture : QWidget
        The window, and the part of it where the board is.
    take : callable
        Opens what was dropped by another program.
    add : callable
        Adds pictures to the board.
    dragged : callable
        Gives the pictures that are dragged out of the browser.
    """

    def __init__(
        self,
        theme: Theme,
        store: Store,
        window: QWidget,
        picture: QWidget,
        take: Callable[[QMimeData], object],
        add: Callable[[Sequence[Source]], object],
        dragged: Callable[[], Sequence[Source]],
    ) -> None:
        self._store = store
        self._window, self._picture = window, picture
        self._take, self._add, self._dragged = take, add, dragged
        self._overlay = DropOverlay(theme, window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept what may be dropped here."""
        from huescope.ui.clipboard import incoming

        if incoming.is_from_browser(event.mimeData()):
            if self._shows_board:
                event.acceptProposedAction()  # where it is now tells `move`
        elif event.source() is None and incoming.acceptable(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.show_over(self._window.rect(), onto_board=self._shows_board)

    def move(self, event: QDragMoveEvent) -> None:
        """Take pictures of the browser over the board only."""
        from huescope.ui.clipboard import incoming

        if incoming.is_from_browser(event.mimeData()):
            is_over = self._is_over_board(event)
            event.setAccepted(is_over)
            if is_over:
                place = self._picture.mapTo(self._window, self._picture.rect().topLeft())
                self._overlay.show_over(self._picture.rect().translated(place), onto_board=True)
            else:
                self._overlay.hide()
        else:
            event.acceptProposedAction()  # as `enter` did

    def leave(self) -> None:
        """Forget the drag."""
        self._overlay.hide()

    def drop(self, event: QDropEvent) -> None:
        """Open what was dropped, or add it to the board."""
        from huescope.ui.clipboard import incoming

        self._overlay.hide()
        if not incoming.is_from_browser(event.mimeData()):
            event.acceptProposedAction()
            self._take(event.mimeData())
        elif self._is_over_board(event):
            event.acceptProposedAction()
            self._add(self._dragged())
        else:
            event.ignore()

    @property
    def _shows_board(self) -> bool:
        return self._store.state.current.board is not None

    def _is_over_board(self, event: QDropEvent) -> bool:
        place = self._picture.mapFrom(self._window, event.position().toPoint())
        return self._shows_board and self._picture.rect().contains(place)
