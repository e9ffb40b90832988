"""One colour of a palette, with what is known about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour and how much of the picture it covers.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB.
    pixels : int
        Visible pixels of the picture that take this colour.
    share : float
        `pixels` over all visible pixels, 0 to 1.
    name : str
        A person's name for it; empty where there is none.
    """

    rgb: tuple[int, int, int]
    pixels: int = 0
    share: float = 0.0
    name: str = ""

    @property
    def hex(self) -> str:
        """The colour as ``#rrggbb``, lower case."""
        red, green, blue = self.rgb
        return f"#{red:02x}{green:02x}{blue:02x}"
