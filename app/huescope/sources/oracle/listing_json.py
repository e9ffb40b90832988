"""Parsing of Object Storage listings (JSON)."""

from __future__ import annotations

import datetime as dt
import posixpath
from typing import TYPE_CHECKING

from huescope.imaging import formats
from huescope.sources.place import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Interned: otherwise each of up to 200 000 objects would have a string of its own.
_TIERS = {"InfrequentAccess": "Infrequent access", "Archive": "Archive"}
ARCHIVED = "archived: restore it first"
_UNREADABLE = {
    "Archived": ARCHIVED,
    "Restoring": "archived: it is being restored",
}

_SIZES = range(2**63)  # larger ones do not fit into 64 bits


class MalformedListing(Exception):
    """The response is not a listing of Object Storage."""


def entries_in(found: object, *, pictures_only: bool) -> tuple[list[Entry], str]:
    """Parse one page of a listing.

    Parameters
    ----------
    found : object
        JSON as received, not trusted; a listing has `objects`, and may have `prefixes` and
        `nextStartWith`.
    pictures_only : bool
        Whether to skip objects that are not pictures by their suffix.

    Returns
    -------
    entries : list of Entry
        First the common prefixes of names, which are shown as folders.
    next_start : str
        Where the next page begins; empty after the last one.

    Raises
    ------
    MalformedListing
        If it is not what the service returns.
    """
    match found:
        case {"objects": list(rows), **more}:
            prefixes, start = more.get("prefixes") or [], more.get("nextStartWith") or ""
            try:
                folders = [Entry(_text(name), is_folder=True) for name in _list(prefixes)]
                return [*folders, *_objects(rows, pictures_only)], _text(start)
            except (TypeError, KeyError, AttributeError, ValueError, OverflowError):
                raise MalformedListing from None
        case _:
            raise MalformedListing


def _objects(rows: list[Mapping[str, object]], pictures_only: bool) -> Iterator[Entry]:
    for row in rows:
        name = _text(row["name"])
        if not pictures_only or posixpath.splitext(name)[1].lower() in formats.SUFFIXES:
            tier = _TIERS.get(_text(row.get("storageTier") or ""), "")
            state = row.get("archivalState") or ("Archived" if tier == "Archive" else "")
            yield Entry(
                name,
                size_bytes=_size(row.get("size") or 0),
                modified_s=_seconds(_text(row.get("timeModified") or "")),
                etag=_text(row.get("etag") or ""),
                tier=tier,
                unreadable=_UNREADABLE.get(_text(state), ""),
            )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _size(value: object) -> int:
    if not isinstance(value, int) or value not in _SIZES:
        raise ValueError
    return value


def _seconds(text: str) -> float:
    """Parse an RFC 3339 date to seconds since 1970 UTC; 0 if it is missing or invalid."""
    try:
        return dt.datetime.fromisoformat(text).timestamp() if text else 0.0
    except (ValueError, OverflowError):
        return 0.0
