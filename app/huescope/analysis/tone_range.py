"""A range of the histogram: all pixels whose red, green, blue, L* or luma lies in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ToneRange:
    """Levels of one channel of the histogram. Safe to share between threads.

    Attributes
    ----------
    channel : str
        "red", "green", "blue", "lightness" or "luma".
    lowest, highest : int
        Bins of the histogram, 0 to 255, both included.
    """

    channel: str
    lowest: int
    highest: int

    def mask(self, levels: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Tell which pixels lie in the range.

        Parameters
        ----------
        levels : numpy.ndarray
            Any shape, uint8: their bins, from `huescope.analysis.channels.levels_of`.

        Returns
        -------
        numpy.ndarray
            Same shape, bool.
        """
        above: NDArray[np.bool_] = levels >= self.lowest
        above &= levels <= self.highest
        return above


class ToneMasks:
    """Finds the pixels of ranges; those of the last picture and channel within a millisecond."""

    def __init__(self) -> None:
        self._of: tuple[NDArray[np.uint8], str] | None = None
        self._levels: NDArray[np.uint8] | None = None

    def mask(
        self, rgb_u8: NDArray[np.uint8], tones: ToneRange, working_space: str = SRGB
    ) -> NDArray[np.bool_]:
        """Tell which pixels of a picture lie in a range.

        Parameters
        ----------
        rgb_u8 : numpy.ndarray
            Shape (..., 3), uint8; the same array is taken for the same picture.
        tones : ToneRange
            The range.
        working_space : str
            What the colours are codes of.

        Returns
        -------
        numpy.ndarray
            Shape (...), bool.
        """
        if (
            self._levels is None
            or self._of is None
            or self._of[0] is not rgb_u8
            or (self._of[1] != tones.channel)
        ):
            from huescope.analysis.channels import levels_of

            self._of = rgb_u8, tones.channel
            self._levels = levels_of(rgb_u8, tones.channel, working_space)
        return tones.mask(self._levels)
