"""Dark colours that still have a hue."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "deep"
LABEL = marked("Deep")
DESCRIPTION = marked("Prefers dark colours.")
RANK = 60
ACCENT = 0.5
TASTE = Taste(chroma=1.0, lightness=-2.2)
