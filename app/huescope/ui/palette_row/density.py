"""How much of a palette's controls is shown, by the height that there is for it."""

from __future__ import annotations

from enum import Enum, auto

from huescope.ui.style import design

STOP_HEIGHT_PX = 22
"""Height of the previews of the slider, at the usual text size."""

_LOW_PX, _TINY_PX = 640, 420
_ROW_SHARE = 0.11  # of the height of the window's centre,
_HIGH_PX, _MORE_SHARE = 800, 0.18  # and more of what is above this height
_LEAST_ROW_PX, _LOW_ROW_PX, _MOST_ROW_PX = 70, 78, 176


class Density(Enum):
    """Density of the controls under the photograph."""

    ROOMY = auto()
    """Curve, sentence, labels and previews."""
    LOW = auto()
    """Without previews."""
    TINY = auto()
    """One line: no sentence and no labels either."""

    @classmethod
    def at(cls, height_px: int) -> Density:
        """Choose the density for a height of the window's centre, in logical pixels."""
        if height_px < design.sized(_TINY_PX):
            return cls.TINY
        return cls.LOW if height_px < design.sized(_LOW_PX) else cls.ROOMY


def row_height_px(height_px: int) -> int:
    """Return the height of the swatches for a height of the window's centre.

    They are as low as their texts allow where the window is low, for the photograph.
    """
    more_px = _MORE_SHARE * max(0, height_px - _HIGH_PX)
    least_px = _LEAST_ROW_PX if Density.at(height_px) is Density.TINY else _LOW_ROW_PX
    return min(_MOST_ROW_PX, max(design.sized(least_px), round(_ROW_SHARE * height_px + more_px)))
