"""Unsaved work on the disk: written while it grows, found again after a crash.

Each window has one draft, and a lock that says that the window is alive. A draft whose lock is
held by nobody is what a crash left behind.
"""

from __future__ import annotations

import json
import logging
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from huescope.errors import PaletteError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.project.project import Project

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """Work that was not saved when its window ended.

    Attributes
    ----------
    project : Project
        The palettes.
    target : Path or None
        The file in which they were kept; None where they never were.
    written_s : float
        When the draft was written, in seconds since 1970 UTC.
    path : Path
        The draft itself.
    lock : QLockFile
        Held, so that no other window takes it up too.
    """

    project: Project
    target: Path | None
    written_s: float
    path: Path
    lock: QLockFile = field(compare=False, repr=False)


class Drafts:
    """The unsaved work of one window, and that of windows which crashed.

    Not safe to share between threads, but for `find`; the caller writes one at a time.

    Parameters
    ----------
    folder : Path
        Of all drafts; made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{uuid.uuid4().hex}.huescope"
        self._lock = _lock_of(self._path)

    def write(self, project: Project, target: Path | None, job: Job) -> Iterator[Path]:
        """Write the draft of this window anew.

        Parameters
        ----------
        project : Project
            All of its palettes.
        target : Path or None
            The file in which they are kept; None where they are in none.
        job : Job
            Checked before it begins.

        Yields
        ------
        Path
            Of the draft, once it is on the disk.

        Raises
        ------
        WriteError
            If it cannot be written, or its folder cannot be made.
        """
        from huescope.palette import files
        from huescope.project import file

        job.check()
        files.make_folder(self._folder)
        if not self._lock.isLocked():
            self._lock.tryLock(0)
        files.save(json.dumps({"target": target and str(target)}).encode(), _about(self._path))
        files.save(file.write(project), self._path)
        yield self._path

    def clear(self) -> None:
        """Take the draft of this window away: everything is saved, or not wanted."""
        if self._lock.isLocked():
            _remove(self._path)
            self._lock.unlock()

    def find(self, job: Job) -> Iterator[list[Draft]]:
        """Find what windows left behind that are no longer alive.

        Yields
        ------
        list of Draft
            The newest last. One that cannot be read is put aside, under another suffix.
        """
        found = []
        for path in self._folder.glob("*.huescope") if self._folder.is_dir() else ():
            job.check()
            lock = _lock_of(path)
            if path != self._path and lock.tryLock(0):
                draft = _read(path, lock)
                if draft is None:
                    lock.unlock()
                else:
                    found.append(draft)
        yield sorted(found, key=lambda draft: draft.written_s)


def remove(draft: Draft) -> None:
    """Take a draft away that was taken up, or is not wanted."""
    _remove(draft.path)
    draft.lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may stay open for weeks; only its end frees the lock
    return lock


def _about(path: Path) -> Path:
    return path.with_suffix(".json")


def _read(path: Path, lock: QLockFile) -> Draft | None:
    from huescope.project import file

    try:
        project = file.read(path.read_bytes(), path.name)
        written_s = path.stat().st_mtime
    except OSError:
        return None  # it went while it was looked at
    except PaletteError:
        log.exception("A draft cannot be read")
        path.replace(path.with_suffix(".damaged"))
        _about(path).unlink(missing_ok=True)
        return None
    return Draft(project, _target(path), written_s, path, lock)


def _target(path: Path) -> Path | None:
    try:
        target = json.loads(_about(path).read_bytes())["target"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return Path(target) if isinstance(target, str) else None


def _remove(path: Path) -> None:
    for each in (path, _about(path)):
        try:
            each.unlink(missing_ok=True)
        except OSError:
            log.exception("A draft cannot be removed")
