"""The pictures that come with Huescope, for the first look and for trying things out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.imaging.formats import SUFFIXES
from huescope.resources import resource

if TYPE_CHECKING:
    from pathlib import Path


def sample_pictures() -> tuple[Path, ...]:
    """List the built-in pictures.

    Returns
    -------
    tuple of pathlib.Path
        In the order of their names; empty where the samples were not installed.
    """
    folder = resource("samples")
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES))
