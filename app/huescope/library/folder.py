"""The folder of the library: every entry is a file in it, which any program may sync.

What is found there may be of other programs, damaged, or synced by half; two computers may have
changed the same entry, of which a sync program keeps both. All of it is told, and nothing of it is
deleted or overwritten.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError, ReadError, WriteError
from huescope.library import file
from huescope.library.entry import MADE, Entry, content_of, is_id, new_id
from huescope.library.found_files import (
    Found,
    copies_of,
    is_copy,
    look,
    may_be_entry,
    newest_of_each_id,
    one_of_each_content,
    read,
)
from huescope.palette import files
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.project.project import Document

_LEAST_STEP_S = 0.002  # above the millisecond to which times are written


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in the folder of a library. Safe to share between threads.

    Attributes
    ----------
    entries : tuple of Entry
        In no order, without thumbnails; equal palettes are one entry.
    remarks : tuple of str
        Sentences on files that are no entries, cannot be read, or are there several times.
    """

    entries: tuple[Entry, ...] = ()
    remarks: tuple[str, ...] = ()


class Library:
    """Reads and writes the entries of one folder. Thread-safe; each call may wait for the disk.

    Parameters
    ----------
    folder : Path
        The folder. It is made on demand, its parents only where it is `private`: a chosen folder
        may be on a disk that is not there at the moment.
    private : bool
        Whether it is the program's own folder, which only this user may look into.
    clock : callable, optional
        Gives the time in seconds since 1970 UTC.
    """

    def __init__(
        self, folder: Path, *, private: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self.folder = folder
        self._private = private
        self._clock = clock
        self._lock = threading.RLock()
        self._known: dict[str, Found] = {}
        self._copies: dict[str, tuple[Found, ...]] = {}
        self._same: dict[str, str] = {}  # ids that are in the folder, by the ids that were given
        self._seen: dict[str, str] = {}  # contents of entries as they were kept or opened here

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let no other thread use the library."""
        with self._lock:
            yield

    def move_to(self, folder: Path, *, private: bool) -> None:
        """Use another folder from now on, to which the entries were copied."""
        with self._lock:
            self.folder, self._private = folder, private
            self._known, self._copies = {}, {}

    # -- reading -----------------------------------------------------------------------------

    def contents(self, job: Job) -> Contents:
        """Look into the folder; files that did not change since are not read again.

        Raises
        ------
        ReadError
            If the folder cannot be read.
        Cancelled
            If the job was cancelled.
        """
        with self._lock:
            found = self._look(job)
            entries = [each for each in found if each.entry is not None]
            remarks = [each.problem for each in found if each.problem]
            newest, conflicts = newest_of_each_id(entries)
            shown = one_of_each_content(newest)
            self._copies = copies_of(shown, entries)
            return Contents(
                tuple(winner.entry for winner, _others in shown if winner.entry is not None),
                (*conflicts, *remarks),
            )

    def read(self, id_: str) -> Entry:
        """Read an entry once more, with its thumbnail.

        Raises
        ------
        ReadError
            If it is not there any more.
        PaletteError
            If its file was damaged meanwhile.
        """
        with self._lock:
            entry = self._newest(id_)
            if entry is None:
                raise ReadError(marked("The palette"), marked("it is not in the library any more"))
            return entry

    def open(self, id_: str) -> Entry:
        """Read an entry, as `read` does, of which a newer version may be kept later."""
        with self._lock:
            entry = self.read(id_)
            self._seen[entry.id] = content_of(entry.document)
            return entry

    def _look(self, job: Job) -> list[Found]:
        """List the files of the folder that may be entries, in the order of their names."""
        try:
            with os.scandir(self.folder) as listed:
                names = sorted(each.name for each in listed if may_be_entry(each.name))
        except FileNotFoundError as error:
            if self._private or (not self._known and self.folder.parent.is_dir()):
                return []
            reason = marked("the folder of the library is not there")
            raise ReadError(str(self.folder), reason) from error
        except OSError as error:
            reason = marked("the library cannot be read ({strerror})", strerror=error.strerror)
            raise ReadError(str(self.folder), reason) from error
        known = {}
        for name in names:
            job.check()
            if (found := look(self.folder / name, self._known.get(name))) is not None:
                known[name] = found
        self._known = known
        return list(known.values())

    def _newest(self, id_: str) -> Entry | None:
        """Read the newest version of an entry; None where there is none."""
        found = []
        for path in self._paths(id_):
            try:
                entry = read(path)
            except HuescopeError:
                continue
            if entry.id == id_:
                found.append(entry)
        return max(found, key=lambda entry: entry.written_s, default=None)

    def _paths(self, id_: str) -> list[Path]:
        """List the files of an entry and of its copies, of those that are as they were."""
        copies = (each for each in self._copies.get(id_, ()) if is_copy(each, id_))
        return list(dict.fromkeys([self._path(id_), *(each.path for each in copies)]))

    def _path(self, id_: str) -> Path:
        return self.folder / f"{id_}{file.SUFFIX}"

    # -- keeping -----------------------------------------------------------------------------

    def keep(self, document: Document, origin: str, place: str, id_: str, job: Job) -> Entry:
        """Keep a palette: a new entry, or a newer version of the one that it has already.

        Parameters
        ----------
        document : Document
            The palette.
        origin, place : str
            As the attributes of `Entry`.
        id_ : str
            The entry of an earlier version of this palette, or an id for a new one. Where the
            same palette is in the library under another id, it becomes a version of that; where
            the entry was changed elsewhere meanwhile, it becomes a new one.
        job : Job
            Checked between files.

        Returns
        -------
        Entry
            As it is in the folder now.

        Raises
        ------
        WriteError, ReadError
            If the folder cannot be written, or not read.
        Cancelled
            If the job was cancelled; nothing was written then.
        """
        with self._lock:
            content = content_of(document)
            known = self._newest(self._same.get(id_, id_)) or self._equal(content, id_, job)
            job.check()
            if known is None:
                is_free = bool(id_) and not self._path(id_).exists()
                entry = Entry(id_ if is_free else self._another_id(id_), document)
            elif self._is_of_others(known, content):
                entry = Entry(self._another_id(id_), document)
            elif origin == MADE and content_of(known.document) == content:
                self._seen[known.id] = content
                return known.light
            else:
                thumbnail = document.thumbnail or known.document.thumbnail
                entry = replace(known, document=replace(document, thumbnail=thumbnail))
            self._seen[entry.id] = content
            entry = replace(entry, origin=origin, place=place, date_s=self._clock())
            return self._write(entry).light

    def _is_of_others(self, known: Entry, content: str) -> bool:
        """Tell whether an entry was changed elsewhere since it was kept or opened here."""
        seen, found = self._seen.get(known.id), content_of(known.document)
        return seen is not None and found not in {seen, content}

    def _equal(self, content: str, id_: str, job: Job) -> Entry | None:
        """Find the entry of an equal palette, and remember that it is the one of the id."""
        self.contents(job)
        for winner, copies in self._copies.items():
            if any(each.content == content for each in copies):
                if id_:
                    self._same[id_] = winner
                return self._newest(winner)
        return None

    def _another_id(self, id_: str) -> str:
        """Return the id of a new entry that is given in place of an id."""
        made = new_id()
        if id_:
            self._same[id_] = made
        return made

    def change(self, ids: Iterable[str], change: Callable[[Entry], Entry]) -> list[Entry]:
        """Change entries, each as it is in the folder by now; ones that are gone are left out.

        Parameters
        ----------
        ids : iterable of str
            Of entries in the last `Contents`.
        change : callable
            Gives the entry as it shall be.

        Returns
        -------
        list of Entry
            As they are now.

        Raises
        ------
        WriteError
            If one cannot be written.
        """
        with self._lock:
            found = [entry for id_ in ids if (entry := self._newest(id_)) is not None]
            return [self._changed(entry, change(entry)).light for entry in found]

    def _changed(self, before: Entry, after: Entry) -> Entry:
        if self._seen.get(before.id) == content_of(before.document):
            self._seen[before.id] = content_of(after.document)
        return self._write(after)

    def _write(self, entry: Entry) -> Entry:
        later_s = max(self._clock(), entry.written_s + _LEAST_STEP_S)
        entry = replace(entry, written_s=later_s)
        if self._private or self.folder.parent.is_dir():
            files.make_folder(self.folder, private=self._private)
        files.save(file.write(entry), self._path(entry.id))
        return entry

    # -- deleting ----------------------------------------------------------------------------

    def remove(self, ids: Iterable[str]) -> dict[str, bytes]:
        """Delete entries, with all copies of them.

        Parameters
        ----------
        ids : iterable of str
            Of entries in the last `Contents`.

        Returns
        -------
        dict of str to bytes
            What was deleted, by file name, for `restore`.

        Raises
        ------
        WriteError
            If a file cannot be deleted.
        """
        with self._lock:
            return _deleted([path for id_ in ids for path in self._paths(id_)])

    def restore(self, removed: dict[str, bytes]) -> None:
        """Bring back what `remove` deleted.

        Raises
        ------
        WriteError
            If a file cannot be written.
        """
        with self._lock:
            for name, data in removed.items():
                files.save(data, self.folder / name)

    def clear(self, job: Job) -> int:
        """Delete all entries, and what is damaged of them; files of others stay.

        Returns
        -------
        int
            How many files were deleted.

        Raises
        ------
        WriteError, ReadError
            If a file cannot be deleted, or the folder not be read.
        """
        with self._lock:
            return len(_deleted(self.own_paths(job)))

    def own_paths(self, job: Job) -> list[Path]:
        """List the files of entries, also of damaged ones."""
        found = self._look(job)
        return [each.path for each in found if each.entry or is_id(each.path.stem)]


def _deleted(paths: Sequence[Path]) -> dict[str, bytes]:
    """Delete files, all or none, and return what was in them."""
    removed: dict[str, bytes] = {}
    for path in paths:
        try:
            data = path.read_bytes()
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            for name, before in removed.items():
                with suppress(WriteError):
                    files.save(before, path.with_name(name))
            reason = marked("it cannot be deleted ({strerror})", strerror=error.strerror)
            raise WriteError(path.name, reason) from error
        removed[path.name] = data
    return removed
