"""The entries of a place, stored in columns that only the GUI thread writes.

There may be 200 000 entries, so none is kept as an object; each is created on demand.
"""

from __future__ import annotations

from array import array
from dataclasses import field
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.sources.natural_order import natural_key
from huescope.sources.place import Entry
from huescope.ui.browser.listing.keys import Keys
from huescope.ui.browser.listing.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.sources.place import Page, Place

# Tier, why it cannot be read, and label: entries of a place share a few combinations.
Remarks = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Batch:
    """Entries in columns, built in a worker so that adding them is fast.

    Attributes
    ----------
    keys : Texts
        The keys within the place.
    folded : Texts
        The names, case-folded.
    natural : Texts
        The names as `huescope.sources.natural_order.natural_key` gives them.
    etags : Texts
        The etags.
    remarks : list of tuple
        Tier, why it cannot be read, and label of each.
    folders : bytes
        1 for each folder, 0 for each picture.
    modified_s : array of float
        When each was modified, in seconds since 1970.
    size_bytes : array of int
        The size of each.
    note : str
        The note of their page.
    """

    keys: Texts
    folded: Texts
    natural: Texts
    etags: Texts
    remarks: list[Remarks]
    folders: bytes
    modified_s: array[float]
    size_bytes: array[int]
    note: str = ""

    @classmethod
    def of(cls, entries: Iterable[Entry], note: str = "") -> Batch:
        """Build the columns."""
        entries = tuple(entries)
        shown = [entry.name for entry in entries]
        return cls(
            keys=Texts(entry.key for entry in entries),
            folded=Texts(name.casefold() for name in shown),
            natural=Texts(map(natural_key, shown)),
            etags=Texts(entry.etag for entry in entries),
            remarks=[(entry.tier, entry.unreadable, entry.label) for entry in entries],
            folders=bytes(entry.is_folder for entry in entries),
            modified_s=array("d", [entry.modified_s for entry in entries]),
            size_bytes=array("q", [entry.size_bytes for entry in entries]),
            note=note,
        )

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self.keys)

    def entry(self, number: int) -> Entry:
        """Return an entry by its index in the batch."""
        return Entry(
            self.keys[number],
            bool(self.folders[number]),
            self.size_bytes[number],
            self.modified_s[number],
            self.etags[number],
            *self.remarks[number],
        )


@dataclass(frozen=True, slots=True)
class Changes:
    """Differences between a listing and the current contents of its place.

    Attributes
    ----------
    added : Batch
        New entries, and those that reappeared.
    changed : tuple of tuple
        Number and new state of each entry that changed.
    gone : tuple of int
        Numbers of the entries that were removed.
    note : str
        The current note of the place.
    """

    added: Batch
    changed: tuple[tuple[int, Entry], ...]
    gone: tuple[int, ...]
    note: str = ""

    def __bool__(self) -> bool:
        """Whether any entry differs."""
        return bool(len(self.added) or self.changed or self.gone)


@dataclass(slots=True, eq=False)
class Listing:
    """The entries of a place by number, which is stable as long as the place is shown.

    A worker may read the first `count` entries of each column while the GUI thread adds more.

    Attributes
    ----------
    place : Place
        The place.
    complete : bool
        Whether all entries are listed.
    note : str
        A note of the place, such as "Offline, as of 3 May 2026.".
    folded, natural : Texts
        As in `Batch`.
    folders, present : bytearray
        1 for each folder, and for each entry that still exists.
    modified_s, size_bytes : array
        As in `Batch`.
    tiered : bool
        Whether any entry has a storage class.
    """

    place: Place
    complete: bool = False
    note: str = ""
    folded: Texts = field(default_factory=Texts)
    natural: Texts = field(default_factory=Texts)
    folders: bytearray = field(default_factory=bytearray)
    present: bytearray = field(default_factory=bytearray)
    modified_s: array[float] = field(default_factory=lambda: array("d"))
    size_bytes: array[int] = field(default_factory=lambda: array("q"))
    tiered: bool = False
    _keys: Keys = field(default_factory=Keys, repr=False)
    _etags: Texts = field(default_factory=Texts, repr=False)
    _remarks: array[int] = field(default_factory=lambda: array("I"), repr=False)
    _all_remarks: list[Remarks] = field(default_factory=list, repr=False)
    _remark_numbers: dict[Remarks, int] = field(default_factory=dict, repr=False)

    @property
    def count(self) -> int:
        """Number of entries, including those that were removed."""
        return len(self._keys)

    def entry(self, number: int) -> Entry:
        """Return an entry by its number."""
        return Entry(
            self._keys[number],
            bool(self.folders[number]),
            self.size_bytes[number],
            self.modified_s[number],
            self._etags[number],
            *self._all_remarks[self._remarks[number]],
        )

    def number_of(self, key: str) -> int | None:
        """Return the number of an entry; None if it is not listed, or was removed."""
        number = self._keys.number_of(key)
        return number if number is not None and self.present[number] else None

    def add(self, batch: Batch) -> None:
        """Add entries; one whose key is known replaces the earlier one."""
        if batch.note:
            self.note = batch.note
        if self._keys.may_contain_any(batch.keys.between(0, len(batch))):
            batch = self._restore_known(batch)
        self.folded.extend(batch.folded)
        self.natural.extend(batch.natural)
        self._etags.extend(batch.etags)
        self._remarks.extend(map(self._remark_number, batch.remarks))
        self.folders.extend(batch.folders)
        self.present.extend(bytes([1]) * len(batch))
        self.modified_s.extend(batch.modified_s)
        self.size_bytes.extend(batch.size_bytes)
        self._keys.extend(batch.keys)  # last: they define the length of the columns

    def change(self, changes: Changes) -> None:
        """Apply changes of the place."""
        self.note = changes.note
        for number in changes.gone:
            self.present[number] = 0
        for number, entry in changes.changed:
            self._replace(number, entry)
        self.add(changes.added)

    def _restore_known(self, batch: Batch) -> Batch:
        """Restore known entries under their old numbers, and return the new ones."""
        new = []
        for entry in map(batch.entry, range(len(batch))):
            number = self._keys.number_of(entry.key)
            if number is None:
                new.append(entry)
            else:
                self._replace(number, entry)
        return Batch.of(new)

    def _replace(self, number: int, entry: Entry) -> None:
        self.folders[number] = entry.is_folder
        self.present[number] = 1
        self.modified_s[number] = entry.modified_s
        self.size_bytes[number] = entry.size_bytes
        self._remarks[number] = self._remark_number((entry.tier, entry.unreadable, entry.label))
        if self._etags[number] != entry.etag:
            self._etags[number] = entry.etag

    def _remark_number(self, remarks: Remarks) -> int:
        number = self._remark_numbers.setdefault(remarks, len(self._all_remarks))
        if number == len(self._all_remarks):
            self._all_remarks.append(remarks)
            self.tiered = self.tiered or bool(remarks[0])
        return number


def changes_of(listing: Listing, pages: Iterable[Page]) -> Changes:
    """Compare a listing with the current pages of its place; called in a worker.

    Parameters
    ----------
    listing : Listing
        A complete listing, which is not changed meanwhile.
    pages : iterable of Page
        All current entries.

    Returns
    -------
    Changes
        For `Listing.change`.
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
            if listing.entry(number) != entry:
                changed.append((number, entry))
    gone = [n for n in range(listing.count) if listing.present[n] and n not in seen]
    return Changes(Batch.of(added), tuple(changed), tuple(gone), note)
