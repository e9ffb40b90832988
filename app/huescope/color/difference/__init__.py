"""How different two colours look: one formula a file.

A new file here with the names of `Formula` is a new formula everywhere.
"""

from __future__ import annotations

from huescope.color.difference._formula import Formula
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Formula", "get", "registry"]

DEFAULT = "ciede2000"
"""The name of the formula that is used where nobody chose one."""

_REGISTRY: Registry[Formula] = Registry(__name__, "colour difference")
registry = _REGISTRY.all
get = _REGISTRY.get
