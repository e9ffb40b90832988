"""A picture in k colours: the palette, what each colour covers, and how far off it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Reduction:
    """The palette of one picture for one number of colours. Safe to share between threads.

    Attributes
    ----------
    rgb_u8 : numpy.ndarray
        Shape (k, 3), uint8, read-only; distinct sRGB colours by falling `pixels`, then by rising
        value.
    pixels : numpy.ndarray
        Shape (k,), int64, read-only; visible pixels that take each colour, adding to all of them;
        0 only where a person chose the colour.
    mse : float
        Squared error summed over the three 8-bit sRGB channels, mean over all visible pixels.
    exact : bool
        True where every distinct colour of the picture went to its nearest palette colour and the
        figures count just that; False for a first answer, where neighbouring colours moved
        together.
    note : str or None
        One sentence where there are fewer or more colours than were asked for.
    """

    rgb_u8: NDArray[np.uint8]
    pixels: NDArray[np.int64]
    mse: float
    exact: bool
    note: str | None = None

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """The colours by falling share; the shares add to 1."""
        return swatches_of(self.rgb_u8, self.pixels, int(self.pixels.sum()))


def swatches_of(
    rgb_u8: NDArray[np.uint8], pixels: NDArray[np.int64], total: int
) -> tuple[Swatch, ...]:
    """Make swatches of colours and their pixels.

    Parameters
    ----------
    rgb_u8 : numpy.ndarray
        Shape (n, 3), uint8, sRGB.
    pixels : numpy.ndarray
        Shape (n,), int64.
    total : int
        Pixels that count as the whole, at least 1.

    Returns
    -------
    tuple of Swatch
        In the given order.
    """
    return tuple(
        Swatch(rgb=(red, green, blue), pixels=count, share=count / total)
        for (red, green, blue), count in zip(rgb_u8.tolist(), pixels.tolist(), strict=True)
    )
