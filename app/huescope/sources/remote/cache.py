"""What was fetched once is kept on the disk: objects by their etag, and listings for offline days.

Files are named by a hash, whatever an object is called, and lie in one folder; nothing is ever
written elsewhere. Each is written under another name first, and renamed once it is whole, so that
threads and processes may share the folder. A folder that cannot be used costs a fetch, never a
failure.
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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from huescope.sources.place import Entry
from huescope.sources.remote.atomic_file import UNFINISHED, AtomicFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_BYTES = 2 * 2**30
"""How much is kept, 2 GiB; what was not used for longest goes first."""

_OBJECT, _LISTING = ".object", ".listing"
_DIGEST_BYTES = 32
_KEEP_UNFINISHED_S = 3600
_KEPT_SHARE = 0.9  # after clearing up; so that not every new object has to
_SCAN_EVERY = 200  # other processes write here too


@dataclass(frozen=True, slots=True)
class Key:
    """What tells one version of one object, or one listing, from all others.

    Attributes
    ----------
    parts : tuple of str
        Such as the kind with its endpoint, namespace, bucket, name and etag. Any characters; none
        is ever written down, only the hash of all. A secret does not belong in here all the same.
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
    """A folder of objects and listings; safe with several threads and processes.

    Parameters
    ----------
    folder : pathlib.Path or None
        Made when it is first written to, for this user only. None keeps nothing.
    most_bytes : int
        How much may lie in it.
    """

    def __init__(self, folder: Path | None, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._used_bytes = 0
        self._writes = 0

    def get(self, key: Key) -> bytes | None:
        """Look an object up, and remember that it was wanted.

        Parameters
        ----------
        key : Key
            Of `put`.

        Returns
        -------
        bytes or None
            What `put` was given; None where there is nothing, or it cannot be read unharmed.
        """
        if self._folder is None:
            return None
        path = self._folder / (key.digest + _OBJECT)
        # A folder that cannot be read, or a file that went meanwhile: fetch it again.
        with contextlib.suppress(OSError):
            with path.open("rb") as file:
                digest, data = file.read(_DIGEST_BYTES), file.read()
            if hashlib.sha256(data).digest() == digest:
                _mark_used(path)
                return data
        return None

    def put(self, key: Key, data: bytes) -> None:
        """Keep a whole, checked object.

        Parameters
        ----------
        key : Key
            With the etag of exactly these bytes.
        data : bytes
            All of it: the caller has compared length and checksum with what the service told.
        """
        if self._folder is None or len(data) > self._most_bytes:
            return
        with AtomicFile(self._folder) as file:
            file.write(hashlib.sha256(data).digest())
            file.write(data)
            self._count(file.commit_as(key.digest + _OBJECT))

    def listing(self, key: Key) -> Saved | None:
        """Look a listing up.

        Parameters
        ----------
        key : Key
            Of `saving`.

        Returns
        -------
        Saved or None
            None where there is none, or it cannot be read.
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
        """Keep a listing, page by page while it comes.

        Parameters
        ----------
        key : Key
            What is listed.
        now_s : float, optional
            When, in seconds since 1970 UTC; the time of day if not given.

        Returns
        -------
        ListingWriter
            For a ``with`` block. Only what was `finish`ed when the block ends is kept.
        """
        file = None if self._folder is None else AtomicFile(self._folder)
        now_s = time.time() if now_s is None else now_s
        return ListingWriter(file, key.digest + _LISTING, now_s, self._count)

    def _count(self, new_bytes: int) -> None:
        if not new_bytes:
            return
        with self._lock:
            self._used_bytes += new_bytes
            scan = self._writes % _SCAN_EVERY == 0 or self._used_bytes > self._most_bytes
            self._writes += 1
            if scan:
                self._used_bytes = self._clear_up()

    def _clear_up(self) -> int:
        """Remove what was not used for longest until the rest fits; give the bytes that stay."""
        assert self._folder is not None  # noqa: S101 - only what was written is counted
        found = sorted(_files(self._folder))
        used_bytes = sum(size for _, size, _ in found)
        if used_bytes <= self._most_bytes:
            return used_bytes
        for _, size, path in found:
            if used_bytes <= self._most_bytes * _KEPT_SHARE:
                break
            with contextlib.suppress(OSError):  # another process was faster, or reads it just now
                path.unlink()
                used_bytes -= size
        return used_bytes


@dataclass(frozen=True, slots=True)
class Saved:
    """A listing as it was.

    Attributes
    ----------
    saved_s : float
        When, in seconds since 1970 UTC.
    pages : tuple of tuple of Entry
        As they came.
    """

    saved_s: float
    pages: tuple[tuple[Entry, ...], ...]


class ListingWriter:
    """Takes the pages of a listing; see `DiskCache.saving`."""

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
        """Take one page."""
        # A page at a time: making JSON holds the interpreter's lock, 2 ms for 1000 entries.
        self._line([_row(entry) for entry in entries])

    def finish(self) -> None:
        """Say that this was all."""
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
    """Give when each file was used, its bytes and path; remove what a crash left behind."""
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
    """Give this user's folder for what can be fetched again, by the system's convention."""
    from platformdirs import user_cache_path

    return user_cache_path("huescope", appauthor=False) / "remote"


def default_cache() -> DiskCache:
    """Give the one cache of this process for `default_folder`."""
    return _cache_in(default_folder())


@functools.cache
def _cache_in(folder: Path) -> DiskCache:
    return DiskCache(folder)
