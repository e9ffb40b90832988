"""Atomic writing of cache files."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Self

UNFINISHED = ".tmp"
"""The suffix of incomplete files."""


class AtomicFile:
    """A cache file while it is written, for use in a ``with`` block.

    If the disk is full, or the folder is not writable, every method does nothing: the content of a
    cache can be fetched again.

    Parameters
    ----------
    folder : pathlib.Path
        The cache folder; created, for this user only, if it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path: Path | None = None
        self._size_bytes = 0
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(UNFINISHED, dir=folder)
            self._file = os.fdopen(descriptor, "wb")
            self._path = Path(name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def write(self, data: bytes) -> None:
        """Append bytes."""
        if self._path is None:
            return
        try:
            self._file.write(data)
            self._size_bytes += len(data)
        except OSError:
            self.close()

    def commit_as(self, name: str) -> int:
        """Complete the file under its name, replacing any file of that name.

        Parameters
        ----------
        name : str
            Without folder.

        Returns
        -------
        int
            Its size in bytes; 0 if it could not be written.
        """
        if self._path is None:
            return 0
        try:
            self._file.close()
            self._path.replace(self._folder / name)
        except OSError:  # on Windows, also if the old file is open somewhere
            self.close()
            return 0
        self._path = None
        return self._size_bytes

    def close(self) -> None:
        """Remove the file, unless it was committed."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._path = None
