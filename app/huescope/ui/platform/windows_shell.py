"""What the taskbar and the jump list of Windows know of the program; nothing on other systems."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PATH_IN_UTF16 = 3  # SHARD_PATHW of shlobj_core.h


def name_process(identifier: str) -> None:
    """Group the windows of the program in the taskbar, with the shortcut of the installer."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(identifier)


def note_document(path: Path) -> None:
    """Add a file to the recent ones of the system, of which the jump list shows the program's.

    Parameters
    ----------
    path : Path
        An absolute path.
    """
    if sys.platform == "win32":
        ctypes.windll.shell32.SHAddToRecentDocs(_PATH_IN_UTF16, str(path))
