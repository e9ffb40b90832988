"""Scopes: views of how the colours of a picture are distributed, one module each.

A new module with the attributes of `Scope` is found, shown as a tab, and tested like the others.
"""

from __future__ import annotations

from huescope.analysis.scopes._material import Material, material_of
from huescope.analysis.scopes._scope import Scope, ScopeResult
from huescope.analysis.scopes._tones import Tones
from huescope.analysis.scopes._trace import Guide, Trace
from huescope.plugins import Registry

__all__ = [
    "DEFAULT",
    "Guide",
    "Material",
    "Scope",
    "ScopeResult",
    "Tones",
    "Trace",
    "get",
    "material_of",
    "registry",
]

DEFAULT = "histogram"
"""The name of the scope that is shown first."""

_REGISTRY: Registry[Scope] = Registry(__name__, "scope")
registry = _REGISTRY.all
get = _REGISTRY.get
