"""The pictures of a place at every depth, page by page as they are listed."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from huescope.dataclass import dataclass
from huescope.errors import DamagedPicture, PictureTooLarge, ReadError, RemoteError, SubjectError
from huescope.sources.existing import is_folder
from huescope.sources.folder import LocalFolder
from huescope.sources.local import MAX_FILE_BYTES, LocalFile
from huescope.sources.natural_order import natural_key
from huescope.sources.place import Bulk, Entry, Gathered, Page
from huescope.sources.resolve import is_place, source_from_text
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.place import Place
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True)
class Item:
    """A picture of a place, as it was listed.

    Attributes
    ----------
    source : Source
        Reads it.
    location : str
        Identifies it for good: an absolute path or an address, without secrets.
    stamp : str
        Changes whenever the bytes do: the ETag, or size and modification time.
    size_bytes : int
        As listed; -1 where there was no listing.
    modified_s : float
        Modification time, in seconds since 1970 UTC; 0 if unknown.
    unreadable : str
        Why it cannot be read now, as the end of a sentence; empty if it can.
    """

    source: Source
    location: str
    stamp: str
    size_bytes: int = 0
    modified_s: float = 0.0
    unreadable: str = ""

    @property
    def is_remote(self) -> bool:
        """Whether it is read over a network."""
        return not isinstance(self.source, LocalFile)

    def refuse_unreadable(self) -> None:
        """Refuse what the listing tells cannot be read, without a request.

        Raises
        ------
        ReadError
            If it is archived and the like.
        PictureError
            If it is empty, or larger than any picture that is read.
        """
        name = self.source.name
        if self.unreadable:
            raise ReadError(name, self.unreadable)
        if not self.size_bytes:
            raise DamagedPicture(name, marked("the file is empty"))
        if self.size_bytes > MAX_FILE_BYTES:
            raise PictureTooLarge(
                name, marked("the file is larger than any picture that Huescope reads")
            )


def about(item: Item, error: SubjectError) -> SubjectError:
    """Name a picture in an error by its location: two folders may have pictures of one name."""
    if isinstance(error, RemoteError):
        return RemoteError(item.location, error.reason, error.request_id)
    return SubjectError(item.location, error.reason)


def place_typed(text: str, values: Mapping[str, str]) -> Place | Source:
    """Resolve a place or picture that was typed.

    Parameters
    ----------
    text : str
        A path or an address.
    values : mapping of str to str
        As for `huescope.sources.resolve.source_from_text`.

    Returns
    -------
    Place or Source
        A `LocalFolder` for a local folder.

    Raises
    ------
    ReadError
        If it is a malformed address.
    """
    found = source_from_text(text, values)
    if isinstance(found, LocalFile) and is_folder(found.path):
        return LocalFolder(found.path.absolute())
    return found


def location_of(place: Place | Source) -> str:
    """Tell how the locations of all pictures in a place begin.

    Parameters
    ----------
    place : Place or Source
        A folder, a bucket, a prefix, or a picture.

    Returns
    -------
    str
        Ending in a separator; of a picture, its own location.

    Raises
    ------
    ReadError
        If it is no place that holds pictures, such as an account.
    """
    if not is_place(place):
        return cast("Source", place).location
    if isinstance(place, LocalFolder):
        return os.path.join(place.path.absolute(), "")  # noqa: PTH118 - Path drops the separator
    if isinstance(place, Bulk):
        return place.source_of(Entry(place.prefix)).location
    raise ReadError(place.name, marked("this place has no pictures of its own; name a bucket"))


def item_pages(
    place: Place | Source, job: Job, on_error: Callable[[SubjectError], None]
) -> Iterator[list[Item]]:
    """List the pictures of a place at every depth.

    Parameters
    ----------
    place : Place or Source
        From `place_typed`; a picture is a page of itself.
    job : Job
        Checked between small steps.
    on_error : callable
        Told of a folder below that cannot be listed; its pictures are missing.

    Yields
    ------
    list of Item
        A page, maybe empty. An object that cannot be read has a reason.

    Raises
    ------
    ReadError
        If the place itself cannot be listed, or not completely.
    Cancelled
        If the job was cancelled.
    """
    if not is_place(place):
        source = cast("Source", place)
        yield [item_of(source, Entry(source.key, size_bytes=-1, etag=source.stamp()))]
    elif isinstance(place, LocalFolder):
        yield from _items_of_folder(place.path, job, on_error)
    elif isinstance(place, Gathered):
        for page in place.pages(job):
            yield [_gathered(place, entry) for entry in page.entries]
    else:
        location_of(place)  # which refuses accounts
        for found, entries in _levels(place, job, on_error, recursive=True):
            yield [item_of(found.source_of(entry), entry) for entry in entries]


def object_pages(
    place: Place, job: Job, on_error: Callable[[SubjectError], None], *, recursive: bool
) -> Iterator[list[Entry]]:
    """List the objects of a bucket or prefix.

    Parameters
    ----------
    place : Place
        From `place_typed`.
    job : Job
        Checked between small steps.
    on_error : callable
        Told of what lies below and can never be listed.
    recursive : bool
        Whether to list all levels.

    Yields
    ------
    list of Entry
        Pictures only.

    Raises
    ------
    ReadError
        If it cannot be listed, or not completely, or is an account.
    Cancelled
        If the job was cancelled.
    """
    location_of(place)
    for _, entries in _levels(place, job, on_error, recursive=recursive):
        yield entries


def folder_pages(
    root: Path, recursive: bool, job: Job, on_error: Callable[[SubjectError], None]
) -> Iterator[Page]:
    """List a local folder, visiting each real folder once, since links may form a cycle.

    Parameters
    ----------
    root : pathlib.Path
        The folder.
    recursive : bool
        Whether to list the folders in it, too.
    job : Job
        Checked between small steps.
    on_error : callable
        Told of a folder below that cannot be listed.

    Yields
    ------
    Page
        One for each folder, with keys relative to `root`, folders first, in natural order.

    Raises
    ------
    ReadError
        If `root` cannot be listed.
    """
    left, seen = [root], set()
    while left:
        folder = left.pop(0)
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        place = LocalFolder(folder)
        try:
            entries = [entry for page in place.pages(job) for entry in page.entries]
        except SubjectError as error:
            if folder == root:
                raise
            on_error(error)
            continue
        entries.sort(key=lambda entry: (not entry.is_folder, natural_key(entry.name), entry.key))
        if recursive:
            left += [folder / entry.key for entry in entries if entry.is_folder]
        below = os.path.relpath(folder, root)
        yield Page(tuple(_below(below, entry) for entry in entries))


def _below(folder: str, entry: Entry) -> Entry:
    """Return the path of an entry relative to the start of the listing."""
    key = os.path.normpath(os.path.join(folder, entry.key))  # noqa: PTH118 - Path drops no "."
    return replace(entry, key=f"{key}/" if entry.is_folder else key)


def _items_of_folder(
    root: Path, job: Job, on_error: Callable[[SubjectError], None]
) -> Iterator[list[Item]]:
    for page in folder_pages(root, recursive=True, job=job, on_error=on_error):
        yield [
            item_of(LocalFile(root / entry.key), entry)
            for entry in page.entries
            if not entry.is_folder
        ]


def _gathered(place: Place, entry: Entry) -> Item:
    """Make an item of an entry that may tell nothing of the file but its location."""
    if not (entry.size_bytes or entry.modified_s):
        entry = replace(entry, size_bytes=-1)
    return item_of(place.source_of(entry), entry)


def _levels(
    place: Place, job: Job, on_error: Callable[[SubjectError], None], *, recursive: bool
) -> Iterator[tuple[Place, list[Entry]]]:
    """List the pictures of a place, and of its folders where its own listing is of one level."""
    if recursive and isinstance(place, Bulk):
        place = place.bulk()
    for page in place.pages(job):
        if page.note:  # pictures may be missing
            on_error(ReadError(place.name, page.note.rstrip(".")))
        yield place, [entry for entry in page.entries if not entry.is_folder]
        if recursive:
            for entry in page.entries:
                if entry.unreadable and entry.is_folder:
                    on_error(ReadError(place.name, entry.unreadable))
                elif entry.is_folder:
                    yield from _levels(place.place_of(entry), job, on_error, recursive=True)


def item_of(source: Source, entry: Entry) -> Item:
    """Make an item of a picture and its entry in a listing."""
    stamp = entry.etag or f"{entry.size_bytes} {entry.modified_s!r}"
    return Item(
        source, source.location, stamp, entry.size_bytes, entry.modified_s, entry.unreadable
    )
