"""The files that a palette travels in: one format a file.

A new file here with the names of `Format` is a new format everywhere.
"""

from __future__ import annotations

import sys
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from huescope.errors import HuescopeError
from huescope.palette.formats._format import Format
from huescope.plugins import modules_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Format", "get", "registry"]


@cache
def registry() -> Mapping[str, Format]:
    """List every format.

    Returns
    -------
    mapping of str to Format
        By `NAME`, in the order in which a menu shows them; read-only.
    """
    return MappingProxyType(cast("dict[str, Format]", modules_of(sys.modules[__name__])))


def get(name: str) -> Format:
    """Find one format.

    Parameters
    ----------
    name : str
        Its `NAME`.

    Returns
    -------
    Format
        The format.

    Raises
    ------
    HuescopeError
        If there is none of that name.
    """
    try:
        return registry()[name]
    except KeyError:
        known = ", ".join(registry())
        raise HuescopeError(f"{name!a} is no palette format; there are {known}.") from None
