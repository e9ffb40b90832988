"""The interface of a module in this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Level:
    """A contrast required by a guideline.

    Attributes
    ----------
    label : str
        Its name in the window, such as "AA large text".
    least : float
        The smallest contrast that passes, without regard to its sign.
    meaning : str
        What it suffices for, in a few words.
    """

    label: str
    least: float
    meaning: str


class Formula(Protocol):
    """A contrast formula, as a module.

    Attributes
    ----------
    NAME : str
        The key by which it is found.
    LABEL : str
        Its name in the window.
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
        """Compute the contrast of opaque colours: shapes (..., 3), uint8, sRGB, that broadcast."""

    def figure(self, value: float) -> str:
        """Format a contrast, rounded so that it never seems to pass a level that it fails."""


def verdict(formula: Formula, value: float) -> Level | None:
    """Find the most demanding level that a contrast passes.

    Parameters
    ----------
    formula : Formula
        The formula of the contrast.
    value : float
        The contrast, of either sign.

    Returns
    -------
    Level or None
        None if it passes none.
    """
    passed = [level for level in formula.LEVELS if abs(value) >= level.least]
    return passed[-1] if passed else None
