"""The most vivid colours."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste

NAME = "vivid"
LABEL = "Vivid"
DESCRIPTION = "The most vivid colours of the picture."
RANK = 30
ACCENT = 1.0
TASTE = Taste()
