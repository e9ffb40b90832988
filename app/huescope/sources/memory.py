"""In-memory sources: pictures that were pasted, or dragged in as data."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ReadError
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.cancellation import Job


@dataclass(frozen=True, slots=True)
class MemoryPicture:
    """A `Source` whose bytes are in memory.

    Attributes
    ----------
    name : str
        Its name for the user, such as "Pasted picture"; printable.
    data : bytes
        A whole file of any format that Huescope opens.
    """

    name: str
    data: bytes = field(repr=False)

    @property
    def key(self) -> str:
        """Empty: it is in no listing."""
        return ""

    @property
    def location(self) -> str:
        """Empty: once it is gone it cannot be read again."""
        return ""

    @property
    def reference(self) -> None:
        """None: once it is gone it cannot be read again."""
        return

    def stamp(self) -> str:
        """Nothing: these bytes do not change."""
        return ""

    def head(self, _size_bytes: int, job: Job) -> bytes:
        """Return the bytes; as `read`."""
        return self.read(job)

    def read(self, job: Job) -> bytes:
        """Return the bytes.

        Raises
        ------
        ReadError
            If there are none.
        Cancelled
            If the job was cancelled.
        """
        job.check()
        if not self.data:
            raise ReadError(self.name, marked("it is empty"))
        return self.data
