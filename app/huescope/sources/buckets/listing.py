"""Listing of a bucket, skipping object names that obstore cannot represent.

Those are names with an empty part, a part "." or "..", or a control character. One of them makes
the whole page of a listing fail. The error names it, and the listing continues after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from huescope.errors import ReadError, printable
from huescope.imaging import formats
from huescope.sources.buckets.reading import etag_of
from huescope.sources.buckets.requests import BadName
from huescope.sources.place import Entry, Page
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence

    from obstore import ListStream, ObjectMeta

    from huescope.cancellation import Job
    from huescope.sources.buckets.requests import Bucket

_Result = TypeVar("_Result")

_PAGE_NAMES = 1000
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Listing:
    """A listing of the pictures and folders under a prefix.

    A plain listing returns the first thousand names at once, but descends into every folder; a
    delimited listing returns nothing before it is complete. So the plain one is used until it
    enters a folder, and then the delimited one. If that meets an unreadable name, the plain one
    continues, and skips such names and the rest of folders.

    Parameters
    ----------
    bucket : Bucket
        The bucket.
    prefix, name : str
        Empty, or ending in "/"; and its name for the user.
    job : Job
        Checked every 20 ms.
    """

    def __init__(self, bucket: Bucket, prefix: str, name: str, job: Job) -> None:
        self._bucket = bucket
        self._prefix = prefix
        self._name = name
        self._job = job
        self._seen: set[str] = set()
        self._last = ""

    def pages(self) -> Iterator[Page]:
        """Yield the pages; as `huescope.sources.place.Place.pages`."""
        self._refuse_unspeakable()
        try:
            for found in self._chunks():
                yield self._page(found)
                if self._ends_in_folder(found):
                    break
            else:
                return
        except BadName:
            pass
        try:
            folders, found = self._by_folders()
        except BadName:
            yield from self._jumping()
            return
        yield self._page(found, folders)

    def _jumping(self) -> Iterator[Page]:
        while True:
            try:
                for found in self._chunks():
                    yield self._page(found)
                    if self._ends_in_folder(found):
                        self._last = self._behind(found[-1]["path"])
                        break
                else:
                    return
            except BadName as bad:
                yield self._bad_page(bad.path)
                self._last = self._behind(bad.path)

    def _chunks(self) -> Iterator[Sequence[ObjectMeta]]:
        """Yield the names after the last one, a thousand at a time."""
        stream: ListStream[Sequence[ObjectMeta]] | None = None

        async def step() -> Sequence[ObjectMeta]:
            import asyncio

            import obstore

            nonlocal stream
            if stream is None:
                stream = obstore.list(
                    self._bucket.store,
                    self._prefix or None,
                    offset=self._last or None,
                    chunk_size=_PAGE_NAMES,
                )
            try:
                async with asyncio.timeout(self._bucket.retry_policy.stall_s):
                    # A tuple as the default would end in a SystemError (Python 3.11).
                    return await anext(stream, None) or ()
            except BaseException:
                stream = None  # it is at its end, and its connection is closed with it
                raise

        while True:
            found = self._request(step)
            if found and found[-1]["path"] <= self._last:
                raise ReadError(
                    self._name, marked("the service lists the same names over and over")
                )
            yield found
            if len(found) < _PAGE_NAMES:
                return
            self._last = found[-1]["path"]

    def _by_folders(self) -> tuple[Sequence[str], Sequence[ObjectMeta]]:
        async def request() -> tuple[Sequence[str], Sequence[ObjectMeta]]:
            import obstore

            result = await obstore.list_with_delimiter_async(
                self._bucket.store, self._prefix or None
            )
            return result["common_prefixes"], result["objects"]

        return self._request(request)

    def _request(self, step: Callable[[], Coroutine[Any, Any, _Result]]) -> _Result:
        self._job.report(0.0, marked("listing"))
        return self._bucket.request(step, self._name, self._job)

    def _page(self, found: Sequence[ObjectMeta], folders: Sequence[str] = ()) -> Page:
        self._job.check()
        prefix, entries, notes = self._prefix, [], []
        for folder in folders:
            if not folder:  # what "/" becomes
                entries.append(_unreadable(prefix + "/"))
                notes.append(_note(prefix + "/"))
            else:
                entries.append(Entry(folder + "/", is_folder=True))
        entries.extend(filter(None, (self._entry(meta) for meta in found)))
        return Page(self._new(entries), " ".join(notes))

    def _entry(self, meta: ObjectMeta) -> Entry | None:
        prefix, path = self._prefix, meta["path"]
        if not path.startswith(prefix):  # the empty object that stands for the folder itself
            return None
        own, slash, _ = path[len(prefix) :].partition("/")
        if slash:
            return Entry(f"{prefix}{own}/", is_folder=True)
        if not path.lower().endswith(tuple(formats.SUFFIXES)):
            return None
        modified_s = meta["last_modified"].timestamp()
        return Entry(path, False, meta["size"], modified_s, etag_of(meta))

    def _new(self, entries: list[Entry]) -> tuple[Entry, ...]:
        new = tuple({each.key: each for each in entries if each.key not in self._seen}.values())
        self._seen.update(each.key for each in new)
        return new

    def _bad_page(self, path: str) -> Page:
        own, slash, rest = path[len(self._prefix) :].partition("/")
        if slash and rest and own not in {"", ".", ".."} and not _CONTROL.search(own):
            # The name is bad only below this folder.
            return Page(self._new([Entry(f"{self._prefix}{own}/", is_folder=True)]))
        return Page(self._new([_unreadable(path)]), _note(path))

    def _ends_in_folder(self, found: Sequence[ObjectMeta]) -> bool:
        return len(found) >= _PAGE_NAMES and "/" in found[-1]["path"][len(self._prefix) :]

    def _behind(self, path: str) -> str:
        """Return a valid name that sorts after a bad one, or after everything in its folder.

        Services list in the order of the names' bytes (UTF-8), in which "0" follows "/".
        """
        prefix = self._prefix
        own, slash, _ = path[len(prefix) :].partition("/")
        if control := _CONTROL.search(own):
            behind = prefix + own[: control.start()] + (" " if control[0] < " " else "\x80")
        else:
            behind = prefix + own + ("0" if slash else " ")
        if behind <= self._last or not (own or slash):
            raise ReadError(
                self._name, marked("the name {path} ends the listing here", path=printable(path))
            )
        return behind

    def _refuse_unspeakable(self) -> None:
        parts = self._prefix.split("/")[:-1]
        if any(part in {"", ".", ".."} or _CONTROL.search(part) for part in parts):
            raise ReadError(self._name, _unreadable(self._prefix).unreadable)


def _unreadable(path: str) -> Entry:
    reason = marked("objects with a name such as {path} cannot be read here", path=printable(path))
    return Entry(path, is_folder=path.endswith("/"), unreadable=reason)


def _note(path: str) -> str:
    return marked(
        "The name {path} cannot be read here; others that come just before it may be missing.",
        path=printable(path),
    )
