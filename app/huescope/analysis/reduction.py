"""Result of a colour reduction: the palette, pixels of each colour, and the squared error."""

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
        Shape (k,), int64, read-only; visible pixels nearest to each colour, adding up to all of
        them; 0 only for a colour chosen by the user.
    mse : float
        Squared error summed over the three 8-bit sRGB channels, mean over all visible pixels.
    exact : bool
        True if every distinct colour of the picture was assigned to its nearest palette colour;
        False for a preview, where neighbouring colours were assigned together.
    note : str or None
        One sentence if there are fewer or more colours than requested.
    """

    rgb_u8: NDArray[np.uint8]
    pixels: NDArray[np.int64]
    mse: float
    exact: bool
    note: str | None = None

    @property
    def swatches(self) -> tuple[Swatch, ...]:
        """Swatches by falling share; the shares add up to 1."""
        return swatches_of(self.rgb_u8, self.pixels, int(self.pixels.sum()))


def swatches_of(
    rgb_u8: NDArray[np.uint8], pixels: NDArray[np.int64], total: int
) -> tuple[Swatch, ...]:
    """Make swatches from colours and their numbers of pixels.

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
