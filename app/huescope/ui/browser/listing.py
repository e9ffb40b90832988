"""What is known of a place so far, in columns that only the GUI thread writes."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from huescope.sources.natural import natural_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.sources.place import Entry, Page, Place


@dataclass(frozen=True, slots=True)
class Batch:
    """Some entries in columns, made in a worker, so that taking them in is quick.

    Attributes
    ----------
    entries : tuple of Entry
        As they came.
    names : list of str
        Their keys.
    folded : list of str
        What people call them, without the difference of upper and lower case.
    keys : list of str
        The same as `huescope.sources.natural.natural_key`.
    folders : bytes
        1 for each folder, 0 for each picture.
    modified_s : array of float
        When each was changed.
    size_bytes : array of int
        The size of each.
    tiered : bool
        Whether any of them has a class of storage.
    note : str
        The note of the page they came with.
    """

    entries: tuple[Entry, ...]
    names: list[str]
    folded: list[str]
    keys: list[str]
    folders: bytes
    modified_s: array[float]
    size_bytes: array[int]
    tiered: bool
    note: str = ""

    @classmethod
    def of(cls, entries: Iterable[Entry], note: str = "") -> Batch:
        """Work out the columns."""
        entries = tuple(entries)
        shown = [entry.name for entry in entries]
        return cls(
            entries=entries,
            names=[entry.key for entry in entries],
            folded=[name.casefold() for name in shown],
            keys=[natural_key(name) for name in shown],
            folders=bytes(entry.is_folder for entry in entries),
            modified_s=array("d", [entry.modified_s for entry in entries]),
            size_bytes=array("q", [entry.size_bytes for entry in entries]),
            tiered=any(entry.tier for entry in entries),
            note=note,
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """How a place differs from what was known of it.

    Attributes
    ----------
    added : Batch
        New entries, and those that are there again.
    changed : tuple of tuple
        Number and new state of each entry that changed.
    gone : tuple of int
        Numbers of the entries that are no more.
    note : str
        What the place itself says now.
    """

    added: Batch
    changed: tuple[tuple[int, Entry], ...]
    gone: tuple[int, ...]
    note: str = ""

    def __bool__(self) -> bool:
        """Whether there is any difference in the entries."""
        return bool(self.added.entries or self.changed or self.gone)


@dataclass(slots=True, eq=False)
class Listing:
    """The entries of a place by number; a number stays the same as long as the place is shown.

    A worker may read the first `count` entries of each column while the GUI thread adds more.

    Attributes
    ----------
    place : Place
        What is listed.
    complete : bool
        Whether nothing is still to come.
    note : str
        What the place itself says, such as "Offline, as of 3 May 2026.".
    """

    place: Place
    complete: bool = False
    note: str = ""
    entries: list[Entry] = field(default_factory=list)
    folded: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    folders: bytearray = field(default_factory=bytearray)
    here: bytearray = field(default_factory=bytearray)
    modified_s: array[float] = field(default_factory=lambda: array("d"))
    size_bytes: array[int] = field(default_factory=lambda: array("q"))
    tiered: bool = False
    _numbers: dict[str, int] = field(default_factory=dict, repr=False)

    @property
    def count(self) -> int:
        """How many entries have a number, those included that are no more."""
        return len(self.entries)

    def number_of(self, key: str) -> int | None:
        """Find the number of an entry; None where it is not listed, or no more."""
        number = self._numbers.get(key)
        return number if number is not None and self.here[number] else None

    def add(self, batch: Batch) -> None:
        """Take in more entries; one whose key is known already replaces what was known."""
        if batch.note:
            self.note = batch.note
        self.tiered = self.tiered or batch.tiered
        if not self._numbers.keys().isdisjoint(batch.names):
            batch = self._take_back(batch)
        first = self.count
        self.folded.extend(batch.folded)
        self.keys.extend(batch.keys)
        self.folders.extend(batch.folders)
        self.here.extend(bytes([1]) * len(batch.entries))
        self.modified_s.extend(batch.modified_s)
        self.size_bytes.extend(batch.size_bytes)
        self._numbers.update(zip(batch.names, range(first, first + len(batch.names)), strict=True))
        self.entries.extend(batch.entries)  # at last: it tells how long the columns are

    def change(self, changes: Changes) -> None:
        """Take in how the place changed."""
        self.note = changes.note
        for number in changes.gone:
            self.here[number] = 0
        for number, entry in changes.changed:
            self._replace(number, entry)
        self.add(changes.added)

    def _take_back(self, batch: Batch) -> Batch:
        """Bring entries back under their old numbers, and give those that are really new."""
        new = []
        for entry in batch.entries:
            number = self._numbers.get(entry.key)
            if number is None:
                new.append(entry)
            else:
                self._replace(number, entry)
        return Batch.of(new)

    def _replace(self, number: int, entry: Entry) -> None:
        self.entries[number] = entry
        self.folders[number] = entry.is_folder
        self.here[number] = 1
        self.modified_s[number] = entry.modified_s
        self.size_bytes[number] = entry.size_bytes


def changes_of(listing: Listing, pages: Iterable[Page]) -> Changes:
    """Compare what is known of a place with how it is now; called in a worker.

    Parameters
    ----------
    listing : Listing
        Complete, and not written to meanwhile.
    pages : iterable of Page
        All that is there now.

    Returns
    -------
    Changes
        What to hand to `Listing.change`.
    """
    added, changed, seen, note = [], [], set(), ""
    for page in pages:
        note = page.note or note
        for entry in page.entries:
            number = listing.number_of(entry.key)
            if number is None:
                added.append(entry)
                continue
            seen.add(number)
            if listing.entries[number] != entry:
                changed.append((number, entry))
    gone = [n for n in range(listing.count) if listing.here[n] and n not in seen]
    return Changes(Batch.of(added), tuple(changed), tuple(gone), note)
