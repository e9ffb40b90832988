"""Local files and folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from huescope.errors import ReadError
from huescope.imaging import formats
from huescope.sources.folder import LocalFolder
from huescope.sources.local import LocalFile
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cancellation import Job
    from huescope.sources.kinds import Field
    from huescope.sources.place import Place
    from huescope.sources.reference import Reference
    from huescope.sources.source import Source

NAME = "local"
TITLE = marked("This computer")
RANK = 0
FIELDS: tuple[Field, ...] = ()

_SCHEME = "file:"
_THIS_COMPUTER = ("", "localhost")


def connect(_values: Mapping[str, str], job: Job) -> LocalFolder:
    """Return the user's home folder."""
    job.check()
    return LocalFolder(Path.home())


def takes(text: str) -> bool:
    """Return whether a text is an absolute path, begins with ``~``, or is a ``file:`` address."""
    if text.lower().startswith(_SCHEME):
        return True
    return text == "~" or text.startswith(("~/", "~\\")) or Path(text).is_absolute()


def open_text(text: str, _values: Mapping[str, str]) -> Source | Place:
    """Return a file if the path has the suffix of a picture, else a folder; does no I/O."""
    path = _path_of(text)
    if path.suffix.lower() in formats.SUFFIXES and not text.endswith(("/", "\\")):
        return LocalFile(path)
    return LocalFolder(path)


def place_at(reference: Reference, _secrets: Mapping[str, str]) -> LocalFolder:
    """Return the folder of a reference."""
    return LocalFolder(Path(reference.location))


def source_at(reference: Reference, _secrets: Mapping[str, str]) -> LocalFile:
    """Return the file of a reference."""
    return LocalFile(Path(reference.location))


def _path_of(text: str) -> Path:
    if not text.lower().startswith(_SCHEME):
        # Only one's own "~" is taken, so that it always has a meaning.
        return Path.home() / text[2:] if text.startswith("~") else Path(text)
    try:
        address = urlsplit(text)
    except ValueError as error:
        raise ReadError(text, marked("this is not a valid address")) from error
    if address.netloc.lower() not in _THIS_COMPUTER:
        raise ReadError(text, marked("this file lies on another computer"))
    path = Path(url2pathname(address.path))
    if not path.is_absolute():
        raise ReadError(text, marked("this is not a valid address"))
    return path
