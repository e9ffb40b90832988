"""Item model of the library: its entries as they were found and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from huescope.dataclass import dataclass
from huescope.ui.browser.library import texts
from huescope.ui.clipboard import color_mime
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QImage

    from huescope.library.entry import Entry

    AnyIndex = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """One version of an entry, hashable at no cost."""

    entry: Entry


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """The thumbnail of an entry's picture; without an image where it has none."""

    image: QImage | None = None


class LibraryModel(QAbstractListModel):
    """List model of entries.

    Other entries insert, remove and move rows, so that the selection is kept.

    Parameters
    ----------
    photo_of : callable
        Gives the `Photo` of an entry, or None if it is not read yet.
    parent : QObject
        The parent.
    """

    def __init__(self, photo_of: Callable[[Entry], Photo | None], parent: QObject) -> None:
        super().__init__(parent)
        self._photo_of = photo_of
        self._tiles: list[Tile] = []

    @property
    def entries(self) -> list[Entry]:
        """The entries in their order."""
        return [tile.entry for tile in self._tiles]

    def tile(self, row: int) -> Tile:
        """Return the entry of a row, for its cell."""
        return self._tiles[row]

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        return self._tiles[row].entry

    def photo(self, row: int) -> Photo | None:
        """Return the thumbnail of a row; None if it is not read yet."""
        return self._photo_of(self._tiles[row].entry)

    def row_of(self, id_: str) -> int | None:
        """Return the row of an entry; None if it is not shown."""
        return next((row for row, tile in enumerate(self._tiles) if tile.entry.id == id_), None)

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries, or the same ones in another order or version."""
        wanted = {entry.id for entry in entries}
        gone = [row for row, tile in enumerate(self._tiles) if tile.entry.id not in wanted]
        for first, last in reversed(_ranges(gone)):
            self.beginRemoveRows(_ROOT, first, last)
            del self._tiles[first : last + 1]
            self.endRemoveRows()
        known = {tile.entry.id: tile for tile in self._tiles}
        added = [Tile(entry) for entry in entries if entry.id not in known]
        if added:
            first = len(self._tiles)
            self.beginInsertRows(_ROOT, first, first + len(added) - 1)
            self._tiles += added
            self.endInsertRows()
        known = {tile.entry.id: tile for tile in self._tiles}
        self._reorder([_version(known[entry.id], entry) for entry in entries])

    def _reorder(self, tiles: list[Tile]) -> None:
        """Put rows in their order; also entries that were changed are shown anew."""
        if tiles == self._tiles:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._tiles[index.row()].entry.id for index in before]
        self._tiles = tiles
        rows = {tile.entry.id: row for row, tile in enumerate(tiles)}
        self.changePersistentIndexList(before, [self.index(rows[id_]) for id_ in ids])
        self.layoutChanged.emit()

    def note_photos(self) -> None:
        """Tell that thumbnails were read."""
        if self._tiles:
            self.dataChanged.emit(self.index(0), self.index(len(self._tiles) - 1))

    # -- QAbstractItemModel ------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        entry = self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.name_text(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.accessible_text(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(texts.tooltip(entry))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return ["text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the colours of the entries, one a line."""
        entries = [self.entry(index.row()) for index in indexes]
        return color_mime.mime_of([s for entry in entries for s in entry.palette.swatches])


def _ranges(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Join rising rows that follow one another: the first and the last of each range."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = ranges[-1][0], row
        else:
            ranges.append((row, row))
    return ranges


def _version(tile: Tile, entry: Entry) -> Tile:
    """Keep a tile whose entry did not change, which is in the cache of cells."""
    return tile if tile.entry == entry else Tile(entry)
