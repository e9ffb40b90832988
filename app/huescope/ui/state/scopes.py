"""Which scope is visible, and what was computed for it."""

from __future__ import annotations

from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.analysis.scopes import ScopeResult
    from huescope.ui.tasks.results import Studied

_NONE: Mapping[str, ScopeResult | None] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Scopes:
    """The scopes of a window.

    Attributes
    ----------
    visible : str
        Name of the scope that is seen, which alone is computed; empty where none is.
    studied : Studied or None
        The findings that `results` are of.
    results : mapping of str to ScopeResult or None
        What was computed, by name; None where that failed.
    """

    visible: str = ""
    studied: Studied | None = None
    results: Mapping[str, ScopeResult | None] = field(default_factory=lambda: _NONE)

    def of(self, studied: Studied) -> Mapping[str, ScopeResult | None]:
        """Give what was computed from these findings."""
        return self.results if self.studied is studied else _NONE
