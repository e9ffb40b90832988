"""The photograph that a palette is from, as sheets and boards show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.palette.sheets.primitives import Bitmap, Ring

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

    from huescope.palette.sheets.primitives import Rgb

NARROWEST, WIDEST = 1 / 3, 8.0
"""Ratios of width to height between which a photograph is shown whole; others are cropped."""
MOST_PINS = 64
"""A larger palette has no pins on the photograph: they would hide it."""


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """A photograph with the places of the colours. Safe to share between threads.

    Attributes
    ----------
    image : PIL.Image.Image
        RGB or RGBA, sRGB, of any size.
    pins : tuple of tuple or None
        For each swatch of the palette x and y of its place, as fractions of width and height; None
        where it has none. Empty for no pins.
    """

    image: Image
    pins: tuple[tuple[float, float] | None, ...] = ()

    @property
    def aspect(self) -> float:
        """Width over height of the part that is shown, `NARROWEST` to `WIDEST`."""
        return min(WIDEST, max(NARROWEST, self.image.width / self.image.height))

    def marks(
        self,
        place: tuple[float, float, float, float],
        colors: Sequence[Rgb],
        radius: float,
    ) -> Iterator[Bitmap | Ring]:
        """Draw the photograph and its pins.

        Parameters
        ----------
        place : tuple of float
            Left, top, width and height on the page, of the ratio `aspect`.
        colors : sequence of tuple of int
            Of the swatches.
        radius : float
            Of a pin; all of it lies on the photograph.
        """
        left, top, width, height = place
        x_from, y_from, x_to, y_to = box = self._shown_box()
        image = self.image if box == (0, 0, *self.image.size) else self.image.crop(box)
        yield Bitmap(left, top, width, height, image)
        if len(self.pins) > MOST_PINS or 2 * radius > min(width, height):
            return
        for pin, color in zip(self.pins, colors, strict=False):
            if pin is None:
                continue
            x = (pin[0] * self.image.width - x_from) / (x_to - x_from)
            y = (pin[1] * self.image.height - y_from) / (y_to - y_from)
            if 0 <= x <= 1 and 0 <= y <= 1:
                x = min(max(x * width, radius), width - radius)
                y = min(max(y * height, radius), height - radius)
                yield Ring(left + x, top + y, radius, color)

    def _shown_box(self) -> tuple[int, int, int, int]:
        """Give left, top, right and bottom of the part in the middle that is shown, in pixels."""
        width, height = self.image.size
        shown_width = max(1, min(width, round(height * WIDEST)))
        shown_height = max(1, min(height, round(width / NARROWEST)))
        left, top = (width - shown_width) // 2, (height - shown_height) // 2
        return left, top, left + shown_width, top + shown_height
