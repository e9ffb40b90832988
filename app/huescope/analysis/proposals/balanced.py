"""As people pick colours by hand."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "balanced"
LABEL = marked("Balanced")
DESCRIPTION = marked("Distinct colours of coherent regions, as people pick them by hand.")
RANK = 20
ACCENT = 0.5
TASTE = Taste()
