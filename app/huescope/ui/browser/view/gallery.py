"""The pictures of a place as a grid or a list, with a placeholder for none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from huescope.ui.browser.view.entry_view import EntryView
from huescope.ui.browser.view.grid_delegate import PAD_PX, GridDelegate
from huescope.ui.browser.view.header import ListHeader
from huescope.ui.browser.view.list_delegate import LIST_SIDE_PX, ListDelegate
from huescope.ui.browser.view.placeholder import Placeholder
from huescope.ui.browser.view.scroll_anchor import ScrollAnchor
from huescope.ui.browser.view.viewport import Viewport
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from huescope.ui.browser.listing.lister import Lister
    from huescope.ui.browser.listing.model import EntryModel
    from huescope.ui.browser.thumbnails.loader import ThumbnailLoader
    from huescope.ui.style.theme import Theme


class Gallery(QWidget):
    """Holds the view, its header, and the placeholder that covers both.

    Parameters
    ----------
    theme : Theme
        The theme.
    model, loader, lister
        The model, the loader of thumbnails, and what watches files.
    parent : QWidget
        The parent.
    """

    def __init__(
        self,
        theme: Theme,
        model: EntryModel,
        loader: ThumbnailLoader,
        lister: Lister,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.view = EntryView(model, self)
        self.view.setAccessibleName(tr("Pictures in this place"))
        self.header = ListHeader(self)
        self.placeholder = Placeholder(theme, self)
        self.grid = GridDelegate(theme, self.view)
        self.list = ListDelegate(theme, self.view)
        self.scroll_anchor = ScrollAnchor(self.view, model)
        self.viewport = Viewport(self.view, model, loader, lister)
        layers = QGridLayout(self)
        layers.setContentsMargins(0, 0, 0, 0)
        layers.setSpacing(0)
        layers.addWidget(self.header, 0, 0)
        layers.addWidget(self.view, 1, 0)
        layers.addWidget(self.placeholder, 0, 0, 2, 1)
        layers.setRowStretch(1, 1)
        self._wanted_px = self.grid.side_px
        self.view.viewport_changed.connect(self._fit_grid)
        self.view.viewport_changed.connect(self.fit_header)
        theme.changed.connect(self.view.redraw)
        theme.vision.changed.connect(self.view.redraw)

    def show_as(self, *, is_list: bool, side_px: int) -> None:
        """Show a list, or a grid with thumbnails of a size."""
        self._wanted_px = side_px
        self.grid.side_px = self._fitting_px
        delegate = self.list if is_list else self.grid
        self.view.setItemDelegate(delegate)
        self.view.set_cells(delegate, delegate.cell, is_list=is_list)
        self.header.setVisible(is_list)
        self.viewport.side_px = LIST_SIDE_PX if is_list else self.grid.side_px
        self.viewport.update_soon()

    @property
    def _fitting_px(self) -> int:
        """Side of the thumbnails: as requested, limited by the width of the dock."""
        return max(1, min(self._wanted_px, self.view.viewport().width() - 2 * PAD_PX))

    @Slot()
    def _fit_grid(self) -> None:
        if not self.view.is_list and self.grid.side_px != self._fitting_px:
            self.show_as(is_list=False, side_px=self._wanted_px)

    @Slot()
    def fit_header(self) -> None:
        """Align the header with the columns."""
        listing = self._model.listing
        tiered = listing is not None and listing.tiered
        if tiered != self.list.tiered:
            self.list.tiered = tiered
            self.view.redraw()
        self.header.fit(self.view.viewport().width(), tiered=self.list.tiered)
