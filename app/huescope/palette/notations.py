"""The ways in which colours are copied, named before anything that writes them is loaded."""

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
"""Labels of the ways in which colours are copied, by their names."""
