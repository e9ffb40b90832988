"""What is dragged over the window: files of other programs, and pictures of its own browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from huescope.ui.main_window.drop_overlay import BOARD, BROWSER, PICTURE, DropOverlay

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QMimeData, QRect
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from huescope.sources.source import Source
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme


class Drops:
    """Accepts drags over a window, and shows what a drop would do.

    Files of other programs may be dropped anywhere. Pictures of the browser are taken by a board
    that is shown, and nowhere else. A palette file that is dropped on the browser audits it.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and what tells whether a board is shown.
    window, picture, browser : QWidget
        The window, and the parts of it where the board is and where pictures are listed.
    take : callable
        Opens what was dropped by another program.
    add : callable
        Adds pictures to the board.
    dragged : callable
        Gives the pictures that are dragged out of the browser.
    audit : callable
        Holds the pictures that are listed against a palette file.
    """

    def __init__(
        self,
        theme: Theme,
        store: Store,
        window: QWidget,
        picture: QWidget,
        browser: QWidget,
        take: Callable[[QMimeData], object],
        add: Callable[[Sequence[Source]], object],
        dragged: Callable[[], Sequence[Source]],
        audit: Callable[[Path], object],
    ) -> None:
        self._store = store
        self._window, self._picture, self._browser = window, picture, browser
        self._take, self._add, self._dragged, self._audit = take, add, dragged, audit
        self._palette: Path | None = None
        self._overlay = DropOverlay(theme, window)

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept what may be dropped here."""
        from huescope.ui.clipboard import incoming

        if incoming.is_from_browser(event.mimeData()):
            if self._shows_board:
                event.acceptProposedAction()  # where it is now tells `move`
        elif event.source() is None and incoming.acceptable(event.mimeData()):
            event.acceptProposedAction()
            self._palette = incoming.palette_file(event.mimeData())
            self._overlay.show_over(self._window.rect(), onto=self._onto)

    def move(self, event: QDragMoveEvent) -> None:
        """Take pictures of the browser over the board only."""
        from huescope.ui.clipboard import incoming

        if incoming.is_from_browser(event.mimeData()):
            is_over = self._is_over_board(event)
            event.setAccepted(is_over)
            if is_over:
                self._overlay.show_over(self._rect_of(self._picture), onto=BOARD)
            else:
                self._overlay.hide()
        else:
            event.acceptProposedAction()  # as `enter` did
            if self._palette is not None:
                self._show_palette_drop(event)

    def _show_palette_drop(self, event: QDragMoveEvent) -> None:
        """Show what a palette file will do: over the browser it audits, elsewhere it opens."""
        if self._is_over(event, self._browser):
            self._overlay.show_over(self._rect_of(self._browser), onto=BROWSER)
        else:
            self._overlay.show_over(self._window.rect(), onto=self._onto)

    def leave(self) -> None:
        """Forget the drag."""
        self._overlay.hide()

    def drop(self, event: QDropEvent) -> None:
        """Open what was dropped, or add it to the board."""
        from huescope.ui.clipboard import incoming

        self._overlay.hide()
        if not incoming.is_from_browser(event.mimeData()):
            event.acceptProposedAction()
            if self._palette is not None and self._is_over(event, self._browser):
                self._audit(self._palette)
            else:
                self._take(event.mimeData())
        elif self._is_over_board(event):
            event.acceptProposedAction()
            self._add(self._dragged())
        else:
            event.ignore()

    @property
    def _onto(self) -> str:
        """What files of other programs are dropped onto: their kind tells what a drop does."""
        if self._palette is not None:
            return PICTURE if self._store.state.shown is not None else ""
        return BOARD if self._shows_board else ""

    @property
    def _shows_board(self) -> bool:
        return self._store.state.current.board is not None

    def _is_over_board(self, event: QDropEvent) -> bool:
        return self._shows_board and self._is_over(event, self._picture)

    def _is_over(self, event: QDropEvent, part: QWidget) -> bool:
        place = part.mapFrom(self._window, event.position().toPoint())
        return part.isVisible() and part.rect().contains(place)

    def _rect_of(self, part: QWidget) -> QRect:
        return part.rect().translated(part.mapTo(self._window, QPoint(0, 0)))
