"""What a person asks of the order of a listing."""

from __future__ import annotations

from dataclasses import dataclass

KEYS = {"name": "Name", "date": "Date", "size": "Size"}
"""What a listing is sorted by: key to what a person calls it."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order of entries; folders always stand before pictures.

    Attributes
    ----------
    by : str
        A key of `KEYS`. Names sort naturally, and also part what is else alike.
    descending : bool
        Whether the greatest, newest or last stands first.
    """

    by: str = "name"
    descending: bool = False
