"""The interface of places that can be listed: folders, buckets, prefixes of object names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from huescope.dataclass import dataclass
from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture or folder in a listing. There may be 200 000 of them, so it is small.

    Attributes
    ----------
    key : str
        Its key, unique in the place: a file's name as in `os.fsdecode`, an object's whole name. Any
        characters; never used as a local path.
    is_folder : bool
        Whether it can be listed.
    size_bytes : int
        Its size; 0 for a folder.
    modified_s : float
        Modification time, in seconds since 1970 UTC; 0 if unknown.
    etag : str
        Changes whenever the bytes do; empty if there is none.
    tier : str
        The storage class, for the user; empty for the default one.
    unreadable : str
        Why it cannot be read now, as the end of a sentence, such as "archived: restore it first";
        empty if it can.
    label : str
        Its name for the user, if that is not the last part of `key`.
    """

    key: str
    is_folder: bool = False
    size_bytes: int = 0
    modified_s: float = 0.0
    etag: str = ""
    tier: str = ""
    unreadable: str = ""
    label: str = ""

    @property
    def name(self) -> str:
        """Its name for the user: one line, printable."""
        own = self.key[:-1] if self.is_folder and self.key.endswith("/") else self.key
        return printable(self.label or own.rpartition("/")[2] or "/")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a listing.

    Attributes
    ----------
    entries : tuple of Entry
        In the order of the place itself; each key once in all pages together.
    note : str
        A sentence about their origin, such as "Offline, as of 3 May 2026, 14:05."; usually empty.
    """

    entries: tuple[Entry, ...]
    note: str = ""


class Place(Protocol):
    """A container that lists pictures and further places.

    Places are values: frozen, cheap to make, compared by content, and thread-safe. Making one does
    no I/O; `pages` does.
    """

    @property
    def name(self) -> str:
        """Its name for the user: one line, printable."""

    @property
    def reference(self) -> Reference | None:
        """A persistent reference; None if impossible, or if it would contain a secret."""

    @property
    def parents(self) -> tuple[Place, ...]:
        """The places that contain this one, the outermost first."""

    @property
    def watched(self) -> Path | None:
        """The local folder to watch for changes; None if there is none."""

    def pages(self, job: Job) -> Iterator[Page]:
        """List the place; the listing is complete when the iterator ends.

        Parameters
        ----------
        job : Job
            Checked between small steps, also while waiting for the network.

        Yields
        ------
        Page
            As soon as it is available; at least one.

        Raises
        ------
        ReadError
            If it cannot be listed, or not completely; pages yielded so far are valid.
        Cancelled
            If the job was cancelled.
        """

    def source_of(self, entry: Entry) -> Source:
        """Return the source of one of its pictures."""

    def place_of(self, entry: Entry) -> Place:
        """Return the place of one of its folders."""


@runtime_checkable
class Ranked(Protocol):
    """A `Place` whose own order says more than names, dates or sizes, such as a search."""

    @property
    def is_ranked(self) -> bool:
        """True."""


@runtime_checkable
class Gathered(Protocol):
    """A `Place` of pictures from anywhere, such as files dropped together; it holds no places."""

    @property
    def is_gathered(self) -> bool:
        """True."""


@runtime_checkable
class Unfiltered(Protocol):
    """A `Place` that can also list what is not a picture."""

    def everything(self, *, recursive: bool) -> Place:
        """Return the same place with an unfiltered listing.

        Parameters
        ----------
        recursive : bool
            Whether all levels are listed, instead of folders.
        """


@runtime_checkable
class Bulk(Protocol):
    """A remote `Place` of which everything can be read once, and nothing be kept."""

    @property
    def prefix(self) -> str:
        """Prefix of the keys of its pictures; empty, or ending in a slash."""

    def bulk(self) -> Place:
        """Return the same place with a listing of all levels where the service has one.

        Neither the listing nor the objects are written to the disk cache.
        """
