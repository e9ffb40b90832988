"""Where the pictures of a command are written: one file, or one for each in a folder."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from huescope.cli.source_access import source_typed
from huescope.cli.standard_streams import is_standard
from huescope.errors import SubjectError, WriteError
from huescope.imaging import writing
from huescope.palette.unique_stems import UniqueStems
from huescope.sources.existing import exists
from huescope.sources.local import LocalFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from huescope.imaging.writing import Format
    from huescope.sources.source import Source


class OutputFiles:
    """Names the files that a command writes.

    Parameters
    ----------
    output : pathlib.Path
        As typed: a file, a folder, or ``-`` for standard output.
    format_name : str or None
        What a person chose.
    into_folder : bool
        Whether `output` is a folder, which is made if it is missing.

    Attributes
    ----------
    folder : pathlib.Path or None
        Where to write; None for one file.
    format : Format
        In which to write.
    note : str or None
        One sentence where the file is called otherwise than was typed.

    Raises
    ------
    OptionError
        If the suffix is of no format, or not of the chosen one.
    WriteError
        If a folder is needed, and cannot be made.
    """

    def __init__(self, output: Path, format_name: str | None, *, into_folder: bool) -> None:
        self.note: str | None = None
        self._stems = UniqueStems()
        if into_folder:
            self.folder: Path | None = output
            self.format = writing.format_for("", format_name)
            make_output_folder(output)
            return
        self.folder = None
        self.format = writing.format_for(output.suffix, format_name)
        self._file = output
        if not (output.suffix or exists(output) or is_standard(output)):
            self._file = output.with_name(output.name + self.format.SUFFIXES[0])
            self.note = f"The name had no suffix, so it is written as {self.format.LABEL}."

    def path_for(self, source: Source) -> tuple[Path, Format]:
        """Name the file for a picture.

        Parameters
        ----------
        source : Source
            The picture.

        Returns
        -------
        path : pathlib.Path
            In a folder, called as the picture is, with a number where another is called so, too.
        format : Format
            In which to write it.
        """
        if self.folder is None:
            return self._file, self.format
        name = self._stems.give(source.name)
        return self.folder / f"{name}{self.format.SUFFIXES[0]}", self.format


class ReadFiles:
    """The files that a command reads, none of which it writes over, by whatever name.

    Parameters
    ----------
    sources : iterable of Source
        All that are read; gone through once, when the first file is to be written over.
    """

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = sources
        self._lock = threading.Lock()
        self._files: frozenset[tuple[int, int]] | None = None

    def refuse(self, path: Path, reason: str) -> None:
        """Stop before a file that is read is written over.

        Parameters
        ----------
        path : pathlib.Path
            Where to write.
        reason : str
            The reason of the error, as the end of a sentence.

        Raises
        ------
        WriteError
            If it is one of them. Thread-safe.
        """
        written = _file_of(path)
        if written is None:
            return  # nothing is there
        with self._lock:
            if self._files is None:
                local = (each.path for each in self._sources if isinstance(each, LocalFile))
                self._files = frozenset(filter(None, map(_file_of, local)))
        if written in self._files:
            raise WriteError(str(path), reason)


def sources_of(texts: Iterable[str], values: Mapping[str, str]) -> Iterator[Source]:
    """Resolve pictures as typed, but for those that cannot be: that is told when their turn comes.

    Parameters
    ----------
    texts : iterable of str
        Pictures or palette files.
    values : mapping of str to str
        As for `huescope.cli.source_access.source_typed`.
    """
    for text in texts:
        with contextlib.suppress(SubjectError):
            yield source_typed(text, values)


def _file_of(path: Path) -> tuple[int, int] | None:
    """Identify a file as `os.path.samestat` does; None if it is missing or cannot be looked at."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def make_output_folder(folder: Path) -> None:
    """Create the folder of several results; WriteError if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"this folder cannot be made ({error.strerror})"
        raise WriteError(str(folder), reason) from error
