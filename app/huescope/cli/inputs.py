"""Pictures of a command that takes many: files, and what is in folders and buckets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cancellation import Job
from huescope.cli.arguments.types import STANDARD
from huescope.cli.source_access import with_secrets
from huescope.cli.standard_streams import is_pipe, piped
from huescope.cli.terminal import error_line, tell, write_error
from huescope.collection.listing import folder_pages, object_pages
from huescope.collection.patterns import address_in, split_pattern
from huescope.dataclass import dataclass
from huescope.errors import ReadError, SubjectError
from huescope.sources import existing
from huescope.sources.resolve import is_address, is_place, source_from_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from re import Pattern

    from huescope.cli.arguments.source_options import Values


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a command is to read.

    Attributes
    ----------
    texts : tuple of str
        Files and addresses, as `huescope.cli.source_access.source_typed` takes them.
    failed : bool
        Whether a folder or bucket could not be listed, or has no picture in it.
    """

    texts: tuple[str, ...]
    failed: bool = False


def inputs_of(typed: Iterable[str], *, recursive: bool, values: Values = ()) -> Inputs:
    """Replace each folder, bucket and address with wildcards by the pictures in it.

    Parameters
    ----------
    typed : iterable of str
        Files, folders, addresses, and ``-``.
    recursive : bool
        Whether to descend into folders in folders.
    values : tuple of tuple of str
        Options for network sources.

    Returns
    -------
    Inputs
        In the order as typed; the pictures of a folder in that of numbers within their names. What
        is wrong with a folder has been written to standard error.
    """
    texts: list[str] = []
    failed = False
    for text in typed:
        try:
            texts += _expanded(text, recursive, values)
        except SubjectError as error:
            write_error(error_line(error))
            failed = True
    return Inputs(tuple(texts), failed)


def is_many(text: str) -> bool:
    """Return whether an argument stands for any number of pictures; malformed ones do not."""
    if text == STANDARD:
        return False
    if not is_address(text):
        return is_folder(text)
    if split_pattern(text) is not None:
        return True
    try:
        return is_place(source_from_text(text, {}))
    except ReadError:
        return False


def is_folder(text: str) -> bool:
    """Return whether an argument is a local folder."""
    return text != STANDARD and not is_address(text) and existing.is_folder(text)


def _expanded(text: str, recursive: bool, values: Values) -> list[str]:
    if is_pipe(text):
        piped(text)  # here, where Ctrl+C ends the wait for who writes, and not in a worker
        return [text]
    if is_folder(text):
        found = list(_pictures_in(text, recursive=recursive))
    elif is_many(text):
        pattern = split_pattern(text)
        found = with_secrets(lambda known: _objects_in(text, pattern, recursive, known), values)
    else:
        return [text]
    if not found:
        kind = "folder" if is_folder(text) else "place"
        deeper = "" if recursive or split_pattern(text) else "; --recursive looks deeper"
        raise ReadError(text, f"this is a {kind} without pictures{deeper}")
    return found


def _pictures_in(folder: str, *, recursive: bool) -> Iterator[str]:
    for page in folder_pages(Path(folder), recursive, Job(), tell):
        for entry in page.entries:
            if not entry.is_folder:
                yield str(Path(folder) / entry.key)


def _objects_in(
    text: str,
    pattern: tuple[str, Pattern[str]] | None,
    recursive: bool,
    values: Mapping[str, str],
) -> list[str]:
    """List the objects of a bucket, and those that a pattern means at any depth."""
    address, names = (text, None) if pattern is None else pattern
    place = source_from_text(address, values)
    if not is_place(place):
        raise ReadError(text, "this is no bucket or prefix")
    pages = object_pages(place, Job(), tell, recursive=recursive or names is not None)
    keys = (entry.key for page in pages for entry in page)
    return [address_in(address, key) for key in keys if names is None or names.fullmatch(key)]
