"""Which pictures a search by colour looks through: their shape, place and date."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from huescope.errors import ReadError
from huescope.sources.place import Ranked
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from huescope.collection.index_file import Filter
    from huescope.sources.place import Place
    from huescope.ui.style.theme import Theme

_SHAPES = {
    "": marked("Any shape"),
    "landscape": marked("Wide"),
    "portrait": marked("High"),
    "square": marked("Square"),
}
_EVERYWHERE, _HERE = "", "here"
_PLACES = {_EVERYWHERE: marked("Anywhere"), _HERE: marked("In this place")}
_DAYS = {
    "": marked("Any time"),
    "7": marked("Last week"),
    "31": marked("Last month"),
    "366": marked("Last year"),
}
_DAY_S = 86_400
_LEAST_PX = 60


class SearchFilters(QWidget):
    """Drop-down lists that limit a search.

    Parameters
    ----------
    theme : Theme
        The theme.
    parent : QWidget
        The parent.
    """

    changed = Signal()
    """Something else was chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._here: Place | None = None
        self.shape = self._list(theme, _SHAPES, tr("Shape of the pictures"))
        self.shape.setToolTip(tr("Which shape the pictures shall have"))
        self.place = self._list(theme, _PLACES, tr("Place of the pictures"))
        self.place.setToolTip(
            tr("Look everywhere, or in the folder or bucket that was shown last and below it")
        )
        self.date = self._list(theme, _DAYS, tr("Date of the pictures"))
        self.date.setToolTip(tr("When the pictures were changed last"))
        self._lists = self.shape, self.place, self.date
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        for each in self._lists:
            self._row.addWidget(each)
            each.activated.connect(self.changed)
        self._row.addStretch(1)

    def _list(self, theme: Theme, choices: Mapping[str, str], name: str) -> DropDown:
        made = DropDown(theme, self)
        made.setAccessibleName(name)
        for key, label in choices.items():
            made.addItem(translated(label), key)
        return made

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest list: they lie below each other then."""
        widest = max(each.sizeHint().width() for each in self._lists)
        return QSize(min(widest, _LEAST_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the lists beside each other where there is room."""
        room = sum(each.sizeHint().width() + self._row.spacing() for each in self._lists)
        is_wide = event.size().width() >= room
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        super().resizeEvent(event)

    def show_place(self, place: Place | None) -> None:
        """Tell which place is shown; what was found by a search is none to look in."""
        if place is not None and not isinstance(place, Ranked):
            self._here = place

    @property
    def filter(self) -> Filter:
        """What is chosen."""
        from huescope.collection.index_file import Filter
        from huescope.collection.listing import location_of

        beginnings: tuple[str, ...] = ()
        if self.place.currentData() == _HERE and self._here is not None:
            with suppress(ReadError):  # an account, which holds buckets: all are looked through
                beginnings = (location_of(self._here),)
        days = self.date.currentData()
        since_s = time.time() - int(days) * _DAY_S if days else None
        return Filter(beginnings, self.shape.currentData(), since_s)
