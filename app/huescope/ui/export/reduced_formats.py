"""The list of picture formats with the sizes of their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from huescope.texts import marked
from huescope.ui.language.figures import NARROW_SPACE
from huescope.ui.language.translation import as_code, tr, translated
from huescope.ui.style import design
from huescope.ui.style.numbers import count_text, size_text

if TYPE_CHECKING:
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.reduced_subject import Listed, Measured

_FORMAT, _SUFFIX, _FILE_SIZE, _SHARE = range(4)
_TITLES = (marked("Format"), marked("Suffix"), marked("Size"), marked("Of the source"))
_COMING, _NONE = "…", "–"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBER_PX = 96


class ReducedFormats(QWidget):
    """Picture formats; a size is shown as soon as the file was written."""

    chosen = Signal(str)
    """Name of the format that became current."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self.list = QTreeWidget(self)
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Formats"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHeaderLabels([translated(title) for title in _TITLES])
        header = self.list.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_FORMAT, QHeaderView.ResizeMode.Stretch)
        for column in (_SUFFIX, _FILE_SIZE, _SHARE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, design.sized(_NUMBER_PX))
        for column in (_FILE_SIZE, _SHARE):
            self.list.headerItem().setTextAlignment(column, _RIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.currentItemChanged.connect(self._tell)
        theme.changed.connect(self._tint)

    @property
    def current(self) -> str:
        """Name of the chosen format; empty before there are any."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_FORMAT, Qt.ItemDataRole.UserRole))

    def text(self, name: str) -> tuple[str, str]:
        """Return what is said of a format: the size, and its share of the source's."""
        item = self._items[name]
        return item.text(_FILE_SIZE), item.text(_SHARE)

    def choose(self, name: str) -> None:
        """Make a format current."""
        self.list.setCurrentItem(self._items[name])

    def add(self, listed: Listed, *, chosen: bool) -> None:
        """Add a format, unless it is there."""
        if listed.name in self._items:
            return
        shown = [translated(listed.label), as_code(listed.suffixes[0]), _COMING, ""]
        item = QTreeWidgetItem(shown)
        item.setData(_FORMAT, Qt.ItemDataRole.UserRole, listed.name)
        for column in (_FILE_SIZE, _SHARE):
            item.setTextAlignment(column, _RIGHT)
        for column in range(self.list.columnCount()):
            item.setToolTip(column, translated(listed.description))
        self._items[listed.name] = item
        self.list.addTopLevelItem(item)
        self._tint()
        if chosen or self.list.currentItem() is None:
            self.list.setCurrentItem(item)

    def forget_sizes(self, *, are_coming: bool = True) -> None:
        """Show that the sizes are still to come, or that there are none."""
        for item in self._items.values():
            item.setText(_FILE_SIZE, _COMING if are_coming else _NONE)
            item.setText(_SHARE, "")

    def show_size(self, measured: Measured, source_bytes: int) -> None:
        """Show the size of a file, or that there can be none.

        Parameters
        ----------
        measured : Measured
            The file.
        source_bytes : int
            Size of the source's file; 0 where it is not known.
        """
        item = self._items[measured.name]
        if measured.written is None:
            item.setText(_FILE_SIZE, _NONE)
            item.setToolTip(_FILE_SIZE, translated(measured.reason))
            return
        size_bytes = len(measured.written.data)
        item.setText(_FILE_SIZE, size_text(size_bytes))
        item.setToolTip(_FILE_SIZE, tr("{size_bytes} bytes", size_bytes=count_text(size_bytes)))
        if source_bytes:
            percent = max(1, round(100 * size_bytes / source_bytes))
            item.setText(_SHARE, f"{count_text(percent)}{NARROW_SPACE}%")

    @Slot()
    def _tell(self) -> None:
        if self.current:
            self.chosen.emit(self.current)

    @Slot()
    def _tint(self) -> None:
        for item in self._items.values():
            item.setForeground(_SUFFIX, design.grey(self._theme.greys.quiet))
