"""Contrast formulas for text on a background, one module each.

A new module with the attributes of `Formula` is found, listed and tested like the others.
"""

from __future__ import annotations

from huescope.color.contrast._formula import Formula, Level, verdict
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Formula", "Level", "get", "registry", "verdict"]

DEFAULT = "wcag"
"""The name of the default formula."""

_REGISTRY: Registry[Formula] = Registry(__name__, "contrast formula")
registry = _REGISTRY.all
get = _REGISTRY.get
