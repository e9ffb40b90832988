"""Notations of copied colours; separate from what formats them, which loads heavy modules."""

from __future__ import annotations

from types import MappingProxyType

NOTATIONS = MappingProxyType(
    {
        "hex": "Hex",
        "rgb": "RGB",
        "hsl": "HSL",
        "oklch": "OKLCH",
        "variable": "CSS variable",
        "template": "Your own",
    }
)
"""Labels of the notations, by name."""
