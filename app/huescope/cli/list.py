"""``huescope list``: list a bucket, link or folder, one line per entry."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from huescope.cancellation import Job
from huescope.cli.source_access import with_secrets
from huescope.cli.terminal import tell, write_error, write_output
from huescope.collection.listing import folder_pages
from huescope.errors import ReadError, encodable, printable
from huescope.sources.local import LocalFile
from huescope.sources.place import Entry, Page, Unfiltered
from huescope.sources.resolve import is_place, source_from_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.cli.arguments.list import ListArguments
    from huescope.sources.place import Place


def list_(arguments: ListArguments) -> int:
    """Print the entries of a place, page by page as they arrive.

    Parameters
    ----------
    arguments : ListArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.

    Raises
    ------
    HuescopeError
        If it cannot be listed, or not completely.
    """
    noted = ""
    for page in with_secrets(lambda values: _begun(arguments, values), arguments.values):
        if page.note != noted:
            noted = page.note
            write_error(noted)
        lines = [_as_json(each) if arguments.json else _as_text(each) for each in page.entries]
        if lines:
            write_output("\n".join(lines))
    return 0


def _begun(arguments: ListArguments, values: Mapping[str, str]) -> Iterator[Page]:
    """Fetch the first page, for which a secret may be needed, and return all pages."""
    pages = _pages(arguments, values)
    first = next(pages, Page(()))
    return _all(first, pages)


def _all(first: Page, others: Iterator[Page]) -> Iterator[Page]:
    yield first
    yield from others


def _pages(arguments: ListArguments, values: Mapping[str, str]) -> Iterator[Page]:
    job = Job()
    found = source_from_text(arguments.place, values)
    if isinstance(found, LocalFile):
        return folder_pages(found.path, arguments.recursive, job, tell)
    if not is_place(found):
        reason = "this is one object; an address that ends in / is of all under it"
        raise ReadError(found.name, reason)
    if isinstance(found, Unfiltered):
        return found.everything(recursive=arguments.recursive).pages(job)
    return _walk(found, arguments.recursive, job)


def _walk(place: Place, recursive: bool, job: Job) -> Iterator[Page]:
    """Walk a place, and its folders if requested."""
    for page in place.pages(job):
        yield page
        if recursive:
            for entry in page.entries:
                if entry.is_folder:
                    yield from _walk(place.place_of(entry), recursive, job)


def _as_text(entry: Entry) -> str:
    """Format a tab-separated line; tabs within names are escaped."""
    name = printable(entry.key)
    if entry.is_folder:
        return "\t".join(filter(None, [name, "prefix", printable(entry.label)]))
    tier = f"{entry.tier} ({entry.unreadable})" if entry.unreadable else entry.tier
    return "\t".join([name, str(entry.size_bytes), entry.etag, _when(entry), tier]).rstrip("\t")


def _as_json(entry: Entry) -> str:
    shown: dict[str, Any]
    if entry.is_folder:
        shown = {"prefix": encodable(entry.key), "label": entry.label}
    else:
        shown = {
            "name": encodable(entry.key),
            "size": entry.size_bytes,
            "etag": entry.etag,
            "modified": _when(entry),
            "tier": entry.tier,
            "unreadable": entry.unreadable,
        }
    return json.dumps({key: value for key, value in shown.items() if value != ""})


def _when(entry: Entry) -> str:
    """Format a modification time in UTC, to the second (RFC 3339).

    Empty if it is unknown, or out of range.
    """
    if not entry.modified_s:
        return ""
    try:
        when = dt.datetime.fromtimestamp(int(entry.modified_s), dt.UTC)
    except (ValueError, OSError, OverflowError):
        return ""
    return when.isoformat().replace("+00:00", "Z")
