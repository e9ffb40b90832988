"""The files that a palette travels in: one format a file.

A new file here with the names of `Format` is a new format everywhere.
"""

from __future__ import annotations

from huescope.palette.formats._format import Format
from huescope.plugins import Registry

__all__ = ["Format", "get", "registry"]

_REGISTRY: Registry[Format] = Registry(__name__, "palette format")
registry = _REGISTRY.all
get = _REGISTRY.get
