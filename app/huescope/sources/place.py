"""What can be looked into: a folder, a bucket, the "folders" of its object names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from huescope.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture, or a place, in a place. There may be 200 000 of them, so it is small.

    Attributes
    ----------
    key : str
        What it is called by the place that lists it, each once: a file's name as in `os.fsdecode`,
        an object's whole name. Any characters; never used as a path on this computer.
    is_folder : bool
        Whether it can be looked into.
    size_bytes : int
        Its size; 0 for a folder.
    modified_s : float
        When it was last changed, in seconds since 1970 UTC; 0 where nobody tells.
    etag : str
        Changes whenever the bytes do; empty where there is none.
    tier : str
        The class of storage, as a person reads it; empty for the usual one.
    unreadable : str
        Why it cannot be read now, as the end of a sentence, such as "archived: restore it first";
        empty where it can.
    label : str
        What a person calls it, where that is not the last part of `key`.
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
        """What a person calls it: one line, printable."""
        own = self.key[:-1] if self.is_folder and self.key.endswith("/") else self.key
        return printable(self.label or own.rpartition("/")[2] or "/")


@dataclass(frozen=True, slots=True)
class Page:
    """Some entries of a place, as they came.

    Attributes
    ----------
    entries : tuple of Entry
        In the order of the place itself; each key once in all pages together.
    note : str
        A sentence about where they come from, such as "Offline, as of 3 May 2026, 14:05."; mostly
        empty.
    """

    entries: tuple[Entry, ...]
    note: str = ""


class Place(Protocol):
    """Something that lists pictures and further places.

    Places are values: frozen, cheap to make, compared by what they stand for, and safe to hand to
    another thread. Making one touches neither disk nor network; `pages` does.
    """

    @property
    def name(self) -> str:
        """What a person calls it: one line, printable."""

    @property
    def reference(self) -> Reference | None:
        """How to come back another day; None where that is impossible, or would keep a secret."""

    @property
    def parents(self) -> tuple[Place, ...]:
        """The places on the way to this one, the outermost first; itself left out."""

    @property
    def watched(self) -> Path | None:
        """The folder of this computer that tells the system when it changes, if this is one."""

    def pages(self, job: Job) -> Iterator[Page]:
        """List it; the listing is complete when this ends.

        Parameters
        ----------
        job : Job
            Checked between small steps, also while it waits for a network.

        Yields
        ------
        Page
            As soon as there is one; at least one.

        Raises
        ------
        ReadError
            If it cannot be listed, or not to its end; pages given so far hold.
        Cancelled
            If the job was cancelled.
        """

    def source_of(self, entry: Entry) -> Source:
        """Turn one of its pictures into what can be read."""

    def place_of(self, entry: Entry) -> Place:
        """Turn one of its folders into what can be looked into."""


@runtime_checkable
class Unfiltered(Protocol):
    """A `Place` that can list more than what is worth a look."""

    def everything(self, *, recursive: bool) -> Place:
        """Give the same place so that it lists what is no picture, too.

        Parameters
        ----------
        recursive : bool
            Whether what lies deeper is listed as well, instead of folders.
        """
