"""Local files as sources."""

from __future__ import annotations

import io
import os
import stat
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import ReadError, WriteError, printable
from huescope.sources.reference import Reference
from huescope.texts import marked

if TYPE_CHECKING:
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.sources.source import Source

MAX_FILE_BYTES = 2**30
"""The largest file that is read, 1 GiB: its bytes stay in memory while they are decoded."""

_CHUNK_BYTES = 2**20
# Without this flag, a FIFO without a writer would block `open` for ever. Windows has neither.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A `Source` that reads a file.

    Attributes
    ----------
    path : pathlib.Path
        Relative or absolute; names may be invalid UTF-8.
    """

    path: Path

    @property
    def name(self) -> str:
        """The file's name without its folder, printable."""
        return printable(self.path.name or str(self.path))

    @property
    def key(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    @property
    def location(self) -> str:
        """The absolute path; invalid UTF-8 becomes lone surrogates, as in `os.fsdecode`."""
        return str(self.path.absolute())

    @property
    def reference(self) -> Reference | None:
        """The path; None where its name cannot be kept as text."""
        return Reference("local", self.location) if self.location.isprintable() else None

    def stamp(self) -> str:
        """Return size and modification time; empty if the file is gone."""
        try:
            status = self.path.stat()
        except (OSError, ValueError):
            return ""
        return f"{status.st_size} {status.st_mtime_ns}"

    def head(self, size_bytes: int, job: Job) -> bytes:
        """Read the beginning of the file; as `read` otherwise."""
        return self._read(job, size_bytes)

    def read(self, job: Job) -> bytes:
        """Read the whole file; never waits for a FIFO or a device.

        Parameters
        ----------
        job : Job
            Checked, and given the progress, between chunks of 1 MiB.

        Returns
        -------
        bytes
            At least one byte.

        Raises
        ------
        ReadError
            If the file is missing, forbidden, empty, larger than `MAX_FILE_BYTES`, not a regular
            file, or became shorter while it was read.
        Cancelled
            If the job was cancelled.
        """
        return self._read(job)

    def _read(self, job: Job, most_bytes: int | None = None) -> bytes:
        try:
            _refuse_special(self.name, self.path.stat())
            descriptor = os.open(self.path, _OPEN_FLAGS)
            with os.fdopen(descriptor, "rb", buffering=0) as file:
                if most_bytes is None:
                    return self._read_open(file, job)
                job.check()
                return file.read(most_bytes) or self._read_open(file, job)
        except (OSError, ValueError) as error:
            raise ReadError(self.name, reason_of(error)) from error

    def _read_open(self, file: io.FileIO, job: Job) -> bytes:
        status = os.fstat(file.fileno())
        _refuse_special(self.name, status)  # once more: the path may have changed hands since
        # BytesIO returns its buffer without the copy that joining chunks would make.
        buffer = io.BytesIO()
        while piece := file.read(_CHUNK_BYTES):
            buffer.write(piece)
            if buffer.tell() > MAX_FILE_BYTES:
                raise ReadError(self.name, _too_large())
            job.report(min(buffer.tell() / max(status.st_size, 1), 1.0), "reading")
        if buffer.tell() < status.st_size:
            raise ReadError(self.name, marked("the file became shorter while it was being read"))
        if not buffer.tell():
            raise ReadError(self.name, marked("the file is empty"))
        return buffer.getvalue()


def _refuse_special(name: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(name, marked("this is a folder, not a file"))
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(name, marked("this is a pipe or a device, not a file"))
    if status.st_size > MAX_FILE_BYTES:
        raise ReadError(name, _too_large())


def _too_large() -> str:
    return marked(
        "the file is larger than {max_file_bytes} GiB, the most that Huescope reads",
        max_file_bytes=MAX_FILE_BYTES // 2**30,
    )


def reason_of(error: OSError | ValueError) -> str:
    """Explain an error of the file system to the user.

    Parameters
    ----------
    error : OSError or ValueError
        What Python raised; ValueError for an impossible path, such as one with a NUL.

    Returns
    -------
    str
        The end of a sentence, without a full stop.
    """
    if isinstance(error, FileNotFoundError):
        return marked("there is no such file or folder, or it has just vanished")
    if isinstance(error, PermissionError):
        return marked("you are not allowed to read it")
    if isinstance(error, NotADirectoryError):
        return marked("a part of its path is not a folder")
    if isinstance(error, ValueError):
        return marked("this is not a possible file name")
    return marked("the system cannot read it ({value})", value=error.strerror or error)


def refuse_same_file(source: Source, output: Path, reason: str) -> None:
    """Refuse to overwrite the file that is read, even through a link.

    Parameters
    ----------
    source : Source
        The source.
    output : pathlib.Path
        Where to write.
    reason : str
        The reason of the error, as the end of a sentence.

    Raises
    ------
    WriteError
        If both are the same file.
    """
    if not isinstance(source, LocalFile):
        return
    try:
        same = source.path.samefile(output)
    except (
        OSError,
        ValueError,
    ):  # one of them does not exist: reading or writing will say what is wrong
        return
    if same:
        raise WriteError(str(output), reason)
