"""The choice of a page, or frame, in the status bar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from huescope.sources.page import at_page
from huescope.ui.language.translation import tr
from huescope.ui.state.events import OpenPicture
from huescope.ui.widgets.text_menu_button import TextMenuButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from huescope.imaging.picture import Picture
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_MOST_LISTED = 40


class PagePicker(TextMenuButton):
    """Names the page on the screen, and opens others; hidden where there is only one.

    Parameters
    ----------
    theme : Theme
        The theme.
    store : Store
        Has the picture, and is told of another page.
    parent : QWidget
        The status bar.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget) -> None:
        super().__init__(theme, QToolButton.ToolButtonPopupMode.InstantPopup, parent)
        self._store = store
        self.setToolTip(tr("Open another page or frame of this file"))
        self.setAccessibleName(tr("Page"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = QMenu(self)
        self.pages.aboutToShow.connect(self._fill)
        self.setMenu(self.pages)
        self.hide()
        store.observe(_picture, self._show)

    def _show(self) -> None:
        picture = _picture(self._store.state)
        has_several = picture is not None and picture.pages > 1
        if picture is not None and has_several:
            self.setText(tr("Page {page} of {pages}", page=picture.page + 1, pages=picture.pages))
        self.setVisible(has_several)

    @Slot()
    def _fill(self) -> None:
        """List the pages, of very many only some."""
        self.pages.clear()
        picture = _picture(self._store.state)
        if picture is None:
            return
        step = -(-picture.pages // _MOST_LISTED)
        group = QActionGroup(self.pages)
        for page in sorted({*range(0, picture.pages, step), picture.page}):
            action = self.pages.addAction(tr("Page {page}", page=page + 1))
            action.setCheckable(True)
            action.setChecked(page == picture.page)
            action.triggered.connect(partial(self._open, page))
            group.addAction(action)

    def _open(self, page: int) -> None:
        shown = self._store.state.shown
        if shown is not None:
            self._store.send(OpenPicture(at_page(shown.source, page)))


def _picture(state: WindowState) -> Picture | None:
    return None if state.shown is None else state.shown.opened.picture
