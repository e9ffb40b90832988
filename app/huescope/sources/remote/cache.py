"""Disk cache of objects, by etag, and of listings, for offline use. Least recently used go first.

Files are named by a hash and are all in one folder. Each is written under a temporary name and
renamed once complete, so that threads and processes may share the folder. A folder that cannot be
used costs a fetch, and is never an error.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import hashlib
import json
import os
import threading
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Self

from huescope.dataclass import dataclass
from huescope.resources import cache_folder
from huescope.sources.place import Entry
from huescope.sources.remote.atomic_file import UNFINISHED, AtomicFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_BYTES = 2 * 2**30
"""Size limit, 2 GiB; the least recently used files are removed first."""

_OBJECT, _LISTING = ".object", ".listing"
_DIGEST_BYTES = 32
_KEEP_UNFINISHED_S = 3600
_KEPT_SHARE = 0.9  # of the limit after clearing up, so that not every new object clears up again
_SCAN_EVERY = 200  # other processes write here too


@dataclass(frozen=True, slots=True)
class Key:
    """The cache key of one version of an object, or of a listing.

    Attributes
    ----------
    parts : tuple of str
        Such as the kind with its endpoint, namespace, bucket, name and etag. Any characters: only
        the hash of all parts is ever stored. Secrets do not belong in here all the same.
    """

    parts: tuple[str, ...]

    @property
    def digest(self) -> str:
        """SHA-256 of all parts, each with its length, as 64 hexadecimal digits."""
        state = hashlib.sha256()
        for part in self.parts:
            data = part.encode("utf-8", "surrogatepass")
            state.update(f"{len(data)}:".encode() + data)
        return state.hexdigest()


class DiskCache:
    """A folder of objects and listings; safe for several threads and processes.

    Parameters
    ----------
    folder : pathlib.Path or None
        Created on the first write, for this user only. None stores nothing.
    most_bytes : int
        Size limit; a smaller one counts from the next object that is stored, or `resize` on.
    """

    def __init__(self, folder: Path | None, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self.most_bytes = most_bytes
        self._lock = threading.Lock()
        self._used_bytes = 0
        self._writes = 0

    def resize(self, most_bytes: int) -> None:
        """Change the size limit, and remove what is beyond it; 0 keeps nothing."""
        self.most_bytes = most_bytes
        if self._folder is not None:
            with self._lock:
                self._used_bytes = self._clear_up()

    def get(self, key: Key) -> bytes | None:
        """Look up an object, and record the use.

        Parameters
        ----------
        key : Key
            Of `put`.

        Returns
        -------
        bytes or None
            What `put` was given; None if it is missing or damaged.
        """
        if self._folder is None:
            return None
        path = self._folder / (key.digest + _OBJECT)
        # An unreadable folder, or a file removed meanwhile: fetch it again.
        with contextlib.suppress(OSError):
            with path.open("rb") as file:
                digest, data = file.read(_DIGEST_BYTES), file.read()
            if hashlib.sha256(data).digest() == digest:
                _mark_used(path)
                return data
        return None

    def put(self, key: Key, data: bytes) -> None:
        """Store a complete, checked object.

        Parameters
        ----------
        key : Key
            With the etag of exactly these bytes.
        data : bytes
            All of it; the caller has checked length and checksum.
        """
        if self._folder is None or len(data) > self.most_bytes:
            return
        with AtomicFile(self._folder) as file:
            file.write(hashlib.sha256(data).digest())
            file.write(data)
            self._count(file.commit_as(key.digest + _OBJECT))

    def listing(self, key: Key) -> Saved | None:
        """Look up a listing.

        Parameters
        ----------
        key : Key
            Of `saving`.

        Returns
        -------
        Saved or None
            None if there is none, or it cannot be read.
        """
        if self._folder is None:
            return None
        path = self._folder / (key.digest + _LISTING)
        damage = (ValueError, TypeError, OverflowError, RecursionError, zlib.error)
        with contextlib.suppress(OSError, *damage):
            saved_s, *pages = map(json.loads, zlib.decompress(path.read_bytes()).splitlines())
            dt.datetime.fromtimestamp(saved_s, dt.UTC)  # or it could not be shown
            listing = Saved(float(saved_s), tuple(tuple(Entry(*row) for row in p) for p in pages))
            _mark_used(path)
            return listing
        return None

    def saving(self, key: Key, now_s: float | None = None) -> ListingWriter:
        """Store a listing, page by page as it arrives.

        Parameters
        ----------
        key : Key
            The key of the listing.
        now_s : float, optional
            The time, in seconds since 1970 UTC; the current time if not given.

        Returns
        -------
        ListingWriter
            For a ``with`` block. The listing is only stored if `finish` was called in it.
        """
        file = None if self._folder is None else AtomicFile(self._folder)
        now_s = time.time() if now_s is None else now_s
        return ListingWriter(file, key.digest + _LISTING, now_s, self._count)

    def _count(self, new_bytes: int) -> None:
        if not new_bytes:
            return
        with self._lock:
            self._used_bytes += new_bytes
            scan = self._writes % _SCAN_EVERY == 0 or self._used_bytes > self.most_bytes
            self._writes += 1
            if scan:
                self._used_bytes = self._clear_up()

    def _clear_up(self) -> int:
        """Remove the least recently used files until the rest fits; return the bytes left."""
        assert self._folder is not None  # noqa: S101 - only what was written is counted
        found = sorted(_files(self._folder))
        used_bytes = sum(size for _, size, _ in found)
        if used_bytes <= self.most_bytes:
            return used_bytes
        for _, size, path in found:
            if used_bytes <= self.most_bytes * _KEPT_SHARE:
                break
            with contextlib.suppress(OSError):  # another process was faster, or reads it just now
                path.unlink()
                used_bytes -= size
        return used_bytes


@dataclass(frozen=True, slots=True)
class Saved:
    """A stored listing.

    Attributes
    ----------
    saved_s : float
        Its time, in seconds since 1970 UTC.
    pages : tuple of tuple of Entry
        As they arrived.
    """

    saved_s: float
    pages: tuple[tuple[Entry, ...], ...]


class ListingWriter:
    """Stores the pages of a listing; see `DiskCache.saving`."""

    def __init__(
        self, file: AtomicFile | None, name: str, now_s: float, on_kept: Callable[[int], None]
    ) -> None:
        self._file = file
        self._name = name
        self._on_kept = on_kept
        self._packer = zlib.compressobj(1)
        self._line(now_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, entries: Iterable[Entry]) -> None:
        """Add a page."""
        # Page by page: encoding JSON holds the GIL, for 2 ms per 1000 entries.
        self._line([_row(entry) for entry in entries])

    def finish(self) -> None:
        """Mark the listing as complete."""
        if self._file is not None:
            self._file.write(self._packer.flush())
            self._on_kept(self._file.commit_as(self._name))

    def _line(self, value: object) -> None:
        if self._file is not None:
            self._file.write(self._packer.compress(json.dumps(value).encode() + b"\n"))


def _row(entry: Entry) -> list[object]:
    return [
        entry.key, entry.is_folder, entry.size_bytes, entry.modified_s,
        entry.etag, entry.tier, entry.unreadable, entry.label,
    ]  # fmt: skip


def _files(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """List (time of last use, size, path) of each file, and remove leftovers of crashes."""
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        for each in found:
            with contextlib.suppress(OSError):
                status = each.stat(follow_symlinks=False)
                if each.name.endswith((_OBJECT, _LISTING)):
                    yield status.st_mtime, status.st_size, Path(each.path)
                elif (
                    each.name.endswith(UNFINISHED)
                    and time.time() - status.st_mtime > _KEEP_UNFINISHED_S
                ):
                    Path(each.path).unlink()


def _mark_used(path: Path) -> None:
    with contextlib.suppress(OSError):  # read-only: it will be cleared up by its age then
        os.utime(path)


def default_folder() -> Path:
    """Return the folder in the user's cache."""
    return cache_folder("remote")


def default_cache() -> DiskCache:
    """Return this process's cache in `default_folder`."""
    return _cache_in(default_folder())


@functools.cache
def _cache_in(folder: Path) -> DiskCache:
    return DiskCache(folder)
