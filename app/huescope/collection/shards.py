"""Pieces of a place that other machines work on: what travels there, and what comes back."""

from __future__ import annotations

import hashlib
import json
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from huescope.cancellation import Job
from huescope.collection.listing import Item, place_typed
from huescope.collection.workers import each_of
from huescope.dataclass import dataclass
from huescope.errors import (
    OptionError,
    PictureError,
    ReadError,
    RemoteError,
    SubjectError,
)
from huescope.sources import kinds
from huescope.sources.local import LocalFile
from huescope.sources.place import Bulk, Entry
from huescope.sources.resolve import is_place
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from huescope.collection.tasks import Task
    from huescope.sources.place import Place
    from huescope.sources.source import Source

MOST_ITEMS = 250
"""The most pictures of a shard: a quarter of a page of a listing."""

# Of one shard, so many objects are fetched at the same time.
_THREADS = 4


class Listed(NamedTuple):
    """A picture as it was listed, without what reads it; the fields are those of `Item`."""

    key: str
    etag: str
    location: str
    stamp: str
    size_bytes: int
    modified_s: float
    unreadable: str

    @classmethod
    def of(cls, item: Item) -> Self:
        """Take what a listing told of a picture."""
        etag = "" if isinstance(item.source, LocalFile) else item.source.stamp()
        return cls(
            item.source.key,
            etag,
            item.location,
            item.stamp,
            item.size_bytes,
            item.modified_s,
            item.unreadable,
        )


class Outcome(NamedTuple):
    """What became of a picture.

    Attributes
    ----------
    location, stamp : str
        As in `Item`.
    result : str
        What `Task.encode` gave; empty if it failed.
    problem : str
        Why it failed, as the end of a sentence; empty if it did not.
    kind : str
        "picture" if it is no picture, and stays none; "remote" or "read" if it may be read later.
    request_id : str
        Of a service, for its support.
    """

    location: str
    stamp: str
    result: str
    problem: str = ""
    kind: str = ""
    request_id: str = ""

    @property
    def is_final(self) -> bool:
        """Whether the same is to be expected of another try."""
        return not self.problem or self.kind == "picture"

    def error(self) -> SubjectError | None:
        """Make the error again; None if there was none."""
        if not self.problem:
            return None
        if self.kind == "remote":
            return RemoteError(self.location, self.problem, self.request_id)
        kind = PictureError if self.kind == "picture" else ReadError
        return kind(self.location, self.problem)


@dataclass(frozen=True, slots=True, eq=False)
class Shard:
    """Some pictures of a place, and what to do with them. It has no secrets in it.

    Attributes
    ----------
    address : str
        Of the place, as its reference has it.
    values : tuple of tuple of str
        How it is reached, without secrets; a worker takes those from its own configuration.
    task : Task
        What to do.
    pictures : tuple of Listed
        At most `MOST_ITEMS`.
    """

    address: str
    values: tuple[tuple[str, str], ...]
    task: Task[Any]
    pictures: tuple[Listed, ...]

    @property
    def name(self) -> str:
        """A text that is the same for the same work: SHA-256 in hexadecimal digits."""
        stamps = [(each.location, each.stamp) for each in self.pictures]
        whole = json.dumps([self.address, self.task.identity, stamps])
        return hashlib.sha256(whole.encode()).hexdigest()


def shards_of(
    place: Place | Source,
    values: Mapping[str, str],
    items: Iterable[Item],
    task: Task[Any],
) -> Iterator[tuple[Shard, list[Item]]]:
    """Cut pictures into shards.

    Parameters
    ----------
    place : Place or Source
        Where they are.
    values : mapping of str to str
        How it is reached; secrets are left out.
    items : iterable of Item
        The pictures.
    task : Task
        What to do.

    Yields
    ------
    shard : Shard
        The work.
    items : list of Item
        Its pictures.

    Raises
    ------
    OptionError
        If the address of the place is a secret, such as a pre-authenticated request.
    """
    reference = place.reference
    if reference is None:
        raise OptionError(
            marked(
                "{name} has a secret in its address, and secrets are not sent to workers.",
                name=place.name,
            )
        )
    open_values = tuple(sorted((n, v) for n, v in values.items() if n not in secret_fields()))
    left = iter(items)
    while part := list(islice(left, MOST_ITEMS)):
        pictures = tuple(map(Listed.of, part))
        yield Shard(reference.location, open_values, task, pictures), part


def secret_fields() -> frozenset[str]:
    """Name the fields of all kinds of sources that hold secrets."""
    fields = (field for kind in kinds.registry().values() for field in kind.FIELDS)
    return frozenset(field.name for field in fields if field.secret)


def run_shard(shard: Shard) -> list[Outcome]:
    """Do the work of a shard; called on a worker.

    Parameters
    ----------
    shard : Shard
        Any.

    Returns
    -------
    list of Outcome
        One for each picture, in order.

    Raises
    ------
    ReadError
        If the place cannot be reached with the configuration of the worker.
    """
    found = place_typed(shard.address, dict(shard.values))
    place = found.bulk() if isinstance(found, Bulk) else found
    job = Job(threads=1)
    items = [_item(place, each) for each in shard.pictures]
    threads = _THREADS if items[0].is_remote else 1
    pairs = each_of(items, lambda item: shard.task.work(item, job), threads, job)
    return [_outcome(shard.task, item, found) for item, found in pairs]


def _item(place: Place | Source, listed: Listed) -> Item:
    if not is_place(place):
        source: Source = place  # type: ignore[assignment] # what is no place is a source
    elif isinstance(place, Bulk):
        entry = Entry(listed.key, etag=listed.etag, unreadable=listed.unreadable)
        source = place.source_of(entry)
    else:
        source = place.source_of(Entry(listed.location))  # an absolute path
    return Item(source, *listed[2:])


def _outcome(task: Task[Any], item: Item, found: object) -> Outcome:
    if not isinstance(found, SubjectError):
        return Outcome(item.location, item.stamp, task.encode(found))
    if isinstance(found, PictureError):
        return Outcome(item.location, item.stamp, "", found.reason, "picture")
    request_id = found.request_id if isinstance(found, RemoteError) else ""
    kind = "remote" if isinstance(found, RemoteError) else "read"
    return Outcome(item.location, item.stamp, "", found.reason, kind, request_id)
