"""The numbers of the proposal, as tests/benchmarks/fit_people.py prints them.

They are fitted to pictures with palettes that people picked from them by hand: docs/proposals.md.
"""

from __future__ import annotations

from types import MappingProxyType

WEIGHTS = MappingProxyType(
    {
        "log share": 0.241,
        "log share of like colours": 0.025,
        "log chroma": 0.195,
        "chroma": 0.661,
        "lightness": 0.258,
        "lightness squared": 0.102,
        "darkness": -0.198,
        "log vividness among like hues": 0.844,
        "vividness among like hues": 1.583,
        "log chroma times vividness": 0.195,
        "cosine of the hue": -0.072,
        "sine of the hue": -0.755,
        "cosine of twice the hue": 0.188,
        "sine of twice the hue": 0.176,
        "log roughness": -1.085,
        "log contrast": 0.310,
        "log share at the border": -0.086,
        "log distance from the centre": -0.187,
        "log spread": -0.453,
    }
)
"""What each of `features.NAMES` adds to the logarithm of a colour's weight, per unit."""

REACH = 25.6
"""Distance from which on two colours count as equally different, about in CIEDE2000."""
