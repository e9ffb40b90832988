"""The RGB spaces that pictures are kept in: sRGB, and Display P3 on demand.

Both have the curve of sRGB and its white, so that only their primaries differ: whatever mixes
light or compares codes is the same in both.

Sources: IEC 61966-2-1:1999; W3C CSS Color Module Level 4, section 10.4 (``display-p3``).
"""

from __future__ import annotations

from types import MappingProxyType

from huescope.texts import marked

SRGB, DISPLAY_P3 = "srgb", "display-p3"

WORKING_SPACES = MappingProxyType({SRGB: "sRGB", DISPLAY_P3: marked("Display P3")})
"""Label of each working space, by its name in CSS."""
