"""How much of a palette's controls is shown, by the height that there is for it."""

from __future__ import annotations

from enum import Enum, auto

STOP_HEIGHT_PX = 24
"""Height of the previews of the slider."""

_LOW_PX, _TINY_PX = 640, 440


class Density(Enum):
    """Density of the controls under the photograph."""

    ROOMY = auto()
    """Curve, sentence, labels and previews."""
    LOW = auto()
    """Without previews; the curve is lower."""
    TINY = auto()
    """One line: no sentence and no labels either."""

    @classmethod
    def at(cls, height_px: int) -> Density:
        """Choose the density for a height of the window's centre, in logical pixels."""
        if height_px < _TINY_PX:
            return cls.TINY
        return cls.LOW if height_px < _LOW_PX else cls.ROOMY
