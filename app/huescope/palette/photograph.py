"""The photograph that a palette is from, as sheets and boards show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image

NARROWEST, WIDEST = 1 / 3, 8.0
"""Ratios of width to height between which a photograph is shown whole; others are cropped."""


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

    @property
    def shown_box(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the part in the middle that is shown, in pixels."""
        width, height = self.image.size
        shown_width = max(1, min(width, round(height * WIDEST)))
        shown_height = max(1, min(height, round(width / NARROWEST)))
        left, top = (width - shown_width) // 2, (height - shown_height) // 2
        return left, top, left + shown_width, top + shown_height

    def chosen(self, option: str) -> Photograph | None:
        """Return it as a value of a sheet's option "photograph" has it; None if it is left out."""
        if option == "no":
            return None
        return self if option == "pins" else Photograph(self.image)
