"""Resolution of addresses and paths, typed, dropped or pasted, to sources and places."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard, cast

from huescope.errors import ReadError
from huescope.sources.kinds import kind_of
from huescope.sources.local import LocalFile
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.sources.place import Place
    from huescope.sources.source import Source

# At least two letters, because "C:\\..." is a path. RFC 3986, 3.1.
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:(//)?")


def is_address(text: str) -> bool:
    """Return whether a text is an address; any other text is a path.

    An address begins with a scheme and ``://``, or is recognized by a kind of source, such as
    ``file:``. A file may be called ``scan:1.jpg``.
    """
    scheme = _SCHEME.match(text)
    return scheme is not None and (scheme[1] is not None or kind_of(text) is not None)


def source_from_text(text: str, values: Mapping[str, str]) -> Source | Place:
    """Resolve an address or a path to a source or place.

    Parameters
    ----------
    text : str
        Such as ``oci://BUCKET@NAMESPACE/NAME``, or any address with a scheme that a kind of source
        takes; or a path, with invalid UTF-8 as in `os.fsdecode`. A path that looks like an address
        is given as ``./oci:...``.
    values : mapping of str to str
        Values of the fields of `huescope.sources.kinds`, by name; fields unknown to a kind are
        ignored.

    Returns
    -------
    Source or Place
        A `LocalFile` for every path. No I/O is done.

    Raises
    ------
    ReadError
        If it is a malformed address, or of an unknown kind.
    """
    scheme = _SCHEME.match(text)
    kind = None if scheme is None else kind_of(text)
    if kind is not None:
        return kind.open_text(text, values)
    if scheme is not None and scheme[1] is not None:
        raise ReadError(f"{scheme[0]}...", marked("this is no address that Huescope knows"))
    return LocalFile(Path(text))


def picture_from(text: str, values: Mapping[str, str]) -> Source:
    """Resolve a source that must be a picture, not a place.

    Parameters
    ----------
    text : str
        As typed.
    values : mapping of str to str
        As for `source_from_text`.

    Raises
    ------
    ReadError
        If it is a place, or a malformed address.
    """
    found = source_from_text(text, values)
    if is_place(found):
        raise ReadError(
            found.name, marked('this is no picture; see what it holds with "huescope list"')
        )
    return cast("Source", found)


def is_place(found: Source | Place) -> TypeGuard[Place]:
    """Return whether this is a `Place`, which can be listed, and not a `Source`."""
    return hasattr(found, "pages")


def display_name(text: str, source: Source) -> str:
    """Return the name of a picture in output: as typed, unless that may contain a secret.

    Parameters
    ----------
    text : str
        As typed, since two folders may contain pictures of the same name.
    source : Source
        The source that it resolved to.

    Returns
    -------
    str
        Not necessarily printable.
    """
    return text if isinstance(source, LocalFile) else source.location or source.name
