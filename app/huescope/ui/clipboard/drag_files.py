"""Temporary palette files for dragging a palette out of the window."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.errors import WriteError
from huescope.ui.language.translation import tr

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
        return partial(_write, palette, self._made(palette.name))

    def writing_file(
        self, name: str, suffix: str, content: Callable[[], bytes]
    ) -> Callable[[Job], Iterator[list[Path]]]:
        """Return a function that writes one file, for `TaskRunner.submit`.

        Parameters
        ----------
        name : str
            What the file is called; any text.
        suffix : str
            Of the file, with its dot.
        content : callable
            Makes its content, in a worker.

        Raises
        ------
        WriteError
            If the folder cannot be created.
        """
        return partial(_write_file, name, suffix, content, self._made(name))

    def _made(self, name: str) -> str:
        """Return the path of the folder, which is created on first use."""
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="huescope-")
        except OSError as error:
            raise _failure(name, error) from error
        return self._folder.name

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
    folder = _own_folder(palette.name, parent)
    paths = []
    for name in FORMATS:
        job.check()
        paths.append(folder / f"{stem}{writers[name].SUFFIXES[0]}")
        save_written(formats.write(palette, name), paths[-1])
    yield paths


def _write_file(
    name: str, suffix: str, content: Callable[[], bytes], parent: str, job: Job
) -> Iterator[list[Path]]:
    from huescope.palette.files import file_stem, save

    job.check()
    path = _own_folder(name, parent) / f"{file_stem(name)}{suffix}"
    save(content(), path)
    yield [path]


def _own_folder(name: str, parent: str) -> Path:
    """Make a folder for one drag, so that files of earlier drags stay unchanged."""
    try:
        return Path(tempfile.mkdtemp(dir=parent))
    except OSError as error:
        raise _failure(name, error) from error


def _failure(name: str, error: OSError) -> WriteError:
    reason = tr("the files to drag cannot be written ({strerror})", strerror=error.strerror)
    return WriteError(name or tr("Palette"), reason)
