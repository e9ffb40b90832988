"""``huescope list``: what is in a bucket, under a link, or in a folder, one line each."""

from __future__ import annotations

import datetime as dt
import json
import os
from typing import TYPE_CHECKING, Any

from huescope.cli.reaching import is_place, with_secrets
from huescope.cli.terminal import complain, say
from huescope.errors import ReadError, SubjectError, printable
from huescope.job import Job
from huescope.sources.local import LocalFile, list_folder
from huescope.sources.opening import source_from_text
from huescope.sources.place import Entry, Page, Thorough

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from huescope.cli.arguments import ListArguments
    from huescope.sources.place import Place


def list_(arguments: ListArguments) -> int:
    """Print what is in a place, page by page as it comes.

    Parameters
    ----------
    arguments : ListArguments
        What was typed.

    Returns
    -------
    int
        Exit status: 0.

    Raises
    ------
    HuescopeError
        If it cannot be listed, or not to its end.
    """
    noted = ""
    for page in with_secrets(lambda values: _begun(arguments, values), arguments.values):
        if page.note != noted:
            noted = page.note
            complain(noted)
        lines = [_as_json(each) if arguments.json else _as_text(each) for each in page.entries]
        if lines:
            say("\n".join(lines))
    return 0


def _begun(arguments: ListArguments, values: Mapping[str, str]) -> Iterator[Page]:
    """Fetch the first page, for which a secret may be needed; give all."""
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
        return _local(found.path, arguments.recursive, job)
    if not is_place(found):
        reason = "this is one object; an address that ends in / is of all under it"
        raise ReadError(found.name, reason)
    if isinstance(found, Thorough):
        return found.everything(recursive=arguments.recursive).pages(job)
    return _walk(found, arguments.recursive, job)


def _walk(place: Place, recursive: bool, job: Job) -> Iterator[Page]:
    """Go through a place, and into its folders if that was asked for."""
    for page in place.pages(job):
        yield page
        if recursive:
            for entry in page.entries:
                if entry.is_folder:
                    yield from _walk(place.place_of(entry), recursive, job)


def _local(root: Path, recursive: bool, job: Job) -> Iterator[Page]:
    """Go through a folder; each real one once, for links may lead round in a circle."""
    left, seen = [root], set()
    while left:
        folder = left.pop(0)
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        try:
            listing = list_folder(folder, job)
        except SubjectError as error:
            if folder == root:
                raise
            complain(str(error))
            continue
        if recursive:
            left += [entry.path for entry in listing.entries if entry.is_dir]
        yield Page(
            tuple(
                Entry(
                    os.path.relpath(entry.path, root) + ("/" if entry.is_dir else ""),
                    entry.is_dir,
                    entry.size_bytes,
                    entry.modified_s,
                )
                for entry in listing.entries
            )
        )


def _as_text(entry: Entry) -> str:
    """Write a line whose parts are divided by tabs: a tab within a name is made visible."""
    name = printable(entry.key)
    if entry.is_folder:
        return "\t".join(filter(None, [name, "prefix", printable(entry.label)]))
    tier = f"{entry.tier} ({entry.unreadable})" if entry.unreadable else entry.tier
    return "\t".join([name, str(entry.size_bytes), entry.etag, _when(entry), tier]).rstrip("\t")


def _as_json(entry: Entry) -> str:
    shown: dict[str, Any]
    if entry.is_folder:
        shown = {"prefix": entry.key, "label": entry.label}
    else:
        shown = {
            "name": entry.key,
            "size": entry.size_bytes,
            "etag": entry.etag,
            "modified": _when(entry),
            "tier": entry.tier,
            "unreadable": entry.unreadable,
        }
    return json.dumps({key: value for key, value in shown.items() if value != ""})


def _when(entry: Entry) -> str:
    """Write the time of the last change in UTC, to the second (RFC 3339); empty if unknown."""
    if not entry.modified_s:
        return ""
    when = dt.datetime.fromtimestamp(int(entry.modified_s), dt.UTC)
    return when.isoformat().replace("+00:00", "Z")
