"""What every place that pictures come from can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from huescope.cancellation import Job
    from huescope.sources.reference import Reference


class Source(Protocol):
    """One picture that can be read, wherever it lies.

    Sources are values: frozen, cheap to make, and safe to hand to another thread. Making one
    touches neither disk nor network; `read` does.
    """

    @property
    def name(self) -> str:
        """What a person calls it: one line, printable."""

    @property
    def key(self) -> str:
        """What the place that lists it calls it, as in an `Entry`; empty where no place does."""

    @property
    def location(self) -> str:
        """What tells it from every other source, for as long as the program runs; may be empty."""

    @property
    def reference(self) -> Reference | None:
        """How to come back another day; None where that is impossible, or would keep a secret."""

    def stamp(self) -> str:
        """Tell what changes whenever the bytes do, as far as this computer knows by itself.

        Called in a worker; never asks a network. Empty where nothing can be told.
        """

    def read(self, job: Job) -> bytes:
        """Fetch all bytes.

        Parameters
        ----------
        job : Job
            Checked and told about progress between small pieces.

        Returns
        -------
        bytes
            At least one byte.

        Raises
        ------
        ReadError
            If the bytes cannot be had.
        Cancelled
            If the job was cancelled.
        """

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Fetch the beginning only, which may hold a small picture of the whole.

        Parameters
        ----------
        size_bytes : int
            So many bytes, or fewer where there are no more; a source that cannot stop early may
            give them all.
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
