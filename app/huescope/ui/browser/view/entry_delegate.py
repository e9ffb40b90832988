"""Base class of the delegates for grid and list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from huescope.ui.browser.listing.model import EntryRole, ThumbnailRole

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyle

    from huescope.sources.place import Entry
    from huescope.ui.browser.thumbnails.cache import Thumbnail
    from huescope.ui.style.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    """Draws pictures and folders, each into a cell of one size.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def cell(self) -> QSize:
        """Minimum size of a cell."""
        raise NotImplementedError

    def draw(
        self,
        painter: QPainter,
        cell: QRect,
        state: QStyle.StateFlag,
        entry: Entry,
        thumbnail: Thumbnail | None,
    ) -> None:
        """Draw an entry into a cell."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry | None = index.data(EntryRole)
        if entry is not None:
            self.draw(painter, option.rect, option.state, entry, index.data(ThumbnailRole))

    def simulated(self, known: Thumbnail | None) -> Thumbnail | None:
        """Return a thumbnail as it is painted."""
        vision = self._theme.vision
        if known is None or vision.look is None:
            return known
        image = None if known.image is None else vision.image(known.image)
        strip = tuple((vision.hex(hex_code), share) for hex_code, share in known.strip)
        return replace(known, image=image, strip=strip)
