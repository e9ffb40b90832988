"""The page of the browser that shows the library of palettes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from huescope.library.folder import Contents
from huescope.library.search import found
from huescope.ui.browser.library import view as keys
from huescope.ui.browser.library.controls import LibraryBar, UndoBar
from huescope.ui.browser.library.editing import LibraryEditing
from huescope.ui.browser.library.model import LibraryModel
from huescope.ui.browser.library.photos import Photos
from huescope.ui.browser.library.tile_delegate import TileDelegate
from huescope.ui.browser.library.view import LibraryView
from huescope.ui.browser.view.placeholder import Placeholder
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.library.entry import Entry
    from huescope.library.folder import Library
    from huescope.library.search import Search
    from huescope.ui.persistence.library_keeper import LibraryKeeper
    from huescope.ui.persistence.settings import Settings
    from huescope.ui.style.theme import Theme

_LOOK, _SEARCH = "library contents", "library search"
_WAIT_TOLD_MS = 200
_LOOK_AFTER_MS = 250  # a sync program writes many files one after another


class LibraryPage(QWidget):
    """Lists the entries of the library, as they are found and sorted.

    Parameters
    ----------
    theme, settings : Theme, Settings
        The theme, and where the order is kept.
    keeper : LibraryKeeper
        The library, and what writes it.
    parent : QWidget
        The browser.
    """

    left = Signal()
    """The pictures are to be shown again."""
    opened = Signal(list)
    """Entries to open, each a complete `Entry`."""
    asked = Signal(str, list)
    """What is to be done outside of the library, and the entries: `EXPORT`, `COPY`, `PICTURE`."""

    def __init__(
        self, theme: Theme, settings: Settings, keeper: LibraryKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._contents: Contents | None = None
        self._failure = ""
        self.bar = LibraryBar(theme, settings, self)
        self._photos = Photos(keeper.runner, self)
        self.model = LibraryModel(self._photos.get, self)
        self._delegate = TileDelegate(theme, self)
        self.view = LibraryView(self.model, self._delegate, self)
        self.placeholder = Placeholder(theme, self)
        self.undo_bar = UndoBar(theme, self)
        self.note, self.remark = StatusLabel(theme), StatusLabel(theme)
        self.remark.hide()
        self.editing = LibraryEditing(keeper, self.view, self.model, self._delegate, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_TOLD_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look_soon)
        self._compose()
        self._connect(theme)

    def _compose(self) -> None:
        footer = QVBoxLayout()
        footer.setContentsMargins(12, 4, 12, 6)
        footer.addWidget(self.remark)
        footer.addWidget(self.note)
        layers = QGridLayout()
        layers.setContentsMargins(0, 0, 0, 0)
        layers.addWidget(self.view, 0, 0)
        layers.addWidget(self.placeholder, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(layers, 1)
        column.addWidget(self.undo_bar)
        column.addLayout(footer)

    def _connect(self, theme: Theme) -> None:
        self.bar.back.clicked.connect(self.left)
        self.bar.changed.connect(self._search)
        self.bar.field.left.connect(self._focus_view)
        self.view.viewport_changed.connect(self._want_photos)
        self.view.asked.connect(self._act)
        self.view.star_clicked.connect(self._toggle_star)
        self.view.menu_requested.connect(self._show_menu)
        self.placeholder.pressed.connect(self.bar.clear)
        self.undo_bar.undone.connect(self.editing.undo_deleting)
        self.editing.changed.connect(self.look)
        self.editing.deleted.connect(self._offer_undo)
        self.editing.restored.connect(self.undo_bar.hide)
        self.editing.failed.connect(self._tell)
        self.editing.opened.connect(self.opened)
        self.editing.asked.connect(self.asked)
        self._photos.read.connect(self._show_photos)
        self._keeper.changed.connect(self._look_soon)
        theme.changed.connect(self.view.redraw)
        theme.vision.changed.connect(self.view.redraw)
        theme.text_size_changed.connect(self.view.follow_text_size)

    # -- looking into the folder -------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Look into the folder of the library, in a worker."""
        library = self._keeper.library
        if library is not None and self.isVisible():
            work = partial(_contents, library)
            self._keeper.runner.submit(_LOOK, work, self._take, self._fail)
            if self._contents is None:
                self._waiting.start()

    @Slot()
    def _show_waiting(self) -> None:
        """Say that the library is being read for the first time, where that takes a while."""
        if self._contents is None:
            self.placeholder.set_content("palette", tr("Reading the palettes…"))

    @Slot()
    def _look_soon(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _take(self, contents: Contents) -> None:
        self._contents, self._failure = contents, ""
        self._watch()
        self._search()

    def _fail(self, error: HuescopeError) -> None:
        self._contents, self._failure = Contents(), translated(str(error))
        self._search()

    def _watch(self) -> None:
        """Follow what sync programs and other windows do in the folder."""
        library = self._keeper.library
        folder = "" if library is None else str(library.folder)
        if folder not in self._watcher.directories():
            if self._watcher.directories():
                self._watcher.removePaths(self._watcher.directories())
            self._watcher.addPath(folder)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.keep_made()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())

    # -- what is shown -----------------------------------------------------------------------

    @Slot()
    def _search(self) -> None:
        """Find what is asked for, in a worker: reading colours in words takes a while at first."""
        if self._contents is not None:
            work = partial(_found, self._contents, self.bar.search)
            self._keeper.runner.submit(_SEARCH, work, self._show, self._fail)

    def _show(self, result: tuple[Contents, Sequence[Entry]]) -> None:
        contents, shown = result
        self.model.show(shown)
        if shown and not self.view.selected:  # those that were selected are gone
            current = self.view.currentIndex()
            self.view.go_to(current if current.isValid() else self.model.index(0))
        self._show_texts(len(shown), contents)
        self._want_photos()

    def _show_texts(self, shown: int, contents: Contents) -> None:
        count = len(contents.entries)
        if shown:
            self.placeholder.hide()
        elif self._failure:
            self.placeholder.set_content(
                "folder-off", tr("The library cannot be shown"), self._failure
            )
        elif count:
            self.placeholder.set_content(
                "search",
                tr("No match"),
                tr("No palette is like that."),
                tr("Show all"),
                tr("Clear the search"),
            )
        else:
            self.placeholder.set_content(
                "palette",
                tr("No palettes yet"),
                tr("Palettes that you open, make, export or share are kept here by themselves."),
            )
        told = tr_plural("{n} palette", "{n} palettes", count)
        if shown < count:
            told = tr("{shown} of {palettes}", shown=shown, palettes=told)
        self.note.set_text(told)
        self.note.setToolTip("")
        self._show_remarks([translated(each) for each in contents.remarks])

    def _show_remarks(self, remarks: Sequence[str]) -> None:
        """Tell of files that are no entries or cannot be read."""
        told = remarks[0] if remarks else ""
        if len(remarks) > 1:
            told = tr("{remark} (and {count} more)", remark=told, count=len(remarks) - 1)
        self.remark.setVisible(bool(remarks))
        self.remark.set_text(told)
        self.remark.setToolTip(plain("\n".join(remarks)))
        self.remark.setAccessibleDescription(" ".join(remarks))

    @Slot()
    def _want_photos(self) -> None:
        rows = self.view.visible_rows() if self.isVisible() else ()
        self._photos.want(self._keeper.library, [self.model.entry(row) for row in rows])

    @Slot()
    def _show_photos(self) -> None:
        self.model.note_photos()
        self.view.viewport().update()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.note.set_text(sentence)
        self.note.setToolTip(plain(sentence))

    # -- mouse and keyboard ------------------------------------------------------------------

    @Slot()
    def focus_search(self) -> None:
        """Move the keyboard to the search field."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    @Slot()
    def _focus_view(self) -> None:
        self.view.setFocus()

    @Slot(str)
    def _act(self, what: str) -> None:
        if what == keys.BACK:
            self.left.emit()
        else:
            self.editing.do(what)

    @Slot(int)
    def _toggle_star(self, row: int) -> None:
        self.editing.star([self.model.entry(row)])

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        self.editing.popup(place)

    @Slot(str)
    def _offer_undo(self, text: str) -> None:
        self.undo_bar.offer(text)


def _contents(library: Library, job: Job) -> Iterator[Contents]:
    yield library.contents(job)


def _found(
    contents: Contents, search: Search, job: Job
) -> Iterator[tuple[Contents, Sequence[Entry]]]:
    job.check()
    yield contents, found(contents.entries, search)
