"""What a file of this folder must offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Level:
    """A contrast that is asked for.

    Attributes
    ----------
    label : str
        What a person calls it, such as "AA large text".
    least : float
        The smallest contrast that passes, without regard to its sign.
    meaning : str
        What it is enough for, in a few words.
    """

    label: str
    least: float
    meaning: str


class Formula(Protocol):
    """A contrast of text on a ground, as a module.

    Attributes
    ----------
    NAME : str
        The key by which it is found.
    LABEL : str
        The name that a person reads.
    DESCRIPTION : str
        One sentence for a tooltip.
    LEVELS : tuple of Level
        The least demanding first.
    AIM : Level
        The one that plain text should pass.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str
    LEVELS: tuple[Level, ...]
    AIM: Level

    def contrast(
        self, text_rgb_u8: NDArray[np.uint8], ground_rgb_u8: NDArray[np.uint8]
    ) -> NDArray[np.float64]:
        """Compare opaque colours of shapes (..., 3), uint8, sRGB, that broadcast together."""

    def figure(self, value: float) -> str:
        """Say a contrast; it never looks as if it passed a level that it fails."""


def verdict(formula: Formula, value: float) -> Level | None:
    """Find the most demanding level that a contrast passes.

    Parameters
    ----------
    formula : Formula
        By which it was measured.
    value : float
        The contrast, of either sign.

    Returns
    -------
    Level or None
        None where it passes none.
    """
    passed = [level for level in formula.LEVELS if abs(value) >= level.least]
    return passed[-1] if passed else None
