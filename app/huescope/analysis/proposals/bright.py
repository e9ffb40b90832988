"""Light colours."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste

NAME = "bright"
LABEL = "Bright"
DESCRIPTION = "Prefers light colours."
RANK = 40
ACCENT = 0.5
TASTE = Taste(lightness=2.2)
