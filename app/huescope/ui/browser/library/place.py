"""The library of palettes in place of the pictures of the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from huescope.ui.browser.library.page import LibraryPage
    from huescope.ui.browser.navigation.navigator import Navigator


class LibraryPlace(QObject):
    """Turns the browser to the page of the library, which is built when it is first shown.

    Parameters
    ----------
    navigator : Navigator
        Lists the library among the places.
    pictures : QWidget
        What is hidden while the library is shown.
    column : QVBoxLayout
        Takes the page.
    browser : QWidget
        The browser.
    """

    left = Signal()
    """The person went back to the pictures."""

    def __init__(
        self, navigator: Navigator, pictures: QWidget, column: QVBoxLayout, browser: QWidget
    ) -> None:
        super().__init__(browser)
        self._navigator, self._pictures, self._column = navigator, pictures, column
        self._browser = browser
        self._build: Callable[[QWidget], LibraryPage] | None = None
        self.page: LibraryPage | None = None

    def offer(self, build: Callable[[QWidget], LibraryPage]) -> None:
        """List the library among the places.

        Parameters
        ----------
        build : callable
            Builds its page, given the parent.
        """
        self._build = build
        self._navigator.places.offer_library()
        self._navigator.places.library_requested.connect(self.show)

    @property
    def page_shown(self) -> LibraryPage | None:
        """The page, if it is shown in place of pictures."""
        return self.page if self._pictures.isHidden() else None

    @Slot()
    def show(self) -> None:
        """Show the library, and move the keyboard to it."""
        if self._build is None:
            return
        if self.page is None:
            self.page = self._build(self._browser)
            self.page.left.connect(self.leave)
            self._column.addWidget(self.page, 1)
        self._turn(self.page, shown=True)
        self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide(self) -> bool:
        """Show pictures again; return whether the library was shown."""
        page = self.page_shown
        if page is not None:
            self._turn(page, shown=False)
        return page is not None

    @Slot()
    def leave(self) -> bool:
        """Go back to the pictures; return whether the library was shown."""
        was_shown = self.hide()
        if was_shown:
            self.left.emit()
        return was_shown

    def _turn(self, page: LibraryPage, *, shown: bool) -> None:
        self._navigator.show_library(shown=shown)
        self._pictures.setVisible(not shown)
        page.setVisible(shown)
