"""How different two colours look: one formula a file.

A new file here with the names of `Formula` is a new formula everywhere.
"""

from __future__ import annotations

import sys
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from huescope.color.difference._formula import Formula
from huescope.errors import HuescopeError
from huescope.plugins import modules_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT", "Formula", "get", "registry"]

DEFAULT = "ciede2000"
"""The name of the formula that is used where nobody chose one."""


@cache
def registry() -> Mapping[str, Formula]:
    """List every formula.

    Returns
    -------
    mapping of str to Formula
        By `NAME`, in the order in which a menu shows them; read-only.
    """
    return MappingProxyType(cast("dict[str, Formula]", modules_of(sys.modules[__name__])))


def get(name: str) -> Formula:
    """Find one formula.

    Parameters
    ----------
    name : str
        Its `NAME`.

    Returns
    -------
    Formula
        The formula.

    Raises
    ------
    HuescopeError
        If there is none of that name.
    """
    try:
        return registry()[name]
    except KeyError:
        known = ", ".join(registry())
        raise HuescopeError(f"{name!a} is no colour difference; there are {known}.") from None
