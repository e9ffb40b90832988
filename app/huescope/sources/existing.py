"""What is at a path, whatever was typed: until Python 3.14, `pathlib` raises for long names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def exists(path: Path | str) -> bool:
    """Tell whether there is a file or folder; False for an impossible name."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path | str) -> bool:
    """Tell whether there is a folder; False for an impossible name."""
    return os.path.isdir(path)  # noqa: PTH112
