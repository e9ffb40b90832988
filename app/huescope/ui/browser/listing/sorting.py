"""The sort key and direction of a listing."""

from __future__ import annotations

from huescope.dataclass import dataclass
from huescope.texts import marked

KEYS = {"name": marked("Name"), "date": marked("Date"), "size": marked("Size")}
"""Sort keys and their labels."""
GIVEN = "given"
"""The order of the place itself, which a search has."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order of entries; folders always come before pictures.

    Attributes
    ----------
    by : str
        A key of `KEYS`, or `GIVEN`. Names sort naturally, and break ties.
    descending : bool
        Whether the largest, newest or last comes first.
    """

    by: str = "name"
    descending: bool = False
