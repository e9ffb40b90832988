"""View options of the browser: order, filter, grid or list, and thumbnail size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from huescope.ui.browser.listing.sorting import Sorting

if TYPE_CHECKING:
    from huescope.ui.browser.listing.lister import Lister
    from huescope.ui.browser.navigation.bars import Footer, SearchBar
    from huescope.ui.browser.view.gallery import Gallery
    from huescope.ui.persistence.settings import Settings


class ViewOptions(QObject):
    """Applies the view options, and stores all but the filter.

    Parameters
    ----------
    settings : Settings
        Stores the options.
    search, gallery, footer
        The controls, and the gallery, which is the parent.
    lister : Lister
        Sorts and filters.
    """

    def __init__(
        self,
        settings: Settings,
        search: SearchBar,
        gallery: Gallery,
        footer: Footer,
        lister: Lister,
    ) -> None:
        super().__init__(gallery)
        self._settings = settings
        self._search = search
        self._gallery = gallery
        self._footer = footer
        self._lister = lister
        search.filter.textChanged.connect(self._filter)
        search.sorted_by.connect(self.sort)
        search.view_toggled.connect(self._toggle_view)
        gallery.header.sorted_by.connect(self.sort)
        gallery.view.zoomed.connect(self._zoom)
        footer.resized.connect(self._resize_thumbnails)

    def restore(self) -> None:
        """Restore the stored options."""
        by, descending = self._settings.browser_order
        self._apply_sorting(Sorting(by, descending=descending))
        self._footer.set_side(self._settings.thumbnail_px)
        self._show_view()

    def begin(self) -> None:
        """Clear the filter for another place."""
        field = self._search.filter
        field.blockSignals(True)
        field.clear()
        field.blockSignals(False)

    @Slot()
    def focus_filter(self) -> None:
        """Move the focus to the filter."""
        self._search.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.filter.selectAll()

    @Slot(object)
    def sort(self, sorting: Sorting) -> None:
        """Set and store the order."""
        self._settings.browser_order = (sorting.by, sorting.descending)
        self._gallery.scroll_anchor.release()
        self._apply_sorting(sorting)

    def _apply_sorting(self, sorting: Sorting) -> None:
        self._search.show_sorting(sorting)
        self._gallery.header.show_sorting(sorting)
        self._lister.sort(sorting)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._gallery.scroll_anchor.release()
        self._lister.filter(text)

    @Slot()
    def _toggle_view(self) -> None:
        self._settings.browser_view = "grid" if self._gallery.view.is_list else "list"
        self._show_view()

    def _show_view(self) -> None:
        is_list = self._settings.browser_view == "list"
        self._gallery.show_as(is_list=is_list, side_px=self._footer.side_px)
        self._search.show_view(is_list=is_list)
        self._footer.set_slides(slides=not is_list)

    @Slot(int)
    def _resize_thumbnails(self, side_px: int) -> None:
        self._settings.thumbnail_px = side_px
        self._show_view()

    @Slot(int)
    def _zoom(self, step: int) -> None:
        if not self._gallery.view.is_list:
            self._footer.slider.setValue(self._footer.slider.value() + step)
