"""The view of the library: opens, stars, renames, tags and deletes entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from huescope.ui.browser.library.tile_layout import star_rect
from huescope.ui.browser.view.cell_view import CellView
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from huescope.library.entry import Entry
    from huescope.ui.browser.library.model import LibraryModel, Photo, Tile
    from huescope.ui.browser.library.tile_delegate import TileDelegate

OPEN, STAR, RENAME, TAGS, DELETE, UNDO, BACK = (
    "open",
    "star",
    "rename",
    "tags",
    "delete",
    "undo",
    "back",
)
"""What a key asks for."""

_KEYS = {
    Qt.Key.Key_Return: OPEN,
    Qt.Key.Key_Enter: OPEN,
    Qt.Key.Key_Asterisk: STAR,
    Qt.Key.Key_F2: RENAME,
    Qt.Key.Key_T: TAGS,
    Qt.Key.Key_Delete: DELETE,
    Qt.Key.Key_Backspace: BACK,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LibraryView(CellView):
    """Shows the entries of the library as tiles.

    Parameters
    ----------
    model : LibraryModel
        The entries.
    delegate : TileDelegate
        Draws them.
    parent : QWidget
        The parent.
    """

    asked = Signal(str)
    """What is to be done with the selected entries, such as `OPEN`."""
    star_clicked = Signal(int)
    """The row whose star was clicked."""

    def __init__(self, model: LibraryModel, delegate: TileDelegate, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._entries, self._delegate = model, delegate
        self._is_starring = False
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Palettes of the library"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        model.layoutChanged.connect(self.follow_rows)
        model.rowsRemoved.connect(self.follow_rows)
        self.doubleClicked.connect(self._open_clicked)
        self.follow_text_size()

    def follow_text_size(self) -> None:
        """Set the size of the cells."""
        self.set_cells(self._delegate, self._delegate.cell, is_list=False)

    def content_of(self, row: int) -> tuple[Tile, Photo | None]:
        return self._entries.tile(row), self._entries.photo(row)

    @property
    def selected(self) -> list[Entry]:
        """The selected entries, in their order."""
        ranges = self.selected_ranges()
        rows = (row for first, last in ranges for row in range(first, last + 1))
        return [self._entries.entry(row) for row in rows]

    def _open_clicked(self) -> None:
        self.asked.emit(OPEN)

    # -- mouse and keyboard ------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_starring = False
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            star = star_rect(self.rect_of(index.row()))
            if star.contains(place) and not event.modifiers():
                self._is_starring = True
                self.star_clicked.emit(index.row())
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_starring:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_starring:
            super().mouseReleaseEvent(event)
        self._is_starring = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and star_rect(self.rect_of(index.row())).contains(place):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the library from shortcuts of the window."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        if self._asked_by(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._asked_by(event)
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:
        """Do nothing: names are searched in the field."""

    @staticmethod
    def _asked_by(event: QKeyEvent) -> str:
        """Return what a key asks for; empty for nothing."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return UNDO
        if event.key() == Qt.Key.Key_Asterisk:  # with Shift on many keyboards
            return STAR
        is_plain = event.modifiers() in _PLAIN
        return _KEYS.get(Qt.Key(event.key()), "") if is_plain else ""
