"""A file that appears whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Self

UNFINISHED = ".tmp"
"""What the name of a file ends in until it is whole."""


class AtomicFile:
    """A file of a cache while it is written; to be used in a ``with`` block.

    A disk that is full, or a folder that cannot be written, makes every method do nothing: what is
    in a cache can be fetched again.

    Parameters
    ----------
    folder : pathlib.Path
        Where; made, for this user only, if it is missing.
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
        """Add bytes."""
        if self._path is None:
            return
        try:
            self._file.write(data)
            self._size_bytes += len(data)
        except OSError:
            self.close()

    def commit_as(self, name: str) -> int:
        """Give it its name; what was called so before is replaced.

        Parameters
        ----------
        name : str
            Without a folder.

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
        except OSError:  # also where somebody has the old one open, on Windows
            self.close()
            return 0
        self._path = None
        return self._size_bytes

    def close(self) -> None:
        """Remove it, unless it was kept."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._path = None
