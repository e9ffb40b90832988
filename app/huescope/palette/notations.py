"""Notations of copied colours; separate from what formats them, which loads heavy modules."""

from __future__ import annotations

from types import MappingProxyType

from huescope.texts import marked

NOTATIONS = MappingProxyType(
    {
        "hex": marked("Hex"),
        "rgb": "RGB",
        "hsl": "HSL",
        "oklch": "OKLCH",
        "display-p3": "Display P3",
        "variable": marked("CSS variable"),
        "template": marked("Your own"),
    }
)
"""Labels of the notations, by name."""
