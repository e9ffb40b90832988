"""Temporary palette files for dragging a palette out of the window."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from huescope.cancellation import Job
    from huescope.palette.palette import Palette

FORMATS = ("ase", "css", "gpl")
"""Formats for Adobe, for the web, and for GIMP, Inkscape and Krita."""


class DragFiles:
    """A temporary folder of palette files, which is kept until the window closes.

    The target of a drop may read the files long after it, so they are not deleted earlier.
    """

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def writing(self, palette: Palette) -> Callable[[Job], Iterator[list[Path]]]:
        """Return a function that writes a palette in `FORMATS`, for `TaskRunner.submit`.

        Raises
        ------
        WriteError
            If the folder cannot be created.
        """
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="huescope-")
        except OSError as error:
            raise _failure(palette, error) from error
        return partial(_write, palette, self._folder.name)

    def clean(self) -> None:
        """Delete all files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _write(palette: Palette, parent: str, job: Job) -> Iterator[list[Path]]:
    from huescope.palette import formats
    from huescope.palette.files import file_stem, save_written

    stem = file_stem(palette.name)
    writers = formats.writers()
    try:
        # A folder for each drag, so that files of earlier drags stay unchanged.
        folder = Path(tempfile.mkdtemp(dir=parent))
    except OSError as error:
        raise _failure(palette, error) from error
    paths = []
    for name in FORMATS:
        job.check()
        paths.append(folder / f"{stem}{writers[name].SUFFIXES[0]}")
        save_written(formats.write(palette, name), paths[-1])
    yield paths


def _failure(palette: Palette, error: OSError) -> WriteError:
    reason = f"the files to drag cannot be written ({error.strerror})"
    return WriteError(palette.name or "Palette", reason)
