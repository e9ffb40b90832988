"""What the paths are that the user dropped: folders, pictures, palettes, and what else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from huescope.imaging.formats import SUFFIXES
from huescope.ui.tasks.project_io import Files, read_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job


@dataclass(frozen=True, slots=True)
class SortedPaths:
    """Paths by what they are.

    Attributes
    ----------
    folders : tuple of Path
        In the order given.
    pictures : tuple of Path
        Files that are pictures by their suffix, and those that are no palettes, in the order given.
    files : Files or None
        The palettes and projects among the others; None as long as they are not read.
    is_more : bool
        Whether the first of the pictures was told before.
    """

    folders: tuple[Path, ...]
    pictures: tuple[Path, ...]
    files: Files | None = None
    is_more: bool = False


def sort_paths(paths: Sequence[Path], job: Job) -> Iterator[SortedPaths]:
    """Determine what paths are; run by a worker, because a dead network share does not answer.

    Yields
    ------
    SortedPaths
        First what the suffixes tell; then, where there are files with other suffixes, all of it.
    """
    folders, pictures, others = [], [], []
    for path in paths:
        job.check()
        if path.is_dir():
            folders.append(path)
        elif path.suffix.lower() in SUFFIXES:
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
