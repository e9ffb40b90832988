"""What can be done with several pictures: a bar under the thumbnails, and a context menu."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from huescope.sources.folder import FileSet
from huescope.texts import marked
from huescope.ui.browser.navigation.bars import IconButton
from huescope.ui.language.direction import margins
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from huescope.sources.source import Source
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.view.entry_view import EntryView
    from huescope.ui.style.theme import Theme

ONE_PALETTE, ADD, COMPARE, EXPORT = "one_palette", "add_to_board", "compare", "export_each"
_TOOLTIPS = {
    ONE_PALETTE: marked(
        "Lay the pictures on a board, with one palette of all of them: each "
        "counts as much (Ctrl+Shift+B)"
    ),
    ADD: marked("Lay the pictures on the open board, or on a new one"),
    COMPARE: marked("See the palettes of the pictures below each other"),
    EXPORT: marked("Save the palette of each picture as a file of its own"),
}


_PADDING_PX = 8


class SelectionBar(QWidget):
    """Shown while several pictures are selected, or where they were dropped together.

    Parameters
    ----------
    theme : Theme
        The theme.
    view, model : EntryView, EntryModel
        The pictures.
    parent : QWidget
        The browser.
    """

    asked = Signal(str, object)
    """What is to be done, such as `ONE_PALETTE`, and the list of `Source` to do it with."""

    def __init__(self, theme: Theme, view: EntryView, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        self._count = 0
        self.button = QPushButton(self)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setProperty("small", True)
        self.button.setFont(design.font(design.CAPTION_PX))
        self.button.setToolTip(translated(_TOOLTIPS[ONE_PALETTE]))
        self.button.clicked.connect(partial(self._ask, ONE_PALETTE))
        self.more = IconButton(theme, "dots", tr("More to do with these pictures"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(partial(self._fill, menu))
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(8, 6, 6, 2))
        row.setSpacing(2)
        row.addWidget(self.button, 1)
        row.addWidget(self.more)
        self.hide()
        view.selectionModel().selectionChanged.connect(self.update_count)
        model.modelReset.connect(self.update_count)
        view.menu_requested.connect(self._popup)

    @property
    def sources(self) -> list[Source]:
        """The selected pictures in their order; where none of several is, all dropped together."""
        rows = self._rows() if self._selected() > 1 or not self._is_set() else self._all()
        return [source for row in rows if (source := self._model.source(row)) is not None]

    @property
    def selected(self) -> list[Source]:
        """The selected pictures, in their order."""
        found = (self._model.source(row) for row in self._rows())
        return [source for source in found if source is not None]

    def _rows(self) -> Iterator[int]:
        ranges = self._view.selected_ranges()
        return chain.from_iterable(range(top, bottom + 1) for top, bottom in ranges)

    def _all(self) -> range:
        return range(self._model.rowCount())

    def _is_set(self) -> bool:
        return isinstance(self._model.place, FileSet)

    def _selected(self) -> int:
        """Count the selected pictures; folders come first."""
        arrangement = self._model.arrangement
        first = 0 if arrangement is None else arrangement.folders
        ranges = self._view.selected_ranges()
        return sum(max(0, bottom - max(top, first) + 1) for top, bottom in ranges)

    @Slot()
    def update_count(self) -> None:
        """Tell how many pictures it is about, and show or hide the bar."""
        count = self._selected()
        if count < 2 and self._is_set() and self._model.arrangement is not None:
            count = self._model.arrangement.pictures
        self._count = count
        self._fit_text()
        self.button.setAccessibleName(
            tr_plural("One palette of {n} picture", "One palette of all {n} pictures", count)
        )
        self.setVisible(count > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_text()

    def _fit_text(self) -> None:
        """Shorten the text on the button where the browser is narrow."""
        text, metrics = (
            tr("One Palette of All {count}", count=self._count),
            self.button.fontMetrics(),
        )
        fits = metrics.horizontalAdvance(text) + 2 * _PADDING_PX <= self.button.width()
        self.button.setText(text if fits else tr("Palette of All {count}", count=self._count))

    # -- menu --------------------------------------------------------------------------------

    @Slot(QPoint)
    def _popup(self, place: QPoint) -> None:
        """Show the context menu of what is selected."""
        if not self.selected:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu)
        menu.popup(place)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.setToolTipsVisible(True)
        count = len(self.sources)
        titles = {ADD: tr("&Add to Board"), EXPORT: tr("&Export Palette…")}
        if count > 1:
            titles = {
                ONE_PALETTE: tr("&One Palette of All {count}", count=count),
                ADD: tr("&Add {count} to Board", count=count),
                COMPARE: tr("&Compare Palettes…"),
                EXPORT: tr("&Export Each…"),
            }
        for what, title in titles.items():
            action = menu.addAction(title, partial(self._ask, what))
            action.setToolTip(translated(_TOOLTIPS[what]))

    def _ask(self, what: str, _checked: bool = False) -> None:
        self.asked.emit(what, self.sources)
