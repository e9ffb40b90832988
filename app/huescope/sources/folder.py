"""Local folders, and sets of files that were dropped together."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ReadError, printable
from huescope.imaging import formats
from huescope.sources.local import LocalFile, reason_of
from huescope.sources.place import Entry, Page
from huescope.sources.reference import Reference
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.cancellation import Job

# A page ends after this time, so that a slow disk shows something and a fast one everything.
_FIRST_PAGE_S = 0.15
_LATER_PAGE_S = 0.4


@dataclass(frozen=True, slots=True)
class LocalFolder:
    """A `Place`: the pictures and folders in a folder; nothing in it is opened.

    Pictures are recognized by their suffix. Hidden entries, pipes, devices, broken links, and files
    that vanish meanwhile are skipped. Link loops are harmless.

    Attributes
    ----------
    path : pathlib.Path
        Absolute; names may be invalid UTF-8.
    """

    path: Path

    @property
    def name(self) -> str:
        """The folder's own name, printable."""
        return printable(self.path.name or str(self.path))

    @property
    def reference(self) -> Reference | None:
        """The path; None where its name cannot be kept as text."""
        path = str(self.path.absolute())
        return Reference("local", path) if path.isprintable() else None

    @property
    def parents(self) -> tuple[LocalFolder, ...]:
        """The folders above, the root first."""
        return tuple(map(LocalFolder, reversed(self.path.absolute().parents)))

    @property
    def watched(self) -> Path:
        """The folder itself."""
        return self.path

    def pages(self, job: Job) -> Iterator[Page]:
        """List the folder; see `huescope.sources.place.Place.pages`.

        Raises
        ------
        ReadError
            If it is missing, forbidden, or not a folder.
        Cancelled
            If the job was cancelled.
        """
        try:
            with os.scandir(self.path) as found:
                yield from _pages(_worth_showing(found, job))
        except NotADirectoryError as error:
            raise ReadError(self.name, marked("this is not a folder")) from error
        except (OSError, ValueError) as error:
            raise ReadError(self.name, reason_of(error)) from error

    def source_of(self, entry: Entry) -> LocalFile:
        """Return the file of that name."""
        return LocalFile(self.path / entry.key)

    def place_of(self, entry: Entry) -> LocalFolder:
        """Return the folder of that name."""
        return LocalFolder(self.path / entry.key)


@dataclass(frozen=True, slots=True)
class FileSet:
    """A `Place`: a set of files from any folders, such as those dropped together.

    Attributes
    ----------
    paths : tuple of pathlib.Path
        The files, in the given order.
    name : str
        The name of the set, for the user.
    """

    paths: tuple[Path, ...]
    name: str

    is_gathered = True
    """See `huescope.sources.place.Gathered`."""

    @property
    def reference(self) -> None:
        """None: the set is gone with the window."""
        return

    @property
    def parents(self) -> tuple[LocalFolder, ...]:
        """None."""
        return ()

    @property
    def watched(self) -> None:
        """None: they need not lie in one folder."""
        return

    @staticmethod
    def key_of(path: Path) -> str:
        """Return the key by which a file is listed."""
        return str(path.absolute())

    def pages(self, job: Job) -> Iterator[Page]:
        """List the files, including unreadable ones."""
        paths = dict.fromkeys(path.absolute() for path in self.paths)
        yield Page(tuple(_entry_of(path, job) for path in paths))

    def source_of(self, entry: Entry) -> LocalFile:
        """Return the file."""
        return LocalFile(Path(entry.key))

    def place_of(self, entry: Entry) -> LocalFolder:
        """Return the folder."""
        return LocalFolder(Path(entry.key))


def _pages(entries: Iterable[Entry]) -> Iterator[Page]:
    """Group entries into pages by time; the last one may be empty."""
    page: list[Entry] = []
    until_s = time.monotonic() + _FIRST_PAGE_S
    for entry in entries:
        page.append(entry)
        if time.monotonic() > until_s:
            yield Page(tuple(page))
            page = []
            until_s = time.monotonic() + _LATER_PAGE_S
    yield Page(tuple(page))


def _worth_showing(found: Iterable[os.DirEntry[str]], job: Job) -> Iterator[Entry]:
    for each in found:
        job.check()
        if each.name.startswith("."):
            continue
        try:
            status = each.stat()
        except OSError:
            continue  # vanished, a link to nowhere, or a loop of links: nothing to open
        if _is_hidden(status):
            continue
        if stat.S_ISDIR(status.st_mode):
            yield Entry(each.name, is_folder=True, modified_s=status.st_mtime)
        elif stat.S_ISREG(status.st_mode) and _looks_like_picture(each.name):
            yield Entry(each.name, size_bytes=status.st_size, modified_s=status.st_mtime)


def _is_hidden(status: os.stat_result) -> bool:
    """Whether Windows hides the entry; other systems have no such attribute."""
    return bool(getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)


def _looks_like_picture(name: str) -> bool:
    stem, dot, suffix = name.rpartition(".")
    return bool(stem) and dot + suffix.lower() in formats.SUFFIXES


def _entry_of(path: Path, job: Job) -> Entry:
    job.check()
    try:
        status = path.stat()
    except (OSError, ValueError):
        return Entry(str(path), label=path.name)  # to open it says what is wrong
    return Entry(str(path), size_bytes=status.st_size, modified_s=status.st_mtime, label=path.name)
