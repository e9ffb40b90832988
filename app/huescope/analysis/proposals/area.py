"""Every pixel counts alike."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste

NAME = "area"
LABEL = "True to area"
DESCRIPTION = "The palette with the least error, in which every pixel counts alike."
RANK = 10
ACCENT = 0.0
TASTE = Taste()
