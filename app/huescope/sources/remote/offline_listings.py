"""Offline listings: listings are cached as they arrive, and shown when there is no network."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from huescope.sources.place import Page
from huescope.sources.remote.network_errors import Unreachable
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.sources.remote.cache import Key
    from huescope.sources.remote.context import Remote


def with_offline_copy(live: Iterable[Page], key: Key, remote: Remote) -> Iterator[Page]:
    """Yield the pages of a listing, and cache them once complete.

    Parameters
    ----------
    live : iterable of Page
        From the service.
    key : Key
        The cache key of the listing.
    remote : Remote
        With the cache.

    Yields
    ------
    Page
        Those of `live`; or, if the service cannot be reached for the first of them, the cached
        ones, with a note of their date.

    Raises
    ------
    ReadError, Cancelled
        As `live` does.
    """
    given = False
    try:
        with remote.cache.saving(key, remote.retry_policy.now_s()) as writer:
            for page in live:
                writer.add(page.entries)
                given = True
                yield page
            writer.finish()
    except Unreachable:
        saved = None if given else remote.cache.listing(key)
        if saved is None:
            raise
        note = marked("Offline, as of {saved_s}.", saved_s=_in_words(saved.saved_s))
        for entries in saved.pages:
            yield Page(entries, note)


def _in_words(seconds: float) -> str:
    """Format a time for the user, in the local time zone."""
    when = dt.datetime.fromtimestamp(seconds, dt.UTC).astimezone()
    return f"{when.day} {when:%B %Y, %H:%M}"
