"""Reading of an object of a bucket."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from huescope.errors import ReadError
from huescope.sources.buckets.error_messages import ended_early
from huescope.sources.local import MAX_FILE_BYTES
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from obstore import GetResult, ObjectMeta

    from huescope.cancellation import Job
    from huescope.sources.buckets.requests import Bucket

_PIECE_BYTES = 2**16


def read_object(bucket: Bucket, key: str, name: str, job: Job) -> tuple[bytes, str]:
    """Fetch a whole object.

    Parameters
    ----------
    bucket : Bucket
        The bucket.
    key, name : str
        Its whole name, and its name for the user.
    job : Job
        Takes the progress.

    Returns
    -------
    data : bytes
        At least one byte; as many as the service announced.
    etag : str
        Of exactly this version; empty if there is none.

    Raises
    ------
    ReadError, Cancelled
        As `huescope.sources.source.Source.read` does.
    """

    async def start() -> tuple[bytes, str]:
        import asyncio

        import obstore

        async with asyncio.timeout(bucket.retry_policy.stall_s):
            result = await obstore.get_async(bucket.store, key)
        if result.meta["size"] > MAX_FILE_BYTES:
            limit = marked(
                "the most that Huescope reads is {max_file_bytes} GiB",
                max_file_bytes=MAX_FILE_BYTES // 2**30,
            )
            raise ReadError(name, marked("the picture is too large; {limit}", limit=limit))
        return await _body(result, bucket.retry_policy.stall_s, name, job), etag_of(result.meta)

    return bucket.request(start, name, job)


async def _body(result: GetResult, stall_s: float, name: str, job: Job) -> bytes:
    import asyncio

    size_bytes = result.meta["size"]
    buffer = io.BytesIO()
    pieces: AsyncIterator[bytes] = aiter(result.stream(min_chunk_size=_PIECE_BYTES))
    try:
        while True:
            async with asyncio.timeout(stall_s):  # for one piece, so that a drip ends as well
                piece = await anext(pieces, None)
            if piece is None:
                break
            buffer.write(piece)
            job.report(min(buffer.tell() / max(size_bytes, 1), 1.0), "reading")
    finally:
        del pieces  # the connection is closed with it
    if buffer.tell() < size_bytes:
        raise ended_early(name)
    return _not_empty(buffer.getvalue(), name)


def read_head(bucket: Bucket, key: str, name: str, size_bytes: int, job: Job) -> bytes:
    """Fetch the first bytes of an object; as `read_object` otherwise."""

    async def start() -> bytes:
        import asyncio

        import obstore

        async with asyncio.timeout(bucket.retry_policy.stall_s):
            data = await obstore.get_range_async(bucket.store, key, start=0, length=size_bytes)
        return _not_empty(bytes(data), name)

    return bucket.request(start, name, job)


def etag_of(meta: ObjectMeta) -> str:
    """Return the etag without quotation marks; empty if there is none."""
    return (meta["e_tag"] or "").strip('"')


def _not_empty(data: bytes, name: str) -> bytes:
    if not data:
        raise ReadError(name, marked("the file is empty"))
    return data
