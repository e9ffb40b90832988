"""The sample pictures that come with Huescope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging import formats
from huescope.resources import resource

if TYPE_CHECKING:
    from pathlib import Path


def sample_pictures() -> tuple[Path, ...]:
    """List the sample pictures.

    Returns
    -------
    tuple of pathlib.Path
        Sorted by name; empty if the samples are not installed.
    """
    folder = resource("samples")
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(path for path in folder.iterdir() if path.suffix.lower() in formats.SUFFIXES)
    )
