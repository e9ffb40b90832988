"""What the browser lists, with thumbnails that arrive later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    AnyIndex = QModelIndex | QPersistentModelIndex

ItemRole = Qt.ItemDataRole.UserRole
BrokenRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Item:
    """One row: a picture or a folder, addressed by its path."""

    path: Path
    is_folder: bool

    @property
    def name(self) -> str:
        """The file's name, printable."""
        return printable(self.path.name)


class BrowserModel(QAbstractListModel):
    """The rows of the browser."""

    thumbnail_wanted = Signal(object)
    """The path of a picture whose thumbnail is about to be seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._rows: dict[Path, int] = {}
        self._thumbnails: dict[Path, QPixmap | None] = {}
        self._asked: set[Path] = set()

    def show_items(self, items: Sequence[Item]) -> None:
        """List other items."""
        self.beginResetModel()
        self._items = list(items)
        self._rows = {item.path: row for row, item in enumerate(self._items)}
        self._thumbnails.clear()
        self._asked.clear()
        self.endResetModel()

    def row_of(self, path: Path) -> int | None:
        """Return the row of a path, if it is listed."""
        return self._rows.get(path)

    def item(self, row: int) -> Item:
        """Return what stands in a row."""
        return self._items[row]

    def set_thumbnail(self, path: Path, image: QImage | None) -> None:
        """Give a picture's thumbnail; None where it cannot be read."""
        row = self.row_of(path)
        if row is None:
            return
        self._thumbnails[path] = None if image is None else QPixmap.fromImage(image)
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole, BrokenRole])

    def forget(self, path: Path) -> None:
        """Note that a wanted thumbnail was dropped: it is asked for when it is seen again."""
        self._asked.discard(path)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return printable(str(item.path))
        if role == ItemRole:
            return item
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(item)
        if role == BrokenRole:
            return item.path in self._thumbnails and self._thumbnails[item.path] is None
        return None

    def _thumbnail(self, item: Item) -> QPixmap | None:
        if item.is_folder:
            return None
        if item.path not in self._asked:
            self._asked.add(item.path)
            self.thumbnail_wanted.emit(item.path)
        return self._thumbnails.get(item.path)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(self.item(index.row()).path)) for index in indexes])
        return mime
