"""Colours of low chroma."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "muted"
LABEL = marked("Muted")
DESCRIPTION = marked("Prefers colours of low chroma.")
RANK = 50
ACCENT = 0.5
TASTE = Taste(chroma=-3.0)
