"""Colour difference (delta E) formulas, one module each.

A new module with the attributes of `Formula` is found, listed and tested like the others.
"""

from __future__ import annotations

from huescope.color.difference._formula import Formula
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Formula", "get", "registry"]

DEFAULT = "ciede2000"
"""The name of the default formula."""

_REGISTRY: Registry[Formula] = Registry(__name__, "colour difference")
registry = _REGISTRY.all
get = _REGISTRY.get
