"""What a file of this folder must offer."""

from __future__ import annotations

from typing import Protocol

from huescope.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Taste:
    """Which colours a mood prefers, other things being equal. Safe to share between threads.

    Each number is added to the logarithm of a colour's weight.

    Attributes
    ----------
    chroma : float
        For each 20 units of CIELAB chroma C*.
    lightness : float
        For each 25 units of CIELAB lightness L*, from L* 50.
    """

    chroma: float = 0.0
    lightness: float = 0.0


class Mood(Protocol):
    """A way to propose colours, as a module.

    Attributes
    ----------
    NAME : str
        The key on the command line and in files.
    LABEL : str
        The name that a person reads.
    DESCRIPTION : str
        One sentence for a tooltip.
    ACCENT : float
        Its place on the dial from calm, 0, to vivid, 1, where nobody moved that. At 0 every pixel
        counts alike, and the palette is the exact one; at 0.5 colours weigh as people pick them;
        beyond, vivid ones count more.
    TASTE : Taste
        What it prefers.
    """

    NAME: str
    LABEL: str
    DESCRIPTION: str
    ACCENT: float
    TASTE: Taste
