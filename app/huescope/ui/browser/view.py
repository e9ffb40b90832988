"""The browser's dock contents: where we are, the way up, and the grid of thumbnails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.errors import HuescopeError, printable
from huescope.ui import icons
from huescope.ui import theme as look
from huescope.ui.browser.delegate import THUMBNAIL_PX, ThumbnailDelegate
from huescope.ui.browser.model import BrowserModel, Item, ItemRole
from huescope.ui.browser.thumbnails import ThumbnailLoader
from huescope.ui.words import count_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from huescope.job import Job
    from huescope.ui.tasks import TaskRunner
    from huescope.ui.theme import Theme

_CHANNEL = "folder"


class Browser(QWidget):
    """Lists a folder, or the files that were dropped together."""

    picture_chosen = Signal(object)
    """The path of a picture that shall be opened."""
    folder_shown = Signal(object)
    """The path of the folder that is listed now."""
    folder_failed = Signal(str)
    """Why a folder cannot be listed."""
    folder_wanted = Signal()
    """The person wants to choose a folder."""

    def __init__(
        self,
        runner: TaskRunner,
        thumbnail_runner: TaskRunner,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._theme = theme
        self._folder: Path | None = None
        self._pending: Path | None = None
        self._select: Path | None = None
        self._model = BrowserModel(self)
        self._loader = ThumbnailLoader(thumbnail_runner, 2 * THUMBNAIL_PX, self)
        self._model.thumbnail_wanted.connect(self._loader.want)
        self._loader.loaded.connect(self._model.set_thumbnail)
        self._loader.dropped.connect(self._model.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        column.addWidget(self._make_view(), 1)
        column.addWidget(self._make_note())
        self.setMinimumWidth(132)
        theme.changed.connect(self._tint)
        self._tint()
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(236, 600)

    def _header(self) -> QHBoxLayout:
        self._up = QToolButton(self)
        self._up.setToolTip("Go to the folder above")
        self._up.clicked.connect(self.go_up)
        self._title = QToolButton(self)
        self._title.setToolTip("Choose another folder")
        self._title.clicked.connect(self.folder_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 4)
        row.setSpacing(0)
        row.addWidget(self._up)
        row.addWidget(self._title)
        row.addStretch(1)
        return row

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(ThumbnailDelegate(self._theme, view))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setUniformItemSizes(True)
        view.setDragEnabled(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName("Pictures in the folder")
        view.activated.connect(self._activated)
        view.clicked.connect(self._clicked)
        view.selectionModel().currentChanged.connect(self._moved)
        self._view = view
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the whole width."""
        super().resizeEvent(event)
        cell = self._view.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
        room_px = self._view.viewport().width() - 2
        columns = max(1, room_px // cell.width())
        self._view.setGridSize(QSize(room_px // columns, cell.height()))

    def _make_note(self) -> QLabel:
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setFont(look.font(look.CAPTION_PX))
        self._note.setProperty("quiet", True)
        self._note.setContentsMargins(12, 6, 12, 8)
        return self._note

    def _tint(self) -> None:
        color = look.grey(self._theme.greys.text).name()
        self._up.setIcon(icons.icon("arrow-up", color))

    # -- what is listed ----------------------------------------------------------------------

    @property
    def folder(self) -> Path | None:
        """The folder that is listed; None for a set of dropped files."""
        return self._folder

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    def show_folder(self, folder: Path, select: Path | None = None) -> None:
        """List a folder.

        Parameters
        ----------
        folder : Path
            The folder.
        select : Path, optional
            The picture in it that is marked, without being opened again.
        """
        if folder == self._folder and select is not None and self._model.row_of(select) is not None:
            self.mark(select)
            return
        self._pending, self._select = folder, select
        self._runner.submit(_CHANNEL, lambda job: _list(folder, job), self._take, self._fail)

    def hold_thumbnails(self, held: bool) -> None:
        """Leave the processor to the picture that is being opened, or go on."""
        self._loader.hold(held)

    @property
    def note(self) -> str:
        """The line under the thumbnails."""
        return self._note.text()

    @property
    def busy(self) -> bool:
        """Whether a folder is being listed or thumbnails are being made."""
        return self._runner.busy(_CHANNEL) or self._loader.busy

    def show_files(self, paths: Sequence[Path], title: str) -> None:
        """List some files, such as those that were dropped together."""
        self._runner.cancel(_CHANNEL)
        self._folder = None
        self._show([Item(path, is_folder=False) for path in paths], title)
        self.mark(paths[0])

    def mark(self, path: Path) -> None:
        """Mark the open picture, without opening it again."""
        row = self._model.row_of(path)
        if row is None:
            self._view.clearSelection()
            return
        index = self._model.index(row)
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        self._view.setCurrentIndex(index)
        selection.blockSignals(False)
        self._view.scrollTo(index)
        self._view.viewport().update()

    @Slot()
    def go_up(self) -> None:
        """List the folder above."""
        if self._folder is not None and self._folder.parent != self._folder:
            self.show_folder(self._folder.parent)

    def open_first(self) -> bool:
        """Open the first picture of the list; tells whether there is one."""
        for row in range(self._model.rowCount()):
            if not self._model.item(row).is_folder:
                self._view.setCurrentIndex(self._model.index(row))
                return True
        return False

    def _take(self, items: list[Item]) -> None:
        folder, select = self._pending, self._select
        if folder is None:
            return
        self._folder = folder
        self._show(items, printable(folder.name or str(folder)))
        self.folder_shown.emit(folder)
        if select is not None:
            self.mark(select)

    def _show(self, items: list[Item], title: str) -> None:
        self._loader.clear()
        self._model.show_items(items)
        self._title.setText(title if len(title) <= 24 else title[:22] + "…")
        self._up.setEnabled(self._folder is not None and self._folder.parent != self._folder)
        self._say()

    def _fail(self, error: HuescopeError) -> None:
        self._note.setText(str(error))
        self.folder_failed.emit(str(error))

    def _say(self) -> None:
        pictures = sum(not self._model.item(row).is_folder for row in range(self._model.rowCount()))
        if pictures:
            self._note.setText(f"{count_text(pictures)} picture{'' if pictures == 1 else 's'}")
        elif self._folder is None:
            self._title.setText("Choose a folder…")
            self._note.setText("Open a folder to see its pictures here.")
        else:
            self._note.setText("No pictures in this folder.")

    # -- hands -------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _activated(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ItemRole)
        if item is not None and item.is_folder:
            self.show_folder(item.path)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        """Open a picture that is clicked again after its opening failed or was cancelled."""
        self._choose(index)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._choose(current)

    def _choose(self, index: QModelIndex) -> None:
        item: Item | None = index.data(ItemRole)
        if item is not None and not item.is_folder:
            self.picture_chosen.emit(item.path)


def _list(folder: Path, job: Job) -> Iterator[list[Item]]:
    from huescope.sources.local import list_folder

    listing = list_folder(folder, job)
    yield [Item(entry.path, is_folder=entry.is_dir) for entry in listing.entries]
