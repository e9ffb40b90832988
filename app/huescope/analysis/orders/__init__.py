"""How swatches are arranged: one order a file.

A new file here with the names of `Order` is a new order everywhere.
"""

from __future__ import annotations

import sys
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from huescope.analysis.orders._order import Order
from huescope.errors import HuescopeError
from huescope.plugins import modules_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT", "Order", "get", "registry"]

DEFAULT = "share"
"""The name of the order that is used where nobody chose one."""


@cache
def registry() -> Mapping[str, Order]:
    """List every order.

    Returns
    -------
    mapping of str to Order
        By `NAME`, in the order in which a menu shows them; read-only.
    """
    return MappingProxyType(cast("dict[str, Order]", modules_of(sys.modules[__name__])))


def get(name: str) -> Order:
    """Find one order.

    Parameters
    ----------
    name : str
        Its `NAME`.

    Returns
    -------
    Order
        The order.

    Raises
    ------
    HuescopeError
        If there is none of that name.
    """
    try:
        return registry()[name]
    except KeyError:
        known = ", ".join(registry())
        raise HuescopeError(f"{name!a} is no order; there are {known}.") from None
