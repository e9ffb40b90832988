"""Sorting of dropped paths into folders, pictures, palettes and projects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ReadError
from huescope.imaging import formats
from huescope.imaging.identify import is_known
from huescope.sources.existing import is_folder
from huescope.sources.local import LocalFile
from huescope.ui.tasks.project_io import Files, read_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from huescope.cancellation import Job


_HEAD_BYTES = 1 << 12


@dataclass(frozen=True, slots=True)
class SortedPaths:
    """Paths by kind.

    Attributes
    ----------
    folders : tuple of Path
        In the order given.
    pictures : tuple of Path
        Pictures by suffix, and by content where the suffix tells nothing, in the order given.
    files : Files or None
        Palettes and projects among the other files; None before they are read.
    strangers : tuple of Path
        Files that are nothing that Huescope opens, or cannot be read.
    is_more : bool
        Whether an earlier result had the first picture.
    """

    folders: tuple[Path, ...]
    pictures: tuple[Path, ...]
    files: Files | None = None
    strangers: tuple[Path, ...] = ()
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
        if is_folder(path):
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
        more = {path for path in files.pictures if _is_picture(path, job)}
        strangers = tuple(path for path in files.pictures if path not in more)
        known = {*pictures, *more}
        found = tuple(path for path in paths if path in known) if more else ()
        is_more = bool(pictures)
        yield replace(first, pictures=found, files=files, strangers=strangers, is_more=is_more)


def _is_picture(path: Path, job: Job) -> bool:
    try:
        return is_known(LocalFile(path).head(_HEAD_BYTES, job))
    except ReadError:
        return False
