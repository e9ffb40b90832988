"""The numbers of the proposal, as tests/benchmarks/fit_people.py prints them.

They are fitted to pictures with palettes that people picked from them by hand: docs/proposals.md.
"""

from __future__ import annotations

from types import MappingProxyType

WEIGHTS = MappingProxyType(
    {
        "log share": 0.247,
        "log share of like colours": 0.031,
        "log chroma": 0.243,
        "chroma": 0.804,
        "lightness": 0.338,
        "lightness squared": 0.065,
        "log vividness among like hues": 1.014,
        "vividness among like hues": 2.021,
        "cosine of the hue": -0.075,
        "sine of the hue": -0.839,
        "cosine of twice the hue": 0.204,
        "sine of twice the hue": 0.216,
        "log roughness": -1.084,
        "log contrast": 0.204,
        "log share at the border": -0.048,
        "log distance from the centre": -0.165,
        "log spread": -0.441,
    }
)
"""What each of `features.NAMES` adds to the logarithm of a colour's weight, per unit."""

REACH = 25.6
"""Distance from which on two colours count as equally different, about in CIEDE2000."""
