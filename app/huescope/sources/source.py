"""What every place that pictures come from can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from huescope.job import Job


class Source(Protocol):
    """One picture that can be read, wherever it lies.

    Sources are values: frozen, cheap to make, and safe to hand to another thread. Making one
    touches neither disk nor network; `read` does.
    """

    @property
    def name(self) -> str:
        """What a person calls it: one line, printable."""

    @property
    def location(self) -> str:
        """Its identity, for the recent pictures; empty where it cannot be read again later."""

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
