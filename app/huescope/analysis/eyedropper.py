"""Eyedropper: the colour of a pixel, or the mean of a square around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.color.coordinates import Coordinates
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch

SIDES_PX = (1, 3, 5, 11)
"""The sample sizes offered: sides of squares, in pixels of the picture."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The colour at a pixel.

    Attributes
    ----------
    rgb : tuple of int or None
        Red, green and blue, 0 to 255, sRGB, as shown; None if all pixels are transparent.
    opacity : float
        Mean alpha of the square, 0 to 1.
    stated : Coordinates or None
        The colour itself, where the picture is not in sRGB.
    """

    rgb: tuple[int, int, int] | None
    opacity: float
    stated: Coordinates | None = None

    @property
    def swatch(self) -> Swatch | None:
        """A swatch of the colour; None if all pixels are transparent."""
        from huescope.palette.swatch import Swatch

        return None if self.rgb is None else Swatch(self.rgb, stated=self.stated)


def pick(picture: Picture, column: int, row: int, side_px: int = 1) -> Picked:
    """Sample the colour of a square of the picture.

    Parameters
    ----------
    picture : Picture
        Any.
    column, row : int
        The pixel in the middle, from 0.
    side_px : int
        Odd; the square is cropped at the edges of the picture.

    Returns
    -------
    Picked
        Of several pixels, their mean in linear light, each weighted by its alpha, and encoded as
        8 bits.

    Raises
    ------
    OptionError
        If the pixel is not in the picture, or the side is not odd.
    """
    import numpy as np  # on first use: `SIDES_PX` is needed before anything heavy is loaded

    from huescope.color.srgb import SRGB_U8_TO_LINEAR, linear_to_rgb_u8
    from huescope.palette.swatch import Swatch

    if not (0 <= column < picture.width_px and 0 <= row < picture.height_px):
        raise OptionError(
            marked(
                "The picture has no pixel in column {column} of row {row}.", column=column, row=row
            )
        )
    if side_px < 1 or side_px % 2 == 0:
        raise OptionError(
            marked("A square round a pixel has an odd side, not {side_px}.", side_px=side_px)
        )
    reach = side_px // 2
    rows = slice(max(0, row - reach), row + reach + 1)
    columns = slice(max(0, column - reach), column + reach + 1)
    linear = SRGB_U8_TO_LINEAR[picture.rgb_u8[rows, columns]].reshape(-1, 3)
    if picture.alpha_u8 is None:
        weights = np.ones(len(linear))
    else:
        weights = picture.alpha_u8[rows, columns].reshape(-1) / 255
    opacity = float(weights.mean())
    if opacity == 0:
        return Picked(None, 0.0)
    red, green, blue = linear_to_rgb_u8(weights @ linear / weights.sum()).tolist()
    swatch = Swatch.of_code((red, green, blue), picture.working_space)
    return Picked(swatch.rgb, opacity, swatch.stated)
