"""Whether a folder changed between the moment it was listed and the moment it was watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ChangeCheck:
    """How a folder was when listing it began; asks the disk, so it is used in workers only."""

    def __init__(self) -> None:
        self._stamp = 0

    def record(self, folder: Path | None) -> None:
        """Note how the folder is now; nothing where there is none."""
        if folder is not None:
            self._stamp = _stamp_of(folder)

    def is_outdated(self, folder: Path | None) -> bool:
        """Tell whether anything came into the folder or went since `record`."""
        return folder is not None and self._stamp != _stamp_of(folder)


def _stamp_of(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except (OSError, ValueError):
        return -1
