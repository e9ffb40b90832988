"""Item model of the browser: entries in the order of an arrangement, with thumbnails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
    Slot,
)

from huescope.sources.folder import LocalFolder
from huescope.sources.local import LocalFile
from huescope.ui.browser.listing import entry_text
from huescope.ui.clipboard import incoming
from huescope.ui.style.plain_text import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from huescope.sources.place import Entry, Place
    from huescope.sources.source import Source
    from huescope.ui.browser.listing.arranging import Arrangement
    from huescope.ui.browser.listing.listing import Listing
    from huescope.ui.browser.thumbnails.cache import Thumbnail

    AnyIndex = QModelIndex | QPersistentModelIndex

EntryRole = Qt.ItemDataRole.UserRole
ThumbnailRole = Qt.ItemDataRole.UserRole + 1
_COALESCE_MS = 33
_FEW = 8


class EntryModel(QAbstractListModel):
    """List model of the entries of a place.

    Rows follow an `Arrangement`. A new arrangement inserts, removes and moves rows, so that
    selection and scroll position are kept.

    Parameters
    ----------
    thumbnail_of : callable
        Returns the `Thumbnail` of a source, or None if there is none yet.
    parent : QObject
        The parent.
    """

    more_requested = Signal()
    """The user scrolled to the end of a listing that was stopped."""
    rearranging = Signal(bool)
    """True before rows change in several steps, False afterwards."""

    def __init__(
        self, thumbnail_of: Callable[[Source, Entry], Thumbnail | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._thumbnail_of = thumbnail_of
        self._listing: Listing | None = None
        self._arrangement: Arrangement | None = None
        # During a rearrangement, this is an intermediate order.
        self._numbers: NDArray[np.int32] | None = None
        self.is_stopped = False
        self.dragged: tuple[Source, ...] = ()
        """The pictures that were dragged out last."""
        self._changed: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COALESCE_MS)
        self._timer.timeout.connect(self._emit_changed)

    # -- place and listing -------------------------------------------------------------------

    @property
    def listing(self) -> Listing | None:
        """The listing of the place shown."""
        return self._listing

    @property
    def arrangement(self) -> Arrangement | None:
        """The arrangement shown."""
        return self._arrangement

    @property
    def place(self) -> Place | None:
        """The place shown."""
        return None if self._listing is None else self._listing.place

    def begin(self, listing: Listing | None) -> None:
        """Reset the model to another listing, of which nothing is arranged yet."""
        self.beginResetModel()
        self._listing, self._arrangement, self._numbers = listing, None, None
        self.is_stopped = False
        self._changed.clear()
        self.endResetModel()

    def rearrange(self, arrangement: Arrangement) -> None:
        """Apply another arrangement of the same listing."""
        from huescope.ui.browser.listing.transition import transition

        self.rearranging.emit(True)
        old, self._arrangement = self._numbers, arrangement
        for step in transition(old, arrangement.numbers, arrangement.rows.size):
            if step.removed is not None:
                self.beginRemoveRows(QModelIndex(), *step.removed)
                self._numbers = step.numbers
                self.endRemoveRows()
            elif step.inserted is not None:
                self.beginInsertRows(QModelIndex(), *step.inserted)
                self._numbers = step.numbers
                self.endInsertRows()
            else:
                self._reorder(step.numbers)
        self._numbers = arrangement.numbers
        self.rearranging.emit(False)

    def _reorder(self, numbers: NDArray[np.int32]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        shown = [self._number(index.row()) for index in before]
        self._numbers = numbers
        # A search for each where there are few, as of the current and the selected row.
        if len(shown) > _FEW:
            rows = {number: row for row, number in enumerate(numbers.tolist())}
            after = [self.index(rows[number]) for number in shown]
        else:
            after = [self.index(int((numbers == number).argmax())) for number in shown]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def row_of(self, key: str) -> int | None:
        """Return the row of an entry by its key; None if it is not shown."""
        if self._listing is None or self._arrangement is None:
            return None
        number = self._listing.number_of(key)
        return None if number is None else self._arrangement.row_of(number)

    def entry(self, row: int) -> Entry:
        """Return the entry of a row."""
        if self._listing is None:
            raise IndexError(row)
        return self._listing.entry(self._number(row))

    def source(self, row: int) -> Source | None:
        """Return the source of the picture in a row; None for a folder."""
        entry = self.entry(row)
        if self._listing is None or entry.is_folder:
            return None
        return self._listing.place.source_of(entry)

    def _number(self, row: int) -> int:
        if self._numbers is None:
            raise IndexError(row)
        return int(self._numbers[row])

    # -- thumbnails --------------------------------------------------------------------------

    def thumbnail(self, row: int) -> Thumbnail | None:
        """Return the thumbnail of a row; None if there is none yet, and for folders."""
        source = self.source(row)
        return None if source is None else self._thumbnail_of(source, self.entry(row))

    @Slot(str)
    def note_thumbnail(self, key: str) -> None:
        """Queue `dataChanged` for an entry with a new thumbnail, at most thirty times a second."""
        self._changed.add(key)
        if not self._timer.isActive():
            self._timer.start()

    def note_entries(self, keys: Sequence[str]) -> None:
        """Emit `dataChanged` for entries whose size, date or state changed."""
        self._changed.update(keys)
        self._emit_changed()

    @Slot()
    def _emit_changed(self) -> None:
        changed, self._changed = self._changed, set()
        for key in changed:
            row = self.row_of(key)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    # -- QAbstractItemModel ------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Return whether the listing was stopped before its end."""
        return not parent.isValid() and self.is_stopped

    def fetchMore(self, parent: AnyIndex) -> None:
        """Resume a listing that was stopped."""
        if self.canFetchMore(parent):
            self.is_stopped = False
            self.more_requested.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._numbers is None else int(self._numbers.size)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == ThumbnailRole:
            return self.thumbnail(index.row())
        entry = self.entry(index.row())
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry_text.accessible_text(entry, self.thumbnail(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(entry_text.tooltip(entry, self.thumbnail(index.row())))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return local files as URLs, and addresses of remote entries as text."""
        mime = QMimeData()
        dragged = [self._dragged(index.row()) for index in indexes]
        sources = (self.source(index.row()) for index in indexes)
        self.dragged = tuple(source for source in sources if source is not None)
        files = [each.path for each in dragged if isinstance(each, LocalFile | LocalFolder)]
        if files:
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        else:  # a secret address has no reference
            found = [each.reference.location if each.reference else each.name for each in dragged]
            mime.setText("\n".join(found))
        incoming.mark_as_from_browser(mime)
        return mime

    def _dragged(self, row: int) -> Source | Place:
        if self._listing is None:
            raise IndexError(row)
        entry, place = self.entry(row), self._listing.place
        return place.place_of(entry) if entry.is_folder else place.source_of(entry)
