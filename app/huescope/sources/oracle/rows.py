"""What the service lists, as entries."""

from __future__ import annotations

import datetime as dt
import posixpath
from typing import TYPE_CHECKING, Any

from huescope.imaging.formats import SUFFIXES
from huescope.sources.place import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# One string each, for 200 000 rows would have one of their own.
_TIERS = {"InfrequentAccess": "Infrequent access", "Archive": "Archive"}
ARCHIVED = "archived: restore it first"
_UNREADABLE = {
    "Archived": ARCHIVED,
    "Restoring": "archived: it is being restored",
}


def objects(rows: Iterable[dict[str, Any]], *, pictures_only: bool) -> Iterator[Entry]:
    """Make entries of objects.

    Parameters
    ----------
    rows : iterable of dict
        As the service lists them.
    pictures_only : bool
        Whether to pass over what is no picture by its suffix.
    """
    for row in rows:
        name = row["name"]
        if not pictures_only or posixpath.splitext(name)[1].lower() in SUFFIXES:
            tier = _TIERS.get(row.get("storageTier") or "", "")
            state = row.get("archivalState") or ("Archived" if tier == "Archive" else "")
            yield Entry(
                name,
                size_bytes=int(row.get("size") or 0),
                modified_s=_seconds(row.get("timeModified")),
                etag=row.get("etag") or "",
                tier=tier,
                unreadable=_UNREADABLE.get(state, ""),
            )


def prefixes(names: Iterable[str]) -> Iterator[Entry]:
    """Make entries of beginnings of names, which a person sees as folders."""
    for name in names:
        yield Entry(name, is_folder=True)


def _seconds(text: str | None) -> float:
    """Read a date of RFC 3339, as seconds since 1970 UTC; 0 where there is none."""
    if not text:
        return 0.0
    try:
        return dt.datetime.fromisoformat(text).timestamp()
    except ValueError:
        return 0.0
