"""What is done with each picture of a place, so that a thread or another machine can do it."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from huescope.collection.audit import Brand, Foreign, PictureAudit, audit_item
from huescope.collection.index_file import Row
from huescope.collection.signature import SAMPLE_PX, signature_of
from huescope.collection.smallest_form import read_small
from huescope.collection.workers import each_of, threads_for
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from huescope.cancellation import Job
    from huescope.collection.listing import Item
    from huescope.errors import SubjectError
    from huescope.sources.place import Place
    from huescope.sources.source import Source

_Result = TypeVar("_Result")


class Task(Protocol[_Result]):
    """A frozen value that can be pickled, and has no secret in it."""

    @property
    def identity(self) -> str:
        """A text that differs for tasks with other results."""

    def work(self, item: Item, job: Job) -> _Result:
        """Do the work for one picture; raises `SubjectError` where that fails."""

    def encode(self, result: _Result) -> str:
        """Convert a result to text."""

    def decode(self, text: str) -> _Result:
        """Convert the text back to the result."""


class Runner(Protocol):
    """Runs a task for many pictures: here in threads, or on a cluster."""

    def each(
        self, place: Place | Source, items: Iterable[Item], task: Task[_Result], job: Job
    ) -> Generator[tuple[Item, _Result | SubjectError]]:
        """Run the task for each picture.

        Parameters
        ----------
        place : Place or Source
            Where the pictures are.
        items : iterable of Item
            As they are listed.
        task : Task
            What to do.
        job : Job
            May be cancelled.

        Yields
        ------
        item : Item
            In their order.
        outcome : object or SubjectError
            The result, or what is wrong with this picture.

        Raises
        ------
        SecretNeeded, Cancelled
            As reading does.
        """


class Threads:
    """The `Runner` of one machine."""

    def each(
        self, place: Place | Source, items: Iterable[Item], task: Task[_Result], job: Job
    ) -> Generator[tuple[Item, _Result | SubjectError]]:
        """See `Runner.each`."""
        threads = threads_for(is_remote=not hasattr(place, "path"))
        return each_of(items, partial(task.work, job=job), threads, job)


@dataclass(frozen=True, slots=True)
class SignatureTask:
    """Find the signature of a picture for the index."""

    @property
    def identity(self) -> str:
        """See `Task`; the number is that of the signature's making."""
        return "signature 1"

    def work(self, item: Item, job: Job) -> Row:
        """Read a picture in its smallest form; see `huescope.collection.smallest_form`."""
        picture = read_small(item, SAMPLE_PX, job)
        signature = signature_of(picture, job).to_bytes()
        aspect = picture.width_px / picture.height_px
        return Row(item.location, item.stamp, signature, aspect, item.modified_s)

    def encode(self, result: Row) -> str:
        """See `Task`."""
        packed = "" if result.signature is None else result.signature.hex()
        return json.dumps([result.location, result.stamp, packed, result.aspect, result.modified_s])

    def decode(self, text: str) -> Row:
        """See `Task`."""
        location, stamp, packed, aspect, modified_s = json.loads(text)
        return Row(location, stamp, bytes.fromhex(packed), aspect, modified_s)


@dataclass(frozen=True, slots=True, eq=False)
class AuditTask:
    """Hold a picture against a brand.

    Attributes
    ----------
    brand : Brand
        Its colours.
    with_map : bool
        Whether to draw a map.
    """

    brand: Brand
    with_map: bool = False

    @property
    def identity(self) -> str:
        """See `Task`."""
        brand = f"{self.brand.delta_e!r} {self.brand.names} {self.brand.rgb_u8.tolist()}"
        return f"audit 1 {brand}{' with maps' if self.with_map else ''}"

    def work(self, item: Item, job: Job) -> tuple[PictureAudit, bytes]:
        """See `huescope.collection.audit.audit_item`."""
        return audit_item(item, self.brand, job, with_map=self.with_map)

    def encode(self, result: tuple[PictureAudit, bytes]) -> str:
        """See `Task`."""
        found, png = result
        drawn = {"map": b64encode(png).decode()} if png else {}
        return json.dumps({**asdict(found), **drawn})

    def decode(self, text: str) -> tuple[PictureAudit, bytes]:
        """See `Task`."""
        found = json.loads(text)
        foreign = (Foreign(**{**each, "rgb": tuple(each["rgb"])}) for each in found["foreign"])
        shares = tuple(found["shares"])
        audit = PictureAudit(found["location"], found["share"], shares, tuple(foreign))
        return audit, b64decode(found.get("map", ""))
