"""Result of a colour reduction: the palette, pixels of each colour, and the squared error."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts


@dataclass(frozen=True, slots=True, eq=False)
class Reduction:
    """The palette of one picture for one number of colours. Safe to share between threads.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, read-only; distinct codes of the working space, by falling
        `pixels`, then by rising value.
    pixels : numpy.ndarray
        Shape (k,), int64, read-only; the weight of the visible pixels that take each colour, adding
        to that of all of them; 0 only where a person chose the colour.
    mse : float
        Squared error summed over the three 8-bit channels of the working space, mean over all
        visible pixels, weighted by their alpha.
    exact : bool
        True if every distinct colour of the picture was assigned to its nearest palette colour;
        False for a preview, where neighbouring colours were assigned together.
    note : str or None
        One sentence where there are fewer or more colours than were asked for.
    unit : int
        The weight of one opaque pixel: 1 or 255, as in `ColorCounts`.
    rounds : tuple of float
        The lowest error of the search after each of its rounds, as `mse` but of the histogram bins
        that are searched; empty where no search was needed.
    working_space : str
        What the colours are codes of.
    """

    rgb_u8: NDArray[np.uint8]
    pixels: NDArray[np.int64]
    mse: float
    exact: bool
    note: str | None = None
    unit: int = 1
    rounds: tuple[float, ...] = ()
    working_space: str = SRGB
    # Made when they are first asked for: a slider moves back and forth over the same palettes.
    _made: list[tuple[Swatch, ...]] = field(default_factory=list, init=False, repr=False)

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """The colours by falling share; the shares add to 1."""
        if not self._made:
            self._made.append(_swatches(self.rgb_u8, self.pixels, int(self.pixels.sum()), self))
        return self._made[0]


def swatches_of(
    rgb_u8: NDArray[np.uint8], weights: NDArray[np.int64], colors: ColorCounts
) -> tuple[Swatch, ...]:
    """Make swatches of colours and their weights.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8.
    weights : numpy.ndarray
        Shape (n,), int64.
    colors : ColorCounts
        The whole that they are parts of, in the same working space.

    Returns
    -------
    tuple of Swatch
        In the given order.
    """
    return _swatches(rgb_u8, weights, colors.total, colors)


def _swatches(
    rgb_u8: NDArray[np.uint8], weights: NDArray[np.int64], total: int, of: ColorCounts | Reduction
) -> tuple[Swatch, ...]:
    return tuple(
        Swatch.of_code(
            (red, green, blue), of.working_space, in_pixels(weight, of.unit), weight / total
        )
        for (red, green, blue), weight in zip(rgb_u8.tolist(), weights.tolist(), strict=True)
    )


def in_pixels(weight: int, unit: int) -> int:
    """Tell a weight as a number of pixels.

    Parameters
    ----------
    weight : int
        Any, from 0.
    unit : int
        The weight of one opaque pixel.

    Returns
    -------
    int
        Rounded to the nearest, but 0 only for a weight of 0.
    """
    return max(round(weight / unit), min(weight, 1))
