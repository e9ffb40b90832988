"""The files that are dragged out of the window, for programs that take no palette as data."""

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
"""For Adobe, for the web, and for GIMP, Inkscape and Krita."""


class DragFiles:
    """A private folder of palettes, which is kept until the window closes.

    Who takes a dropped file may read it long after the drop, so none goes before that.
    """

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def writing(self, palette: Palette) -> Callable[[Job], Iterator[list[Path]]]:
        """Return the work of writing a palette in `FORMATS`, for `TaskRunner.submit`.

        Raises
        ------
        WriteError
            If there can be no such folder.
        """
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="huescope-")
        except OSError as error:
            raise _failure(palette, error) from error
        return partial(_write, palette, self._folder.name)

    def clean(self) -> None:
        """Delete all of them."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def _write(palette: Palette, parent: str, job: Job) -> Iterator[list[Path]]:
    from huescope.palette import formats
    from huescope.palette.files import file_stem, save_written

    stem = file_stem(palette.name)
    writers = formats.writers()
    try:
        # Each drag has a folder of its own: what was dragged before stays as it was.
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
