"""How swatches are arranged: one order a file.

A new file here with the names of `Order` is a new order everywhere.
"""

from __future__ import annotations

from huescope.analysis.orders._order import Order
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Order", "get", "registry"]

DEFAULT = "share"
"""The name of the order that is used where nobody chose one."""

_REGISTRY: Registry[Order] = Registry(__name__, "order")
registry = _REGISTRY.all
get = _REGISTRY.get
