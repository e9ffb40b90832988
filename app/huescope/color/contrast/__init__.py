"""How well text reads on a ground: one formula a file.

A new file here with the names of `Formula` is a new formula everywhere.
"""

from __future__ import annotations

from huescope.color.contrast._formula import Formula, Level, verdict
from huescope.plugins import Registry

__all__ = ["DEFAULT", "Formula", "Level", "get", "registry", "verdict"]

DEFAULT = "wcag"
"""The name of the formula that is used where nobody chose one."""

_REGISTRY: Registry[Formula] = Registry(__name__, "contrast formula")
registry = _REGISTRY.all
get = _REGISTRY.get
