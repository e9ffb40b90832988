"""What is done with the selected entries of the library."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from huescope.library.entry import checked_tags, tags_in
from huescope.ui.browser.library import texts, tile_layout
from huescope.ui.browser.library import view as keys
from huescope.ui.browser.library.menu import COPY, EXPORT, PICTURE, menu_of
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.widgets.name_field import NameField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtCore import QRect

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.library.entry import Entry
    from huescope.library.folder import Library
    from huescope.ui.browser.library.model import LibraryModel
    from huescope.ui.browser.library.tile_delegate import TileDelegate
    from huescope.ui.browser.library.view import LibraryView
    from huescope.ui.persistence.library_keeper import LibraryKeeper


class LibraryEditing(QObject):
    """Changes, deletes and opens entries, in a worker.

    Parameters
    ----------
    keeper : LibraryKeeper
        The library, and what runs the work.
    view, model, delegate : LibraryView, LibraryModel, TileDelegate
        The entries, which are selected, and where their texts stand.
    parent : QObject
        The page.
    """

    changed = Signal()
    """Entries are something else in the folder."""
    deleted = Signal(str)
    """A sentence on what was deleted."""
    restored = Signal()
    """What was deleted is there again."""
    opened = Signal(list)
    """Complete entries that are to be opened."""
    renamed = Signal(str, str)
    """The id of an entry, and its name now."""
    asked = Signal(str, list)
    """What is to be done outside of the library, and the entries."""
    failed = Signal(str)
    """Why something could not be done."""

    def __init__(
        self,
        keeper: LibraryKeeper,
        view: LibraryView,
        model: LibraryModel,
        delegate: TileDelegate,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._view, self._model = keeper, view, model
        self._delegate = delegate
        self._removed: list[dict[str, bytes]] = []
        self._number = 0

    def do(self, what: str) -> None:
        """Do what a key or the menu asks for with the selected entries."""
        entries = self._view.selected
        if what == keys.UNDO:
            self.undo_deleting()
        elif entries and what in {EXPORT, COPY, PICTURE}:
            self.asked.emit(what, entries)
        elif entries:
            {
                keys.OPEN: self._open,
                keys.STAR: self.star,
                keys.RENAME: self._rename,
                keys.TAGS: self._ask_for_tags,
                keys.DELETE: self._delete,
            }[what](entries)

    def popup(self, place: QPoint) -> None:
        """Show the menu of the selected entries at a global position."""
        entries = self._view.selected
        if entries:
            menu = menu_of(entries, self.do, self._view)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    # -- opening -----------------------------------------------------------------------------

    def _open(self, entries: Sequence[Entry]) -> None:
        ids = [each.id for each in entries]
        self._submit(partial(_read, ids=ids), self.opened.emit)

    # -- changing ----------------------------------------------------------------------------

    def star(self, entries: Sequence[Entry]) -> None:
        """Star entries, or take their stars away if all of them have one."""
        starred = not all(each.starred for each in entries)
        self._change(entries, lambda entry: replace(entry, starred=starred))

    def _rename(self, entries: Sequence[Entry]) -> None:
        entry = entries[0]
        field = self._field(entry, entry.name, tile_layout.name_rect)
        if field is not None:
            field.named.connect(partial(self._set_name, entry))

    def _set_name(self, entry: Entry, name: str) -> None:
        if name:
            self._change([entry], lambda each: each.renamed(name))
            self.renamed.emit(entry.id, name)

    def _ask_for_tags(self, entries: Sequence[Entry]) -> None:
        """Edit the tags that all of them have."""
        common = [tag for tag in entries[0].tags if all(tag in each.tags for each in entries)]
        shown = self._current_of(entries)
        field = self._field(shown, ", ".join(common), tile_layout.caption_rect)
        if field is not None:
            field.setAccessibleName(tr("Tags"))
            field.setPlaceholderText(tr("Tags"))
            field.setToolTip(tr("Type tags with commas between them: Enter keeps them"))
            field.named.connect(partial(self._set_tags, entries, frozenset(common)))

    def _set_tags(self, entries: Sequence[Entry], common: frozenset[str], text: str) -> None:
        wanted = tags_in(text)

        def change(entry: Entry) -> Entry:
            own = (tag for tag in entry.tags if tag not in common)
            return replace(entry, tags=checked_tags((*wanted, *own)))

        self._change(entries, change)

    def _current_of(self, entries: Sequence[Entry]) -> Entry:
        index = self._view.currentIndex()
        current = self._model.entry(index.row()) if index.isValid() else entries[0]
        return current if current in entries else entries[0]

    def _field(
        self, entry: Entry, text: str, place_in: Callable[[QRect], QRect]
    ) -> NameField | None:
        """Show a field over a text of an entry."""
        row = self._model.row_of(entry.id)
        if row is None:
            return None
        self._view.scrollTo(self._model.index(row))
        greys = self._delegate.greys
        ground, ink = design.grey(greys.raised), design.grey(greys.strong)
        place = place_in(self._view.rect_of(row))
        return NameField(text, place, ground, ink, self._view.viewport())

    def _change(self, entries: Iterable[Entry], change: Callable[[Entry], Entry]) -> None:
        ids = [each.id for each in entries]
        self._submit(partial(_changed, ids=ids, change=change), self._tell_changed)

    def _tell_changed(self, _result: object) -> None:
        self.changed.emit()

    # -- deleting ----------------------------------------------------------------------------

    def _delete(self, entries: Sequence[Entry]) -> None:
        text = (
            tr("Deleted {name}", name=texts.name_text(entries[0]))
            if len(entries) == 1
            else tr_plural("Deleted {n} palette", "Deleted {n} palettes", len(entries))
        )
        ids = [each.id for each in entries]
        self._submit(partial(_removed, ids=ids), partial(self._note_removed, text))

    def _note_removed(self, text: str, removed: dict[str, bytes]) -> None:
        self._removed.append(removed)
        self.deleted.emit(text)
        self.changed.emit()

    @Slot()
    def undo_deleting(self) -> None:
        """Bring back what was deleted last."""
        if self._removed:
            removed = self._removed.pop()
            self._submit(partial(_restored, removed=removed), self._tell_restored)

    def _tell_restored(self, _result: object) -> None:
        self.restored.emit()
        self.changed.emit()

    # -- workers -----------------------------------------------------------------------------

    def _submit(
        self,
        function: Callable[[Library, Job], Iterator[object]],
        on_result: Callable[[Any], None],
    ) -> None:
        library = self._keeper.library
        if library is None:
            return
        self._number += 1  # each has a channel of its own: none stops another
        channel = f"library change {self._number}"
        self._keeper.runner.submit(channel, partial(function, library), on_result, self._fail)

    def _fail(self, error: HuescopeError) -> None:
        self.failed.emit(translated(str(error)))
        self.changed.emit()


def _read(library: Library, job: Job, *, ids: Sequence[str]) -> Iterator[list[Entry]]:
    found = []
    for id_ in ids:
        job.check()
        found.append(library.open(id_))
    yield found


def _changed(
    library: Library, job: Job, *, ids: Sequence[str], change: Callable[[Entry], Entry]
) -> Iterator[list[Entry]]:
    job.check()
    yield library.change(ids, change)


def _removed(library: Library, job: Job, *, ids: Sequence[str]) -> Iterator[dict[str, bytes]]:
    job.check()
    yield library.remove(ids)


def _restored(library: Library, job: Job, *, removed: dict[str, bytes]) -> Iterator[None]:
    job.check()
    library.restore(removed)
    yield
