"""Moving the library to another folder, where there may be one already."""

from __future__ import annotations

import contextlib
from hashlib import sha256
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ReadError, WriteError
from huescope.library import file
from huescope.palette import files
from huescope.texts import marked, marked_plural

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.library.folder import Library


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of the entries.

    Attributes
    ----------
    moved : int
        Files that are in the new folder now.
    known : int
        Files that were there already.
    """

    moved: int
    known: int

    @property
    def sentence(self) -> str:
        """What a person is told."""
        told = marked_plural("{n} palette was moved", "{n} palettes were moved", self.moved)
        if self.known:
            return marked("{moved}, {known} were there already.", moved=told, known=self.known)
        return marked("{moved}.", moved=told)


def move(library: Library, target: Path, job: Job, *, private: bool = False) -> Moved:
    """Move the entries of a library to another folder, and merge them with those there.

    Nothing is deleted before all is copied. An entry that is in both folders in two versions
    is in two files then, of which the newer counts.

    Parameters
    ----------
    library : Library
        The library, which uses the other folder afterwards.
    target : Path
        The other folder; it is made on demand, its parents only where it is `private`.
    job : Job
        Checked between files.
    private : bool
        Whether it is the program's own folder.

    Returns
    -------
    Moved
        How many entries were moved.

    Raises
    ------
    WriteError, ReadError
        If one of them cannot be copied; the library is as it was then.
    Cancelled
        If the job was cancelled; the library is as it was then.
    """
    if not private and not target.parent.is_dir():
        raise WriteError(
            str(target), marked("cannot be made, because the folder above it is not there")
        )
    with library.held():
        if target.absolute() == library.folder.absolute():
            return Moved(0, 0)
        files.make_folder(target, private=private)
        paths = library.own_paths(job)
        copied = _all_copied(paths, target, job)
        library.move_to(target, private=private)
    for path in paths:
        with contextlib.suppress(OSError):  # it is in both folders then
            path.unlink()
    return Moved(copied, len(paths) - copied)


def _all_copied(paths: Sequence[Path], folder: Path, job: Job) -> int:
    """Copy files, all or none; return how many were not there already."""
    made: list[Path] = []
    try:
        for path in paths:
            job.check()
            if (copy := _copied(path, folder)) is not None:
                made.append(copy)
    except BaseException:
        for copy in made:
            with contextlib.suppress(OSError):
                copy.unlink()
        raise
    return len(made)


def _copied(path: Path, folder: Path) -> Path | None:
    """Copy a file; None where it is there already."""
    copy = folder / path.name
    try:
        data = path.read_bytes()
        known = copy.read_bytes() if copy.exists() else None
    except OSError as error:
        raise ReadError(
            path.name, marked("it cannot be read ({strerror})", strerror=error.strerror)
        ) from error
    if known == data:
        return None
    if known is not None:
        copy = folder / f"{path.stem}-{sha256(data).hexdigest()[:8]}{file.SUFFIX}"
        if copy.exists():
            return None
    files.save(data, copy)
    return copy
