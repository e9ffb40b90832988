"""Files in memory for decoders, which read them without a copy of the whole."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, cast

from huescope.imaging.kind import LOADING_SHARE
from huescope.texts import marked

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from huescope.cancellation import Job


def watched(data: bytes | memoryview, job: Job) -> IO[bytes]:
    """Make a file of bytes in memory that checks a job when it is read, mostly every 64 KiB.

    Parameters
    ----------
    data : bytes or memoryview
        The whole file.
    job : Job
        Told about progress, too.
    """
    if isinstance(data, bytes):
        return _WatchedBytes(data, job)
    return cast("IO[bytes]", _WatchedView(data, job))


class ViewedFile(io.RawIOBase):
    """A binary file over a memoryview; `io.BytesIO` would copy it first.

    Parameters
    ----------
    view : memoryview
        Of bytes, contiguous. Not copied, and not released.
    """

    def __init__(self, view: memoryview) -> None:
        super().__init__()
        self._view = view
        self._position = 0

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def tell(self) -> int:
        """Tell where the next byte is read."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place, which may lie beyond the end.

        Raises
        ------
        ValueError
            If it lies before the beginning.
        """
        start = {io.SEEK_CUR: self._position, io.SEEK_END: len(self._view)}.get(whence, 0)
        if start + offset < 0:
            raise ValueError("a negative position")
        self._position = start + offset
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes, or as many as there are."""
        end = len(self._view) if size is None or size < 0 else self._position + size
        data = bytes(self._view[self._position : end])
        self._position += len(data)
        return data

    def readinto(self, target: WriteableBuffer, /) -> int:
        """Fill an array of bytes, or as much of it as there is."""
        with memoryview(target).cast("B") as room:
            part = self._view[self._position : self._position + len(room)]
            room[: len(part)] = part
        self._position += len(part)
        return len(part)

    def getvalue(self) -> memoryview:
        """Give all of the file; Pillow hands it to libtiff in one piece."""
        return self._view


class _WatchedBytes(io.BytesIO):
    def __init__(self, data: bytes, job: Job) -> None:
        super().__init__(data)
        self._job = job
        self._size_bytes = max(len(data), 1)

    def read(self, size: int | None = -1, /) -> bytes:
        _report(self._job, self.tell() / self._size_bytes)
        return super().read(size)


class _WatchedView(ViewedFile):
    def __init__(self, view: memoryview, job: Job) -> None:
        super().__init__(view)
        self._job = job
        self._size_bytes = max(len(view), 1)

    def read(self, size: int | None = -1, /) -> bytes:
        _report(self._job, self.tell() / self._size_bytes)
        return super().read(size)


def _report(job: Job, share: float) -> None:
    job.report(LOADING_SHARE * share, marked("decoding"))
