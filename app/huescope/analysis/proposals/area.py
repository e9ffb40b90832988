"""Every pixel counts alike."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "area"
LABEL = marked("True to area")
DESCRIPTION = marked("The palette with the least error, in which every pixel counts alike.")
RANK = 10
ACCENT = 0.0
TASTE = Taste()
