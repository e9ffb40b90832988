"""Pictures of a command that takes many: files, and what is in folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.cancellation import Job
from huescope.cli.arguments.types import STANDARD
from huescope.cli.terminal import error_line, tell, write_error
from huescope.collection.listing import folder_pages
from huescope.errors import ReadError, SubjectError
from huescope.sources.resolve import is_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a command is to read.

    Attributes
    ----------
    texts : tuple of str
        Files and addresses, as `huescope.cli.source_access.source_typed` takes them.
    failed : bool
        Whether a folder could not be listed, or has no picture in it.
    """

    texts: tuple[str, ...]
    failed: bool = False


def inputs_of(typed: Iterable[str], *, recursive: bool) -> Inputs:
    """Replace each folder by the pictures in it.

    Parameters
    ----------
    typed : iterable of str
        Files, folders, addresses, and ``-``.
    recursive : bool
        Whether to descend into folders in folders.

    Returns
    -------
    Inputs
        In the order as typed; the pictures of a folder in that of numbers within their names. What
        is wrong with a folder has been written to standard error.
    """
    texts: list[str] = []
    failed = False
    for text in typed:
        if not is_folder(text):
            texts.append(text)
            continue
        try:
            texts += _pictures_in(text, recursive=recursive)
        except SubjectError as error:
            write_error(error_line(error))
            failed = True
    return Inputs(tuple(texts), failed)


def is_folder(text: str) -> bool:
    """Return whether an argument is a local folder."""
    return text != STANDARD and not is_address(text) and os.path.isdir(text)  # noqa: PTH112


def _pictures_in(folder: str, *, recursive: bool) -> Iterator[str]:
    empty = True
    for page in folder_pages(Path(folder), recursive, Job(), tell):
        for entry in page.entries:
            if not entry.is_folder:
                empty = False
                yield str(Path(folder) / entry.key)
    if empty:
        deeper = "" if recursive else "; --recursive looks deeper"
        raise ReadError(folder, f"this is a folder without pictures{deeper}")
