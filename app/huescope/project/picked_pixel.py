"""A colour that a person took from a picture, and the pixel that it is from."""

from __future__ import annotations

from huescope.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PickedPixel:
    """A colour that a person took from the picture, and the column and row where it is from."""

    rgb: tuple[int, int, int]
    place_px: tuple[int, int]

    def is_within(self, size_px: tuple[int, int]) -> bool:
        """Tell whether a picture of this width and height has the pixel."""
        return self.place_px[0] < size_px[0] and self.place_px[1] < size_px[1]
