"""Check for changes of a folder between its listing and the start of watching it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ChangeCheck:
    """Modification time of a folder when listing began; for workers only, as it reads the disk."""

    def __init__(self) -> None:
        self._stamp = 0

    def record(self, folder: Path | None) -> None:
        """Record the modification time of a folder; do nothing for None."""
        if folder is not None:
            self._stamp = _stamp_of(folder)

    def is_outdated(self, folder: Path | None) -> bool:
        """Return whether an entry was added to or removed from the folder since `record`."""
        return folder is not None and self._stamp != _stamp_of(folder)


def _stamp_of(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except (OSError, ValueError):
        return -1
