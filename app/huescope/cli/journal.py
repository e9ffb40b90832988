"""Results of a long run, kept line by line, so that a run that ends early can go on."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Self

from huescope.palette.files import not_written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNFINISHED = ".unfinished"
"""What is put after the name of the results while they are not complete."""


class Journal:
    """A file beside the results with what is known so far; deleted when they are written.

    Parameters
    ----------
    output : pathlib.Path
        The file of the results.
    question : str
        What is asked of each picture. An unfinished run with another question is begun anew.

    Raises
    ------
    WriteError
        If it cannot be written.
    """

    def __init__(self, output: Path, question: str) -> None:
        self._output = output
        self._path = Path(f"{output}{UNFINISHED}")
        self._places: dict[tuple[str, str], int] = {}
        header = json.dumps({"question": question}).encode() + b"\n"
        try:
            self._file = self._path.open("a+b")
            self._read(header)
        except OSError as error:
            raise not_written(self._path, error) from error
        self.known = len(self._places)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(OSError):  # of a full disk, which was told before
            self._file.close()

    def has(self, picture: str, stamp: str) -> bool:
        """Return whether the result of a picture with these bytes is known."""
        return (picture, stamp) in self._places

    def add(self, picture: str, stamp: str, line: str) -> None:
        """Keep a result.

        Parameters
        ----------
        picture : str
            As typed or listed.
        stamp : str
            See `huescope.sources.source.Source.stamp`.
        line : str
            One line.

        Raises
        ------
        WriteError
            If the disk is full.
        """
        record = json.dumps([picture, stamp, line]).encode() + b"\n"
        try:
            place = self._file.seek(0, os.SEEK_END)
            self._file.write(record)
            self._file.flush()
        except OSError as error:
            raise not_written(self._path, error) from error
        self._places[picture, stamp] = place

    def lines(self, pictures: Iterable[tuple[str, str]]) -> Iterator[str]:
        """Give the results of pictures and stamps, in this order; those that failed have none."""
        for key in pictures:
            place = self._places.get(key)
            if place is not None:
                self._file.seek(place)
                yield json.loads(self._file.readline())[2]

    def finish(self, pieces: Iterable[bytes]) -> None:
        """Write the results, and delete the journal.

        Parameters
        ----------
        pieces : iterable of bytes
            The content of the file.

        Raises
        ------
        WriteError
            If it cannot be written; the journal stays.
        """
        write_pieces(self._output, pieces)
        try:
            self._file.close()
            self._path.unlink()
        except OSError as error:
            raise not_written(self._path, error) from error

    def _read(self, header: bytes) -> None:
        """Read what is known; the last line may be incomplete."""
        self._file.seek(0)
        if self._file.readline() != header:
            self._file.truncate(0)
            self._file.write(header)
            self._file.flush()
            return
        place = self._file.tell()
        for record in self._file:
            with contextlib.suppress(ValueError, TypeError):
                picture, stamp, _line = json.loads(record)
                self._places[picture, stamp] = place
            if not record.endswith(b"\n"):
                self._file.truncate(place)
            place += len(record)


def write_pieces(output: Path, pieces: Iterable[bytes]) -> None:
    """Write a file piece by piece, in place of an older one only when it is complete.

    Raises
    ------
    WriteError
        If it cannot be written.
    """
    part = Path(f"{output}.part")
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
        part.replace(output)
    except OSError as error:
        raise not_written(output, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
