"""Header of the list; a click sorts by a column, another click reverses the order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from huescope.texts import marked
from huescope.ui.browser.listing.sorting import Sorting
from huescope.ui.browser.view import columns
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_HEIGHT_PX = 22
_TOOLTIPS = {
    columns.NAME: marked("Sort by name; numbers in names count as numbers"),
    columns.SIZE: marked("Sort by size of the file"),
    columns.DATE: marked("Sort by when the file was last changed"),
    columns.TIER: marked("The class of storage: archived pictures have to be restored first"),
}


class ListHeader(QWidget):
    """Column titles that sort the list.

    Parameters
    ----------
    parent : QWidget
        The parent.
    """

    sorted_by = Signal(object)
    """The `Sorting` that the user asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sorting = Sorting()
        self._tiered = False
        self._right_px = 0
        self._buttons: dict[str, QToolButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for name in columns.TITLES:
            button = QToolButton(self)
            button.setProperty("crumb", True)
            button.setFont(design.font(design.CAPTION_PX))
            button.setObjectName(name)
            button.setToolTip(translated(_TOOLTIPS[name]))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._clicked)
            button.setEnabled(name != columns.TIER)
            self._buttons[name] = button
        self._update_titles()

    def sizeHint(self) -> QSize:
        return QSize(120, design.sized(_HEIGHT_PX))

    def show_sorting(self, sorting: Sorting) -> None:
        """Mark the column of the sort key."""
        self._sorting = sorting
        self._update_titles()

    def fit(self, width_px: int, *, tiered: bool) -> None:
        """Lay out for rows of a width, with or without the storage class."""
        if (width_px, tiered) != (self._right_px, self._tiered):
            self._right_px, self._tiered = width_px, tiered
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        shown = {
            each.name: each for each in columns.columns_in(self._right_px, tiered=self._tiered)
        }
        for name, button in self._buttons.items():
            column = shown.get(name)
            button.setVisible(column is not None)
            if column is None:
                continue
            width_px = min(button.sizeHint().width(), column.width_px)
            left_px = column.left_px - 4  # aligns the text of the button with the column
            if name != columns.NAME:
                left_px = column.left_px + column.width_px - width_px + 4
            place = QRect(left_px, 0, width_px, design.sized(_HEIGHT_PX))
            button.setGeometry(mirrored(place, self))

    def _update_titles(self) -> None:
        for name, button in self._buttons.items():
            arrow = ""
            if name == self._sorting.by:
                arrow = " ↓" if self._sorting.descending else " ↑"
            button.setText(translated(columns.TITLES[name]) + arrow)
            button.setAccessibleName(tr("{titles} column", titles=columns.TITLES[name]))
        self._place()

    @Slot()
    def _clicked(self) -> None:
        name = self.sender().objectName()
        if name == self._sorting.by:
            self.sorted_by.emit(replace(self._sorting, descending=not self._sorting.descending))
        else:
            self.sorted_by.emit(Sorting(name))
