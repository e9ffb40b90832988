"""From a text that a person typed, dropped or pasted to a source or place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from huescope.errors import ReadError
from huescope.sources.kinds import kind_of
from huescope.sources.local import LocalFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.sources.place import Place
    from huescope.sources.source import Source

# Two letters at least: "C:\\..." is a path. RFC 3986, 3.1.
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:(//)?")


def is_address(text: str) -> bool:
    """Tell whether a text is an address; every other one is a path.

    An address begins with a scheme and ``://``, or as an address of one of the kinds of sources
    does, such as ``file:``. A file may be called ``scan:1.jpg``.
    """
    scheme = _SCHEME.match(text)
    return scheme is not None and (scheme[1] is not None or kind_of(text) is not None)


def source_from_text(text: str, values: Mapping[str, str]) -> Source | Place:
    """Open the source or place that an address or a path names.

    Parameters
    ----------
    text : str
        Such as ``oci://BUCKET@NAMESPACE/NAME``, or any address that a kind of source takes and that
        begins with a scheme; or a path, also in bytes that are no UTF-8 as `os.fsdecode` gives
        them. A path that begins like an address is given as ``./oci:...``.
    values : mapping of str to str
        What was typed into the fields of `huescope.sources.kinds`, by name; those that a kind does
        not know are passed over.

    Returns
    -------
    Source or Place
        A `LocalFile` for every path. Neither disk nor network was touched.

    Raises
    ------
    ReadError
        If it is an address that is malformed, or of no kind that there is.
    """
    scheme = _SCHEME.match(text)
    kind = None if scheme is None else kind_of(text)
    if kind is not None:
        return kind.open_text(text, values)
    if scheme is not None and scheme[1] is not None:
        raise ReadError(f"{scheme[0]}...", "this is no address that Huescope knows")
    return LocalFile(Path(text))
