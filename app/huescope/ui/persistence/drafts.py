"""Drafts: unsaved work on disk, for recovery after a crash.

Each window has one draft, and a lock file while it is open. A draft whose lock is free was left by
a crash.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from huescope.dataclass import dataclass
from huescope.errors import PaletteError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.project.project import Project

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """Unsaved work of a window that crashed.

    Attributes
    ----------
    project : Project
        The palettes.
    target : Path or None
        The project file; None if they were never saved.
    written_s : float
        When the draft was written, in seconds since 1970 UTC.
    path : Path
        The draft itself.
    lock : QLockFile
        Held, so that no other window restores it too.
    """

    project: Project
    target: Path | None
    written_s: float
    path: Path
    lock: QLockFile = field(compare=False, repr=False)


class Drafts:
    """The draft of one window, and those of windows that crashed.

    Not thread-safe, except `find`; the caller serializes writes.

    Parameters
    ----------
    folder : Path
        Folder of all drafts, created on demand.
    earlier : Path, optional
        Another folder in which to look for drafts of crashed windows, of an earlier version.
    """

    def __init__(self, folder: Path, earlier: Path | None = None) -> None:
        self._folder = folder
        self._earlier = earlier
        self._path = folder / f"{os.urandom(16).hex()}.huescope"  # `uuid` takes 4 ms to import
        self._lock = _lock_of(self._path)

    def write(self, project: Project, target: Path | None, job: Job) -> Iterator[Path]:
        """Write the draft of this window.

        Parameters
        ----------
        project : Project
            All palettes of the window.
        target : Path or None
            Their project file, or None.
        job : Job
            Checked before writing.

        Yields
        ------
        Path
            The draft, once it is written.

        Raises
        ------
        WriteError
            If it cannot be written, or its folder cannot be created.
        """
        from huescope.palette import files
        from huescope.project import file

        job.check()
        files.make_folder(self._folder, private=True)
        if not self._lock.isLocked():
            self._lock.tryLock(0)
        files.save(json.dumps({"target": target and str(target)}).encode(), _about(self._path))
        files.save(file.write(project), self._path)
        yield self._path

    def clear(self) -> None:
        """Delete the draft of this window: everything is saved or discarded."""
        if self._lock.isLocked():
            _remove(self._path)
            self._lock.unlock()

    def find(self, job: Job) -> Iterator[list[Draft]]:
        """Find the drafts of windows that crashed.

        Yields
        ------
        list of Draft
            The newest last. Unreadable ones are renamed with another suffix.
        """
        found = []
        for path in self._written():
            job.check()
            lock = _lock_of(path)
            if path != self._path and lock.tryLock(0):
                draft = _read(path, lock)
                if draft is None:
                    lock.unlock()
                else:
                    found.append(draft)
        yield sorted(found, key=lambda draft: draft.written_s)

    def _written(self) -> Iterator[Path]:
        """Find all drafts; a folder of an earlier version that is empty now is removed."""
        if self._earlier is not None:
            with contextlib.suppress(OSError):  # there is none, or it is not empty
                self._earlier.rmdir()
                self._earlier.parent.rmdir()
        for folder in filter(None, (self._folder, self._earlier)):
            if folder.is_dir():
                yield from folder.glob("*.huescope")


def remove(draft: Draft) -> None:
    """Delete a draft that was restored or discarded."""
    _remove(draft.path)
    draft.lock.unlock()


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # never stale: a window may stay open for weeks
    return lock


def _about(path: Path) -> Path:
    return path.with_suffix(".json")


def _read(path: Path, lock: QLockFile) -> Draft | None:
    from huescope.project import file

    try:
        project = file.read(path.read_bytes(), path.name)
        written_s = path.stat().st_mtime
    except OSError:
        return None  # it was deleted meanwhile
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
