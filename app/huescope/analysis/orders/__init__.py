"""Sort orders of swatches, one module each.

A new module with the attributes of `Order` is found, listed and tested like the others.
"""

from __future__ import annotations

from huescope.analysis.orders._order import Order
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Order", "get", "registry"]

DEFAULT = "share"
"""The name of the default order."""

_REGISTRY: Registry[Order] = Registry(__name__, "order")
registry = _REGISTRY.all
get = _REGISTRY.get
