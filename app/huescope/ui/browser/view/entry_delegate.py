"""Base class of the delegates for grid and list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.ui.browser.listing.model import EntryRole, ThumbnailRole
from huescope.ui.browser.view.cell_delegate import CellDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

    from huescope.sources.place import Entry
    from huescope.ui.browser.thumbnails.cache import Thumbnail

    AnyIndex = QModelIndex | QPersistentModelIndex


class EntryDelegate(CellDelegate):
    """Draws pictures and folders, each into a cell of one size.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QObject
        The parent.
    """

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
