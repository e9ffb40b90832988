"""Light colours."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "bright"
LABEL = marked("Bright")
DESCRIPTION = marked("Prefers light colours.")
RANK = 40
ACCENT = 0.5
TASTE = Taste(lightness=2.2)
