"""The interface of a source: a picture that can be read from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.sources.reference import Reference


class Source(Protocol):
    """A picture that can be read, from a disk, a network or memory.

    Sources are values: frozen, cheap to make, and thread-safe. Making one does no I/O; `read` does.
    """

    @property
    def name(self) -> str:
        """Its name for the user: one line, printable."""

    @property
    def key(self) -> str:
        """Its key in a listing, as in `Entry`; empty if it is in none."""

    @property
    def location(self) -> str:
        """A text that identifies it while the program runs; may be empty."""

    @property
    def reference(self) -> Reference | None:
        """A persistent reference; None if impossible, or if it would contain a secret."""

    def stamp(self) -> str:
        """Return a text that changes whenever the bytes do, as far as is known locally.

        Called in a worker; never uses the network. Empty if nothing is known.
        """

    def read(self, job: Job) -> bytes:
        """Fetch all bytes.

        Parameters
        ----------
        job : Job
            Checked, and given the progress, between small chunks.

        Returns
        -------
        bytes
            At least one byte.

        Raises
        ------
        ReadError
            If the bytes cannot be read.
        Cancelled
            If the job was cancelled.
        """

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch the beginning only, which may contain an embedded thumbnail.

        Parameters
        ----------
        size_bytes : int
            Number of bytes; there may be fewer, and a source that cannot stop early may return all.
        job : Job
            As for `read`.

        Returns
        -------
        bytes
            At least one byte.

        Raises
        ------
        ReadError, Cancelled
            As `read` does.
        """
