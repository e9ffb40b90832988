"""Requests that fail one after the other: rights were revoked, or the network is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.errors import Gone, RemoteError
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.collection.listing import Item

MOST_REFUSALS = 25
"""So many requests in a row that fail mean that rights or network are gone, not one object."""


class Refusals:
    """Counts the requests in a row that failed, and ends the work on a place after some."""

    def __init__(self) -> None:
        self._in_a_row = 0

    def note(self, item: Item, outcome: object) -> None:
        """Take the outcome of a picture, in order.

        Parameters
        ----------
        item : Item
            The picture.
        outcome : object
            What was found, or an error. Objects that were deleted meanwhile tell nothing.

        Raises
        ------
        RemoteError
            If `MOST_REFUSALS` requests in a row failed.
        """
        if isinstance(outcome, Gone):
            return
        if not isinstance(outcome, RemoteError):
            self._in_a_row = 0
            return
        self._in_a_row += 1
        if self._in_a_row >= MOST_REFUSALS:
            reason = marked(
                "{reason}; {most_refusals} in a row, so the rest was not tried",
                reason=outcome.reason,
                most_refusals=MOST_REFUSALS,
            )
            raise RemoteError(item.location, reason) from outcome
