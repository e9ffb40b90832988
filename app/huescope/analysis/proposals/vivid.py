"""The most vivid colours."""

from __future__ import annotations

from huescope.analysis.proposals._mood import Taste
from huescope.texts import marked

NAME = "vivid"
LABEL = marked("Vivid")
DESCRIPTION = marked("The most vivid colours of the picture.")
RANK = 30
ACCENT = 1.0
TASTE = Taste()
