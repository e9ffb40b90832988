"""Where the pictures of a command are written: one file, or one for each in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.standard_streams import is_standard
from huescope.errors import WriteError
from huescope.imaging import writing
from huescope.palette.files import file_stem, stem_of
from huescope.sources.local import refuse_same_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from huescope.imaging.writing import Format
    from huescope.sources.source import Source


class OutputFiles:
    """Names the files that a command writes.

    Parameters
    ----------
    output : pathlib.Path
        As typed: a file, a folder where there are several pictures or it is one already, or ``-``
        for standard output.
    format_name : str or None
        What a person chose.
    several : bool
        Whether there is more than one picture.

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

    def __init__(self, output: Path, format_name: str | None, *, several: bool) -> None:
        self.note: str | None = None
        self._stems = UniqueStems()
        if several or output.is_dir():
            self.folder: Path | None = output
            self.format = writing.format_for("", format_name)
            make_output_folder(output)
            return
        self.folder = None
        self.format = writing.format_for(output.suffix, format_name)
        self._file = output
        if not (output.suffix or output.exists() or is_standard(output)):
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
        name = self._stems.give(source)
        return self.folder / f"{name}{self.format.SUFFIXES[0]}", self.format


class UniqueStems:
    """Names files of a folder as the pictures that they are of are called."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, source: Source) -> str:
        """Name a file, without suffix; with a number where another is called so, too."""
        return self.give_name(source.name)

    def give_name(self, name_of_file: str) -> str:
        """Name a file, without suffix, as another is called."""
        stem = file_stem(stem_of(name_of_file))
        name, number = stem, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem} {number}"
        self._taken.add(name.casefold())
        return name


def refuse_sources(path: Path, sources: Iterable[Source]) -> None:
    """Stop before any picture that is read is written over.

    Parameters
    ----------
    path : pathlib.Path
        Where to write.
    sources : iterable of Source
        All that are read.

    Raises
    ------
    WriteError
        If it is one of them, by whatever name.
    """
    for source in sources:
        refuse_same_file(source, path, "this is the picture itself; give the result another name")


def make_output_folder(folder: Path) -> None:
    """Create the folder of several results; WriteError if that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"this folder cannot be made ({error.strerror})"
        raise WriteError(str(folder), reason) from error
