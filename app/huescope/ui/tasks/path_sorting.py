"""Sorting of dropped paths into folders, pictures, palettes and projects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from huescope.imaging import formats
from huescope.ui.tasks.project_io import Files, read_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job


@dataclass(frozen=True, slots=True)
class SortedPaths:
    """Paths by kind.

    Attributes
    ----------
    folders : tuple of Path
        In the order given.
    pictures : tuple of Path
        Pictures by suffix, and files that are not palettes, in the order given.
    files : Files or None
        Palettes and projects among the other files; None before they are read.
    is_more : bool
        Whether an earlier result had the first picture.
    """

    folders: tuple[Path, ...]
    pictures: tuple[Path, ...]
    files: Files | None = None
    is_more: bool = False


def sort_paths(paths: Sequence[Path], job: Job) -> Iterator[SortedPaths]:
    """Sort paths by kind, in a worker, because a dead network share does not respond.

    Yields
    ------
    SortedPaths
        First by suffix; then, if there are files with other suffixes, the complete result.
    """
    folders, pictures, others = [], [], []
    for path in paths:
        job.check()
        if path.is_dir():
            folders.append(path)
        elif path.suffix.lower() in formats.SUFFIXES:
            pictures.append(path)
        else:
            others.append(path)
    first = SortedPaths(tuple(folders), tuple(pictures))
    if pictures or not others:
        yield first
    if not others:
        return
    for files in read_files(others, job):
        known = {*pictures, *files.pictures}
        found = tuple(path for path in paths if path in known) if files.pictures else ()
        yield replace(first, pictures=found, files=files, is_more=bool(pictures))
