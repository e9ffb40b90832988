"""The moods in which colours are proposed: one mood a file.

A new file here with the names of `Mood` is a new mood everywhere. Each is a setting of one
parametrised choice of colours (`huescope.analysis.proposing`); docs/proposals.md tells how it
works, what was measured, and how its numbers are fitted again.

A mood's file imports nothing heavy: the command line reads all of them before the engine is loaded.
"""

from __future__ import annotations

from huescope.analysis.proposals._mood import Mood, Taste
from huescope.plugins import Registry

__all__ = ["AREA", "BALANCED", "Mood", "Taste", "get", "registry"]

AREA = "area"
"""The mood of the exact palette, which clusters all pixels alike."""

BALANCED = "balanced"
"""The mood that is nearest to what people pick by hand."""

_REGISTRY: Registry[Mood] = Registry(__name__, "mood")
registry = _REGISTRY.all
get = _REGISTRY.get
